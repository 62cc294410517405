import { describe, expect, test } from "vitest";
import type { PlanNode } from "../../src/plan/index.ts";
import type { Moment, Procedure, RunEvent } from "../../src/runtime/index.ts";
import { decide } from "../../src/runtime/decide.ts";
import { hard, procedureOf, step } from "../sim/procedures.ts";
import { ended, exit, launched, moment, opened, started, stateOf } from "./records.ts";

/** What is decided this many milliseconds after the last of these events; the first two are always there. */
function after(procedure: Procedure, events: readonly RunEvent[], later = 0) {
  const all = [started(procedure.plan.digest, { ID: "x" }), opened(), ...events];
  const now: Moment = moment((all.length - 1) * 1_000 + later);
  return decide(stateOf(all), procedure, now);
}

const attempt = (id: string, number = 1, launch = 1) => ({ step: id, attempt: number, launch });
const unknown = (id: string, number = 1): RunEvent => ({ kind: "attempt-unknown", ...attempt(id, number) });
const never = (id: string, number = 1, launch = 1): RunEvent => ({
  kind: "launch-cancelled",
  ...attempt(id, number, launch),
});
const done = (id: string, number = 1): RunEvent[] => [launched(id, number), ended(id, "succeeded", number)];
const failed = (id: string, number = 1): RunEvent[] => [launched(id, number), ended(id, "failed", number)];
const answer = (said: "yes" | "no" | "go-on", question = 1, more = {}): RunEvent => ({
  kind: "question-answered",
  question,
  answer: said,
  by: "alice",
  ...more,
}); // prettier-ignore
const cancel = (everything = false): RunEvent => ({ kind: "cancel-requested", everything, by: "alice", reason: "" });
const endedAs = (outcome: "succeeded" | "failed" | "cancelled", left: unknown[] = []) => ({
  kind: "record",
  event: { kind: "run-ended", outcome, left },
}); // prettier-ignore

/** The question that is decided upon after these events, as an event. */
function asked(procedure: Procedure, events: readonly RunEvent[], later = 0): RunEvent {
  const action = after(procedure, events, later);
  if (action.kind !== "record" || action.event.kind !== "question-asked") throw new Error(JSON.stringify(action));
  return action.event;
}

const one = procedureOf([step("a", [])]);
const again = procedureOf([step("a", [], { script: { idempotent: true } })]);
const optional = procedureOf([step("a", [], { script: { idempotent: true, tolerateFailure: true } })]);

describe("a step", () => {
  test("is launched when it has never started, as often as that takes", () => {
    expect(after(one, [])).toMatchObject({
      kind: "launch",
      launch: attempt("a"),
      command: { script: "do-a", timeout: 30_000, grace: 10_000 },
    });
    expect(after(one, [launched("a"), never("a")])).toMatchObject({ kind: "launch", launch: attempt("a", 1, 2) });
    expect(after(one, done("a"))).toEqual(endedAs("succeeded"));
  });

  test("that must not be repeated is repeated only when somebody says so, to this attempt", () => {
    for (const events of [failed("a"), [launched("a"), unknown("a")]]) {
      const question = asked(one, events);
      expect(question).toMatchObject({
        about: "retry",
        step: "a",
        bound: [{ step: "a", attempt: 2 }],
        timeout: 900_000,
      });
      const told = [...events, question];
      expect(after(one, told)).toMatchObject({ kind: "listen", left: 900_000 });
      expect(after(one, [...told, answer("yes")])).toMatchObject({ kind: "launch", launch: attempt("a", 2) });
      expect(after(one, [...told, answer("yes")], 900_001)).toMatchObject({
        event: { kind: "question-asked", question: 2 },
      });
      expect(after(one, [...told, answer("yes"), launched("a", 2), ended("a", "failed", 2)])).toMatchObject({
        event: { bound: [{ attempt: 3 }] },
      });
      expect(after(one, [...told, answer("no")])).toEqual(endedAs("failed"));
      expect(after(one, [...told, answer("go-on")])).toEqual(endedAs("succeeded"));
      expect(after(one, told, 900_000)).toEqual({ kind: "record", event: { kind: "question-expired", question: 1 } });
      expect(after(one, [...told, { kind: "question-expired", question: 1 }])).toEqual(endedAs("failed"));
    }
  });

  test("that may be repeated is, after a pause that grows, three times in all", () => {
    expect(after(again, failed("a"))).toEqual({ kind: "pause", left: 2_000 });
    expect(after(again, failed("a"), 2_000)).toMatchObject({ kind: "launch", launch: attempt("a", 2) });
    expect(after(again, [launched("a"), unknown("a")], 2_000)).toMatchObject({
      kind: "launch",
      launch: attempt("a", 2),
    });
    const twice = [...failed("a"), ...failed("a", 2)];
    expect(after(again, twice)).toEqual({ kind: "pause", left: 4_000 });
    expect(after(again, [...twice, ...failed("a", 3)])).toMatchObject({
      event: { kind: "question-asked", about: "retry" },
    });
    expect(after(again, [launched("a"), ended("a", "timed-out")])).toMatchObject({ event: { kind: "question-asked" } });
  });

  test("whose failure is tolerated is not repeated for it, and not asked about", () => {
    expect(after(optional, failed("a"))).toEqual(endedAs("succeeded"));
    const lost = [1, 2, 3].flatMap((number) => [launched("a", number), unknown("a", number)]);
    expect(after(optional, lost.slice(0, 2))).toEqual({ kind: "pause", left: 2_000 });
    expect(after(optional, lost)).toEqual(endedAs("succeeded"));
    const once = procedureOf([step("a", [], { script: { tolerateFailure: true } })]);
    expect(after(once, [launched("a"), unknown("a")])).toMatchObject({ event: { kind: "question-asked" } });
  });

  test("that loops until its time is over is not repeated", () => {
    const { script } = step("a", [], { script: { idempotent: true } });
    const wait: PlanNode = {
      ...step("a", []),
      script,
      kind: "wait",
      until: "0",
      every: 1,
      atMost: 1,
      thenWhat: "fail",
    };
    expect(after(procedureOf([wait]), failed("a"))).toMatchObject({ event: { kind: "question-asked" } });
  });

  test("is attended while it is open, until it is late", () => {
    const open = [launched("a")];
    expect(after(one, open, 5_000)).toEqual({ kind: "attend", launch: attempt("a"), stop: false, left: 36_000 });
    expect(after(one, open, 41_000)).toMatchObject({ left: 0 });
    expect(after(one, [...open, cancel()], 5_000)).toEqual({
      kind: "attend",
      launch: attempt("a"),
      stop: true,
      left: 6_000,
    });
  });
});

describe("variables", () => {
  const procedure = procedureOf([
    step("a", [], { script: { sets: ["X", "Y"] } }),
    step("b", ["a"], { script: { uses: ["X", "Z"], inputs: [{ name: "ID", type: "id", pattern: "x", from: "ask" }] } }),
  ]);
  test("are those of earlier steps that the step uses", () => {
    const set: RunEvent = {
      kind: "attempt-ended",
      ...attempt("a"),
      exit: exit("succeeded", { variables: { X: "1", Y: "2" } }),
    };
    expect(after(procedure, [launched("a"), set])).toMatchObject({ command: { environment: { ID: "x", X: "1" } } });
    expect(after(procedure, done("a"))).toHaveProperty("command.environment", { ID: "x" });
  });
});

describe("a finding", () => {
  const choose: PlanNode = {
    kind: "decide",
    id: "choose",
    title: { en: "Choose" },
    after: [],
    lines: [1, 1],
    findings: [
      { when: { en: "a" }, then: { en: "b" }, goTo: "left" },
      { when: { en: "c" }, then: { en: "d" }, goTo: "right" },
    ],
  }; // prettier-ignore
  const procedure = procedureOf([choose, step("left", ["choose"]), step("more", ["left"]), step("right", ["choose"])]);
  const question = asked(procedure, []);
  test("leads to its steps and past the others", () => {
    expect(question).toMatchObject({ about: "decide", step: "choose", bound: [], timeout: 900_000 });
    expect(after(procedure, [question, answer("yes", 1, { finding: 0 })])).toMatchObject({ launch: { step: "left" } });
    expect(after(procedure, [question, answer("yes", 1, { finding: 0 }), ...done("left"), ...done("more")])).toEqual(
      endedAs("succeeded"),
    );
    expect(after(procedure, [question, answer("yes", 1, { finding: 1 })])).toMatchObject({ launch: { step: "right" } });
    expect(after(procedure, [question, answer("no")])).toEqual(endedAs("succeeded"));
  });
});

describe("a gate", () => {
  const task = procedureOf([
    {
      kind: "manual",
      id: "task",
      title: { en: "Call" },
      after: [],
      timeout: 60_000,
      instructions: { en: "Call" },
      lines: [1, 1],
    },
  ]);
  const upTo = [...done("open"), ...done("freeze")];
  const gate = asked(hard, upTo);

  test("binds a yes to each attempt behind it and its command", () => {
    expect(gate).toMatchObject({
      about: "approve",
      step: "gate",
      timeout: 300_000,
      bound: [
        { step: "name", attempt: 1 },
        { step: "use", attempt: 1 },
      ],
    });
    expect(after(hard, [...upTo, gate, answer("yes")])).toMatchObject({ kind: "launch", launch: attempt("name") });
    expect(after(hard, [...upTo, gate, answer("yes"), launched("name"), never("name")])).toMatchObject({
      launch: attempt("name", 1, 2),
    });
    expect(after(hard, [...upTo, gate, answer("yes")], 300_001)).toMatchObject({
      event: { step: "gate", bound: [{ step: "name" }] },
    });
    expect(after(hard, [...upTo, gate, answer("no")])).toMatchObject({ launch: attempt("freeze/undo") });
  });

  test("asks again when the command is another by now", () => {
    const named: RunEvent = {
      kind: "attempt-ended",
      ...attempt("name"),
      exit: exit("succeeded", { variables: { NAME: "x" } }),
    };
    const events = [...upTo, gate, answer("yes"), launched("name"), named];
    expect(after(hard, events)).toMatchObject({
      event: { kind: "question-asked", step: "gate", bound: [{ step: "use" }] },
    });
    expect(after(hard, [...events, asked(hard, events), answer("yes", 2)])).toMatchObject({ launch: attempt("use") });
  });

  test("asks for each attempt, even of a step that may be repeated", () => {
    const events = [...upTo, gate, answer("yes"), ...failed("name")];
    expect(after(hard, events)).toMatchObject({ event: { about: "retry", step: "name", timeout: 300_000 } });
  });

  test("a task that nobody does is a failure", () => {
    const question = asked(task, []);
    expect(question).toMatchObject({ about: "manual", timeout: 60_000 });
    expect(after(task, [question, answer("yes")])).toEqual(endedAs("succeeded"));
    expect(after(task, [question, { kind: "question-expired", question: 1 }])).toEqual(endedAs("failed"));
  });
});

describe("the way back", () => {
  const procedure = procedureOf([
    step("open", [], { undo: { by: "close", before: "destroy" } }),
    step("freeze", ["open"], { undo: { by: "thaw" } }),
    step("work", ["freeze"]),
    step("destroy", ["work"]),
    step("thaw", ["destroy"]),
    step("close", ["thaw"]),
  ]);
  const upTo = [...done("open"), ...done("freeze")];
  const given = [...upTo, ...failed("work")];
  const up = [...given, asked(procedure, given), answer("no")];

  test("is gone from the last change to the first", () => {
    expect(after(procedure, up)).toMatchObject({
      kind: "launch",
      launch: attempt("freeze/undo"),
      command: { script: "do-thaw" },
    });
    expect(after(procedure, [...up, ...done("freeze/undo")])).toMatchObject({
      launch: attempt("open/undo"),
      command: { script: "do-close" },
    });
    expect(after(procedure, [...up, ...done("freeze/undo"), ...done("open/undo")])).toEqual(endedAs("failed"));
    expect(after(procedure, [...done("open"), cancel()])).toMatchObject({ launch: attempt("open/undo") });
    expect(after(procedure, [cancel()])).toEqual(endedAs("cancelled"));
    expect(after(procedure, [launched("open"), never("open"), cancel()])).toEqual(endedAs("cancelled"));
  });

  test("is not gone where the path has gone it itself", () => {
    const events = [...upTo, ...done("work"), ...done("destroy"), ...done("thaw"), ...failed("close")];
    const over = [...events, asked(procedure, events), answer("no")];
    expect(after(procedure, over)).toEqual(endedAs("failed", [{ step: "open", why: "too-late" }]));
  });

  test("ends where it would do harm, and says so", () => {
    const events = [...upTo, ...done("work"), ...failed("destroy")];
    const over = [...events, asked(procedure, events), answer("no"), ...done("freeze/undo")];
    expect(after(procedure, over)).toEqual(endedAs("failed", [{ step: "open", why: "too-late" }]));
  });

  test("is asked about where the path may have gone it already", () => {
    const events = [...upTo, ...done("work"), ...done("destroy"), launched("thaw"), unknown("thaw")];
    const lost = [...events, asked(procedure, events), answer("no")];
    const question = asked(procedure, lost);
    expect(question).toMatchObject({
      about: "approve",
      step: "freeze/undo",
      bound: [{ step: "freeze/undo", attempt: 1 }],
    });
    expect(after(procedure, [...lost, question, answer("yes", 2)])).toMatchObject({ launch: attempt("freeze/undo") });
    const left = [
      { step: "freeze", why: "refused" },
      { step: "open", why: "too-late" },
    ];
    expect(after(procedure, [...lost, question, answer("no", 2)])).toEqual(endedAs("failed", left));
    const onward = [...events, asked(procedure, events), answer("go-on"), ...failed("close")];
    const stop = [...onward, asked(procedure, onward), answer("no", 2)];
    expect(after(procedure, stop)).toEqual(endedAs("failed", [{ step: "open", why: "too-late" }]));
  });

  test.each([
    ["failed", failed("freeze/undo")],
    ["unknown", [launched("freeze/undo"), unknown("freeze/undo")]],
  ])("that is %s is asked about, and said to be", (why, events) => {
    const told = [...up, ...events, asked(procedure, [...up, ...events]), answer("no", 2), ...done("open/undo")];
    expect(after(procedure, told)).toEqual(endedAs("failed", [{ step: "freeze", why }]));
  });

  test("that nobody let begin is refused, even if it was about to", () => {
    const events = [...upTo, ...done("work"), ...done("destroy"), launched("thaw"), unknown("thaw")];
    const lost = [...events, asked(procedure, events), answer("no")];
    const told = [...lost, asked(procedure, lost), answer("yes", 2), launched("freeze/undo"), never("freeze/undo")];
    const late = asked(procedure, told, 1_000_000);
    expect(after(procedure, [...told, late, answer("no", 3)])).toMatchObject(
      endedAs("failed", [{ step: "freeze", why: "refused" }, {}]),
    );
  });

  test("goes on after a cancellation, but not after one of everything", () => {
    const back = [...done("open"), cancel(), launched("open/undo")];
    expect(after(procedure, back)).toMatchObject({ kind: "attend", stop: false });
    expect(after(procedure, [...back, cancel(true)])).toMatchObject({ kind: "attend", stop: true });
    expect(after(procedure, [...done("open"), cancel(true)])).toEqual(
      endedAs("cancelled", [{ step: "open", why: "cancelled" }]),
    );
  });

  test("keeps its questions after a cancellation, and nothing else does", () => {
    const question = asked(procedure, failed("open"));
    expect(after(procedure, [...failed("open"), question, cancel()])).toMatchObject({
      event: { kind: "question-expired" },
    });
    const back = [...done("open"), cancel(), ...failed("open/undo")];
    const asking = [...back, asked(procedure, back)];
    expect(after(procedure, asking)).toMatchObject({ kind: "listen" });
    expect(after(procedure, [...asking, cancel(true)])).toMatchObject({ event: { kind: "question-expired" } });
  });
});

test("a run that has ended has ended", () => {
  const over: RunEvent = { kind: "run-ended", outcome: "failed", left: [] };
  expect(after(one, [over])).toEqual({ kind: "end", ended: over });
});
