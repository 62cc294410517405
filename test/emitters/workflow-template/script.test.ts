import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { layOut, type Segment } from "../../../src/emitters/workflow-template/layout.ts";
import { makePod } from "../../../src/emitters/workflow-template/pods.ts";
import { followVariables } from "../../../src/emitters/workflow-template/variables.ts";
import type { StepGraph } from "../../../src/graph/index.ts";
import { describeWith } from "../../tools.ts";
import { IMAGE, Sample } from "./sample.ts";

/** Runs the containers of all segments as Argo would, each pod with a folder of its own in the place of /rb. */
function run(graph: StepGraph, folder: string, answers: Readonly<Record<string, string>> = {}) {
  const segments = layOut(graph)
    .flat()
    .filter((place): place is Segment => place.kind === "segment");
  const traffic = followVariables(segments);
  const outputs = new Map<string, string>(Object.entries(answers));
  const results: { name: string; code: number | null; stdout: string; stderr: string }[] = [];
  for (const segment of segments) {
    const own = mkdtempSync(join(folder, "rb-"));
    const pod = makePod(segment, { graph, image: IMAGE, traffic });
    for (const { name, command, args, env } of pod.containerSet.containers) {
      const values = env.map((one) => {
        if (!("value" in one))
          return [one.name, outputs.get(`secret:${one.valueFrom.secretKeyRef.name}/${one.valueFrom.secretKeyRef.key}`)];
        return [one.name, outputs.get(one.value.replace(/^\{\{.*\.|\}\}$/g, "")) ?? one.value];
      });
      const script = (args[0] as string).replaceAll("/rb/", `${own}/`);
      const { status, stdout, stderr } = spawnSync(command[0] as string, [...command.slice(1), script], {
        env: { PATH: process.env["PATH"], ...Object.fromEntries(values) },
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
      results.push({ name, code: status, stdout, stderr });
      if (status !== 0) return results;
    }
    for (const { name, valueFrom } of pod.outputs?.parameters ?? []) {
      outputs.set(
        name,
        spawnSync("cat", [valueFrom.path.replace("/rb", own)], { encoding: "utf8" }).stdout || valueFrom.default,
      );
    }
  }
  return results;
}

describeWith(["bash"], "scripts in a real shell", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "scripts-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("variables go from step to step and through a gate, whatever is in them", () => {
    const s = new Sample("X=$'a b\\nc \\'\\\"$(exit 3) {{=1}}'; L=(1 'two 2')", 'echo "$X"', 'echo "$X|${L[1]}"');
    const graph = s.graph([
      s.step("core-down/c/1", 0, { sets: ["X", "L"] }),
      s.step("core-down/c/2", 1, { uses: ["X"] }),
      s.approve("core-down/c/3/approve", ["core-down/c/3"]),
      s.step("core-down/c/3", 2, { uses: ["X", "L"], effect: "change" }),
    ]);
    const [first, second, third] = run(graph, folder, { "approve-3": "YES" });
    expect([first?.code, second?.code, third?.code]).toEqual([0, 0, 0]);
    expect(second?.stdout).toBe("a b\nc '\"$(exit 3) {{=1}}\n");
    expect(third?.stdout).toBe("a b\nc '\"$(exit 3) {{=1}}|two 2\n");
  });

  test("a variable that nothing was found for ends the run before the commands that need it", () => {
    const s = new Sample("X=$(true)", "echo restore $X");
    const results = run(
      s.graph([s.step("core-down/c/1", 0, { sets: ["X"] }), s.step("core-down/c/2", 1, { uses: ["X"] })]),
      folder,
    );
    expect(results.at(-1)).toMatchObject({ code: 1, stdout: "" });
    expect(results.at(-1)?.stderr).toContain("X: an earlier step found no value for it");
  });

  test.each([["NO"], [""], ["yes"], ["YES "]])("the answer %j is a no", (answer) => {
    const s = new Sample("echo changed");
    const graph = s.graph([
      s.approve("core-down/c/1/approve", ["core-down/c/1"]),
      s.step("core-down/c/1", 0, { effect: "change" }),
    ]);
    const [only] = run(graph, folder, { "approve-1": answer });
    expect(only).toMatchObject({ code: 90, stdout: "", stderr: `not approved (approve-1 = ${answer})\n` });
  });

  test.each([
    ["cp-0123", 0],
    ["$(id)", 65],
    ["a\nb", 65],
    ["", 65],
    ["it's", 65],
  ])("the input %j ends with %i", (value, code) => {
    const s = new Sample('echo "inspect $ID"');
    const inputs = [
      { name: "ID", type: "id" as const, pattern: "^[A-Za-z0-9](?:[-A-Za-z0-9._]{0,126}[A-Za-z0-9])?$", from: "ask" },
    ];
    const [only] = run(s.graph([s.step("core-down/c/1", 0, { inputs })]), folder, { ID: value });
    expect(only?.code).toBe(code);
    expect(only?.stdout).toBe(code === 0 ? `inspect ${value}\n` : "");
  });

  test("evidence is gathered to the end, and what failed is said", () => {
    const s = new Sample("false\necho one\n(exit 7) | cat\necho two", "echo next; true");
    const tolerant = { tolerant: true };
    const graph = s.graph(
      [s.step("core-down/diagnosis/1/1", 0, tolerant), s.step("core-down/diagnosis/1/2", 1, tolerant)],
      "diagnosis",
    );
    const [first, second] = run(graph, folder);
    expect(first).toMatchObject({ code: 0, stdout: "one\ntwo\n" });
    expect(first?.stderr.split("\n")).toEqual([
      expect.stringMatching(/^exit code 1 at line \d+ of this script$/),
      expect.stringMatching(/^exit code 7 at line \d+ of this script$/),
      "evidence incomplete: 2 commands failed, last exit code 0",
      "",
    ]);
    expect(second).toMatchObject({ code: 0, stdout: "next\n", stderr: "" });
  });

  test("evidence that is cut short, by its time or by a name that is not set, does not stop the next step", () => {
    const s = new Sample("sleep 30", 'echo "$NOT_SET"', "echo next");
    const graph = s.graph(
      [
        s.step("core-down/diagnosis/1/1", 0, { tolerant: true, timeout: 1000 }),
        s.step("core-down/diagnosis/1/2", 1, { tolerant: true }),
        s.step("core-down/diagnosis/1/3", 2, { tolerant: true }),
      ],
      "diagnosis",
    );
    const results = run(graph, folder);
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(results[0]?.stderr).toContain("evidence incomplete: 0 commands failed, last exit code 143");
    expect(results[1]?.stderr).toContain("evidence incomplete: 0 commands failed, last exit code 1");
    expect(results[2]?.stdout).toBe("next\n");
  });

  test("a step whose time is up ends with 124, and the steps behind it never start", () => {
    const s = new Sample("sleep 30", "echo next");
    const graph = s.graph([s.step("core-down/c/1", 0, { timeout: 1000 }), s.step("core-down/c/2", 1)]);
    expect(run(graph, folder).map(({ code }) => code)).toEqual([124]);
  });
});
