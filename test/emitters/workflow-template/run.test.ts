import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { workflowTemplate } from "../../../src/schema/index.ts";
import { describeWith } from "../../tools.ts";
import { type Answer, play, type RunResult, type World } from "./argo.ts";
import { templates } from "./seed.ts";
import { containersOf } from "./containers.ts";

const recoveries = templates.filter(([name]) => !name.includes("diagnosis"));

/** A cluster in which all goes well. */
const answers: readonly Answer[] = [
  { when: "executions?status=STUCK", stdout: '[{"execution_id":"ex-1"},{"execution_id":"ex-2"}]' },
  { when: "executions?status=RUNNING", stdout: "[]" },
  { when: "/status", stdout: "{}" },
  { when: "checkpoint_manager list", stdout: "2025-12-06 snap-7 VALID\n2025-12-05 snap-6 VALID\n" },
  { when: "get configmap hlp-executor-config -n unmanned-island-system -o json", stdout: '{"data":{"a":"b"}}' },
];

const EXEC = "kubectl exec deployment/hlp-executor-core -n unmanned-island-system -- ";
const MAINTENANCE_OFF = `${EXEC}curl -X POST http://localhost:8081/admin/maintenance-mode -d {"enabled": false}`;
const BREAKER_CLOSED = `${EXEC}curl -X POST http://localhost:8081/admin/circuit-breaker/hlp_execution/close`;

/** What is taken back when the call with this number is the one that fails: nothing from the point of no return on. */
function takenBack(name: string, failed: number): string[] {
  if (name.includes("corruption-detected-b")) return failed < 2 ? [MAINTENANCE_OFF] : [];
  if (name.includes("corruption-detected-c")) return failed < 3 ? [BREAKER_CLOSED] : [];
  return [];
}

function gatesOf({ spec }: workflowTemplate.WorkflowTemplate): string[] {
  return spec.templates.flatMap((template) => ("suspend" in template ? [template.name] : []));
}

function yes(template: workflowTemplate.WorkflowTemplate, but?: string): World["decisions"] {
  return Object.fromEntries(
    gatesOf(template)
      .filter((gate) => gate !== but)
      .map((gate) => [gate, "YES"]),
  );
}

/** Calls with what differs from run to run taken out, one a line. */
function shown({ calls }: RunResult): string[] {
  return calls.map((call) =>
    call
      .replace(/\b1\d{9}\b/g, "EPOCH")
      .replace(/\S*(?=\/tmp\/)/g, "")
      .replace(/\s+/g, " "),
  );
}

describeWith(["bash", "jq"], "the recovery paths of the emergency runbook, run in a real shell", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "paths-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const happy = new Map<string, RunResult>();

  test.each(recoveries)("%s goes through where all goes well", (name, template) => {
    const result = play(template, { decisions: yes(template), answers }, folder);
    happy.set(name, result);
    expect(result.containers.filter(({ code }) => code !== 0)).toEqual([]);
    expect(result.outcome).toBe("Succeeded");
  });

  test("the calls of all paths are those of the runbook, in its order", async () => {
    const lines = [...happy].flatMap(([name, result]) => [`# ${name}`, ...shown(result), ""]);
    await expect(lines.join("\n")).toMatchFileSnapshot("calls.txt");
  });

  test.each(recoveries)(
    "%s goes no further when a call fails, whichever it is, and takes back what it safely can",
    (name, template) => {
      const before = happy.get(name) as RunResult;
      const calls = shown(before);
      for (const [at, call] of calls.entries()) {
        // A failed look of a bounded watch is taken again; test/graph/run.test.ts has that.
        if (call.includes("status=RUNNING") || calls.indexOf(call) !== at) continue;
        const failing = {
          when: call.replace(/^kubectl /, "").replace(/"?(?:pre-recovery|state-export)-EPOCH.*$/, ""),
          code: 7,
        };
        const result = play(template, { decisions: yes(template), answers: [failing, ...answers] }, folder);
        expect(shown(result), call).toEqual([...calls.slice(0, at + 1), ...takenBack(name, at)]);
        expect(result.outcome, call).toBe("Failed");
      }
    },
  );

  const gated = recoveries.flatMap(([name, template]) =>
    gatesOf(template).map((gate) => [name, gate, template] as const),
  );
  test.each(gated)("%s changes nothing behind %s where nobody answers", (name, gate, template) => {
    const result = play(template, { decisions: yes(template, gate), answers }, folder);
    const stopped = result.containers.find(({ code }) => code !== 0);
    expect([stopped?.code, stopped?.stderr.includes(`${gate} = NO`)]).toEqual([90, true]);
    const calls = shown(happy.get(name) as RunResult);
    const back = gate === "approve-1" ? [] : takenBack(name, 1);
    expect(shown(result)).toEqual([...calls.slice(0, result.calls.length - back.length), ...back]);
    // What is left to a person at the end has nothing behind it.
    if (!gate.startsWith("manual-")) expect(result.calls.length).toBeLessThan(calls.length);
  });

  test("nothing is taken back where nobody can tell how far the run got, and the run says so", () => {
    for (const [name, template] of recoveries.filter(([file]) => takenBack(file, 1).length > 0)) {
      const world = { decisions: yes(template), answers: [{ when: "checkpoint_manager", code: 1 }, ...answers] };
      const result = play(template, { ...world, lost: true }, folder);
      expect(shown(result).filter((call) => takenBack(name, 1).includes(call))).toEqual([]);
      expect(result.containers.find(({ code }) => code === 91)?.stderr).toContain("NOT taken back");
    }
  });

  test("the diagnoses gather all evidence, also where half of it cannot be had", () => {
    for (const [name, template] of templates.filter(([file]) => file.includes("diagnosis"))) {
      const world = { decisions: {}, parameters: { CHECKPOINT_ID: "cp-1" } };
      const all = play(template, { ...world, answers }, folder);
      const steps = template.spec.templates
        .flatMap(containersOf)
        .filter(([container]) => container.startsWith("step-"));
      const gathered = (result: RunResult) =>
        result.containers.filter((container) => container.name.startsWith("step-"));
      expect([name, all.outcome, gathered(all).length]).toEqual([name, "Succeeded", steps.length]);
      const half = play(template, { ...world, answers: [{ when: "kubectl", code: 1 }] }, folder);
      expect([name, half.outcome, gathered(half).length]).toEqual([name, "Succeeded", steps.length]);
    }
  });

  test("an input that is not what its type allows ends the run before any command sees it", () => {
    const [, template] = templates.find(([name]) => name === "p2-state-corruption-detected-diagnosis.yaml") ?? [];
    for (const value of ["$(touch x)", "a b", "-rf", "", "a;b", "a\nb", "{{=1}}"]) {
      const world = { decisions: {}, parameters: { CHECKPOINT_ID: value }, answers };
      const result = play(template as workflowTemplate.WorkflowTemplate, world, folder);
      expect(
        result.calls.filter((call) => call.includes("inspect")),
        JSON.stringify(value),
      ).toEqual([]);
    }
  });
});
