/** What stands in a phrase for a name: words of others, a number, a phrase of ours, or a list of them. */
export type Value = string | number | Phrase | readonly Value[];

/**
 * A text of ours that is not yet in the language of whoever reads it: English with `{name}` where a value goes. Words of
 * others stay what they are in every language; what is ours within a value is a phrase itself.
 */
export interface Phrase {
  readonly english: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** Puts a phrase into a language. */
export type Say = (phrase: Phrase) => string;

/** What stands between braces and is no name: a shell's `{1..30}`, a map of YAML. */
type NoName = " " | "." | ":" | "{" | "," | '"' | "'" | "…";

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string}${NoName}${string}` ? never : Name) | Names<Rest>
  : never;

/** The values that a text needs, by name. */
export type Values<Text extends string> = { readonly [Name in Names<Text>]: Value };

type Constant<Text extends string> = string extends Text ? never : Text;

/** Makes a phrase of a text that stands in the source as it is, so that a test can find it and ask for its translation. */
export function phrase<const Text extends string>(
  english: Constant<Text>,
  ...[values]: Names<Text> extends never ? [] : [values: Values<Text>]
): Phrase {
  return { english, values: values ?? {} };
}

/** The values of a phrase that counts: `{count} step{s}`. A language without a plural leaves out `{s}`. */
export function counted(count: number): { readonly count: number; readonly s: string } {
  return { count, s: count === 1 ? "" : "s" };
}

/** How a language says a phrase: `translate` gives its text for the English one, `separator` stands in lists. */
export function sayWith(translate: (english: string) => string, separator: string): Say {
  const show = (value: Value): string => {
    if (typeof value === "string" || typeof value === "number") return String(value);
    return "english" in value ? say(value) : value.map(show).join(separator);
  };
  const say: Say = ({ english, values }) =>
    translate(english).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : show(value);
    });
  return say;
}

export const inEnglish: Say = sayWith((english) => english, ", ");
