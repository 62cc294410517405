import type {
  Effect,
  EffectResult,
  FindingsTested,
  Procedure,
  RunEvent,
  RunRecord,
  RunState,
} from "../../runtime/index.ts";
import { apply, findingOf, isRefused, readJournal } from "../../runtime/index.ts";
import type { Io } from "../io.ts";
import { appended } from "./appended.ts";
import { elapsed, quoted, say, span, titleOf } from "./words.ts";

/** Says what happens in a run as it comes to stand in the journal, and nothing that does not. */
export interface Narrator {
  state(): RunState | undefined;
  /** What stood in the journal before. */
  remember(records: readonly RunRecord[]): void;
  /** What has come to stand there. */
  tell(record: RunRecord): void;
}

export interface NarratorSettings {
  readonly procedure: Procedure;
  /** Leaves out what a screen shows all the time: starts, and steps that went well and have nothing to say. */
  readonly isBrief: boolean;
  readonly hear: (event: RunEvent) => void;
}

export function narrate({ procedure, isBrief, hear }: NarratorSettings, io: Io): Narrator {
  let state: RunState | undefined;
  const take = ({ at, event }: RunRecord): void => {
    const next = apply(state, at, event);
    if (!isRefused(next)) state = next;
  };
  return {
    state: () => state,
    remember(records) {
      for (const record of records) take(record);
      if (state !== undefined) say(goesOn(state), io);
    },
    tell(record) {
      take(record);
      const line = lineOf(record.event, procedure, state);
      const isShown = isBrief && (record.event.kind === "launch-intended" || line?.startsWith("ok") === true);
      const more = record.event.kind === "run-ended" ? proposals(state, procedure) : [];
      if (line !== undefined && !(isShown && !line.includes("\n"))) {
        say(`${elapsed(state?.clock ?? 0).padStart(6)}  ${line}`, io);
      }
      for (const proposal of more) say(proposal, io);
      hear(record.event);
    },
  };
}

/** Tells a narrator of what an engine has read and written, when it is done. */
export function listen(narrator: Narrator, effect: Effect, result: EffectResult): void {
  if (effect.kind === "read" && result.kind === "bytes") narrator.remember(readJournal(result.bytes).records);
  const record = appended<RunRecord>(effect, result);
  if (record !== undefined) narrator.tell(record);
}

function goesOn({ attempts, open, ended }: RunState): string {
  if (ended !== undefined) return "this run has ended";
  const known = open === undefined ? "" : `; ${open.step} was running`;
  const steps = attempts.size === 1 ? "1 step" : `${attempts.size} steps`;
  return `goes on: ${steps} known to have been started and ended${known}`;
}

function lineOf(event: RunEvent, procedure: Procedure, state: RunState | undefined): string | undefined {
  switch (event.kind) {
    case "launch-intended":
      return `start    ${event.step}  ${titleFor(event.step, procedure)} (at most ${span(event.timeout)})`;
    case "launch-cancelled":
      return `unbegun  ${event.step}  it never started, and never will under this launch`;
    case "attempt-ended":
      return ended(event, procedure.plan.kind);
    case "attempt-unknown":
      return `unknown  ${event.step}  it was started, and nobody knows how it ended`;
    case "findings-tested":
      return found(event, procedure);
    case "question-asked":
      return `wait     question ${event.question} at ${event.step}, at most ${span(event.timeout)}`;
    case "question-supported":
      return `first    question ${event.question}: ${event.answer}, by ${event.by}${event.as === undefined ? "" : ` as ${event.as}`}; a second person must say the same`;
    case "question-answered":
      return `answer   question ${event.question}: ${event.answer}${event.path === undefined ? "" : `, path ${event.path}`}, by ${event.by}${event.as === undefined ? "" : ` as ${event.as}`}${event.breakGlass === undefined ? "" : `, BREAKING THE GLASS: ${event.breakGlass}`}`;
    case "question-expired":
      return state?.cancelled === undefined
        ? `expired  question ${event.question}: nobody answered, and that is a no`
        : `closed   question ${event.question}: the run was cancelled`;
    case "cancel-requested":
      return `cancel   by ${event.by}: ${event.reason}`;
    case "run-ended":
      return `end      ${[event.outcome, ...(event.path === undefined ? [] : [`path ${event.path} follows`]), ...event.left.map(({ step, why }) => `not taken back: ${step} (${why})`)].join("; ")}`;
    case "run-started":
    case "engine-opened":
      return undefined;
  }
}

/** What a diagnosis printed is what a person goes by; elsewhere only what failed says why. */
function ended({ step, exit }: Extract<RunEvent, { kind: "attempt-ended" }>, kind: "diagnosis" | "recovery"): string {
  const { outcome, code, output } = exit;
  const isGood = outcome === "succeeded";
  const how = isGood ? "" : `  ${code === null ? outcome : `${outcome}, exit code ${code}`}`;
  const tail = output.tail === "" || (isGood && kind === "recovery") ? "" : `\n${quoted(output.tail, "        ")}`;
  return `${isGood ? "ok      " : "FAILED  "} ${step}${how}${tail}`;
}

/** The recovery paths that the findings of a diagnosis name. */
function proposals(state: RunState | undefined, { plan }: Procedure): readonly string[] {
  if (state === undefined || state.started.paths !== undefined) return [];
  return plan.nodes.flatMap((node) => {
    const chosen = node.kind === "decide" ? node.findings[findingOf(node.id, state) ?? -1] : undefined;
    if (chosen?.path === undefined) return [];
    return [`${titleOf(chosen.when)} -> path ${chosen.path}:\n  runbookc run ${plan.incident} --path ${chosen.path}`];
  });
}

/** What a machine saw of a decision, and in which outputs. */
function found({ step, finding, from }: FindingsTested, { plan }: Procedure): string {
  const node = plan.nodes.find(({ id }) => id === step);
  const chosen = node?.kind === "decide" ? node.findings[finding ?? -1] : undefined;
  if (chosen === undefined) return `look     ${step}  no finding holds alone: a person decides`;
  const seen = from.map((one) => one.step).join(", ");
  const path = chosen.path === undefined ? "" : `, path ${chosen.path}`;
  return `found    ${step}  ${titleOf(chosen.when)} -> ${titleOf(chosen.then)}${path} (seen in the output of ${seen})`;
}

function titleFor(step: string, { steps }: Procedure): string {
  const found = steps.get(step);
  const title = titleOf(found?.node.title ?? {});
  return found?.undoes === undefined ? title : `taking back ${found.undoes.node}: ${title}`;
}
