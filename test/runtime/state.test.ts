import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, isRefused, type RunEvent, type RunState } from "../../src/runtime/index.ts";
import { clockAt } from "../../src/runtime/state.ts";
import { ended, launched, moment, opened, started, stateOf } from "./records.ts";

const launch = { step: "a", attempt: 1, launch: 1 };
const asked = (question = 1): RunEvent => ({
  kind: "question-asked",
  question,
  about: "approve",
  step: "a",
  bound: [],
  timeout: 1,
});
const answered = (question = 1): RunEvent => ({ kind: "question-answered", question, answer: "yes", by: "alice" });
const askedTwo = { ...asked(), approvers: 2 } as RunEvent;
const supported = (by = "bob", question = 1, answer: "yes" | "go-on" = "yes"): RunEvent => ({
  kind: "question-supported",
  question,
  answer,
  by,
});
const cancelled = (everything: boolean): RunEvent => ({
  kind: "cancel-requested",
  everything,
  by: "alice",
  reason: "",
});
const over: RunEvent = { kind: "run-ended", outcome: "failed", left: [] };
const notStarted: RunEvent = { kind: "launch-cancelled", ...launch };

test.each<[string, readonly RunEvent[], RunEvent]>([
  ["not-started", [], opened()],
  ["started-twice", [started()], started()],
  ["ended", [started(), over], opened()],
  ["epoch", [started()], opened(2)],
  ["epoch", [started(), opened()], opened(1)],
  ["busy", [started(), launched("a")], launched("b")],
  ["busy", [started(), asked()], launched("b")],
  ["busy", [started(), launched("a")], asked()],
  ["busy", [started(), asked()], asked(2)],
  ["busy", [started(), launched("a")], over],
  ["launch", [started()], launched("a", 2)],
  ["launch", [started()], launched("a", 1, 2)],
  ["launch", [started(), launched("a"), ended("a", "failed")], launched("a")],
  ["launch", [started(), launched("a"), notStarted], launched("a", 2)],
  ["launch", [started(), launched("a"), notStarted], launched("a")],
  ["launch", [started()], ended("a", "failed")],
  ["launch", [started(), launched("a")], ended("b", "failed")],
  ["launch", [started(), launched("a")], ended("a", "failed", 2)],
  ["launch", [started(), launched("a")], ended("a", "failed", 1, 2)],
  ["question", [started()], asked(2)],
  ["question", [started()], answered()],
  ["question", [started(), asked(), answered()], answered()],
  ["question", [started(), asked()], { kind: "question-expired", question: 2 }],
  ["question", [started()], supported()],
  ["question", [started(), asked()], supported()],
  ["question", [started(), askedTwo], supported("bob", 2)],
  ["question", [started(), askedTwo, supported()], supported("carol")],
  ["question", [started(), askedTwo], answered()],
  ["question", [started(), askedTwo, supported("alice")], answered()],
  ["question", [started(), askedTwo, supported("bob", 1, "go-on")], answered()],
  ["cancelled-twice", [started(), cancelled(false)], cancelled(false)],
  ["cancelled-twice", [started(), cancelled(true)], cancelled(false)],
])("is refused as %s: after %j, %j", (fault, events, event) => {
  const state = events.length === 0 ? undefined : stateOf(events);
  expect(apply(state, moment(events.length * 1_000), event)).toEqual({ refused: fault });
});

describe("a run", () => {
  test("takes the yes of a second person, the no of anybody and the yes of somebody who broke the glass", () => {
    const first = [started(), askedTwo, supported()];
    const said = (event: RunEvent) => stateOf([...first, event]).questions;
    const glass = { ...answered(), by: "bob", breakGlass: "alone" } as RunEvent;
    const no = { ...answered(), by: "bob", answer: "no" } as RunEvent;
    expect(said(answered())).toMatchObject([{ answer: "yes", supported: { by: "bob" } }]);
    expect(said(glass)).toMatchObject([{ answer: "yes" }]);
    expect(said(no)).toMatchObject([{ answer: "no" }]);
    expect(said({ kind: "question-expired", question: 1 })).toMatchObject([{ answer: "expired" }]);
  });

  test("knows each attempt and each launch of it", () => {
    const state = stateOf([
      started(),
      launched("a"),
      notStarted,
      launched("a", 1, 2),
      ended("a", "failed", 1, 2),
      launched("a", 2),
    ]);
    expect(state.attempts.get("a")).toMatchObject([
      { attempt: 1, launch: 2, phase: "ended", began: 3_000, ended: 4_000, exit: { outcome: "failed" } },
    ]);
    expect(state.open).toMatchObject({ attempt: 2, launch: 1, phase: "open", began: 5_000 });
    expect(stateOf([started(), launched("a"), { kind: "attempt-unknown", ...launch }]).open).toBeUndefined();
  });

  test("knows what was asked and answered, and that a cancellation may grow", () => {
    const state = stateOf([
      started(),
      asked(),
      { ...answered(), finding: 2 } as RunEvent,
      cancelled(false),
      cancelled(true),
    ]);
    expect(state.questions).toMatchObject([{ asked: 1_000, answer: "yes", answered: 2_000, finding: 2 }]);
    expect(state.cancelled).toEqual({ everything: true, at: 4_000 });
    expect(stateOf([started(), asked(), { kind: "question-expired", question: 1 }]).questions[0]?.answer).toBe(
      "expired",
    );
  });
});

describe("the clock of a run", () => {
  const state = stateOf([started(), opened()]);
  test.each([
    ["goes with the monotonic clock, wherever the wall goes", { ...moment(5_000), wall: 0 }, 5_000],
    ["goes with the wall after another boot", { ...moment(1, "boot-2"), wall: moment(0).wall + 61_000 }, 61_000],
    ["does not go back when the wall does", { ...moment(1, "boot-2"), wall: 0 }, 1_000],
    ["does not go back when the machine says so", moment(10), 1_000],
  ])("%s", (_, now, clock) => expect(clockAt(state, now)).toBe(clock));
});

test("any events in any order are applied or refused, and the past is left as it was", () => {
  const some = fc.oneof(
    fc.constantFrom<RunEvent>(
      started(),
      over,
      notStarted,
      { kind: "attempt-unknown", ...launch },
      cancelled(false),
      cancelled(true),
    ),
    fc.nat(3).map((epoch) => opened(epoch)),
    fc
      .tuple(fc.constantFrom("a", "__proto__"), fc.nat(3), fc.nat(3))
      .chain(([step, attempt, again]) =>
        fc.constantFrom(launched(step, attempt, again), ended(step, "succeeded", attempt, again)),
      ),
    fc.nat(3).chain((question) => fc.constantFrom(asked(question), answered(question))),
  );
  const at = fc.record({ boot: fc.constantFrom("a", "b"), mono: fc.nat(), wall: fc.nat() });
  fc.assert(
    fc.property(fc.array(fc.tuple(at, some), { maxLength: 60 }), (all) => {
      let state: RunState | undefined = stateOf([started(), opened()]);
      for (const [when, event] of all) {
        const before: RunState = structuredClone(state);
        const next = apply(state, when, event);
        expect(state).toEqual(before);
        if (isRefused(next)) continue;
        expect(next.clock).toBeGreaterThanOrEqual(before.clock);
        state = next;
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
