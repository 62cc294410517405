import type { ShellScript } from "./shell-model.ts";

/**
 * 1 for each character of the commands of a script: what stands outside quotes, comments and here-documents. Found by a
 * look at the characters and not by the tree, so that it holds for scripts that do not parse. What `$( )` runs is code
 * within quotes, too.
 */
export function markCode({
  slice: { text },
  commands,
  redirects,
}: Pick<ShellScript, "slice" | "commands" | "redirects">): Uint8Array {
  const code = new Uint8Array(text.length);
  const data = heredocs([...redirects, ...commands.flatMap((command) => command.redirects)]);
  /** What is open, the innermost last: a quoted text, or the commands of `$( )` and `( )`. */
  const open: ('"' | "(")[] = [];
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    const quoted = open.at(-1) === '"';
    const end = data.get(at) ?? (quoted ? at : skipText(text, at));
    if (end > at) {
      at = end;
      continue;
    }
    if (char === '"') {
      if (quoted) open.pop();
      else open.push('"');
    } else if (text.startsWith("$(", at) || (char === "(" && !quoted)) open.push("(");
    else if (char === ")" && open.at(-1) === "(") open.pop();
    else if (!quoted) code[at] = 1;
    at += char === "\\" || text.startsWith("$(", at) ? 2 : 1;
  }
  return code;
}

function heredocs(redirects: ShellScript["redirects"]): ReadonlyMap<number, number> {
  return new Map(redirects.flatMap(({ heredoc }) => (heredoc === undefined ? [] : [[heredoc.start, heredoc.end]])));
}

/** Behind the comment or the text in single quotes that begins here; the place itself where none does. */
function skipText(text: string, at: number): number {
  const char = text.charAt(at);
  const comment = char === "#" && (at === 0 || /[\s;&|()`]/.test(text.charAt(at - 1)));
  if (char !== "'" && !comment) return at;
  const end = text.indexOf(comment ? "\n" : "'", at + 1);
  return end < 0 ? text.length : end + 1;
}
