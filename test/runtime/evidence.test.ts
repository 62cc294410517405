import { describe, expect, test } from "vitest";
import { digest } from "../../src/plan/index.ts";
import { testFindings } from "../../src/runtime/evidence.ts";
import type { DecideNode } from "../../src/runtime/model.ts";
import type { Exit } from "../../src/runtime/index.ts";
import { exit } from "./records.ts";

type Findings = DecideNode["findings"];
type Test = NonNullable<Findings[number]["test"]>;

interface Step {
  readonly text?: string;
  readonly outcome?: Exit["outcome"];
  readonly code?: number | null;
  readonly truncated?: boolean;
  /** What is on the disk now, where that is not what was printed. */
  readonly kept?: string;
}

/** What is seen of findings with these tests in what the steps a, b, ... left. */
function see(tests: readonly (Test | undefined)[], ...steps: readonly Step[]) {
  const findings = tests.map((one) => ({ when: { en: "x" }, then: { en: "y" }, ...(one && { test: one }) }));
  const node: DecideNode = { kind: "decide", id: "d", title: { en: "D" }, after: [], findings, lines: [1, 1] };
  const evidence = steps.map(({ text = "", outcome = "succeeded", code, truncated = false }, at) => ({
    step: "abc"[at] as string,
    attempt: 1,
    launch: 1,
    command: "c",
    timeout: 1,
    began: 0,
    phase: "ended" as const,
    exit: exit(outcome, {
      ...(code === undefined ? {} : { code }),
      output: { bytes: text.length, sha256: digest(text), tail: "", truncated },
    }),
  }));
  const outputs = steps.map(({ text = "", kept = text }) => ({ text: kept, sha256: digest(kept) }));
  const seen = testFindings(node, evidence, outputs);
  return { ...seen, findings: seen.findings.join(" ") };
}

const text = (of: string, ...steps: string[]): Test => ({ kind: "text", text: of, steps });
const code = (of: number): Test => ({ kind: "exit", code: of, steps: ["a"] });
const status = (of: "all" | "any", name: string): Test => ({ kind: "status", status: name, of, steps: ["a"] });
const table = (...rows: string[]): string => ["NAME READY STATUS RESTARTS AGE", ...rows].join("\n");

describe("a text", () => {
  test.each<[string, Step[]]>([
    ["holds", [{ text: "it is OOMKilled." }, {}]],
    ["holds", [{}, { text: "OOMKilled", outcome: "failed" }]],
    ["holds", [{}, { text: "OOMKilled", truncated: true }]],
    ["fails", [{ text: "oomkilled" }, {}]],
    ["unknown", [{}, { outcome: "failed" }]],
    ["unknown", [{}, { outcome: "timed-out" }]],
    ["unknown", [{}, { truncated: true }]],
    ["unknown", [{}, { text: "OOMKilled", kept: "" }]],
    ["unknown", [{}, { text: "", kept: "OOMKilled" }]],
    ["unknown", [{}]],
  ])("%s in %j", (seen, steps) => {
    expect(see([text("OOMKilled", "a", "b")], ...steps).findings).toBe(seen);
  });
});

describe("an exit code", () => {
  test.each<[string, Step[]]>([
    ["holds", [{ outcome: "failed", code: 3 }]],
    ["fails", [{ outcome: "failed", code: 1 }]],
    ["fails", [{}]],
    ["unknown", [{ outcome: "failed", code: null }]],
    ["unknown", [{ outcome: "timed-out", code: 3 }]],
    ["unknown", []],
  ])("%s of %j", (seen, steps) => {
    expect(see([code(3)], ...steps).findings).toBe(seen);
  });
});

describe("a status of pods", () => {
  test.each<[string, Step[]]>([
    ["holds holds", [{ text: table("a 0/1 Error 5 (3m ago) 9m", "b 1/1 Error 0 9m", "") }]],
    ["fails holds", [{ text: table("a 0/1 Error 5 (3m ago) 9m", "Error 1/1 Running 0 9m") }]],
    ["fails fails", [{ text: table("Error Error Running Error Error") }]],
    ["holds holds", [{ text: "NAMESPACE NAME READY STATUS\nx a 0/1 Error" }]],
    ["fails fails", [{ text: table("a 0/1") }]],
    ["unknown unknown", [{ text: table() }]],
    ["unknown unknown", [{ text: "No resources found in x namespace." }]],
    ["unknown unknown", [{ text: table("a 0/1 Error 0 9m"), truncated: true }]],
    ["unknown unknown", [{ text: table("a 0/1 Error 0 9m"), outcome: "failed" }]],
    ["unknown unknown", []],
  ])("%s in %j", (seen, steps) => {
    expect(see([status("all", "Error"), status("any", "Error")], ...steps).findings).toBe(seen);
  });
});

describe("of several findings", () => {
  const [one, two] = [text("one", "a"), text("two", "a")];

  test("the one that holds is chosen, and what it was seen in is named", () => {
    expect(see([one, two], { text: "two" })).toEqual({
      kind: "findings-tested",
      step: "d",
      findings: "fails holds",
      finding: 1,
      from: [{ step: "a", attempt: 1, launch: 1, sha256: digest("two") }],
    });
  });

  test.each<[string, (Test | undefined)[], string]>([
    ["two hold", [one, two], "one two"],
    ["none holds", [one, two], ""],
    ["another one has no test", [one, undefined], "one"],
    ["only one without a test is left", [one, undefined], ""],
  ])("none is chosen where %s", (_, tests, printed) => {
    expect(see(tests, { text: printed })).not.toHaveProperty("finding");
  });
});
