import type { ShellPlaceholder } from "./shell-model.ts";

/** What may be one to six words in angle brackets: `<ID>`, `<pod-name>`, `<your namespace>`. */
const blank = /<([^<>\n]{1,400})>/y;
const word = /^[\p{L}\p{N}_-]+$/u;
const letter = /^\p{L}/u;
/** What stands behind `>` in `sort <in>out`, a redirection that is meant. */
const target = /[A-Za-z0-9_$~"'/]|\.\//y;
const oneLowerWord = /^[a-z0-9]+$/;

/**
 * The placeholder whose `<` stands at `at`. A name in small letters that is followed by a word at once is
 * left alone: `sort <in>out` is the only shape in which people write both redirections without a blank.
 */
export function placeholderAt(text: string, at: number): ShellPlaceholder | undefined {
  blank.lastIndex = at;
  const found = blank.exec(text);
  const name = found?.[1];
  if (found === null || name === undefined || !isName(name)) return undefined;
  const end = at + found[0].length;
  target.lastIndex = end;
  if (oneLowerWord.test(name) && target.test(text)) return undefined;
  return { name, start: at, end };
}

/** Counted here: a pattern that counts letters of all languages takes longer to make than all placeholders to find. */
function isName(text: string): boolean {
  const words = text.split(" ");
  return words.length <= 6 && letter.test(text) && words.every((each) => each.length <= 64 && word.test(each));
}

/** The text with each placeholder as a plain word of the same length, so that the rest parses and offsets stay. */
export function maskPlaceholders(text: string, placeholders: readonly ShellPlaceholder[]): string {
  let masked = "";
  let at = 0;
  for (const { start, end } of placeholders) {
    masked += text.slice(at, start) + "_".repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}
