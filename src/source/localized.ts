/**
 * One text in the languages it was written in, keyed by BCP 47 tag (`zh-Hant`, `en`), as inline Markdown.
 * A text of one language has one key; a text without words (a number, a name) has the key `und`.
 */
export type Localized = Readonly<Record<string, string>>;

/** The text in a language, else the undetermined one, else the first that there is. */
export function localize(text: Localized, language: string): string {
  return text[language] ?? text["und"] ?? Object.values(text)[0] ?? "";
}

/** All languages of a text side by side: `中文 | English`. */
export function bilingual(text: Localized): string {
  return Object.values(text).join(" | ");
}
