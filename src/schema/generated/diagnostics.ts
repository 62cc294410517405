// GENERATED from schemas/diagnostics.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * What `runbookc lint --format json` prints: all problems, sorted by file and place.
 */
export type Diagnostics = Diagnostic[];

export interface Diagnostic {
  /**
   * `area/name`; `runbookc explain CODE` shows its page.
   */
  code: string;
  /**
   * `error`: nothing is emitted for what it touches. `warning`: it will hurt in an incident. `note`: worth knowing.
   */
  level: "error" | "warning" | "note";
  /**
   * What is wrong and why it matters; may have several lines.
   */
  message: string;
  place: Place;
  /**
   * Other places that belong to the problem.
   */
  related: Related[];
  /**
   * What to do.
   */
  help?: string;
  fix?: Fix;
}
/**
 * Lines and columns from 1, end exclusive, columns in UTF-16 units.
 */
export interface Place {
  /**
   * Path relative to the project root, with `/`.
   */
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}
export interface Related {
  message: string;
  place: Place;
}
/**
 * Edits that end the problem, all or none of them. `safe`: the meaning stays; `lint --fix` applies it.
 */
export interface Fix {
  title: string;
  safe: boolean;
  /**
   * @minItems 1
   */
  edits: {
    place: Place;
    /**
     * What stands there afterwards.
     */
    text: string;
  }[];
}
