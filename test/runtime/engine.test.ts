import { describe, expect, test } from "vitest";
import { type Effect, type Opening, type RunEvent, runEngine } from "../../src/runtime/index.ts";
import { altered, hard, procedureOf, step } from "../sim/procedures.ts";
import { type Answers, begin, begun, drive, failed, opening, reads, wellDone, written } from "./drive.ts";
import { exit, journalOf, launched, moment, opened, started } from "./records.ts";

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
