import { eastAsianWidth } from "get-east-asian-width";

/** Made when it is first needed: its tables take longer to load than most runs have text for. */
let segmenter: Intl.Segmenter | undefined;
/** ASCII, Chinese, symbols and emoji that join with nothing but the selector behind them. */
const SIMPLE =
  /^(?:[\x20-\x7e\u2010-\u2027\u2190-\u2bff\u3001-\u3029\u4e00-\u9fff\uff01-\uff60\u{1f300}-\u{1f3fa}\u{1f400}-\u{1faff}]\ufe0f?)*$/u;
const PLAIN = /^[\x20-\x7e]*$/;
/** Characters that take no column of their own, by the general categories of Unicode. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]+/u;
/** An emoji by itself, one that a selector or a joiner makes one, a flag, a keycap (UTS #51). */
const PICTURE =
  /^(?:(?!\p{Regional_Indicator})\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}.*\u200D\p{Extended_Pictographic})|^[\d#*]\u20E3$/u;
/** What follows the first letter in one grapheme and takes columns of its own: Indic vowel signs, halfwidth voice marks. */
const SPACING = /[\p{Mc}\uFF00-\uFFEF]/gu;

/**
 * Columns that a text takes on a terminal, colours apart; East Asian ambiguous characters count as one (UAX #11).
 * Written here because the libraries for it build their tables of emoji sequences at each start; a test holds it
 * against one of them.
 */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(text)) width += widthOf(segment);
  return width;
}

/** What a reader sees as one character each: `e` with its accent, an emoji with all its joiners. */
export function graphemes(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (PLAIN.test(text) || SIMPLE.test(text)) return characters(text);
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** A loop over units: a generator over a pattern took a twentieth of a whole lint. */
function characters(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  const found: { readonly segment: string; readonly index: number }[] = [];
  let index = 0;
  while (index < text.length) {
    let end = index + ((text.codePointAt(index) as number) > 0xffff ? 2 : 1);
    if (text.charCodeAt(end) === 0xfe0f) end++;
    found.push({ segment: text.slice(index, end), index });
    index = end;
  }
  return found;
}

function widthOf(segment: string): number {
  const code = segment.codePointAt(0) as number;
  const alone = segment.length === (code > 0xffff ? 2 : 1);
  // What is neither hidden nor joined to anything needs no tables of categories.
  if (alone && SIMPLE.test(segment)) return eastAsianWidth(code);
  if (PICTURE.test(segment)) return 2;
  const seen = segment.replace(UNSEEN, "");
  const first = seen.codePointAt(0);
  if (first === undefined) return 0;
  const rest = seen.slice(String.fromCodePoint(first).length);
  const more = [...(rest.match(SPACING) ?? [])].map((char) => eastAsianWidth(char.codePointAt(0) as number));
  return more.reduce<number>((sum, one) => sum + one, eastAsianWidth(first));
}
