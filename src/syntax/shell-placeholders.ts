import type { ShellPlaceholder } from "./shell-model.ts";

/** One to six words in angle brackets: `<ID>`, `<pod-name>`, `<your namespace>`. */
const blank = /<(\p{L}[\p{L}\p{N}_-]{0,63}(?: [\p{L}\p{N}_-]{1,64}){0,5})>/uy;
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
  if (found === null) return undefined;
  const name = found[1] as string;
  const end = at + found[0].length;
  target.lastIndex = end;
  if (oneLowerWord.test(name) && target.test(text)) return undefined;
  return { name, start: at, end };
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
