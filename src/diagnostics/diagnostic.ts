import type { Phrase, Say, Span } from "../source/index.ts";

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

/** What the texts of a diagnostic were made of, for readers of another language. */
export interface Phrases {
  readonly message: Phrase;
  /** As many as `related`, in the same order. */
  readonly related: readonly Phrase[];
  readonly help?: Phrase;
  readonly fix?: Phrase;
}

/** A problem in the input, as a value, in English. `code` is `area/name` and names the page that explains it. */
export interface Diagnostic {
  readonly code: string;
  readonly level: Level;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly help?: string;
  readonly fix?: Fix;
  readonly phrases?: Phrases;
}

/** The same diagnostic in the words of a language. One without phrases stays in English. */
export function translate(diagnostic: Diagnostic, say: Say): Diagnostic {
  const { phrases, related, fix } = diagnostic;
  if (phrases === undefined) return diagnostic;
  return {
    ...diagnostic,
    message: say(phrases.message),
    related: related.map((one, at) => ({ span: one.span, message: say(phrases.related[at] as Phrase) })),
    ...(phrases.help === undefined ? {} : { help: say(phrases.help) }),
    ...(fix === undefined || phrases.fix === undefined ? {} : { fix: { ...fix, title: say(phrases.fix) } }),
  };
}
