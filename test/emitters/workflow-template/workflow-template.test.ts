import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plan } from "../../../src/emitters/plan.ts";
import { workflowTemplate } from "../../../src/emitters/workflow-template/workflow-template.ts";
import { makeWorkflowTemplate } from "../../../src/emitters/workflow-template/spec.ts";
import type { StepGraph, StepNode } from "../../../src/graph/index.ts";
import { findFaults } from "../../../src/manifests/index.ts";
import { validateWorkflowTemplate } from "../../../src/schema/index.ts";
import { placeOf } from "../../../src/source/index.ts";
import { testWith } from "../../tools.ts";
import { makeOracle } from "./oracle.ts";
import { context, IMAGE, Sample } from "./sample.ts";
import { containersOf } from "./containers.ts";

const settings = { namespace: "island", image: IMAGE, locks: ["recovery-deployment-x"], emitted: new Set<StepGraph>() };
const make = (sample: Sample, graph: StepGraph) =>
  makeWorkflowTemplate(sample.unit([graph]), graph, settings, context).object;

/** What is wrong with the workflow of a graph beside its plan; nobody has made an account for it. */
function faultsOf(sample: Sample, graph: StepGraph) {
  const unit = sample.unit([graph]);
  const files = [workflowTemplate, plan].flatMap((emitter) => emitter.emit(unit, context).files);
  return findFaults(files, { complete: false, unasked: new Set(graph.nodes.map(({ id }) => id)) });
}

/** A path with an approval in the middle and something for a person at the end. */
function typical(): { sample: Sample; graph: StepGraph } {
  const s = new Sample(
    "IDS=$(kubectl get x -n island)",
    'kubectl rollout restart deployment/x -n island\necho "$IDS"',
    "kubectl get pods -n island",
  );
  const graph = s.graph([
    s.step("core-down/c/1", 0, { sets: ["IDS"] }),
    s.approve("core-down/c/2/approve", ["core-down/c/2"]),
    s.step("core-down/c/2", 1, {
      effect: "change",
      uses: ["IDS"],
      inputs: [{ name: "POD", type: "k8s-name", pattern: "^[a-z]+$", from: "label:pod" }],
    }),
    s.step("core-down/c/3", 2),
    s.manual("core-down/c/4", "Post in Slack"),
  ]);
  return { sample: s, graph };
}

/** Graphs of all shapes: steps, approvals and manual steps in a row, or forked by findings as a diagnosis is. */
const graphs = fc
  .tuple(
    fc.constantFrom("recovery" as const, "diagnosis" as const),
    fc.array(
      fc.record({
        kind: fc.constantFrom("step", "step", "step", "approve", "manual", "decide"),
        effect: fc.constantFrom("read" as const, "change" as const, "unknown" as const),
        sets: fc.subarray(["A", "B"]),
        uses: fc.subarray(["A", "B"]),
        back: fc.nat(2),
        tolerant: fc.boolean(),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  )
  .map(([kindOfGraph, drafts]) => {
    const s = new Sample(...drafts.map((_, at) => `echo ${at}`));
    const nodes: StepNode[] = [];
    drafts.forEach(({ kind, back, ...options }, at) => {
      const id = `core-down/c/${at + 1}`;
      const before = nodes[at - 1 - back] ?? nodes[at - 1];
      const after = before === undefined ? [] : [before.id];
      if (kind === "approve") nodes.push(s.approve(id, [], after));
      else if (kind === "manual") nodes.push(s.manual(id, "Do {{item}}", after));
      else if (kind === "decide") nodes.push(s.decide(id, after, after, `core-down/c/${at + 2}`));
      else nodes.push(s.step(id, at, { ...options, after }));
    });
    return { sample: s, graph: s.graph(nodes, kindOfGraph) };
  })
  .filter(({ graph }) => graph.nodes.some(({ kind }) => kind !== "decide"));

describe("WorkflowTemplate", () => {
  test("the lock is held from the first change to the last step, and not while people are waited for around them", () => {
    const { sample, graph } = typical();
    const order = make(sample, graph).spec.templates.filter((template) => "steps" in template);
    expect(
      order.map((template) => [template.name, template.steps.map((level) => level.map(({ name }) => name).join())]),
    ).toEqual([
      ["main", ["step-1", "approve-2", "recover", "manual-4", "manual-4-answer"]],
      ["recover", ["steps-2-to-3"]],
      ["on-exit", ["record"]],
    ]);
    expect(order.map(({ synchronization }) => synchronization)).toEqual([
      undefined,
      { mutexes: [{ name: "recovery-deployment-x" }] },
      undefined,
    ]);
  });

  test("inputs of steps are parameters without a value, and reach the script through the environment only", () => {
    const { sample, graph } = typical();
    const { spec } = make(sample, graph);
    expect(spec.arguments.parameters).toEqual([
      expect.objectContaining({ name: "alert-fingerprint", value: "manual" }),
      { name: "POD", description: "The alert's label pod. Type k8s-name: ^[a-z]+$" },
    ]);
    const [, container] = spec.templates.flatMap(containersOf).find(([name]) => name === "step-2-do-it") ?? [];
    expect(container?.env).toContainEqual({ name: "POD", value: "{{workflow.parameters.POD}}" });
    expect(container?.args[0]).not.toContain("{{");
  });

  test("every graph gives an object that our schema takes and that has no fault", () => {
    fc.assert(
      fc.property(graphs, ({ sample, graph }) => {
        const object = make(sample, graph);
        expect(validateWorkflowTemplate(object)).toEqual([]);
        expect(faultsOf(sample, graph)).toEqual([]);
        expect(JSON.stringify(object).match(/\{\{(?!workflow\.|inputs\.|steps\.)/)).toBeNull();
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  testWith(["schemas"], "every graph gives an object that Argo's own schema takes", () => {
    const check = makeOracle();
    expect(
      check({
        apiVersion: "argoproj.io/v1alpha1",
        kind: "WorkflowTemplate",
        metadata: {},
        spec: { synchronization: { mutex: {} } },
      }),
    ).not.toEqual([]);
    fc.assert(
      fc.property(graphs, ({ sample, graph }) => {
        expect(check(make(sample, graph))).toEqual([]);
      }),
      { seed: 12, numRuns: 50 },
    );
  });

  testWith(["shellcheck"], "shellcheck has nothing to say of what is put around a step", () => {
    const { sample, graph } = typical();
    const tolerant = sample.step("core-down/c/5", 0, { tolerant: true, sets: ["IDS"] });
    const { spec } = make(sample, { ...graph, nodes: [...graph.nodes, tolerant] });
    for (const [name, { args }] of spec.templates.flatMap(containersOf)) {
      const { stdout } = spawnSync("shellcheck", ["-s", "bash", "-S", "warning", "-"], {
        input: args[0] as string,
        encoding: "utf8",
      });
      expect(`${name}: ${stdout}`).toBe(`${name}: `);
    }
  });
});

describe("emitter", () => {
  test("writes one file a graph, with the lines that each part came from", () => {
    const { sample, graph } = typical();
    const { files, diagnostics } = workflowTemplate.emit(sample.unit([graph]), context);
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(["p1-core-down-c.yaml"]);
    expect(files[0]?.origins.map(({ pointer, span }) => `${pointer} ${placeOf(span)}`)).toEqual([
      " runbooks/sample.md:1:1",
      "/spec/templates/2 runbooks/sample.md:1:1",
      "/spec/templates/2/containerSet/containers/0 runbooks/sample.md:1:1",
      "/spec/templates/3 runbooks/sample.md:1:1",
      "/spec/templates/4 runbooks/sample.md:2:1",
      "/spec/templates/4/containerSet/containers/0 runbooks/sample.md:2:1",
      "/spec/templates/4/containerSet/containers/1 runbooks/sample.md:4:1",
      "/spec/templates/5 runbooks/sample.md:1:1",
    ]);
    expect(files[0]?.content).toMatch(
      /^# GENERATED by runbookc 0\.1\.0 from runbooks\/sample\.md#L1-L4\. DO NOT EDIT\.\n/,
    );
    expect(files[0]?.content).toContain('default: "NO"\n');
  });

  test("takes the one namespace that the commands name, and says what is missing once", () => {
    const { sample, graph } = typical();
    expect(workflowTemplate.emit(sample.unit([graph, graph], { image: IMAGE }), context).files[0]?.content).toContain(
      "  namespace: island\n",
    );
    const bare = new Sample("echo a");
    const none = workflowTemplate.emit(bare.unit([bare.graph([bare.step("core-down/c/1", 0)])], {}), context);
    expect(none.files).toEqual([]);
    expect(none.diagnostics.map(({ code, level }) => [code, level])).toEqual([
      ["workflow-template/known-image", "error"],
      ["workflow-template/known-namespace", "error"],
    ]);
  });

  test("refuses a script that Argo would change, at its place, and emits the others", () => {
    const s = new Sample(
      "kubectl get pods -o go-template='{{range .items}}{{.metadata.name}}{{end}}'",
      "echo {{workflow.name}}",
    );
    const good = s.graph([s.step("core-down/c/1", 0)]);
    const bad = { ...s.graph([s.step("core-down/d/1", 1, { after: [] })]), id: "core-down/d", label: "D" };
    const { files, diagnostics } = workflowTemplate.emit(s.unit([good, bad]), context);
    expect(files.map(({ path }) => path)).toEqual(["p1-core-down-c.yaml"]);
    expect(diagnostics.map(({ code, span }) => [code, placeOf(span), span.end - span.start])).toEqual([
      ["workflow-template/no-substitution", "runbooks/sample.md:2:6", 17],
    ]);
  });

  test("emits nothing for a graph that an error touches", () => {
    const { sample, graph } = typical();
    const stopped = { ...context, stopped: (span: StepGraph["origin"]) => span === graph.origin };
    expect(workflowTemplate.emit(sample.unit([graph]), stopped)).toEqual({ files: [], diagnostics: [] });
  });
});
