import type { ShellCommand, ShellError, ShellRange } from "./shell-model.ts";

/** The loops that a `break` of their own, or an `exit` or `return`, may end. All are sorted by where they begin. */
export function findLeft<Loop extends ShellRange>(
  loops: readonly Loop[],
  commands: readonly ShellCommand[],
): ReadonlySet<Loop> {
  const left = new Set<Loop>();
  for (const command of commands) {
    if (command.name !== "exit" && command.name !== "return" && command.name !== "break") continue;
    const around = loops.filter((loop) => contains(loop, command));
    // Of loops around one place the last to begin is the innermost.
    for (const loop of command.name === "break" ? around.slice(-1) : around) left.add(loop);
  }
  return left;
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
    const key = `${start} ${typeof message === "string" ? message : message.english}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

/** By where it begins; of two that begin together the longer one first. */
export function byStart(a: ShellRange, b: ShellRange): number {
  return a.start - b.start || b.end - a.end;
}
