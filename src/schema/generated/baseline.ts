// GENERATED from schemas/baseline.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * What `runbookc lint --write-baseline` writes: the problems that were there when somebody began to look.
 */
export interface Baseline {
  format: "runbookc-baseline/1";
  problems: Known[];
}
/**
 * Problems of one code in one file whose lines read alike.
 *
 * This interface was referenced by `Baseline`'s JSON-Schema
 * via the `definition` "Known".
 */
export interface Known {
  /**
   * Of the file, relative to the project root.
   */
  path: string;
  code: string;
  /**
   * Digest of the words of the line, blanks apart; its number does not count.
   */
  words: string;
  /**
   * How many there are.
   */
  count: number;
}
