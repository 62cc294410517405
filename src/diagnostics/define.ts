import type { Span } from "../source/index.ts";
import type { Diagnostic, Fix, Level, Related } from "./diagnostic.ts";

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

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The values that a message needs, by name. */
export type Values<Text extends string> = { readonly [Name in Names<Text>]: string | number };

/** Everything about one report but its code and text. `level` lowers or raises the level of the definition. */
export interface Details {
  readonly span: Span;
  readonly related?: readonly Related[];
  readonly help?: string;
  readonly fix?: Fix;
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
  const help = details.help ?? definition.help;
  return {
    code: definition.code,
    level: details.level ?? definition.level,
    message: fill(definition.messages[message] as string, values),
    span: details.span,
    related: details.related ?? [],
    ...(help === undefined ? {} : { help }),
    ...(details.fix === undefined ? {} : { fix: details.fix }),
  };
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}
