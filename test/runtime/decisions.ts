import { decide } from "../../src/runtime/decide.ts";
import type { Moment, Procedure, RunEvent } from "../../src/runtime/index.ts";
import { ended, launched, moment, opened, started, stateOf } from "./records.ts";

/** What is decided this many milliseconds after the last of these events; the first two are always there. */
export function after(procedure: Procedure, events: readonly RunEvent[], later = 0) {
  const all = [started(procedure.plan.digest, { ID: "x" }), opened(), ...events];
  const now: Moment = moment((all.length - 1) * 1_000 + later);
  return decide(stateOf(all), procedure, now);
}

export const attempt = (id: string, number = 1, launch = 1) => ({ step: id, attempt: number, launch });
export const unknown = (id: string, number = 1): RunEvent => ({ kind: "attempt-unknown", ...attempt(id, number) });
export const never = (id: string, number = 1, launch = 1): RunEvent => ({
  kind: "launch-cancelled",
  ...attempt(id, number, launch),
});
export const done = (id: string, number = 1): RunEvent[] => [launched(id, number), ended(id, "succeeded", number)];
export const failed = (id: string, number = 1): RunEvent[] => [launched(id, number), ended(id, "failed", number)];
export const answer = (said: "yes" | "no" | "go-on", question = 1, more = {}): RunEvent => ({
  kind: "question-answered",
  question,
  answer: said,
  by: "alice",
  ...more,
}); // prettier-ignore
export const cancel = (everything = false): RunEvent => ({
  kind: "cancel-requested",
  everything,
  by: "alice",
  reason: "",
});
export const endedAs = (outcome: "succeeded" | "failed" | "cancelled", left: unknown[] = []) => ({
  kind: "record",
  event: { kind: "run-ended", outcome, left },
}); // prettier-ignore

/** The question that is decided upon after these events, as an event. */
export function asked(procedure: Procedure, events: readonly RunEvent[], later = 0): RunEvent {
  const action = after(procedure, events, later);
  if (action.kind !== "record" || action.event.kind !== "question-asked") throw new Error(JSON.stringify(action));
  return action.event;
}
