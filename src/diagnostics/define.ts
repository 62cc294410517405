import { inEnglish, type Phrase, type Span, type Values } from "../source/index.ts";
import type { Diagnostic, Edit, Level } from "./diagnostic.ts";

/** What the catalogue holds of one code. Messages are data: `{name}` is a value that the report must give. */
export interface Definition<Messages extends Record<string, string> = Record<string, string>> {
  /** `area/name`; also the path of the page below `src/rules/` or `src/diagnostics/pages/`. */
  readonly code: string;
  readonly level: Level;
  /** One line: what is wrong with a runbook that has this problem. */
  readonly summary: string;
  readonly messages: Messages;
  /** What to do, where it is the same for every report. */
  readonly help?: string;
}

/** A second place, before it is put into a language. */
export interface Hint {
  readonly span: Span;
  readonly message: Phrase;
}

/** A change that ends the problem, before it is put into a language; `safe` as in `Fix`. */
export interface Remedy {
  readonly title: Phrase;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/** Everything about one report but its code and text. `level` lowers or raises the level of the definition. */
export interface Details {
  readonly span: Span;
  readonly related?: readonly Hint[];
  readonly help?: Phrase;
  readonly fix?: Remedy;
  readonly level?: Level;
}

type MessagesOf<D> = D extends Definition<infer M> ? M : never;

/** Checks a definition's type and gives it back. */
export function define<const M extends Record<string, string>>(definition: Definition<M>): Definition<M> {
  return definition;
}

/** Makes the diagnostic of one message of a definition. */
export function diagnose<D extends Definition, Id extends keyof MessagesOf<D> & string>(
  definition: D,
  message: Id,
  values: Values<MessagesOf<D>[Id] & string>,
  details: Details,
): Diagnostic {
  const {
    span,
    related = [],
    help = definition.help === undefined ? undefined : constant(definition.help),
    fix,
  } = details;
  const text: Phrase = { english: definition.messages[message] as string, values };
  return {
    code: definition.code,
    level: details.level ?? definition.level,
    message: inEnglish(text),
    span,
    related: related.map((hint) => ({ span: hint.span, message: inEnglish(hint.message) })),
    ...(help === undefined ? {} : { help: inEnglish(help) }),
    ...(fix === undefined ? {} : { fix: { ...fix, title: inEnglish(fix.title) } }),
    phrases: {
      message: text,
      related: related.map((hint) => hint.message),
      ...(help === undefined ? {} : { help }),
      ...(fix === undefined ? {} : { fix: fix.title }),
    },
  };
}

/** A text of the catalogue, which no value goes into. */
export function constant(english: string): Phrase {
  return { english, values: {} };
}
