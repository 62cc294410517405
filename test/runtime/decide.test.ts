import { describe, expect, test } from "vitest";
import type { PlanNode } from "../../src/plan/index.ts";
import type { RunEvent } from "../../src/runtime/index.ts";
import { hard, procedureOf, step } from "../sim/procedures.ts";
import { after, answer, asked, attempt, cancel, done, endedAs, failed, never, unknown } from "./decisions.ts";
import { ended, exit, launched } from "./records.ts";

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

test("a run that has ended has ended", () => {
  const over: RunEvent = { kind: "run-ended", outcome: "failed", left: [] };
  expect(after(one, [over])).toEqual({ kind: "end", ended: over });
});
