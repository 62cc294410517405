// GENERATED from schemas/manifests/prometheus-rules.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * A Prometheus duration of at least 1 ms.
 *
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Duration".
 */
export type Duration = string;

/**
 * The part of a Prometheus rule file that runbookc emits; promtool reads it.
 */
export interface RuleFile {
  /**
   * @minItems 1
   */
  groups: Group[];
}
/**
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Group".
 */
export interface Group {
  name: string;
  interval?: Duration;
  /**
   * @minItems 1
   */
  rules: Rule[];
}
/**
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Rule".
 */
export interface Rule {
  alert: string;
  expr: string;
  for?: Duration;
  keep_firing_for?: Duration;
  labels: Texts;
  annotations: Texts;
}
/**
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Texts".
 */
export interface Texts {
  [k: string]: string;
}
