// GENERATED from schemas/statistics.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * This interface was referenced by `Statistics`'s JSON-Schema
 * via the `definition` "Count".
 */
export type Count = number;

/**
 * What `runbookc lint --stats --format json` prints: what was understood of the runbooks.
 */
export interface Statistics {
  files: Count;
  /**
   * Files whose shape nobody declares and their headings do not tell; nothing is made of them.
   */
  guessed: number;
  shapes: Counts;
  sections: Counts1;
  /**
   * Incidents, alerts, failures and procedures.
   */
  incidents: number;
  recoveryPaths: Count;
  steps: {
    /**
     * With commands that a machine can run.
     */
    runnable: number;
    /**
     * Prose, or with a command that needs a person.
     */
    manual: number;
  };
  commands: {
    runnable: Count;
    /**
     * Sessions, editors, and commands that stand within a text.
     */
    manual: number;
  };
  /**
   * Values that the commands of a file need from outside, each once a file.
   */
  inputs: number;
}
/**
 * Files by their shape.
 */
export interface Counts {
  [k: string]: Count;
}
/**
 * Headings by what their name says of the section; `unknown` where the lexicon does not have it.
 */
export interface Counts1 {
  [k: string]: Count;
}
/**
 * This interface was referenced by `Statistics`'s JSON-Schema
 * via the `definition` "Counts".
 */
export interface Counts2 {
  [k: string]: Count;
}
