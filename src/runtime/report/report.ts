import type { Episode } from "../escalation/index.ts";
import type { Plan } from "../../plan/index.ts";
import type {
  Exit,
  QuestionAnswered,
  QuestionAsked,
  QuestionSupported,
  RunEnded,
  RunEvent,
  RunRecord,
} from "../event.ts";
import type { Attempt, Procedure, RunState } from "../model.ts";
import { apply, isRefused } from "../state.ts";

export type EscalationPlan = Extract<Plan, { kind: "escalation" }>;

/** What stands in a report after a run, as data. Moments are milliseconds since 1970 by the wall clock, times are milliseconds. */
export interface IncidentReport {
  readonly plan: Procedure["plan"];
  readonly started: RunState["started"];
  readonly began: number;
  /** When the last fact became one. */
  readonly until: number;
  /** Of the clock of the run, which no change of the wall clock disturbs. */
  readonly took: number;
  readonly outcome: RunEnded["outcome"] | "open";
  readonly verdict: Verdict;
  readonly timeline: readonly TimelineEntry[];
  readonly attempts: readonly ReportedAttempt[];
  readonly answers: readonly ReportedAnswer[];
  readonly left: RunEnded["left"];
  /** Absent where nobody knows of an escalation. */
  readonly escalation?: ReportedEscalation;
  /** The incident that the run was part of, where somebody opened one. */
  readonly episode?: Episode;
}

/** Whether the promise of the severity was kept. */
export interface Verdict {
  /** none: nothing is promised, or a diagnosis was run; open: the service is not back by what this run did. */
  readonly kind: "met" | "missed" | "open" | "none";
  readonly objective?: number;
  /** From the failure, or where nobody says when that was, from the start of the run, until the run ended. */
  readonly measured: number;
  readonly from: "failure" | "run";
}

export interface TimelineEntry {
  readonly at: number;
  readonly clock: number;
  readonly event: RunEvent;
}

/** One attempt that was started; without `took` nobody knows when it ended. */
export interface ReportedAttempt {
  readonly step: string;
  readonly attempt: number;
  readonly title: Plan["title"];
  readonly run: string;
  readonly timeout: number;
  readonly outcome: Exit["outcome"] | "unknown" | "open";
  readonly took?: number;
  readonly exit?: Exit;
}

export interface ReportedAnswer {
  readonly asked: QuestionAsked;
  readonly at: number;
  /** What the first of two persons said. */
  readonly supported?: QuestionSupported;
  /** Absent: still open. */
  readonly answer?: QuestionAnswered | "expired";
}

export interface ReportedEscalation {
  /** Those that had come by the end. Whether somebody had acknowledged by then, only an episode says. */
  readonly rungs: readonly { readonly due: number; readonly rung: EscalationPlan["rungs"][number] }[];
  readonly followUps: readonly { readonly list: EscalationPlan["followUps"][number]; readonly due?: number }[];
}

/** What else is known than the journal of the run. */
export interface ReportFacts {
  readonly escalation?: EscalationPlan;
  readonly episode?: Episode;
  /** When the failure began; with its episode where absent. */
  readonly failed?: number;
}

/**
 * What happened in a run, by its records alone. Pure: the same records give the same report. Records that `apply` refuses are no
 * part of it; undefined where the run never started.
 */
export function reportOf(
  records: readonly RunRecord[],
  procedure: Procedure,
  facts: ReportFacts = {},
): IncidentReport | undefined {
  const timeline: TimelineEntry[] = [];
  let state: RunState | undefined;
  for (const { at, event } of records) {
    const next = apply(state, at, event);
    if (isRefused(next)) break;
    state = next;
    timeline.push({ at: at.wall, clock: state.clock, event });
  }
  const [first] = timeline;
  if (state === undefined || first === undefined) return undefined;
  const { clock, ended, started } = state;
  // The wall clock may have been set back meanwhile; the clock of the run was not.
  const until = first.at + clock;
  const outcome = ended?.outcome ?? "open";
  const { escalation, episode } = facts;
  const failed = facts.failed ?? (episode === undefined ? undefined : beganAt(episode));
  return {
    plan: procedure.plan,
    started,
    began: first.at,
    until,
    took: clock,
    outcome,
    verdict: verdictOf(procedure.plan, outcome, failed === undefined ? undefined : until - failed, clock),
    timeline,
    attempts: attemptsOf(state, procedure),
    answers: answersOf(timeline),
    left: ended?.left ?? [],
    ...(episode === undefined ? {} : { episode }),
    ...(escalation === undefined ? {} : { escalation: escalationOf(escalation, failed ?? first.at, until) }),
  };
}

/** When the first alert of an episode was, by the clock on the wall. */
export function beganAt({ wall, opened }: Episode): number {
  return wall - opened.elapsed;
}

function verdictOf(
  { kind, objective }: Procedure["plan"],
  outcome: IncidentReport["outcome"],
  sinceFailure: number | undefined,
  took: number,
): Verdict {
  const measured = sinceFailure ?? took;
  const from = sinceFailure === undefined ? "run" : "failure";
  if (kind === "diagnosis" || objective === undefined) return { kind: "none", measured, from };
  if (measured > objective) return { kind: "missed", objective, measured, from };
  return { kind: outcome === "succeeded" ? "met" : "open", objective, measured, from };
}

/** In the order in which they were started. */
function attemptsOf({ attempts, open }: RunState, { steps }: Procedure): ReportedAttempt[] {
  const all: readonly Attempt[] = [...[...attempts.values()].flat(), ...(open === undefined ? [] : [open])];
  return all
    .filter(({ phase }) => phase !== "cancelled")
    .sort((a, b) => a.began - b.began)
    .map(({ step, attempt, timeout, phase, began, ended, exit }) => {
      const known = steps.get(step);
      return {
        step,
        attempt,
        title: known?.node.title ?? {},
        run: known?.node.script.run ?? "",
        timeout,
        outcome: exit?.outcome ?? (phase === "open" ? "open" : "unknown"),
        ...(exit === undefined || ended === undefined ? {} : { exit, took: ended - began }),
      };
    });
}

function answersOf(timeline: readonly TimelineEntry[]): ReportedAnswer[] {
  const answers: ReportedAnswer[] = [];
  for (const { at, event } of timeline) {
    const last = answers.at(-1);
    if (event.kind === "question-asked") answers.push({ asked: event, at });
    else if (last === undefined) continue;
    else if (event.kind === "question-supported") answers.splice(-1, 1, { ...last, supported: event });
    else if (event.kind === "question-answered") answers.splice(-1, 1, { ...last, at, answer: event });
    else if (event.kind === "question-expired") answers.splice(-1, 1, { ...last, at, answer: "expired" });
  }
  return answers;
}

function escalationOf({ rungs, followUps }: EscalationPlan, failed: number, until: number): ReportedEscalation {
  return {
    rungs: rungs.map((rung) => ({ due: failed + rung.at, rung })).filter(({ due }) => due <= until),
    followUps: followUps.map((list) => ({
      list,
      ...(list.deadline === undefined ? {} : { due: until + list.deadline }),
    })),
  };
}
