import type { Diagnostic } from "../diagnostics/index.ts";
import type { StepSettings } from "../program/index.ts";
import type { Step } from "../runbook/index.ts";
import type { Span } from "../source/index.ts";
import { isExec, parseShell, parseShellText, type ShellCommand, type ShellScript } from "../syntax/index.ts";
import { applyEdits, type Edit } from "./edit.ts";
import { findFollows } from "./follow.ts";
import { freeVariables, inputName, readInputs } from "./inputs.ts";
import type { Input, Rewrite } from "./model.ts";
import { findPoll, type Poll, printPoll } from "./poll.ts";
import { findTerminals } from "./terminal.ts";
import { allCommands, type Located } from "./words.ts";

/** What will run of a step, and what was changed on the way. */
export interface Normalised {
  readonly run: string;
  /** The syntax that the effect and the variables are judged by: the author's, or that of the replacement. */
  readonly script: ShellScript;
  readonly rewrites: Rewrite[];
  readonly inputs: Input[];
  readonly poll?: Poll;
  readonly diagnostics: Diagnostic[];
}

/** A rewrite by its edits; the part of the script from `start` to `end` is shown as `from` and, edited, as `to`. */
interface Change {
  readonly kind: Rewrite["kind"];
  readonly reason: string;
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
}

/**
 * Makes a script that runs without a person before it: no terminal, an end to everything, values from inputs. What
 * nobody can know (a `watch` without a limit, a placeholder without a source) stays as it is; a rule reports it.
 */
export function normaliseStep(
  step: Step,
  settings: StepSettings,
  isEvidence: boolean,
  known: ReadonlySet<string>,
): Normalised {
  if (settings.replace !== undefined) return replaceStep(step, settings, settings.replace);
  const script = parseShell(step.script);
  const free = freeVariables(script, known);
  const { inputs, diagnostics } = readInputs(settings, placesOf(script, free));
  const found = findPoll(script, step);
  const poll = found !== undefined && "probe" in found ? found : undefined;
  const changes = [
    ...withoutTerminals(script),
    ...withoutFollowing(script),
    ...withInputs(script, settings),
    ...withVariables(settings, free),
    ...(isEvidence ? withoutMatchFailures(allCommands(script)) : []),
    ...(!isEvidence && poll !== undefined ? withoutMatchFailures(allCommands(poll.probe)) : []),
  ];
  if (poll !== undefined) changes.push(withPoll(script, poll, changes));
  return {
    run: applyEdits(step.script.text, editsOf(changes)),
    script,
    rewrites: changes.map((change) => record(script, change)).sort((a, b) => a.span.start - b.span.start),
    inputs,
    ...(poll === undefined ? {} : { poll }),
    diagnostics,
  };
}

/** The script of the sidecar in place of the author's. It is run as it is. */
function replaceStep(step: Step, settings: StepSettings, replace: NonNullable<StepSettings["replace"]>): Normalised {
  const run = replace.script.trimEnd();
  const at = Math.max(0, step.script.text.indexOf(replace.was));
  const span = step.script.span(at, at + replace.was.length);
  const declared = new Map(Object.keys(settings.inputs ?? {}).map((placeholder) => [placeholder, step.span]));
  const { inputs, diagnostics } = readInputs(settings, declared);
  return {
    run,
    script: parseShellText(run),
    rewrites: [{ kind: "replaced-by-sidecar", from: step.script.text, to: run, reason: replace.reason.trim(), span }],
    inputs,
    diagnostics,
  };
}

function withoutTerminals(script: ShellScript): Change[] {
  return findTerminals(script).flatMap(({ script: owner, command, edits }) =>
    changeOf("no-terminal", "a pod has no terminal, and with one every line would end in a carriage return", edits, {
      start: owner.at + (command.words[0]?.start ?? command.start),
    }),
  );
}

function withoutFollowing(script: ShellScript): Change[] {
  return findFollows(script).flatMap(({ script: owner, command, what, edits }) =>
    changeOf("bounded-follow", `\`${what}\` never ends by itself`, edits, {
      start: owner.at + (command.words[0]?.start ?? command.start),
    }),
  );
}

function withInputs(script: ShellScript, settings: StepSettings): Change[] {
  return placeholdersOf(script).flatMap(({ name, start, end }) => {
    if (settings.inputs?.[name] === undefined) return [];
    const edits = [{ start, end, text: `"$${inputName(name, settings)}"` }];
    return changeOf("placeholder-to-input", "a shell takes `<…>` for a redirection; the value is an input", edits, {});
  });
}

/** A variable that nobody sets has the name that the author gave it, whatever the input is called. */
function withVariables(settings: StepSettings, free: readonly string[]): Change[] {
  return free.flatMap((name) => {
    const input = inputName(name, settings);
    if (settings.inputs?.[name] === undefined || input === name) return [];
    const edits = [{ start: 0, end: 0, text: `${name}=$${input}\n` }];
    return changeOf("placeholder-to-input", `nobody sets \`$${name}\`; the value is an input`, edits, {});
  });
}

const MATCHERS = new Set(["grep", "egrep", "fgrep", "zgrep", "rg"]);

/** A search that finds nothing has found out something; only its other failures are failures. */
function withoutMatchFailures(commands: readonly Located[]): Change[] {
  return commands.flatMap(({ script, command }) => {
    const quiet = command.words.some(({ text }) => /^-[a-zA-Z]*q|^--(?:quiet|silent)$/.test(text));
    const plain = command.placed && !command.within.tested && command.redirects.every(({ heredoc }) => !heredoc);
    if (!MATCHERS.has(command.name ?? "") || quiet || !plain) return [];
    const start = script.at + command.start;
    const end = script.at + command.end;
    const edits = [
      { start, end: start, text: "{ " },
      { start: end, end, text: " || [ $? -eq 1 ]; }" },
    ];
    return changeOf(
      "no-match-is-no-failure",
      "a search that finds nothing exits with 1, which is a result and no failure",
      edits,
      {},
    );
  });
}

/** The loop that a `watch` becomes, around a probe in which the other changes have been made. */
function withPoll(script: ShellScript, poll: Poll, changes: readonly Change[]): Change {
  const { probe, command } = poll;
  const end = probe.at + probe.slice.text.length;
  const inside = editsOf(changes).filter((edit) => edit.start >= probe.at && edit.end <= end);
  const loop = printPoll(poll, applyEdits(script.slice.text, inside, probe.at, end));
  return {
    kind: "bounded-watch",
    reason: `\`watch\` never ends by itself; the runbook gives it ${poll.atMost / 1000} s`,
    start: command.start,
    end: command.end,
    edits: [{ start: command.start, end: command.end, text: loop }],
  };
}

/** A change that shows at least the part that its edits touch. None without edits. */
function changeOf(
  kind: Change["kind"],
  reason: string,
  edits: readonly Edit[],
  shown: { readonly start?: number },
): Change[] {
  if (edits.length === 0) return [];
  const start = shown.start ?? Math.min(...edits.map((edit) => edit.start));
  return [{ kind, reason, edits, start, end: Math.max(...edits.map((edit) => edit.end)) }];
}

function editsOf(changes: readonly Change[]): Edit[] {
  return changes.flatMap(({ edits }) => edits);
}

function record({ slice }: ShellScript, { kind, reason, start, end, edits }: Change): Rewrite {
  return {
    kind,
    from: slice.text.slice(start, end),
    to: applyEdits(slice.text, edits, start, end),
    reason,
    span: slice.span(start, end),
  };
}

interface Placeholder {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Placeholders of the script and of those quoted in it, but not of a script for a container, which has no inputs. */
function placeholdersOf(script: ShellScript): Placeholder[] {
  return [
    ...script.placeholders.map(({ name, start, end }) => ({ name, start: script.at + start, end: script.at + end })),
    ...script.commands.flatMap((command) =>
      command.inner === undefined || isFar(command) ? [] : placeholdersOf(command.inner),
    ),
  ];
}

function isFar({ words }: ShellCommand): boolean {
  return words.some((_, at) => isExec(words.slice(at)));
}

/** Where each placeholder, and each variable that nobody sets, stands first. */
function placesOf(script: ShellScript, free: readonly string[]): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  for (const { name, access, at } of script.variables) {
    if (access === "use" && free.includes(name) && !places.has(name)) places.set(name, script.slice.span(at, at + 1));
  }
  for (const { name, start, end } of placeholdersOf(script)) {
    if (!places.has(name)) places.set(name, script.slice.span(start, end));
  }
  return places;
}
