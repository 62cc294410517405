import type { StepSettings } from "../program/index.ts";
import type { Step } from "../runbook/index.ts";
import { readPrometheusDuration, type ShellScript } from "../syntax/index.ts";
import type { Effect, Interval } from "./model.ts";
import type { Poll } from "./poll.ts";
import { ownWait } from "./verify.ts";
import { allCommands } from "./words.ts";

/** For commands that answer at once unless something is broken. */
const BASE = 30_000;
/** For a loop that only looks at one thing after the other. */
const LOOKING = 120_000;
/** For work whose time nobody has written down. Killing a restore halfway is worse than waiting for one that hangs. */
const UNKNOWN = 600_000;
/** Nothing runs longer than this without a word of the author. */
const MOST = 3_600_000;

/** Who says how long something takes: the runbook, the config, its sidecar, its own annotations, or a table of ours. */
export type TimeSource = "text" | "config" | "sidecar" | "document" | "table";

/** When a step is ended by force, in milliseconds. */
export interface Limit {
  readonly atMost: number;
  readonly decidedBy: TimeSource;
  /** What the number is made of. */
  readonly because: string;
}

/** What is known of a step that its limit depends on. */
export interface Timed {
  readonly step: Step;
  readonly settings: StepSettings;
  readonly script: ShellScript;
  readonly effect: Effect;
  readonly poll?: Pick<Poll, "every" | "atMost"> | undefined;
  /** What the author expects the whole path to take. */
  readonly expected?: Interval | undefined;
  /** Who gives the timeout of the settings; the sidecar where absent. */
  readonly corrector?: "sidecar" | "document" | undefined;
}

/**
 * When a step is ended by force: as the sidecar says, else long enough that the step's own limits (`--timeout=60s`,
 * "wait up to 60 seconds") end it first. Work of unknown length may take as long as the whole path.
 */
export function limitOf(timed: Timed): Limit {
  const { settings, poll } = timed;
  const given = readPrometheusDuration(settings.timeout?.is ?? "");
  if (given !== undefined)
    return {
      atMost: given,
      decidedBy: timed.corrector ?? "sidecar",
      because: settings.timeout?.reason.trim() as string,
    };
  if (poll !== undefined) {
    const because = "what the title gives it, one more look, and 30 s in reserve";
    return { atMost: poll.atMost + poll.every + BASE, decidedBy: "text", because };
  }
  const longest = [waitsOf(timed), titleOf(timed), openOf(timed)].reduce((most, one) =>
    one.atMost > most.atMost ? one : most,
  );
  if (longest.atMost === 0)
    return { atMost: BASE, decidedBy: "table", because: "for what only looks or answers at once" };
  return {
    atMost: Math.min(MOST, BASE + longest.atMost),
    decidedBy: longest.decidedBy,
    because: `${longest.because}, and 30 s in reserve`,
  };
}

function waitsOf({ script }: Timed): Limit {
  const waits = allCommands(script).map(({ command }) => ownWait(command));
  const isWritten = waits.every(({ atMost, decidedBy }) => atMost === 0 || decidedBy === "text");
  return {
    atMost: waits.reduce((sum, { atMost }) => sum + atMost, 0),
    decidedBy: isWritten ? "text" : "table",
    because: isWritten ? "what its commands may wait" : "what kubectl waits where it is not told otherwise",
  };
}

function titleOf({ step }: Timed): Limit {
  return { atMost: step.atMost?.atMost ?? 0, decidedBy: "text", because: "what the title gives it" };
}

/** Of work that has no limit of its own. */
function openOf({ script, effect, settings, expected }: Timed): Limit {
  const repeated = script.loops.length > 0;
  const none: Limit = { atMost: 0, decidedBy: "table", because: "" };
  if (effect === "read") return repeated ? { ...none, atMost: LOOKING, because: "a loop that only looks" } : none;
  if (effect === "change" && settings.effect === undefined && !repeated) return none;
  if (expected === undefined) return { ...none, atMost: UNKNOWN, because: "work whose length nothing tells" };
  // `2-5 minutes per execution` says nothing about all executions together.
  if (repeated && expected.per !== undefined)
    return { ...none, atMost: MOST, because: "a loop over nobody knows how many" };
  return { atMost: expected.atMost, decidedBy: "text", because: "what the whole path is expected to take" };
}
