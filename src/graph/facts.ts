import { parseShellText, type ShellCommand } from "../syntax/index.ts";
import type { StepSettings } from "../program/index.ts";
import { classifyCommand } from "./classify.ts";
import { type Ending, endingsOf, readsPerson } from "./ending.ts";
import { filesOf } from "./files.ts";
import type { Effect, Permission, StepNode } from "./model.ts";
import { type NoMatch, noMatchOf } from "./no-match.ts";
import { type Derivation, derivePermissions } from "./permissions.ts";
import { unknown } from "./tables.ts";
import { findTerminals } from "./terminal.ts";
import { type Touched, touchedBy } from "./touched.ts";

/** What is known of one command that runs. */
export interface CommandFacts extends Touched {
  /** As it stands in the script that runs. */
  readonly text: string;
  readonly effect: Effect;
  readonly idempotent: boolean;
  /** Absent where nobody knows it. */
  readonly decidedBy?: "table" | "sidecar" | "document";
  readonly ends: Ending;
  readonly wants: "nobody" | "terminal" | "person";
  readonly noMatch?: NoMatch;
  /** What it asks of the Kubernetes API. */
  readonly permissions: readonly Permission[];
  /** The words that they cannot be derived from, where that is so. */
  readonly refused?: string;
}

type ScriptNode = Extract<StepNode, { script: unknown }>;

/**
 * What is known of each command that a step runs; `corrector` says what no table knows. The loop around a bounded `watch`
 * and the like are ours, and left out.
 */
export function factsOf(
  node: ScriptNode,
  settings: StepSettings,
  corrector: "sidecar" | "document" = "sidecar",
): readonly CommandFacts[] {
  const script = parseShellText(node.script.run);
  const { effect: declared } = settings;
  const said = declared === undefined ? unknown : { effect: declared.is, idempotent: declared.idempotent ?? false };
  const derived = derivePermissions(script, filesOf(settings, node.script.files), node.script.files);
  const terminals = findTerminals(script);
  const endings = endingsOf(script);
  return script.commands.flatMap((command, at): CommandFacts[] => {
    if (command.words.length === 0 || isOurs(node, command)) return [];
    const { effect, idempotent } = classifyCommand(command, said);
    const known = classifyCommand(command).effect !== "unknown";
    const terminal = terminals.find((use) => use.command === command || holds(command, use.script.at + use.word.start));
    const noMatch = noMatchOf(command);
    return [
      {
        text: textOf(script.slice.text, command),
        effect,
        idempotent,
        ...(known ? { decidedBy: "table" } : effect === "unknown" ? {} : { decidedBy: corrector }),
        ends: endings[at] as Ending,
        wants: terminal === undefined ? (readsPerson(command) ? "person" : "nobody") : wantsOf(terminal.edits.length),
        ...(noMatch === undefined ? {} : { noMatch }),
        ...permissionsOf(derived, command),
        ...touchedBy(command),
      },
    ];
  });
}

function wantsOf(edits: number): "terminal" | "person" {
  return edits > 0 ? "terminal" : "person";
}

function permissionsOf(
  { asked, refusals }: Derivation,
  command: ShellCommand,
): { readonly permissions: readonly Permission[]; readonly refused?: string } {
  const permissions = asked.filter(({ start }) => holds(command, start)).flatMap((one) => one.permissions);
  const refusal = refusals.find(({ start }) => holds(command, start));
  return { permissions, ...(refusal === undefined ? {} : { refused: refusal.words || refusal.what }) };
}

function holds({ start, end }: ShellCommand, at: number): boolean {
  return at >= start && at < end;
}

/** What a rewrite added: the loop around the probe of a wait, and the test that makes a search without a match no failure. */
function isOurs(node: ScriptNode, command: ShellCommand): boolean {
  if (node.kind === "wait" && !command.within.substitution) return true;
  const [first, ...rest] = command.words.map(({ text }) => text);
  const isTest = first === "[" && rest.join(" ") === "$? -eq 1 ]";
  return isTest && node.script.rewrites.some(({ kind }) => kind === "no-match-is-no-failure");
}

/** On one line, without the bodies of here-documents. */
function textOf(script: string, { words, redirects, end }: ShellCommand): string {
  const start = words[0]?.start ?? 0;
  const heredoc = redirects.find((redirect) => redirect.heredoc !== undefined)?.heredoc;
  const last = heredoc === undefined ? end : Math.min(end, heredoc.start);
  return script
    .slice(start, last)
    .replace(/\\\r?\n/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
