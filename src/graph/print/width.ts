import { displayWidth, graphemes } from "../../source/index.ts";

/** The text with blanks up to a width; a wider one stays as it is. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The text on one line, with characters that cannot be seen, or that change how others are seen, spelled out. */
export function visible(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(
      /[\p{Cc}\p{Cs}\p{Bidi_Control}\uFFFE\uFFFF]/gu,
      (char) => `\\u{${(char.codePointAt(0) as number).toString(16).toUpperCase()}}`,
    );
}

/** Lines of at most `width` columns, broken at blanks and beside wide characters, within a word only where it must be. */
export function wrapColumns(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let room = width;
  for (const word of words(text)) {
    for (const piece of displayWidth(word.trimEnd()) <= width ? [word] : segmentsOf(word)) {
      const needed = displayWidth(piece.trimEnd());
      if (needed > room && line !== "") {
        lines.push(line.trimEnd());
        line = "";
        room = width;
      }
      line += piece;
      room -= displayWidth(piece);
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

function segmentsOf(text: string): string[] {
  return [...graphemes(text)].map(({ segment }) => segment);
}

/** Punctuation that never begins a line. */
const CLOSING = /^[，。、；：？！）」』】》”’,.;:?!)\]}%]/u;

function words(text: string): string[] {
  const found: string[] = [];
  let word = "";
  let before = "";
  for (const { segment } of graphemes(text)) {
    const wide = displayWidth(before) > 1 || displayWidth(segment) > 1;
    const breaks = before === " " ? segment !== " " : segment !== " " && wide && !CLOSING.test(segment);
    if (word !== "" && breaks) {
      found.push(word);
      word = "";
    }
    word += segment;
    before = segment;
  }
  if (word !== "") found.push(word);
  return found;
}
