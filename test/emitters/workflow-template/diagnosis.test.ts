import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeWorkflowTemplate } from "../../../src/emitters/workflow-template/spec.ts";
import type { StepGraph, Test } from "../../../src/graph/index.ts";
import { validateWorkflowTemplate, type workflowTemplate } from "../../../src/schema/index.ts";
import { describeWith } from "../../tools.ts";
import { type Answer, play, type World } from "./argo.ts";
import { context, IMAGE, Sample, table } from "./sample.ts";
import { templates } from "./seed.ts";
import { faultsBeside } from "./faults.ts";

const NAME = "hlp-executor-p1-executor-core-down";
const SUBMIT = "argo submit -n unmanned-island-system --from workflowtemplate";

function templateOf(name: string): workflowTemplate.WorkflowTemplate {
  const [, found] = templates.find(([file]) => file === name) ?? [];
  return found as workflowTemplate.WorkflowTemplate;
}

function pods(...statuses: readonly string[]): Answer {
  return { when: "get pods -n unmanned-island-system -l app=hlp-executor-core", stdout: table(...statuses) };
}

describeWith(["bash"], "what the diagnosis of the emergency runbook finds", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "diagnosis-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const diagnose = (world: Partial<World>, name = "p1-executor-core-down-diagnosis.yaml") => {
    const result = play(templateOf(name), { decisions: {}, ...world }, folder);
    expect(result.containers.filter(({ code }) => code !== 0)).toEqual([]);
    expect(result.outcome).toBe("Succeeded");
    return result;
  };
  const taken = (steps: readonly string[]) => steps.filter((step) => step !== "record" && step !== "main");

  test("pods that cannot be scheduled lead to the resources, and to path C with its exact command", () => {
    const { steps, outputs } = diagnose({
      answers: [pods("Pending", "Pending", "Pending")],
      parameters: { "alert-fingerprint": "0123456789abcdef" },
    });
    expect(taken(steps)).toEqual(["group-1", "group-3", "conclude", "propose"]);
    expect(outputs).toEqual({
      finding: "1-2-all-pods-in-pending",
      path: "C",
      "workflow-template": `${NAME}-c`,
      submit: `${SUBMIT}/${NAME}-c -p alert-fingerprint=0123456789abcdef`,
    });
  });

  test("a crash leads to the logs, and what they say to path B", () => {
    const log = { when: "--tail=500", stdout: "Error: failed to load configuration: no such key\n" };
    const { steps, outputs } = diagnose({ answers: [log, pods("CrashLoopBackOff", "CrashLoopBackOff")] });
    expect(taken(steps)).toEqual(["group-1", "group-2", "conclude", "propose"]);
    expect(outputs).toMatchObject({
      finding: "1-1-all-pods-in-crashloopbackoff 2-2-failed-to-load-configuration",
      path: "B",
    });
  });

  test("a crash alone names no path: a person is asked, and the answer is what is proposed", () => {
    const world = { answers: [pods("CrashLoopBackOff")] };
    const { steps, outputs } = diagnose({ ...world, decisions: { "ask.path": "D" } });
    expect(taken(steps)).toEqual(["group-1", "group-2", "conclude", "ask", "propose"]);
    expect(outputs).toEqual({
      finding: "1-1-all-pods-in-crashloopbackoff",
      path: "D",
      "workflow-template": `${NAME}-d`,
      submit: `${SUBMIT}/${NAME}-d -p alert-fingerprint=manual`,
    });
  });

  test("where nothing is found, all is looked at; a person who only names a finding gets the path that it names", () => {
    const { steps, outputs } = diagnose({
      answers: [pods("CrashLoopBackOff", "Error")],
      decisions: { "ask.finding": "1-3-all-pods-in-error" },
    });
    expect(taken(steps)).toEqual(["group-1", "group-2", "group-3", "group-4", "conclude", "ask", "propose"]);
    expect(outputs).toMatchObject({ finding: "1-3-all-pods-in-error", path: "B" });
  });

  test("what a person says counts more than a finding", () => {
    const decisions = { "ask.finding": "1-3-all-pods-in-error", "ask.path": "A" };
    expect(diagnose({ decisions }).outputs).toMatchObject({ path: "A" });
  });

  test("where nobody answers, nothing is proposed, and all commands are there to be read", () => {
    const { outputs, containers } = diagnose({ answers: [{ when: "kubectl", code: 1 }] });
    expect(outputs).toEqual({ finding: "none", path: "none", "workflow-template": "none", submit: "none" });
    const [said] = containers.filter(({ stdout }) => stdout.includes("no path is proposed"));
    for (const path of ["a", "b", "c", "d"])
      expect(said?.stdout).toContain(`${SUBMIT}/${NAME}-${path} -p alert-fingerprint=manual\n`);
  });

  test("half a table is not all pods", () => {
    const { steps } = diagnose({ answers: [{ ...pods("Pending", "Pending"), code: 1 }] });
    expect(taken(steps)).toContain("group-2");
  });

  test("a runbook whose diagnosis concludes nothing ends with the question which path it is", () => {
    const world = { parameters: { CHECKPOINT_ID: "cp-1" }, decisions: { "ask.path": "C" } };
    const { steps, outputs } = diagnose(world, "p2-state-corruption-detected-diagnosis.yaml");
    expect(taken(steps)).toEqual(["group-1", "group-2", "group-3", "ask", "propose"]);
    expect(outputs).toMatchObject({
      finding: "none",
      path: "C",
      "workflow-template": "hlp-executor-p2-state-corruption-detected-c",
    });
  });

  test("the evidence is still printed where it belongs", () => {
    const { containers, outputs } = diagnose({
      answers: [
        { when: "--tail=500", stdout: "cannot connect to database\n" },
        { when: "--tail=200", stdout: "OOMKilled\n" },
        pods("CrashLoopBackOff"),
      ],
    });
    const logs = containers.filter(({ name }) => name.startsWith("step-2-"));
    expect(logs.map(({ stdout }) => stdout.split("\n")[0])).toEqual(["OOMKilled", "", expect.stringContaining("===")]);
    expect(outputs["finding"]).toBe("1-1-all-pods-in-crashloopbackoff 2-3-oomkilled");
  });
});

/** Plays a diagnosis of one step that decides by these tests; each finding names a path. */
function playOne(script: string, tests: readonly Test[], folder: string, options: { readonly timeout?: number } = {}) {
  const sample = new Sample(script);
  const recovery = (label: string): StepGraph => ({
    ...sample.graph([]),
    id: `core-down/${label.toLowerCase()}`,
    label,
    title: { en: `It's $(touch x) "${label}" {{=1}}` },
  });
  const recoveries = [recovery("A"), recovery("B")];
  const graph = sample.graph(
    [
      sample.step("core-down/diagnosis/1/1", 0, { tolerant: true, ...options }),
      {
        kind: "decide",
        id: "core-down/diagnosis/1/decide",
        title: { en: "Look" },
        after: ["core-down/diagnosis/1/1"],
        findings: tests.map((test, at) => {
          return { when: { en: `Case ${at}` }, then: { en: "that" }, test, path: at === 0 ? "A" : "B" };
        }),
        origin: sample.file.span(0, 1),
      },
    ],
    "diagnosis",
  );
  const settings = { namespace: "island", image: IMAGE, locks: [], emitted: new Set(recoveries.slice(0, 1)) };
  const { object } = makeWorkflowTemplate(sample.unit([graph, ...recoveries]), graph, settings, context);
  expect(validateWorkflowTemplate(object)).toEqual([]);
  expect(faultsBeside(sample.unit([graph]), graph, object)).toEqual([]);
  return play(object, { decisions: {} }, folder);
}

describeWith(["bash"], "the end of a diagnosis", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "outcome-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const text = (words: string): Test => ({ kind: "text", text: words, steps: ["core-down/diagnosis/1/1"] });

  test("findings for one path propose it, those for two are a question", () => {
    const one = playOne("echo left", [text("left"), text("right")], folder);
    expect([one.outputs["path"], one.steps.includes("ask")]).toEqual(["A", false]);
    expect(one.outputs["submit"]).toBe(
      "argo submit -n island --from workflowtemplate/hlp-p1-core-down-a -p alert-fingerprint=manual",
    );
    const two = playOne("echo left right", [text("left"), text("right")], folder);
    expect([two.outputs["path"], two.steps.includes("ask")]).toEqual(["none", true]);
  });

  test("a path without a WorkflowTemplate is for people's hands; a title is text, whatever is in it", () => {
    const { outputs, containers } = playOne("echo right", [text("left"), text("right")], folder);
    expect(outputs).toEqual({ finding: "1-2-case-1", path: "B", "workflow-template": "none", submit: "none" });
    expect(containers.at(-2)?.stdout).toBe(
      `found: 1-2-case-1\npath B, It's $(touch x) "B" { {=1}}: no WorkflowTemplate, by hand\n`,
    );
  });

  test("all that a step prints is in its log, and its first megabytes are evidence", () => {
    const script = "echo early; head -c 6000000 /dev/zero | tr '\\0' x; echo; echo late";
    const { containers, outputs } = playOne(script, [text("early"), text("late")], folder);
    expect(containers[0]?.stdout).toBe(`early\n${"x".repeat(6_000_000)}\nlate\n`);
    expect(outputs["finding"]).toBe("1-1-case-0");
  });

  test("what a step has printed before its time is up is evidence too", () => {
    const { containers, outputs } = playOne("echo left; sleep 30", [text("left")], folder, { timeout: 1000 });
    expect(containers[0]).toMatchObject({ code: 0, stdout: "left\n" });
    expect(outputs["finding"]).toBe("1-1-case-0");
  });
});
