import { expect } from "vitest";
import {
  type Effect,
  type EffectResult,
  type EngineEnd,
  type Opening,
  readJournal,
  type RunEvent,
  runEngine,
} from "../../src/runtime/index.ts";
import { procedureOf, step } from "../sim/procedures.ts";
import { exit, journalOf, moment, started } from "./records.ts";

export const one = procedureOf([step("a", [])]);
export const begin = { run: "run-1", inputs: {}, by: "alice" };
export const opening: Opening = { procedure: one, host: "island-1", begin };
/** What a world answers to the acts of each kind, and to the how manieth of them. */
export type Answers = {
  readonly [K in Effect["kind"]]?: (effect: Extract<Effect, { kind: K }>, count: number) => EffectResult;
};

/** An engine in a world that answers as it is told to, and otherwise that all went well; at most so many acts of it. */
export function drive(answers: Answers, at: Opening = opening, most = 400) {
  const acts: Effect[] = [];
  const appended: Buffer[] = [];
  const run = runEngine(at);
  let step = run.next();
  while (!step.done && acts.length < most) {
    const effect = step.value;
    acts.push(effect);
    if (effect.kind === "append") appended.push(Buffer.from(effect.bytes));
    const count = acts.filter(({ kind }) => kind === effect.kind).length;
    const answer = answers[effect.kind] as ((effect: Effect, count: number) => EffectResult) | undefined;
    step = run.next(answer?.(effect, count) ?? wellDone(effect, acts.length));
  }
  const end: EngineEnd | undefined = step.done ? step.value : undefined;
  return { end, acts, kinds: acts.map(({ kind }) => kind), appended };
}

export function wellDone({ kind }: Effect, mono: number): EffectResult {
  switch (kind) {
    case "lock":
      return { kind: "held" };
    case "read":
      return { kind: "bytes", bytes: Buffer.alloc(0) };
    case "now":
      return { kind: "moment", moment: moment(mono) };
    case "claim":
      return { kind: "won" };
    case "examine":
      return { kind: "examined", claim: "started", alive: false, exit: exit("succeeded") };
    case "wait":
      return { kind: "ended" };
    default:
      return { kind: "done" };
  }
}

/** The events that an engine has written, behind those that were there. */
export function written(
  before: readonly RunEvent[],
  { appended }: { readonly appended: readonly Buffer[] },
): RunEvent[] {
  const reading = readJournal(Buffer.concat([journalOf(before), ...appended]));
  expect(reading.kind).toBe("whole");
  return reading.records.slice(before.length).map(({ event }) => event);
}

export const reads = (...events: RunEvent[]): Answers => ({
  read: () => ({ kind: "bytes", bytes: journalOf(events) }),
});
export const begun = started(one.plan.digest);
export const failed = () => ({ kind: "failed", what: "input/output error" }) as const;
