import { displayWidth, graphemes } from "../source/index.ts";

/** Punctuation that never begins a line, and such that never ends one. */
const CLOSING = /^[，。、；：？！）」』】》”’,.;:?!)\]}%]/u;
const OPENING = /^[（「『【《“‘([{]/u;

/**
 * Lines of at most `width` columns. Breaks at blanks and between characters that are two columns wide; a longer word
 * (a path, an address) is never cut. Lines that begin with two blanks are drawn, as tables are, and stay as they are.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text
    .replaceAll("\t", "    ")
    .split("\n")
    .flatMap((line) => (line.startsWith("  ") ? [line] : wrapLine(line, width)));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let lineWidth = 0;
  for (const word of words(text)) {
    const wordWidth = displayWidth(word.trimEnd());
    if (line !== "" && lineWidth + wordWidth > width) {
      lines.push(line.trimEnd());
      line = "";
      lineWidth = 0;
    }
    line += word;
    lineWidth += displayWidth(word);
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Pieces between which a line may break, each with the blanks behind it. */
function words(text: string): string[] {
  const found: string[] = [];
  let word = "";
  let last = "";
  for (const { segment } of graphemes(text)) {
    if (word !== "" && mayBreak(last, segment)) {
      found.push(word);
      word = "";
    }
    word += segment;
    last = segment;
  }
  if (word !== "") found.push(word);
  return found;
}

function mayBreak(before: string, after: string): boolean {
  if (after === " ") return false;
  if (before === " ") return true;
  if (displayWidth(before) < 2 && displayWidth(after) < 2) return false;
  return !CLOSING.test(after) && !OPENING.test(before);
}
