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

/** What is known of a step that its time depends on. */
export interface Timed {
  readonly step: Step;
  readonly settings: StepSettings;
  readonly script: ShellScript;
  readonly effect: Effect;
  readonly poll?: Poll | undefined;
  /** What the author expects the whole path to take. */
  readonly expected?: Interval | undefined;
}

/**
 * Milliseconds after which a step is ended by force: as the sidecar says, else long enough that the step's own limits
 * (`--timeout=60s`, "wait up to 60 seconds") end it first. Work of unknown length may take as long as the whole path.
 */
export function timeoutOf({ step, settings, script, effect, poll, expected }: Timed): number {
  const given = readPrometheusDuration(settings.timeout?.is ?? "");
  if (given !== undefined) return given;
  if (poll !== undefined) return poll.atMost + poll.every + BASE;
  const waits = allCommands(script).reduce((sum, { command }) => sum + ownWait(command), 0);
  const repeated = script.loops.length > 0;
  return Math.min(MOST, BASE + Math.max(waits, step.atMost?.atMost ?? 0, openTime()));

  /** Of work that has no limit of its own. */
  function openTime(): number {
    if (effect === "read") return repeated ? LOOKING : 0;
    if (effect === "change" && settings.effect === undefined && !repeated) return 0;
    if (expected === undefined) return UNKNOWN;
    // `2-5 minutes per execution` says nothing about all executions together.
    return repeated && expected.per !== undefined ? MOST : expected.atMost;
  }
}
