import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDuration, writeDuration } from "../../src/rehearsal/duration.ts";
import type { CommandRule } from "../../src/rehearsal/model.ts";
import { perform } from "../../src/rehearsal/perform.ts";
import { fitsPattern, linesOf, statementsOf } from "../../src/rehearsal/statements.ts";
import { printPoll } from "../../src/graph/poll.ts";

const command = (script: string, sets: readonly string[] = []) => ({
  script,
  environment: {},
  files: [],
  sets,
  timeout: 60_000,
  grace: 10_000,
});

/** Performs a script in which statements do what the table says, by the whole of their text. */
function act(
  script: string,
  table: Readonly<Record<string, Omit<CommandRule, "command">>>,
  sets: readonly string[] = [],
) {
  const poll = { until: "0", every: 10_000, atMost: 30_000, thenWhat: "fail" } as const;
  const asked: string[] = [];
  const result = perform(command(script, sets), script.includes("rb_left") ? poll : undefined, (lines) => {
    const text = lines.join("\n");
    asked.push(text);
    const rule = table[text];
    return rule && { ...rule, command: text };
  });
  return { ...result, asked };
}

describe("statements", () => {
  test("are what bash runs one after the other, without comments, on one line each", () => {
    const script =
      "# Why\nkubectl get pods \\\n  -n a # all\nfor x in 1 2; do\n  # each\n  echo $x\ndone\nA=1\nsleep 2m\n";
    expect(statementsOf(script)).toEqual([
      { kind: "asks", text: "kubectl get pods -n a" },
      { kind: "asks", text: "for x in 1 2; do echo $x done" },
      { kind: "silent", text: "A=1" },
      { kind: "sleeps", text: "sleep 2m", takes: 120_000 },
    ]);
  });

  test("that are no shell are one", () => {
    expect(linesOf("if true; then\n  kubectl get pods")).toEqual(["if true; then kubectl get pods"]);
  });

  test.each([
    ["kubectl get *", "kubectl get pods", true],
    ["kubectl get *", "kubectl get", false],
    ["*get*", "kubectl get pods", true],
    ["a*a", "a", false],
    ["a*b*c", "a-c-b-c", true],
    ["a*b*c", "a-c-c", false],
    ["a.c", "abc", false],
    ["*", "", true],
  ])("%s fits %s: %s", (pattern, text, fits) => expect(fitsPattern(pattern, text)).toBe(fits));

  test("a pattern fits whatever it was made of", () => {
    const cut = fc.array(fc.string({ unit: fc.constantFrom("a", "b", " ", "-") }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cut, cut, (parts, others) => {
        const text = parts.map((part, at) => part + (at < parts.length - 1 ? (others[at] ?? "") : "")).join("");
        expect(fitsPattern(parts.join("*"), text)).toBe(true);
        expect(fitsPattern(text, text)).toBe(true);
      }),
      { seed: 7 },
    );
  });
});

describe("a script", () => {
  test("takes the time of its statements, and prints what they print", () => {
    const { conduct, gaps } = act("a\nsleep 5\nb", {
      a: { takes: "2s", output: "1\n" },
      b: { takes: "1s", output: "2\n" },
    });
    expect([conduct, gaps]).toEqual([
      { how: "succeeds", takes: 8_000, prints: "1\n2\n", leaves: { variables: {} } },
      [],
    ]);
  });

  test("ends with the first statement that fails", () => {
    const { conduct, asked } = act("a\nb\nc", { a: {}, b: { exit: 3, takes: "1s" }, c: {} });
    expect(conduct).toEqual({ how: "fails", takes: 1_000, prints: "", leaves: { code: 3 } });
    expect(asked).not.toContain("c");
  });

  test("is late when its time is over, or when it hangs", () => {
    for (const rule of [{ takes: "61s" }, { hangs: true as const }]) {
      expect(act("a\nb", { a: rule, b: {} }).conduct).toEqual({ how: "is late", takes: 60_000, prints: "" });
    }
    expect(act("a", { a: { takes: "60s" } }).conduct.how).toBe("succeeds");
  });

  test("may be described as a whole", () => {
    expect(act("a\nb", { "a\nb": { exit: 9 } }).asked).toEqual(["a\nb"]);
  });

  test("of which nobody says something is not found, and that is told", () => {
    const { conduct, gaps } = act("a\nb", { a: {} });
    expect([conduct.leaves, gaps]).toEqual([{ code: 127 }, ["no rule says what this does: b"]]);
  });

  test("sets variables only as a rule says, and all that later steps use", () => {
    expect(act("A=$(a)", { "A=$(a)": { sets: { A: "1" } } }, ["A"]).conduct.leaves).toEqual({ variables: { A: "1" } });
    expect(act("A=$(a)", { "A=$(a)": {} }, ["A"]).gaps).toEqual(["later steps use A, and no rule `sets` it"]);
    expect(act("a", { a: { sets: { B: "1" } } }).gaps).toEqual(["no later step uses B, which a rule sets"]);
    // Where bash alone would know the value, somebody must say it.
    expect(act("A=$((1 + 1))", {}, ["A"]).gaps).toContain("no rule says what this does: A=$((1 + 1))");
  });
});

describe("a loop that waits", () => {
  const loop = (thenWhat: "continue" | "fail") =>
    printPoll({ until: "0", every: 10_000, atMost: 30_000, thenWhat }, "probe");

  test("asks its probe until that prints what ends it", () => {
    const outputs = ["2\n", "", " 0 \n"];
    let turn = -1;
    const { conduct } = perform(
      { ...command(loop("fail")), timeout: 100_000 },
      { until: "0", every: 10_000, atMost: 30_000, thenWhat: "fail" },
      (lines) => {
        if (lines.length > 1) return undefined;
        turn += 1;
        return { command: "probe", takes: "1s", output: outputs[turn] ?? "0", ...(turn === 1 && { exit: 1 }) };
      },
    );
    expect(conduct).toEqual({ how: "succeeds", takes: 23_000, prints: "2\n 0 \n", leaves: { variables: {} } });
  });

  test.each([
    ["fail", { how: "fails", takes: 30_000, prints: "1".repeat(4), leaves: { code: 1 } }],
    ["continue", { how: "succeeds", takes: 30_000, prints: "1".repeat(4), leaves: { variables: {} } }],
  ] as const)("that waited in vain goes on or not: %s", (thenWhat, expected) => {
    const poll = { until: "0", every: 10_000, atMost: 30_000, thenWhat };
    const { conduct } = perform({ ...command(loop(thenWhat)), timeout: 100_000 }, poll, (lines) =>
      lines.length > 1 ? undefined : { command: "probe", output: "1" },
    );
    expect(conduct).toEqual(expected);
  });
});

test("durations are read as they are written", () => {
  expect([0, 1, 90_000, 3_600_000, 3_661_001].map(writeDuration)).toEqual(["0", "1ms", "1m30s", "1h", "1h1m1s1ms"]);
  fc.assert(
    fc.property(fc.nat(1e10), (time) => {
      expect(readDuration(writeDuration(time))).toBe(time);
    }),
    { seed: 7 },
  );
});
