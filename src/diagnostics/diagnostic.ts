import type { Span } from "../source/index.ts";

/**
 * As in SARIF 2.1.0. `error`: nothing is emitted for what it touches. `warning`: it will hurt in an incident,
 * and it may be suppressed. `note`: worth knowing.
 */
export type Level = "error" | "warning" | "note";

/** A second place that belongs to a problem. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change that ends the problem. `safe`: the meaning stays, so it may be applied without a person looking. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/** A problem in the input, as a value. `code` is `area/name` and names the page that explains it. */
export interface Diagnostic {
  readonly code: string;
  readonly level: Level;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly help?: string;
  readonly fix?: Fix;
}
