import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Effect,
  type EffectResult,
  type EngineEnd,
  type Message,
  type Opening,
  readJournal,
  type RunEvent,
  runEngine,
} from "../../src/runtime/index.ts";
import { altered, hard, inputsOf, procedureOf, step } from "../sim/procedures.ts";
import { ended, exit, journalOf, launched, moment, opened, started } from "./records.ts";

const one = procedureOf([step("a", [])]);
const begin = { run: "run-1", inputs: {}, by: "alice" };
const opening: Opening = { procedure: one, host: "island-1", begin };
type Answers = {
  readonly [K in Effect["kind"]]?: (effect: Extract<Effect, { kind: K }>, count: number) => EffectResult;
};

/** An engine in a world that answers as it is told to, and otherwise that all went well; at most so many acts of it. */
function drive(answers: Answers, at: Opening = opening, most = 400) {
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

function wellDone({ kind }: Effect, mono: number): EffectResult {
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
function written(before: readonly RunEvent[], { appended }: { readonly appended: readonly Buffer[] }): RunEvent[] {
  const reading = readJournal(Buffer.concat([journalOf(before), ...appended]));
  expect(reading.kind).toBe("whole");
  return reading.records.slice(before.length).map(({ event }) => event);
}

const reads = (...events: RunEvent[]): Answers => ({ read: () => ({ kind: "bytes", bytes: journalOf(events) }) });
const begun = started(one.plan.digest);
const failed = () => ({ kind: "failed", what: "input/output error" }) as const;

describe("an engine", () => {
  test("writes down what it is about to do, does it, and writes down what came of it", () => {
    const result = drive({});
    expect(result.end).toEqual({ kind: "ended", ended: { kind: "run-ended", outcome: "succeeded", left: [] } });
    expect(result.kinds.filter((kind) => kind !== "now")).toEqual([
      "lock",
      "read",
      "sync",
      "append",
      "append",
      "append",
      "start",
      "wait",
      "examine",
      "append",
      "append",
    ]);
    expect(written([], result).map(({ kind }) => kind)).toEqual([
      "run-started",
      "engine-opened",
      "launch-intended",
      "attempt-ended",
      "run-ended",
    ]);
  });

  test("leaves a run to the engine that has it", () => {
    expect(drive({ lock: () => ({ kind: "busy", holder: "4711" }) })).toMatchObject({
      end: { kind: "busy", holder: "4711" },
      kinds: ["lock"],
    });
  });

  test("says how a run ended that has ended", () => {
    const over: RunEvent = { kind: "run-ended", outcome: "cancelled", left: [] };
    expect(drive(reads(begun, opened(), over))).toMatchObject({ end: { ended: over }, appended: [] });
  });

  test("cuts off a torn tail before it goes on", () => {
    const bytes = Buffer.concat([journalOf([begun]), Buffer.from("000000")]);
    const { kinds, acts } = drive({ read: () => ({ kind: "bytes", bytes }) });
    expect(kinds.slice(0, 4)).toEqual(["lock", "read", "cut", "sync"]);
    expect(acts[2]).toEqual({ kind: "cut", keep: bytes.length - 6 });
  });

  test.each<[object, Answers, Partial<Opening>?]>([
    [
      { fault: "journal", why: "record 1 is not as it was written", at: 0 },
      { read: () => ({ kind: "bytes", bytes: Buffer.from("hello\n") }) },
    ],
    [{ fault: "journal", why: "record 1 cannot be true: not-started" }, reads(opened())],
    [{ fault: "other-plan" }, reads(begun), { procedure: altered }],
    [{ fault: "no-run" }, {}, { begin: undefined as never }],
    [{ fault: "inputs", why: "ID is not given" }, {}, { procedure: hard }],
    [{ fault: "inputs", why: "ID is not given" }, reads(started(hard.plan.digest)), { procedure: hard }],
  ])("refuses, and changes nothing: %j", (end, answers, more = {}) => {
    const result = drive(answers, { ...opening, ...more });
    expect(result.end).toMatchObject({ kind: "refused", ...end });
    expect(result.kinds).not.toContain("append");
    expect(result.kinds).not.toContain("cut");
  });

  test("does not begin what has no form that can be written down", () => {
    const result = drive({}, { ...opening, begin: { ...begin, run: "No Name" } });
    expect(result.end).toEqual({ kind: "stopped", why: "run-started has no form that can be written down" });
    expect(result.appended).toEqual([]);
  });

  test.each<Effect["kind"]>(["lock", "read", "sync", "append", "now", "start", "examine", "wait"])(
    "ends at the first %s that fails, and does nothing more",
    (kind) => {
      const { end, kinds } = drive({ [kind]: failed });
      expect(end).toEqual({ kind: "stopped", why: "input/output error" });
      expect(kinds.filter((one) => one === kind)).toHaveLength(1);
      expect(kinds.at(-1)).toBe(kind);
    },
  );
});

test("what is wrong with a driver is no business of the engine's", () => {
  const run = runEngine(opening);
  run.next();
  expect(() => run.throw(new TypeError("a bug"))).toThrow("a bug");
});

test("a step that may be repeated is, after a pause", () => {
  const procedure = procedureOf([step("a", [], { script: { idempotent: true } })]);
  const { acts } = drive(
    {
      examine: (_, count) => ({
        kind: "examined",
        claim: "started",
        alive: false,
        exit: exit(count === 1 ? "failed" : "succeeded"),
      }),
      now: (_, count) => ({ kind: "moment", moment: moment(count * 300) }),
    },
    { ...opening, procedure },
  );
  expect(acts.filter(({ kind }) => kind === "start")).toMatchObject([
    { launch: { attempt: 1 } },
    { launch: { attempt: 2 } },
  ]);
  const pauses = acts.filter((act) => act.kind === "wait" && act.launch === undefined);
  expect(pauses.length).toBeGreaterThan(0);
});

describe("a launch that was there before", () => {
  const before = [begun, opened(), launched("a")];
  const seen = (more: object) =>
    ({
      examine: (_: unknown, count: number) =>
        count === 1
          ? { kind: "examined", claim: "none", alive: false, ...more }
          : wellDone({ kind: "examine" } as never, 0),
    }) as Answers;
  const then = (answers: Answers) => {
    const result = drive({ ...reads(...before), ...answers });
    expect(result.end?.kind).toBe("ended");
    return { ...result, events: written(before, result).map(({ kind }) => kind) };
  };

  test("that runs is adopted", () => {
    const { kinds, events } = then(seen({ claim: "started", alive: true }));
    expect(kinds).not.toContain("start");
    expect(events).toEqual(["engine-opened", "attempt-ended", "run-ended"]);
  });

  test("that never started is started again, once its claim is taken", () => {
    const { kinds, events } = then(seen({}));
    expect(kinds.indexOf("claim")).toBeLessThan(kinds.indexOf("start"));
    expect(events).toEqual(["engine-opened", "launch-cancelled", "launch-intended", "attempt-ended", "run-ended"]);
    expect(then(seen({ claim: "cancelled" })).events[1]).toBe("launch-cancelled");
  });

  test("that claims at this moment is looked at again", () => {
    const { kinds, events } = then({ ...seen({}), claim: () => ({ kind: "taken" }) });
    expect(kinds.filter((kind) => kind === "examine")).toHaveLength(2);
    expect(events).toEqual(["engine-opened", "attempt-ended", "run-ended"]);
  });

  test("that died without a word is unknown, and asked about", () => {
    const { kinds, events } = then({
      ...seen({ claim: "started" }),
      wait: () => ({ kind: "due" }),
      now: (_, count) => ({ kind: "moment", moment: moment(count * 500_000) }),
    });
    expect(kinds).toContain("ask");
    expect(events).toEqual(["engine-opened", "attempt-unknown", "question-asked", "question-expired", "run-ended"]);
  });

  test("whose exit file says what cannot be written down is unknown", () => {
    const { events } = then({
      ...seen({ claim: "started", exit: exit("succeeded", { code: 0.5 }) }),
      wait: () => ({ kind: "due" }),
      now: (_, count) => ({ kind: "moment", moment: moment(count * 500_000) }),
    });
    expect(events[1]).toBe("attempt-unknown");
  });

  test("that never comes to its claim is given up after five times", () => {
    const result = drive({ ...reads(...before), examine: () => ({ kind: "examined", claim: "none", alive: false }) });
    expect(result.end).toEqual({ kind: "stopped", why: "a could not be started" });
    expect(result.kinds.filter((kind) => kind === "claim")).toHaveLength(5);
  });
});

describe("a command", () => {
  test("whose shim is late is killed with it", () => {
    const result = drive({
      wait: () => ({ kind: "due" }),
      now: (_, count) => ({ kind: "moment", moment: moment(count * 10_000) }),
    });
    const { kinds } = result;
    expect(kinds.slice(kinds.indexOf("kill"), kinds.indexOf("kill") + 3)).toEqual(["kill", "now", "examine"]);
  });

  const cancel: Message = { kind: "cancel", id: "m1", everything: false, by: "alice", reason: "wrong cluster" };
  const cancelled: Answers = {
    wait: (_, count) => (count === 1 ? { kind: "message", message: cancel } : { kind: count === 2 ? "due" : "ended" }),
    examine: () => ({ kind: "examined", claim: "started", alive: false, exit: exit("cancelled") }),
  };
  test("that is cancelled is stopped, once", () => {
    const { kinds, end } = drive({ ...cancelled, claim: () => ({ kind: "taken" }) });
    expect(kinds.filter((kind) => kind === "stop")).toHaveLength(1);
    expect(end).toMatchObject({ ended: { outcome: "cancelled" } });
  });
  test("that is cancelled before it starts never does", () => {
    const { kinds, end } = drive(cancelled);
    expect(kinds).not.toContain("stop");
    expect(end).toMatchObject({ ended: { outcome: "cancelled" } });
  });
});

describe("a message", () => {
  const before = [begun, opened(), launched("a"), ended("a", "failed")];
  const tell = (message: (digest: string) => Message) => {
    let digest = "";
    return drive({
      ...reads(...before),
      ask: ({ question }) => {
        digest = question.digest;
        return { kind: "done" };
      },
      wait: ({ launch }, count) =>
        launch === undefined && count < 3
          ? { kind: "message", message: message(digest) }
          : { kind: launch === undefined ? "due" : "ended" },
      now: (_, count) => ({ kind: "moment", moment: moment(5_000 + count * 100_000) }),
    });
  };
  const answer = (digest: string) =>
    ({ kind: "answer", id: "m1", question: 1, digest, answer: "yes", by: "bob" }) as const;

  test("is acknowledged when it is on the disk, and not before", () => {
    const { kinds, acts, end } = tell(answer);
    expect(kinds[kinds.indexOf("reply") - 1]).toBe("append");
    expect(acts.find(({ kind }) => kind === "reply")).toEqual({
      kind: "reply",
      message: "m1",
      verdict: { accepted: true },
    });
    expect(end).toMatchObject({ ended: { outcome: "succeeded" } });
  });

  test.each<[string, (digest: string) => Message]>([
    ["it answers another question than the one that was asked", () => answer("0".repeat(64))],
    ["it has no form that can be written down", (digest) => ({ ...answer(digest), by: "" })],
  ])("is refused: %s", (why, message) => {
    const { acts, kinds } = tell(message);
    expect(acts.find(({ kind }) => kind === "reply")).toEqual({
      kind: "reply",
      message: "m1",
      verdict: { accepted: false, why },
    });
    expect(kinds.filter((kind) => kind === "ask")).toHaveLength(1);
  });

  test("that says what is known already is acknowledged, and not written down again", () => {
    const cancel: Message = { kind: "cancel", id: "m2", everything: true, by: "bob", reason: "" };
    const result = drive({
      wait: (_, count) => (count < 3 ? { kind: "message", message: cancel } : { kind: "ended" }),
      claim: () => ({ kind: "taken" }),
    });
    expect(written([], result).filter(({ kind }) => kind === "cancel-requested")).toHaveLength(1);
    expect(result.acts.filter(({ kind }) => kind === "reply")).toHaveLength(2);
  });
});

test("no world makes an engine throw, or write what cannot be read", () => {
  const number = fc.nat(40);
  const results: fc.Arbitrary<number[]> = fc.array(number, { minLength: 300, maxLength: 300 });
  fc.assert(
    fc.property(results, fc.constantFrom(one, hard), (chances, procedure) => {
      let at = 0;
      const chance = () => chances[at++ % chances.length] as number;
      const message = (): Message =>
        chance() < 20
          ? { kind: "cancel", id: "m", everything: chance() < 10, by: chance() < 5 ? "" : "x", reason: "" }
          : {
              kind: "answer",
              id: "m",
              question: chance() % 4,
              digest: "",
              answer: chance() < 20 ? "yes" : ("perhaps" as never),
              by: "x",
              finding: chance(),
            };
      const result = drive(
        {
          claim: () => ({ kind: chance() < 20 ? "won" : "taken" }),
          examine: () => ({
            kind: "examined",
            claim: (["none", "started", "cancelled"] as const)[chance() % 3] ?? "none",
            alive: chance() < 20,
            ...(chance() < 20 ? { exit: exit("failed") } : {}),
          }),
          wait: () =>
            chance() < 10 ? { kind: "message", message: message() } : { kind: chance() < 20 ? "ended" : "due" },
          now: () => ({
            kind: "moment",
            moment: { boot: chance() < 2 ? "b" : "a", mono: chance() * 10_000, wall: chance() * 10_000 },
          }),
          append: () => (chance() === 0 ? failed() : { kind: "done" }),
        },
        { procedure, host: "x", begin: { ...begin, inputs: inputsOf(procedure) } },
        300,
      );
      written([], result);
    }),
    { seed: 11, numRuns: 200 },
  );
});
