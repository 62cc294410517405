import { describe, expect, test } from "vitest";
import type { PlanNode } from "../../src/plan/index.ts";
import type { Message, Procedure, Question, RunEvent } from "../../src/runtime/index.ts";
import { decide } from "../../src/runtime/decide.ts";
import { judge, showQuestion } from "../../src/runtime/question.ts";
import { clockAt } from "../../src/runtime/state.ts";
import { guarded, hard, procedureOf, step } from "../sim/procedures.ts";
import { ended, launched, moment, opened, started, stateOf } from "./records.ts";

/** The question that the run asks after these events, as a person sees it, and what a message to it comes to. */
function asking(procedure: Procedure, events: readonly RunEvent[], answers: readonly RunEvent[] = []) {
  const all = [started(procedure.plan.digest, { ID: "x" }), opened(), ...events];
  const action = decide(stateOf(all), procedure, moment(all.length * 1_000));
  if (action.kind !== "record") throw new Error(`nothing is asked: ${action.kind}`);
  const state = stateOf([...all, action.event, ...answers]);
  const listen = decide(state, procedure, moment(all.length * 1_000 + 500));
  if (listen.kind !== "listen") throw new Error(`nobody listens: ${listen.kind}`);
  const clock = clockAt(state, moment(all.length * 1_000 + 500));
  const question: Question = showQuestion(listen.question, { state, procedure, clock });
  const right = {
    kind: "answer",
    id: "m1",
    question: question.number,
    digest: question.digest,
    answer: "yes",
    by: "alice",
  } as const;
  return {
    question,
    right,
    tell: (message: Message, later = 0) => judge(message, state, procedure, moment(all.length * 1_000 + later)),
  };
}

const done = (id: string): RunEvent[] => [launched(id), ended(id, "succeeded")];
const gate = asking(hard, [...done("open"), ...done("freeze")]);
const retry = asking(procedureOf([step("a", [])]), [launched("a"), ended("a", "failed")]);
const choose: PlanNode = {
  kind: "decide",
  id: "choose",
  title: { en: "Choose" },
  after: [],
  lines: [1, 1],
  findings: [{ when: { en: "a" }, then: { en: "b" } }],
}; // prettier-ignore
const decision = asking(procedureOf([choose]), []);

describe("a question shows", () => {
  test("what a yes starts, exactly, and who may say it", () => {
    expect(gate.question).toEqual({
      number: 1,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      about: "approve",
      step: "gate",
      title: { en: "Ask" },
      why: "it hurts",
      by: "oncall",
      answers: ["yes", "no"],
      commands: [
        {
          step: "name",
          attempt: 1,
          command: { script: "do-name", environment: {}, files: [], sets: ["NAME"], timeout: 30_000, grace: 10_000 },
        },
        {
          step: "use",
          attempt: 1,
          command: { script: "do-use", environment: { ID: "x" }, files: [], sets: [], timeout: 30_000, grace: 10_000 },
        },
      ],
      findings: [],
      paths: [],
      left: 299_500,
    });
  });

  test("the findings, the task, or that one may go on", () => {
    expect(decision.question).toMatchObject({
      findings: [{ when: { en: "a" }, then: { en: "b" } }],
      commands: [],
      left: 899_500,
    });
    expect(retry.question).toMatchObject({
      answers: ["yes", "no", "go-on"],
      title: { en: "Step a" },
      commands: [{ attempt: 2 }],
    });
    expect(retry.question).not.toHaveProperty("by");
    const task: PlanNode = {
      kind: "manual",
      id: "t",
      title: { en: "Call" },
      after: [],
      timeout: 1_000,
      instructions: { en: "Now" },
      lines: [1, 1],
    };
    expect(asking(procedureOf([task]), []).question).toMatchObject({
      about: "manual",
      instructions: { en: "Now" },
      answers: ["yes", "no"],
    });
    const setting = procedureOf([step("a", [], { script: { sets: ["X"] } })]);
    expect(asking(setting, [launched("a"), ended("a", "failed")]).question.answers).toEqual(["yes", "no"]);
    const free: PlanNode = {
      kind: "approve",
      id: "g",
      title: { en: "Ask" },
      after: [],
      timeout: 1_000,
      why: "w",
      gates: ["a"],
      lines: [1, 1],
    };
    expect(asking(procedureOf([free, step("a", ["g"])]), []).question).not.toHaveProperty("by");
  });

  test("nothing of a step that the plan does not have", () => {
    const { plan } = procedureOf([step("a", [])]);
    const strange: RunEvent = {
      kind: "question-asked",
      question: 1,
      about: "retry",
      step: "b",
      bound: [{ step: "b", attempt: 1, command: "c".repeat(64) }],
      timeout: 9,
    };
    const state = stateOf([started(plan.digest), strange]);
    const asked = state.question;
    if (asked === undefined) throw new Error("nothing was asked");
    const question = showQuestion(asked, { state, procedure: procedureOf([step("a", [])]), clock: 1_000 });
    expect(question).toMatchObject({ title: {}, commands: [], answers: ["yes", "no"] });
  });
});

describe("an answer", () => {
  test("is written down as it was given", () => {
    expect(gate.tell({ ...gate.right, as: "oncall" })).toEqual({
      kind: "record",
      event: { kind: "question-answered", question: 1, answer: "yes", by: "alice", as: "oncall" },
    });
    expect(gate.tell({ ...gate.right, breakGlass: "all asleep" })).toMatchObject({
      event: { breakGlass: "all asleep" },
    });
    expect(retry.tell({ ...retry.right, answer: "go-on" })).toMatchObject({ event: { answer: "go-on" } });
    expect(decision.tell({ ...decision.right, finding: 0 })).toMatchObject({ event: { answer: "yes", finding: 0 } });
    expect(decision.tell({ ...decision.right, answer: "no" })).toMatchObject({ event: { answer: "no" } });
  });

  const contact = "only oncall may answer, or somebody who says why";
  const finding = "a finding is to be chosen with a yes to a decision, and only then";
  test.each<[string, typeof gate, object, number?]>([
    ["this question is not open", gate, { question: 2 }],
    ["it came too late, and no answer is a no", gate, { as: "oncall" }, 300_000],
    ["it answers another question than the one that was asked", gate, { as: "oncall", digest: "0".repeat(64) }],
    ["the answer must be one of yes, no", gate, { as: "oncall", answer: "go-on" }],
    [contact, gate, {}],
    [contact, gate, { as: "somebody" }],
    [finding, retry, { finding: 0 }],
    [finding, decision, {}],
    [finding, decision, { finding: 1 }],
    [finding, decision, { finding: 0, answer: "no" }],
  ])("is refused: %s", (why, { tell, right }, change, later = 0) => {
    expect(tell({ ...right, ...change }, later)).toEqual({ kind: "refused", why });
  });

  test("that two must give is first written down, and counts with the same of another person, one of them the contact", () => {
    const events = [...done("scale")];
    const first = asking(guarded, events);
    expect(first.question).toMatchObject({ step: "both", by: "oncall", approvers: 2 });
    const support = { kind: "question-supported", question: 1, answer: "yes", by: "bob" } as const;
    expect(first.tell({ ...first.right, by: "bob" })).toEqual({ kind: "record", event: support });
    const second = asking(guarded, events, [support]);
    expect(second.question).toMatchObject({ digest: first.question.digest, supported: support });
    expect(second.tell({ ...second.right, as: "oncall", by: "bob" })).toEqual({
      kind: "refused",
      why: "you have said so already, and the second must be another person",
    });
    expect(second.tell(second.right)).toEqual({ kind: "refused", why: contact });
    expect(second.tell({ ...second.right, as: "oncall" })).toMatchObject({
      event: { kind: "question-answered", answer: "yes", by: "alice", as: "oncall" },
    });
    for (const { tell, right } of [first, second])
      expect(tell({ ...right, by: "bob", answer: "no" })).toMatchObject({
        event: { kind: "question-answered", answer: "no", by: "bob" },
      });
    for (const { tell, right } of [first, second])
      expect(tell({ ...right, by: "bob", breakGlass: "alone" })).toMatchObject({
        event: { kind: "question-answered", answer: "yes", by: "bob", breakGlass: "alone" },
      });
    const named = asking(guarded, events, [{ ...support, as: "oncall" }]);
    expect(named.tell(named.right)).toMatchObject({ event: { kind: "question-answered", by: "alice" } });
    expect(second.tell({ ...second.right, as: "oncall" }, 300_000)).toMatchObject({ kind: "refused" });
  });

  test("of two to go on must be the same, and be asked of two also where a step is tried again", () => {
    const support = { kind: "question-supported", question: 2, answer: "go-on", by: "bob", as: "oncall" } as const;
    const yes = { kind: "question-answered", question: 1, answer: "yes", by: "bob", breakGlass: "alone" } as const;
    const asked: RunEvent = {
      kind: "question-asked",
      question: 1,
      about: "approve",
      step: "both",
      bound: [],
      timeout: 300_000,
      approvers: 2,
    };
    const events = [...done("scale"), asked, yes, launched("drop"), ended("drop", "failed")];
    const { question, tell, right } = asking(guarded, events, [support]);
    expect(question).toMatchObject({ about: "retry", step: "drop", approvers: 2, answers: ["yes", "no", "go-on"] });
    expect(tell(right)).toEqual({
      kind: "refused",
      why: "bob said go-on, and two must say the same; a no ends it",
    });
    expect(tell({ ...right, answer: "go-on" })).toMatchObject({ event: { answer: "go-on", by: "alice" } });
  });

  test("of another run or question has another digest", () => {
    expect(new Set([gate, retry, decision].map(({ question }) => question.digest)).size).toBe(3);
  });

  test("is refused when nothing is asked", () => {
    const state = stateOf([started(hard.plan.digest)]);
    expect(judge(gate.right, state, hard, moment(0))).toMatchObject({ kind: "refused" });
  });
});

test("a cancellation is written down once, and once more if it grows", () => {
  const cancel = (everything: boolean) =>
    ({ kind: "cancel", id: "m1", everything, by: "alice", reason: "wrong cluster" }) as const;
  const told = (events: RunEvent[], everything: boolean) =>
    judge(cancel(everything), stateOf([started(hard.plan.digest), ...events]), hard, moment(0)).kind;
  const { id: _, ...event } = { ...cancel(false), kind: "cancel-requested" as const };
  expect(gate.tell(cancel(false))).toEqual({ kind: "record", event });
  expect(told([event], false)).toBe("known");
  expect(told([event], true)).toBe("record");
  expect(told([{ ...event, everything: true }], true)).toBe("known");
  expect(told([{ ...event, everything: true }], false)).toBe("known");
});
