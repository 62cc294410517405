import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decideScript } from "../../../src/emitters/workflow-template/evidence.ts";
import { layOut, type Segment } from "../../../src/emitters/workflow-template/layout.ts";
import type { DecideNode, StepGraph, Test } from "../../../src/graph/index.ts";
import { describeWith } from "../../tools.ts";
import { Sample, table } from "./sample.ts";

/** A diagnosis of one step, with the findings of its tests. */
function graphWith(tests: readonly (Test | undefined)[]): StepGraph {
  const sample = new Sample("true", "echo a", "echo b");
  const after = "core-down/diagnosis/1/decide";
  const decide: DecideNode = {
    kind: "decide",
    id: after,
    title: { en: "Look" },
    after: ["core-down/diagnosis/1/1"],
    findings: tests.map((test, at) => ({
      when: { en: `Case ${at}` },
      then: { en: "that" },
      ...(test === undefined ? {} : { test }),
      ...(at < 2 ? { goTo: `core-down/diagnosis/${at + 2}/1` } : {}),
    })),
    origin: sample.file.span(0, 1),
  };
  return sample.graph(
    [
      sample.step("core-down/diagnosis/1/1", 0, { tolerant: true }),
      decide,
      sample.step("core-down/diagnosis/2/1", 1, { tolerant: true, after: [after] }),
      sample.step("core-down/diagnosis/3/1", 2, { tolerant: true, after: [after] }),
    ],
    "diagnosis",
  );
}

describeWith(["bash"], "what decides", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "decide-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const steps = ["core-down/diagnosis/1/1"];

  /** What is found in this output, and which parts are next. */
  function decide(tests: readonly (Test | undefined)[], output: string, end = "0 0\n") {
    const graph = graphWith(tests);
    const [segment] = layOut(graph).flat() as Segment[];
    const script = decideScript(graph, segment as Segment & { readonly decide: DecideNode });
    const own = mkdtempSync(join(folder, "pod-"));
    mkdirSync(join(own, "found"));
    writeFileSync(join(own, "found/1-1.out"), output);
    writeFileSync(join(own, "found/1-1.end"), end);
    const { status, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", script.replaceAll("/rb/", `${own}/`)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    expect([status, stderr]).toEqual([0, ""]);
    const read = (name: string) => readFileSync(join(own, "found", name), { encoding: "utf8", flag: "a+" });
    return { found: read("found").split(" "), next: ["next-2-1", "next-3-1"].map((name) => read(name)) };
  }

  test("a text is found where it stands in the output, whatever it is made of", () => {
    const words = fc.string({ unit: fc.constantFrom(..."ab'\"$(){}`\\*?[]!;&|<>#~ -e"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, words, fc.boolean(), (text, other, isThere) => {
        const output = `${other}${isThere ? text : ""}${other}\n`;
        const { found } = decide([{ kind: "text", text, steps }], output);
        expect(found).toEqual([output.includes(text) ? "1-1-case-0" : "none"]);
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  test("a status is that of all pods, or of one", () => {
    const status = fc.constantFrom("Pending", "Running", "Error", "PendingX", "$(exit)", "*");
    fc.assert(
      fc.property(fc.array(status, { maxLength: 4 }), fc.boolean(), (statuses, isWhole) => {
        const all: Test = { kind: "status", status: "Pending", of: "all", steps };
        const { found } = decide([all, { ...all, of: "any" }], table(...statuses), isWhole ? "0 0\n" : "1 0\n");
        const isAny = statuses.includes("Pending");
        const isAll = isWhole && isAny && statuses.every((one) => one === "Pending");
        const wanted = [...(isAll ? ["1-1-case-0"] : []), ...(isAny ? ["1-2-case-1"] : [])];
        expect(found).toEqual(wanted.length === 0 ? ["none"] : wanted);
      }),
      { seed: 22, numRuns: 60 },
    );
  });

  test.each([
    ["No resources found in island namespace.\n", "none"],
    ["", "none"],
    ["NAMESPACE  NAME  READY  STATUS\nisland  a  0/1  Pending\n", "1-1-case-0"],
    ["NAME READY STATUS\na 0/1 Pending", "1-1-case-0"],
    ["a 0/1 Pending\n", "none"],
    ["NAME READY STATUS\na Pending\n", "none"],
  ])("in %j it is %s", (output, found) => {
    expect(decide([{ kind: "status", status: "Pending", of: "all", steps }], output).found).toEqual([found]);
  });

  test("an exit code is that of the step", () => {
    const exit: Test = { kind: "exit", code: 7, steps };
    expect(decide([exit], "", "1 7\n").found).toEqual(["1-1-case-0"]);
    expect(decide([exit], "7", "0 0\n").found).toEqual(["none"]);
  });

  test("a finding that only a person can tell is looked at, whatever else was found", () => {
    const text: Test = { kind: "text", text: "down", steps };
    expect(decide([text, undefined], "down\n").next).toEqual(["YES", "YES"]);
    expect(decide([text, { ...text, text: "up" }], "down\n").next).toEqual(["YES", ""]);
    expect(decide([text, { ...text, text: "up" }], "?\n").next).toEqual(["YES", "YES"]);
    expect(decide([{ ...text, text: "no" }, { ...text, text: "up" }, text], "down\n").next).toEqual(["", ""]);
  });

  test("parts hang on what is found, and on nothing where only people can tell", () => {
    const conditions = (tests: readonly (Test | undefined)[]) =>
      layOut(graphWith(tests))
        .flat()
        .map(({ when }) => when.map(({ from, output }) => `${from.name} ${output}`));
    const text: Test = { kind: "text", text: "down", steps };
    expect(conditions([text, undefined])).toEqual([[], ["group-1 next-2-1"], ["group-1 next-3-1"]]);
    expect(conditions([undefined, undefined])).toEqual([[], [], []]);
    expect(conditions([{ ...text, steps: ["core-down/diagnosis/9/1"] }, undefined])).toEqual([[], [], []]);
  });
});
