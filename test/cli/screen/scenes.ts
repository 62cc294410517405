import { makePlan, type PlanNode } from "../../../src/plan/index.ts";
import {
  apply,
  isRefused,
  isUnfit,
  type Moment,
  type Procedure,
  readProcedure,
  type RunEvent,
  type RunState,
} from "../../../src/runtime/index.ts";
import { type Row, type Scene, type Size, view } from "../../../src/cli/screen/view.ts";
import { commandNode } from "../../runtime/drivers/real-run.ts";

export type Title = PlanNode["title"];

export function moment(seconds: number): Moment {
  return { boot: "b", mono: 1000 + seconds * 1000, wall: 1_800_000_000_000 + seconds * 1000 };
}

/** A procedure of commands that follow each other, the second of which waits for a yes. */
export function procedureOf(title: Title, titles: readonly Title[], more: readonly PlanNode[] = []): Procedure {
  const commands = titles.map((text, at) => ({
    ...commandNode(`sample/a/${at + 1}`, at === 0 ? [] : [`sample/a/${at}`], "true"),
    title: text,
    timeout: 60_000,
  }));
  const origin = { path: "runbooks/sample.md", lines: [1, 2] as [number, number], sha256: "0".repeat(64) };
  const head = { kind: "recovery", id: "sample/a", runbook: "sample", incident: "sample", severity: "P1" } as const;
  const expected = { atLeast: 30_000, atMost: 60_000 };
  const procedure = readProcedure(makePlan({ ...head, title, origin, expected, nodes: [...commands, ...more] }));
  if (isUnfit(procedure)) throw new Error(procedure.unfit);
  return procedure;
}

/** What a run is after these events, each with the seconds since it began. */
export function stateAfter(procedure: Procedure, events: readonly (readonly [number, RunEvent])[]): RunState {
  const { digest, id } = procedure.plan;
  const started: RunEvent = {
    kind: "run-started",
    format: 1,
    run: "7f3a1b2c",
    plan: digest,
    planId: id,
    inputs: {},
    by: "me@here",
  };
  let state = apply(undefined, moment(0), started);
  for (const [seconds, event] of events) {
    if (isRefused(state)) throw new Error(state.refused);
    state = apply(state, moment(seconds), event);
  }
  if (isRefused(state)) throw new Error(state.refused);
  return state;
}

export function launched(step: string, attempt = 1): RunEvent {
  return { kind: "launch-intended", step, attempt, launch: 1, command: "0".repeat(64), timeout: 60_000 };
}

export function ended(step: string, outcome: "succeeded" | "failed", attempt = 1): RunEvent {
  const output = { bytes: 0, sha256: "0".repeat(64), tail: "", truncated: false };
  const exit = { outcome, code: outcome === "failed" ? 7 : 0, output, variables: {}, containment: "cgroup" } as const;
  return { kind: "attempt-ended", step, attempt, launch: 1, exit } as RunEvent;
}

export function textOf(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => row.map(([text]) => text).join(""));
}

export function screenOf(scene: Scene, seconds: number, size: Size = { columns: 80, rows: 24 }): readonly string[] {
  return textOf(view(scene, moment(seconds), size));
}
