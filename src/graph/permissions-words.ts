import type { ShellCommand, ShellScript, ShellWord } from "../syntax/index.ts";

/** Stands in a text for what only the run can tell: a character that nobody has a use for. */
export const UNKNOWN = "\ue000";

export function isKnown(text: string): boolean {
  return !text.includes(UNKNOWN);
}

/** Texts of the variables that a script sets once and to one text, by name. */
export type Constants = ReadonlyMap<string, string>;

export function constantsOf(script: ShellScript): Constants {
  const sets = new Map<string, number>();
  for (const { name, access } of script.variables) if (access === "set") sets.set(name, (sets.get(name) ?? 0) + 1);
  const constants = new Map<string, string>();
  for (const { words, assignments } of script.commands) {
    for (const { name, value } of words.length === 0 ? assignments : []) {
      const text = readText(value, new Map());
      if (sets.get(name) === 1 && isKnown(text)) constants.set(name, text);
    }
  }
  return constants;
}

/** What a program gets for a word, with `UNKNOWN` for each part that is not written out. */
export function readWord({ value, text }: ShellWord, constants: Constants): string {
  return value ?? readText(text, constants);
}

/** Quotes, escapes and expansions, one character after the other. */
function readText(text: string, constants: Constants): string {
  let out = "";
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (quote === "'") {
      if (char === "'") quote = "";
      else out += char;
    } else if (char === "\\") out += text[++at] ?? "";
    else if (char === '"') quote = quote === '"' ? "" : '"';
    else if (char === "'" && quote === "") quote = "'";
    else if (char === "$" || char === "`" || (char === "<" && quote === "")) {
      const end = endOfExpansion(text, at);
      const [, name] = /^\$(?:\{(\w+)\}|\w+$)/.exec(text.slice(at, end)) ?? [];
      out += constants.get(name ?? text.slice(at + 1, end)) ?? UNKNOWN;
      at = end - 1;
    } else out += char;
  }
  return out;
}

/** The offset behind `$X`, `${X}`, `$(…)`, a text in backquotes, or a placeholder. */
function endOfExpansion(text: string, at: number): number {
  const rest = text.slice(at);
  const [plain] = /^\$(?:\w+|[?#@*!$-])/.exec(rest) ?? [];
  if (plain !== undefined) return at + plain.length;
  const close = { "`": "`", "<": ">" }[text[at] as string] ?? { "(": ")", "{": "}" }[text[at + 1] ?? ""];
  if (close === undefined) return at + 1;
  let depth = 0;
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === close && (depth <= 1 || close === "`" || close === ">")) return end + 1;
    if (text[end] === close) depth--;
    else if (text[end] === text[at + 1] && close !== "`" && close !== ">") depth++;
  }
  return text.length;
}

/** Words of a command from the tool on; `fed` where `xargs` puts more words behind them or in the place of one. */
export interface Located {
  readonly words: readonly ShellWord[];
  readonly fed?: { readonly instead?: string };
}

/** What `xargs` does with what it reads: `-I{}` puts it in the place of `{}`, else it is appended. */
export function fedBy({ words }: ShellCommand, tool: number): Located["fed"] {
  const before = words.slice(0, tool);
  const xargs = before.findIndex(({ value }) => value === "xargs");
  if (xargs === -1) return undefined;
  const options = before.slice(xargs + 1).map(({ value, text }) => value ?? text);
  const at = options.findIndex((option) => /^-[Ii]/.test(option));
  if (at === -1) return {};
  const option = options[at] as string;
  return { instead: option.length > 2 ? option.slice(2) : option === "-i" ? "{}" : (options[at + 1] ?? "{}") };
}
