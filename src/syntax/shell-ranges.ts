import type { ShellCommand, ShellError, ShellRange } from "./shell-model.ts";

/** True when a `break` of this very loop, or an `exit` or `return`, stands in it. */
export function leaves(loop: ShellRange, loops: readonly ShellRange[], commands: readonly ShellCommand[]): boolean {
  return commands.some((command) => {
    if (!contains(loop, command)) return false;
    if (command.name === "exit" || command.name === "return") return true;
    return (
      command.name === "break" &&
      !loops.some((other) => other !== loop && contains(loop, other) && contains(other, command))
    );
  });
}

/** The statements with the here-documents that begin in them. */
export function withHeredocs(statements: readonly ShellRange[], heredocs: readonly ShellRange[]): ShellRange[] {
  return statements.map(({ start, end }) => {
    const own = heredocs.filter((heredoc) => start <= heredoc.start && heredoc.start < end);
    return { start, end: own.reduce((latest, heredoc) => Math.max(latest, heredoc.end), end) };
  });
}

function contains(outer: ShellRange, inner: ShellRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** In order, each place and message once. */
export function unique(errors: readonly ShellError[]): ShellError[] {
  const seen = new Set<string>();
  return [...errors].sort(byStart).filter(({ start, message }) => {
    const key = `${start} ${message}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

/** By where it begins; of two that begin together the longer one first. */
export function byStart(a: ShellRange, b: ShellRange): number {
  return a.start - b.start || b.end - a.end;
}
