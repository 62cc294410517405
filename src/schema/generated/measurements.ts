// GENERATED from schemas/measurements.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * How long steps really took, of runs that are over. Times are milliseconds.
 */
export interface Measurements {
  version: 1;
  /**
   * By the name of the run, which tells apart what was measured on several machines.
   */
  runs: {
    [k: string]: Run;
  };
}
/**
 * This interface was referenced by `Measurements`'s JSON-Schema
 * via the `definition` "Run".
 */
export interface Run {
  /**
   * Id of the runbook.
   */
  runbook: string;
  /**
   * `executor-core-down/c`.
   */
  plan: string;
  /**
   * In the order in which they ended. Only those that ended well.
   *
   * @maxItems 10000
   */
  steps: Step[];
}
/**
 * This interface was referenced by `Measurements`'s JSON-Schema
 * via the `definition` "Step".
 */
export interface Step {
  id: string;
  /**
   * sha256 of the script, in lower-case hex: what was measured of another script says nothing.
   */
  script: string;
  took: number;
}
