import { describe, expect, test } from "vitest";
import type { RunEvent } from "../../src/runtime/index.ts";
import { decide } from "../../src/runtime/decide.ts";
import { judge, showQuestion } from "../../src/runtime/question.ts";
import { pathsFound } from "../../src/runtime/finding.ts";
import { apply } from "../../src/runtime/state.ts";
import type { PlanNode } from "../../src/plan/index.ts";
import type { DecideNode } from "../../src/runtime/model.ts";
import { hard, procedureOf, seeking } from "../sim/procedures.ts";
import { after, answer, asked, cancel, done, unknown } from "./decisions.ts";
import { drive, opening, written } from "./drive.ts";
import { exit, launched, moment, opened, started, stateOf } from "./records.ts";

const tested = (step: string, finding?: number): RunEvent => ({
  kind: "findings-tested",
  step,
  findings: ["unknown", "unknown"],
  from: [],
  ...(finding === undefined ? {} : { finding }),
});
const offered = ["A", "B"].map((path) => ({ path, plan: "a".repeat(64) }));
type Begin = { readonly paths?: typeof offered; readonly auto?: true };

/** What is decided after these events in a run that was begun with this. */
function next(begin: Begin, events: readonly RunEvent[]) {
  const begun = { ...started(seeking.plan.digest), ...begin } as RunEvent;
  const all = [begun, opened(), ...events];
  return decide(stateOf(all), seeking, moment(all.length * 1_000));
}

const seen = (cause: number, pods: number, how: number): RunEvent[] => [
  ...done("logs"),
  ...done("more"),
  tested("cause", cause),
  ...done("pods"),
  tested("pods-are", pods),
  ...done("end"),
  tested("how", how),
];
/** As seen, but a person said what the pods are. */
const said: RunEvent[] = [
  ...done("logs"),
  ...done("more"),
  tested("cause", 0),
  ...done("pods"),
  tested("pods-are"),
  { kind: "question-asked", question: 1, about: "decide", step: "pods-are", bound: [], timeout: 900_000 },
  answer("yes", 1, { finding: 0 }),
  ...done("end"),
  tested("how", 0),
];
const pathAsked = (question = 1): RunEvent => ({
  kind: "question-asked",
  question,
  about: "path",
  step: "sample/diagnosis",
  bound: [],
  timeout: 900_000,
});
const end = (more: object) => ({
  kind: "record",
  event: { kind: "run-ended", outcome: "succeeded", left: [], ...more },
});

describe("a decision", () => {
  const looked = [...done("logs"), launched("more"), unknown("more")];

  test("is tested by what is known to have ended, before anybody is asked", () => {
    const action = after(seeking, [
      ...looked,
      launched("more", 2),
      unknown("more", 2),
      launched("more", 3),
      unknown("more", 3),
    ]);
    expect(action).toMatchObject({ kind: "test", node: { id: "cause" }, evidence: [{ step: "logs", attempt: 1 }] });
  });

  test("is tested where at least one of its findings can be", () => {
    const [text] = (seeking.plan.nodes.find(({ id }) => id === "cause") as DecideNode).findings;
    const findings = [text as DecideNode["findings"][number], { when: { en: "x" }, then: { en: "y" } }];
    const choose: PlanNode = { kind: "decide", id: "choose", title: { en: "C" }, after: [], findings, lines: [1, 1] };
    expect(after(procedureOf([choose]), [])).toEqual({ kind: "test", node: choose, evidence: [] });
  });

  test("that a machine has made is made, and one that it cannot make is asked about once", () => {
    expect(after(seeking, [...done("logs"), ...done("more"), tested("cause", 1)])).toMatchObject({
      kind: "launch",
      launch: { step: "pods" },
    });
    const open = [...done("logs"), ...done("more"), tested("cause")];
    expect(asked(seeking, open)).toMatchObject({ about: "decide", step: "cause", bound: [], timeout: 900_000 });
    expect(after(seeking, [...open, asked(seeking, open), answer("no")])).toMatchObject({
      kind: "launch",
      launch: { step: "pods" },
    });
  });

  test("is not tested twice, nor while something is open", () => {
    const state = stateOf([started(), opened(), tested("cause")]);
    expect(apply(state, moment(9_000), tested("cause"))).toEqual({ refused: "tested-twice" });
    expect(apply(stateOf([started(), opened(), launched("a")]), moment(9_000), tested("cause"))).toEqual({
      refused: "busy",
    });
  });

  test("is written down with the outputs that it was seen in", () => {
    const text = "failed to load configuration";
    const outputs: unknown[] = [];
    const run = drive(
      {
        examine: () => ({ kind: "examined", claim: "started", alive: false, exit: exit("succeeded") }),
        outputs: ({ launches }) => {
          outputs.push(launches);
          return { kind: "outputs", outputs: launches.map(() => ({ text, sha256: "0".repeat(64) })) };
        },
      },
      { ...opening, procedure: seeking },
      200,
    );
    expect(outputs[0]).toEqual(["logs", "more"].map((step) => ({ step, attempt: 1, launch: 1 })));
    expect(written([], run)).toContainEqual({
      kind: "findings-tested",
      step: "cause",
      findings: ["holds", "fails"],
      finding: 0,
      from: ["logs", "more"].map((step) => ({ step, attempt: 1, launch: 1, sha256: "0".repeat(64) })),
    });
  });
});

describe("a diagnosis ends", () => {
  test("without a path where none is to follow", () => {
    expect(next({}, seen(0, 0, 0))).toEqual(end({}));
    expect(next({ auto: true }, seen(0, 0, 0))).toEqual(end({}));
  });

  test("with the one path that was seen, if it may be taken without asking", () => {
    expect(next({ paths: offered, auto: true }, seen(1, 1, 1))).toEqual(end({ path: "B" }));
  });

  test.each<[string, Begin, RunEvent[]]>([
    ["nobody said that it may be taken", { paths: offered }, seen(0, 0, 0)],
    ["two are named", { paths: offered, auto: true }, seen(0, 1, 0)],
    ["a person named it", { paths: offered, auto: true }, said],
    ["there is no such path", { paths: offered.slice(1), auto: true }, seen(0, 0, 0)],
  ])("with a question where %s", (_, begin, events) => {
    expect(next(begin, events)).toMatchObject({
      kind: "record",
      event: { about: "path", step: "sample/diagnosis", bound: [] },
    });
  });

  test("with the path that a person named, or with none", () => {
    const open = [...seen(0, 0, 0), pathAsked()];
    expect(next({ paths: offered }, [...open, answer("yes", 1, { path: "B" })])).toEqual(end({ path: "B" }));
    expect(next({ paths: offered, auto: true }, [...open, answer("no")])).toEqual(end({}));
    expect(next({ paths: offered }, [...open, { kind: "question-expired", question: 1 }])).toEqual(end({}));
  });

  test("without a path where it is cancelled before", () => {
    const events = [...seen(0, 0, 0), pathAsked(), cancel()];
    expect(next({ paths: offered }, events)).toEqual({
      kind: "record",
      event: { kind: "question-expired", question: 1 },
    });
    const cancelled = { kind: "record", event: { kind: "run-ended", outcome: "cancelled", left: [] } };
    expect(next({ paths: offered }, [...events, { kind: "question-expired", question: 1 }])).toEqual(cancelled);
    expect(
      next({ paths: offered }, [...seen(0, 0, 0), pathAsked(), answer("yes", 1, { path: "B" }), cancel()]),
    ).toEqual(cancelled);
  });
});

describe("step by step", () => {
  const ask = (events: readonly RunEvent[]) => {
    const begun = { ...started(hard.plan.digest, { ID: "x" }), stepByStep: true } as RunEvent;
    const all = [begun, opened(), ...events];
    return decide(stateOf(all), hard, moment(all.length * 1_000));
  };
  const asks = (action: ReturnType<typeof ask>): RunEvent => {
    if (action.kind !== "record") throw new Error(JSON.stringify(action));
    return action.event;
  };

  test("a step waits for a yes to its exact command, and each behind a gate for one of its own", () => {
    const events: RunEvent[] = [];
    for (const [at, id] of ["open", "freeze", "name", "use"].entries()) {
      const question = asks(ask(events));
      const isGated = id === "name" || id === "use";
      expect(question).toMatchObject({
        question: at + 1,
        about: "approve",
        step: isGated ? "gate" : id,
        bound: [{ step: id, attempt: 1 }],
        timeout: isGated ? 300_000 : 900_000,
      });
      events.push(question, answer("yes", at + 1));
      expect(ask(events)).toMatchObject({ kind: "launch", launch: { step: id } });
      events.push(...done(id));
    }
  });

  test("a no ends the path, and its way back asks too", () => {
    const first = asks(ask([]));
    const open = [first, answer("yes"), ...done("open")];
    const events = [...open, asks(ask(open)), answer("no", 2)];
    expect(ask(events)).toMatchObject({ kind: "record", event: { about: "approve", step: "open/undo" } });
  });
});

test("a path is seen where all findings that name it were", () => {
  const found = (events: readonly RunEvent[]) => [...pathsFound(stateOf([started(), opened(), ...events]), seeking)];
  expect(found(seen(0, 0, 1))).toEqual([
    ["A", { seen: true }],
    ["B", { seen: true }],
  ]);
  expect(found(said)).toEqual([["A", { seen: false }]]);
});

describe("the question which path follows", () => {
  const all = [
    { ...started(seeking.plan.digest), paths: offered } as RunEvent,
    opened(),
    ...seen(0, 0, 0),
    pathAsked(),
  ];
  const state = stateOf(all);
  const question = showQuestion(state.question as never, { state, procedure: seeking, clock: state.clock });
  const right = { kind: "answer", id: "m", question: 1, digest: question.digest, answer: "yes", by: "alice" } as const;
  const tell = (message: object) => judge({ ...right, ...message }, state, seeking, moment(all.length * 1_000));

  test("shows those that may, and which of them was found", () => {
    expect(question).toMatchObject({
      title: seeking.plan.title,
      findings: [],
      paths: [
        { path: "A", plan: "a".repeat(64), found: true },
        { path: "B", plan: "a".repeat(64), found: false },
      ],
    });
    const old = stateOf([started(seeking.plan.digest), opened(), pathAsked()]);
    expect(showQuestion(old.question as never, { state: old, procedure: seeking, clock: 0 }).paths).toEqual([]);
  });

  test("takes one of them with a yes, and nothing with a no", () => {
    const { id: _, digest: __, ...event } = { ...right, path: "B" };
    expect(tell({ path: "B" })).toEqual({ kind: "record", event: { ...event, kind: "question-answered" } });
    expect(tell({ answer: "no" })).toMatchObject({ kind: "record", event: { answer: "no" } });
    for (const message of [{}, { path: "C" }, { answer: "no", path: "A" }]) {
      expect(tell(message)).toMatchObject({ kind: "refused", why: expect.stringContaining("a path that may follow") });
    }
  });
});

test("a question which finding it is shows what a machine saw, and where each leads", () => {
  const events = [...done("logs"), ...done("more")];
  const show = (more: readonly RunEvent[]) => {
    const all = [started(seeking.plan.digest), opened(), ...events, ...more];
    const question: RunEvent = {
      kind: "question-asked",
      question: 1,
      about: "decide",
      step: "cause",
      bound: [],
      timeout: 1,
    };
    const state = stateOf([...all, question]);
    return showQuestion(state.question as never, { state, procedure: seeking, clock: 0 }).findings;
  };
  expect(show([tested("cause")])).toMatchObject([
    { path: "A", seen: "unknown" },
    { path: "B", seen: "unknown" },
  ]);
  expect(show([])[0]).not.toHaveProperty("seen");
});
