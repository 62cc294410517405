import type { ShellComment, ShellRange } from "./shell-model.ts";

/**
 * The comments of a script. The parser drops them, so they are found again: a `#` that starts a word in what no
 * node of the tree covers. `covered` holds 1 for each character of a word or here-document.
 */
export function findComments(text: string, covered: Uint8Array, statements: readonly ShellRange[]): ShellComment[] {
  const comments: ShellComment[] = [];
  let next = 0;
  for (let at = text.indexOf("#"); at !== -1; at = text.indexOf("#", at + 1)) {
    if (covered[at] === 1 || !startsWord(text, at)) continue;
    const lineEnd = text.indexOf("\n", at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const lineStart = text.lastIndexOf("\n", at - 1) + 1;
    while ((statements[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    comments.push({
      start: at,
      end,
      text: text.slice(at, end),
      wholeLine: text.slice(lineStart, at).trim() === "",
      nested: (statements[next]?.start ?? Number.POSITIVE_INFINITY) < at,
    });
    at = end - 1;
  }
  return comments;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || " \t\n;&|()`".includes(text[at - 1] as string);
}
