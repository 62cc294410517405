import type { Localized, Slice } from "../source/index.ts";
import { splitParenthetical, trim } from "./cut.ts";
import { cjk, cjkLanguage, countScripts, type ScriptCount } from "./script.ts";

/** A text in the languages it was written in, and where each of them stands. */
export interface Bilingual {
  readonly text: Localized;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly language: string;
  readonly slice: Slice;
}

/** Emoji and anchors in front of a text are decoration. */
const DECORATION =
  /^(?:<a\s[^<>]{0,200}>\s*<\/a>|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{FE0E}|\u{FE0F}|\u{200D}|\s)+/u;
const BAR = /\\[\s\S]|`+|[|｜[\]()（）]/g;

/**
 * Takes `中文 | English` apart. A bar splits where it stands outside code, links and parentheses and where each half
 * has words of a language of its own; so does a Latin parenthesis behind CJK text (`监控 (Monitoring)`), and a bar
 * in a parenthesis behind a name (`P1: core-down (全停 | All down)`), where the name belongs to both texts.
 * Any other text has one key: the language most of it is in, or `und` where it has no words.
 *
 * @param languages those of the document, to decide what the characters leave open
 */
export function splitBilingual(slice: Slice, languages: readonly string[] = []): Bilingual {
  const whole = undecorate(slice);
  return (
    splitBars(whole, languages) ??
    splitShared(whole, languages) ??
    splitTranslation(whole, languages) ?? {
      text: { [languageOf(whole.text, languages)]: whole.text },
      parts: [{ language: languageOf(whole.text, languages), slice: whole }],
    }
  );
}

/**
 * The halves of `中文 | English`, each in a language of its own, else the whole text as one part. Parentheses are
 * left alone, for headings where they say something else than the text before them.
 */
export function splitLanguages(slice: Slice, languages: readonly string[] = []): readonly Part[] {
  const whole = undecorate(slice);
  return splitBars(whole, languages)?.parts ?? [{ language: languageOf(whole.text, languages), slice: whole }];
}

/** The language that most of a text is in: `zh-Hant`, `zh-Hans`, `zh` where nothing tells which, `ja`, `ko`, `en` or `und`. */
export function languageOf(text: string, languages: readonly string[] = []): string {
  const count = countScripts(text);
  if (cjk(count) > 0 && cjk(count) >= count.latin) return cjkLanguage(count, languages);
  return count.latin > 0 ? "en" : "und";
}

/**
 * Languages of prose that has one text a line, in the order of their first appearance. A language that holds less
 * than a fifth of the lines is a quotation, not a language of the document.
 */
export function detectLanguages(text: string): string[] {
  const lines = text.split("\n").filter((line) => cjk(countScripts(line)) > 0 || countScripts(line).latin > 0);
  const known = [cjkLanguage(majority(countScripts(text)), [])];
  const counts = new Map<string, number>();
  for (const line of lines) {
    const halves = findHalves(line).map(({ start, end }) => languageOf(line.slice(start, end), known));
    for (const language of new Set(halves))
      if (language !== "und") counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count * 5 >= lines.length).map(([language]) => language);
}

/** A few kana or Hangul in a text of Han characters are names. */
function majority(count: ScriptCount): ScriptCount {
  const named = (letters: number) => (letters * 10 < count.han ? 0 : letters);
  return { ...count, kana: named(count.kana), hangul: named(count.hangul) };
}

/** The text without blanks around it and without emoji and anchors before it. */
export function undecorate(slice: Slice): Slice {
  const whole = trim(slice);
  const decoration = DECORATION.exec(whole.text)?.[0].length ?? 0;
  return decoration === whole.text.length ? whole : whole.slice(decoration);
}

function splitBars(slice: Slice, languages: readonly string[]): Bilingual | undefined {
  const halves = findHalves(slice.text);
  if (halves.length === 1 || halves.length > MAX_LANGUAGES) return undefined;
  return translate(
    halves.map(({ start, end }) => undecorate(slice.slice(start, end))),
    languages,
  );
}

function splitShared(slice: Slice, languages: readonly string[]): Bilingual | undefined {
  const split = splitParenthetical(slice);
  if (split === undefined || split.before.text === "" || cjk(countScripts(split.before.text)) > 0) return undefined;
  const inside = splitBars(split.inside, languages);
  if (inside === undefined) return undefined;
  const text = Object.fromEntries(
    Object.entries(inside.text).map(([key, half]) => [key, `${split.before.text} (${half})`]),
  );
  return { text, parts: inside.parts };
}

function splitTranslation(slice: Slice, languages: readonly string[]): Bilingual | undefined {
  const split = splitParenthetical(slice);
  if (split === undefined || cjk(countScripts(split.before.text)) === 0) return undefined;
  if (!/^\p{Lu}?\p{Ll}/u.test(split.inside.text) || cjk(countScripts(split.inside.text)) > 0) return undefined;
  return translate([split.before, split.inside], languages);
}

/** The halves as one text, where each is in a language of its own. */
function translate(halves: readonly Slice[], languages: readonly string[]): Bilingual | undefined {
  const counts = halves.map((half) => countScripts(half.text));
  const foreign = counts.some((count) => cjk(count) > 0) && counts.some((count) => cjk(count) === 0);
  const parts = halves.map((slice, index) => ({
    language: halfLanguage(counts[index] as ScriptCount, foreign, languages),
    slice,
  }));
  const distinct = new Set(parts.map((part) => part.language));
  if (distinct.has("und") || distinct.size < parts.length) return undefined;
  return { text: Object.fromEntries(parts.map((part) => [part.language, part.slice.text])), parts };
}

/** Beside a half without any CJK letter, a half with some is in CJK however many Latin names it holds. */
function halfLanguage(count: ScriptCount, foreign: boolean, languages: readonly string[]): string {
  if (cjk(count) > 0 && (foreign || cjk(count) >= count.latin)) return cjkLanguage(count, languages);
  return count.latin > 0 ? "en" : "und";
}

/** A text with more bars is something else, and not worth the time to take apart. */
const MAX_LANGUAGES = 8;

interface Half {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches between the bars outside code, brackets and parentheses; the whole text where there are none.
 * In a table cell a bar is written `\|`.
 */
function findHalves(text: string): Half[] {
  const tokens = [...text.matchAll(BAR)];
  const lastOf = new Map(tokens.map(({ 0: token, index }) => [token, index]));
  const halves: Half[] = [];
  let start = 0;
  let depth = 0;
  let code = "";
  for (const { 0: token, index } of tokens) {
    if (token.startsWith("`")) {
      if (code === token) code = "";
      else if (code === "" && (lastOf.get(token) as number) > index) code = token;
    } else if (code !== "") continue;
    else if ("[(（".includes(token)) depth++;
    else if ("])）".includes(token)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ["|", "｜", "\\|"].includes(token)) {
      halves.push({ start, end: index });
      start = index + token.length;
    }
  }
  return [...halves, { start, end: text.length }];
}
