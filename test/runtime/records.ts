import {
  apply,
  EMPTY,
  encodeRecord,
  type Exit,
  isRefused,
  type Moment,
  type RunEvent,
  type RunState,
} from "../../src/runtime/index.ts";

/** A moment this many milliseconds after a machine started. */
export function moment(mono: number, boot = "boot-1"): Moment {
  return { boot, mono, wall: 1_790_000_000_000 + mono };
}

export function started(plan = "a".repeat(64), inputs: Record<string, string> = {}): RunEvent {
  return { kind: "run-started", format: 1, run: "run-1", plan, planId: "sample/a", inputs, by: "alice" };
}

export const opened = (epoch = 1): RunEvent => ({ kind: "engine-opened", epoch, host: "island-1" });

export const launched = (step: string, attempt = 1, launch = 1): RunEvent => ({
  kind: "launch-intended",
  step,
  attempt,
  launch,
  command: "c".repeat(64),
  timeout: 30_000,
}); // prettier-ignore

export function exit(outcome: Exit["outcome"], more: Partial<Exit> = {}): Exit {
  const output = { bytes: 0, sha256: "0".repeat(64), tail: "", truncated: false };
  return { outcome, code: outcome === "succeeded" ? 0 : 1, output, variables: {}, containment: "cgroup", ...more };
}

export const ended = (step: string, outcome: Exit["outcome"], attempt = 1, launch = 1): RunEvent => ({
  kind: "attempt-ended",
  step,
  attempt,
  launch,
  exit: exit(outcome),
}); // prettier-ignore

/** The run after these events, one second apart. */
export function stateOf(events: readonly RunEvent[]): RunState {
  let state: RunState | undefined;
  for (const [number, event] of events.entries()) {
    const next = apply(state, moment(number * 1_000), event);
    if (isRefused(next)) throw new Error(`event ${number} is refused: ${next.refused}`);
    state = next;
  }
  if (state === undefined) throw new Error("there are no events");
  return state;
}

/** The journal of these events, one second apart. */
export function journalOf(events: readonly RunEvent[]): Buffer {
  let head = EMPTY;
  const parts = events.map((event, number) => {
    const record = encodeRecord(head, moment(number * 1_000), event);
    if (record === undefined) throw new Error(`event ${number} has no form`);
    head = record.head;
    return record.bytes;
  });
  return Buffer.concat(parts);
}
