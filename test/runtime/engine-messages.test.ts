import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Message } from "../../src/runtime/index.ts";
import { hard, inputsOf } from "../sim/procedures.ts";
import { type Answers, begin, begun, drive, failed, one, reads, written } from "./drive.ts";
import { ended, exit, launched, moment, opened } from "./records.ts";

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
