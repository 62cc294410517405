import type { ShellCommand, ShellScript, ShellVariable } from "./shell-model.ts";

/** One reading or writing of a variable at an offset; `scope` is where the variable ends with its subshell. */
export interface VariableAccess {
  readonly name: string;
  readonly access: "set" | "use";
  readonly at: number;
  readonly scope?: number;
  /** The script says what holds where the variable is not set. */
  readonly optional?: boolean;
}

const declarations = new Set(["export", "declare", "typeset", "readonly", "local"]);
const identifier = /^[A-Za-z_]\w*$/;

/** The variables that a command sets: by assignment, `export A=1`, `read A`, `printf -v A`, `mapfile A`. */
export function assignedBy(command: ShellCommand): VariableAccess[] {
  const alone = command.words.length === 0;
  const set = (name: string, at: number): VariableAccess => ({ name, access: "set", at });
  const accesses = command.assignments.map(({ name, end }) => ({
    ...set(name, end),
    ...(alone ? {} : { scope: command.end }),
  }));
  const { name, words } = command;
  const args = words.slice(1);
  if (name !== undefined && declarations.has(name)) {
    for (const { text, end } of args)
      if (/^\w+\+?=/.test(text)) accesses.push(set(text.slice(0, text.search(/\+?=/)), end));
  } else if (name === "read" || name === "mapfile" || name === "readarray") {
    for (const { value, end } of args)
      if (value !== undefined && identifier.test(value)) accesses.push(set(value, end));
  } else if (name === "printf" && args[0]?.text === "-v" && args[1]?.value !== undefined) {
    accesses.push(set(args[1].value, args[1].end));
  }
  return accesses;
}

/** All accesses in order, what holds after the script and what it needs from before. */
export function summarise(
  accesses: readonly VariableAccess[],
): Pick<ShellScript, "variables" | "sets" | "uses" | "needs"> {
  const variables: ShellVariable[] = [];
  const sets = new Set<string>();
  const uses = new Set<string>();
  const needs = new Set<string>();
  /** Up to where a name is known to have been set within the script. */
  const known = new Map<string, number>();
  for (const { name, access, at, scope, optional } of [...accesses].sort((a, b) => a.at - b.at)) {
    if (!identifier.test(name)) continue;
    variables.push({ name, access, at, lasting: scope === undefined });
    if (access === "set") {
      known.set(name, Math.max(known.get(name) ?? -1, scope ?? Number.POSITIVE_INFINITY));
      if (scope === undefined) sets.add(name);
    } else if ((known.get(name) ?? -1) <= at) {
      uses.add(name);
      if (optional !== true) needs.add(name);
    }
  }
  return { variables, sets: [...sets].sort(), uses: [...uses].sort(), needs: [...needs].sort() };
}
