import { parseShellText, type ShellScript } from "../syntax/index.ts";

/** One top-level statement of a script, as a rehearsal sees it. */
export type Statement =
  /** Somebody in the scenario must say what it does. `text`: without comments, blanks and line ends as one blank. */
  | { readonly kind: "asks"; readonly text: string }
  /** It sets variables from what is known, and asks nothing of the world. */
  | { readonly kind: "silent"; readonly text: string }
  /** `sleep` with a number. Milliseconds. */
  | { readonly kind: "sleeps"; readonly text: string; readonly takes: number }
  /** The bounded loop that a `watch` becomes: its probe is asked again and again. */
  | { readonly kind: "polls"; readonly text: string; readonly probe: string };

/** What `printPoll` of `graph` makes; the loop stands in the plan as text. */
const POLL = /^while :; do\n {2}rb_left=\$\(([^]*?)\n {2}\) \|\| rb_left=\n/;
const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** The statements of a script, in order. What bash could not read is one statement. */
export function statementsOf(script: string): readonly Statement[] {
  const shell = parseShellText(script);
  if (shell.errors.length > 0) return [{ kind: "asks", text: collapse(script) }];
  return shell.statements.map(({ start, end }) => {
    const raw = script.slice(start, end);
    const text = collapse(withoutComments(shell, start, end));
    const probe = POLL.exec(raw)?.[1];
    if (probe !== undefined) return { kind: "polls", text, probe };
    const own = shell.commands.filter((command) => start <= command.start && command.end <= end);
    if (own.length > 0 && own.every(({ words }) => words.length === 0)) return { kind: "silent", text };
    const [, count, unit = "s"] = /^sleep (\d{1,6}(?:\.\d{1,3})?)([smh]?)$/.exec(text) ?? [];
    if (count === undefined) return { kind: "asks", text };
    return { kind: "sleeps", text, takes: Math.round(Number(count) * (UNITS[unit === "" ? "s" : unit] as number)) };
  });
}

/** The lines that a rule is compared with: one a statement. */
export function linesOf(script: string): readonly string[] {
  return statementsOf(script).map(({ text }) => text);
}

/** The lines that a rule may mean, one a statement. With stars in it, its text need not be shell: then each line may be one. */
export function patternsOf(command: string): readonly (readonly string[])[] {
  if (parseShellText(command).errors.length === 0) return [linesOf(command)];
  return [
    [collapse(command)],
    command
      .split("\n")
      .map(collapse)
      .filter((line) => line !== ""),
  ];
}

/** Whether text fits a pattern, in which `*` stands for any text: each part where it first can be, the last one at the end. */
export function fitsPattern(pattern: string, text: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  const last = rest.pop() as string;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

function withoutComments({ slice, comments }: ShellScript, start: number, end: number): string {
  let kept = "";
  let at = start;
  for (const comment of comments) {
    if (comment.start < at || comment.end > end) continue;
    kept += slice.text.slice(at, comment.start);
    at = comment.end;
  }
  return kept + slice.text.slice(at, end);
}

/** A line that goes on is one with the next, as bash reads it; blanks and line ends are one blank. */
function collapse(text: string): string {
  return text.replace(/\\\n/g, " ").replace(/\s+/g, " ").trim();
}
