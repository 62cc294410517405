import type { Slice } from "../source/index.ts";

/** The slice without blanks at both ends; an empty one keeps its place. */
export function trim(slice: Slice): Slice {
  const { text } = slice;
  const start = text.length - text.trimStart().length;
  return slice.slice(start, Math.max(start, text.trimEnd().length));
}

/**
 * The slice without the characters at both ends that a pattern of one character takes. A loop and not `/[…]+$/`,
 * which takes quadratic time on a long run in the middle of a line.
 */
export function trimMarks(slice: Slice, mark: RegExp): Slice {
  const { text } = slice;
  let start = 0;
  let end = text.length;
  while (start < end && mark.test(text.charAt(start))) start++;
  while (end > start && mark.test(text.charAt(end - 1))) end--;
  return slice.slice(start, end);
}

/** The lines of a slice without their line feeds; the last one is left out where it is empty. */
export function linesOf(slice: Slice): Slice[] {
  const lines: Slice[] = [];
  let start = 0;
  while (start < slice.text.length) {
    const feed = slice.text.indexOf("\n", start);
    const end = feed < 0 ? slice.text.length : feed;
    lines.push(slice.slice(start, end));
    start = end + 1;
  }
  return lines;
}

const OPENING = "(（";
const CLOSING = ")）";

/** What stands before a parenthesis that ends the text, and what stands in it. */
export interface Parenthetical {
  readonly before: Slice;
  readonly inside: Slice;
}

/** Takes a text apart at the parenthesis that ends it: `快速重啟 (應用層問題)`. Half and full width, nested ones included. */
export function splitParenthetical(slice: Slice): Parenthetical | undefined {
  const whole = trim(slice);
  const { text } = whole;
  if (!CLOSING.includes(text.at(-1) ?? " ")) return undefined;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const char = text.charAt(at);
    if (CLOSING.includes(char)) depth++;
    else if (OPENING.includes(char) && --depth === 0) {
      // The target of a link is no parenthesis.
      if (text.charAt(at - 1) === "]") return undefined;
      return { before: trim(whole.slice(0, at)), inside: trim(whole.slice(at + 1, text.length - 1)) };
    }
  }
  return undefined;
}

/** Offset of the first `:` or `：` that ends a key: not one of a URL or a clock time. -1 where there is none. */
export function findColon(text: string): number {
  const found = /：|:(?=\s|\*|$)/.exec(text);
  return found === null ? -1 : found.index;
}

const ARROW = /→|⇒|➜|➡️?|-{1,2}>|=>/;

/** The two sides of the first arrow of a text: `All pods in Pending → Resource issue`. */
export function splitArrow(slice: Slice): { readonly before: Slice; readonly after: Slice } | undefined {
  const found = ARROW.exec(slice.text);
  if (found === null) return undefined;
  return {
    before: trim(slice.slice(0, found.index)),
    after: trim(slice.slice(found.index + found[0].length)),
  };
}
