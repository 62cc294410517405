import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printGraph, type StepNode } from "../../src/graph/index.ts";
import { textOf } from "../../src/source/index.ts";
import { kinds, lower, lowerPath, problemsOf, seed, seedSteps } from "./reading.ts";

const settings = { approval: { expires: "15m", by: "primary_oncall" } };

function scriptOf(node: StepNode | undefined) {
  if (node === undefined || !("script" in node)) throw new Error("the node runs nothing");
  return node.script;
}

describe("the emergency runbook", () => {
  const bare = lower(seed);
  const full = lower(seed, settings, seedSteps());

  test("becomes a graph for each diagnosis and each recovery path", async () => {
    expect(full.graphs.map(({ id }) => id)).toEqual([
      "executor-core-down/diagnosis",
      "executor-core-down/a",
      "executor-core-down/b",
      "executor-core-down/c",
      "executor-core-down/d",
      "state-corruption-detected/diagnosis",
      "state-corruption-detected/a",
      "state-corruption-detected/b",
      "state-corruption-detected/c",
    ]);
    expect(full.diagnostics).toEqual([]);
    const printed = await Promise.all(full.graphs.map((graph) => printGraph(graph, "text")));
    await expect(printed.join("\n")).toMatchFileSnapshot("emergency.txt");
  });

  test("fits its schema and its own order, with sidecar and without", () => {
    expect([...bare.graphs, ...full.graphs].flatMap(problemsOf)).toEqual([]);
  });

  test("shows all that a rewrite changed, at its place", () => {
    const scripts = full.graphs.flatMap(({ nodes }) =>
      nodes.flatMap((node) => ("script" in node ? [node.script] : [])),
    );
    for (const { run, written, rewrites } of scripts) {
      if (rewrites.length === 0) expect(run).toBe(written.text);
      for (const { kind, from, to, span } of rewrites) {
        if (kind === "replaced-by-sidecar") continue;
        expect(textOf(span)).toBe(from);
        expect(to).not.toBe(from);
      }
    }
    const count = (kind: string) =>
      scripts.flatMap(({ rewrites }) => rewrites).filter((one) => one.kind === kind).length;
    expect(
      ["no-terminal", "bounded-follow", "bounded-watch", "placeholder-to-input", "replaced-by-sidecar"].map(count),
    ).toEqual([24, 1, 1, 1, 1]);
  });

  test("waits no longer than the runbook says", () => {
    const wait = full.graphs.at(-1)?.nodes.find(({ kind }) => kind === "wait");
    expect(wait).toMatchObject({ until: "0", every: 10_000, atMost: 300_000, thenWhat: "continue", timeout: 340_000 });
  });

  test("gives the checkpoint from outside, and no other value", () => {
    const inputs = full.graphs.flatMap(({ nodes }) =>
      nodes.flatMap((node) => ("script" in node ? node.script.inputs : [])),
    );
    expect(inputs.map(({ name, type, from }) => ({ name, type, from }))).toEqual([
      { name: "CHECKPOINT_ID", type: "id", from: "ask" },
    ]);
  });

  test("hands the stuck executions from one step to the next", () => {
    const path = full.graphs.find(({ id }) => id === "state-corruption-detected/a");
    const [first, , second] = path?.nodes ?? [];
    expect([scriptOf(first).sets, scriptOf(second).uses]).toEqual([["STUCK_EXECUTIONS"], ["STUCK_EXECUTIONS"]]);
  });

  test("makes sound graphs however it is cut", () => {
    fc.assert(
      fc.property(fc.nat(seed.length), fc.nat(600), (start, length) => {
        const { graphs } = lower(seed.slice(0, start) + seed.slice(start + length));
        expect(graphs.flatMap(problemsOf)).toEqual([]);
      }),
      { numRuns: 60, seed: 20251207 },
    );
  });
});

describe("approval", () => {
  const restart =
    "# Step 1: Look\nkubectl get pods -n x\n\n# Step 2: Restart\nkubectl rollout restart deployment/a -n x\n\n# Step 3: Scale\nkubectl scale deployment/a --replicas=3 -n x";

  test("is asked before the first change, and not again before the next", () => {
    expect(kinds(lowerPath(restart))).toEqual(["command a/1", "approve a/2/approve", "command a/2", "command a/3"]);
  });

  test("is left out where the sidecar gives a reason, and asked where it wants one", () => {
    const steps = {
      "core-down/a/2": { approval: { required: false, reason: "nothing is left to lose" } },
      "core-down/a/3": { approval: { required: true, by: "cto", reason: "it costs money" } },
    };
    const graph = lowerPath(restart, steps);
    expect(kinds(graph)).toEqual(["command a/1", "command a/2", "approve a/3/approve", "command a/3"]);
    expect(graph.nodes[2]).toMatchObject({ by: "cto", why: "it costs money", gates: ["core-down/a/3"] });
  });

  test("is asked before each step that destroys or that nobody knows", () => {
    const fence =
      "# Step 1: Restart\nkubectl rollout restart deployment/a\n\n# Step 2: Delete\nkubectl delete pvc a\n\n# Step 3: Mend\n./mend-index --all";
    expect(kinds(lowerPath(fence))).toEqual([
      "approve a/1/approve",
      "command a/1",
      "approve a/2/approve",
      "command a/2",
      "approve a/3/approve",
      "command a/3",
    ]);
  });

  test("stands before the step that writes a file for the one that asks", () => {
    const fence =
      "# Step 1: Collect\nkubectl logs deploy/a > /tmp/a.log\n\n# Step 2: Repair\n./repair --from /tmp/a.log";
    const graph = lowerPath(fence);
    expect(kinds(graph)).toEqual(["approve a/2/approve", "command a/1", "command a/2"]);
    expect(graph.nodes[0]).toMatchObject({ gates: ["core-down/a/1", "core-down/a/2"] });
  });

  test("no word of the sidecar makes a known change harmless", () => {
    const steps = { "core-down/a/1": { effect: { is: "read" as const, reason: "it only looks, they said" } } };
    expect(scriptOf(lowerPath("kubectl delete pod a", steps).nodes[1]).effect).toBe("destroy");
    expect(scriptOf(lowerPath("./look-around", steps).nodes[0]).effect).toBe("read");
  });
});

describe("a step", () => {
  test.each([
    ["kubectl rollout status deployment/a --timeout=90s", "verify", 120_000],
    ["kubectl rollout status deployment/a", "verify", 630_000],
    ["kubectl wait --for=condition=Ready pod -l app=a --timeout=2m30s", "verify", 180_000],
    ["kubectl wait --for=condition=Ready pod -l app=a", "verify", 60_000],
    ["kubectl exec deployment/a -- curl -fsS http://localhost/healthz", "verify", 30_000],
    ["kubectl get pods", "command", 30_000],
    ["kubectl logs deploy/a | grep -q ready", "verify", 30_000],
    ["kubectl get pods | jq -e .items", "verify", 30_000],
    ["curl -f http://a/healthz || echo down", "command", 30_000],
    ["sleep 90", "command", 120_000],
    ["for pod in a b; do kubectl logs $pod; done", "command", 150_000],
  ])("%s is a %s for at most %i ms", (script, kind, timeout) => {
    expect(lowerPath(script).nodes.at(-1)).toMatchObject({ kind, timeout });
  });

  test("of comments only is for a person", () => {
    const graph = lowerPath("# Step 1: Tell the team\n# Post in #incidents");
    expect(graph.nodes).toMatchObject([{ kind: "manual", instructions: { en: "Post in #incidents" } }]);
  });

  test("may take the time that the author gives it, and the sidecar more", () => {
    const fence = "# Step 1: Drain (wait up to 4 minutes)\nkubectl get pods";
    expect(lowerPath(fence).nodes[0]).toMatchObject({ timeout: 270_000 });
    const steps = { "core-down/a/1": { timeout: { is: "20m", reason: "it is a large cluster" } } };
    expect(lowerPath(fence, steps).nodes[0]).toMatchObject({ timeout: 1_200_000 });
  });

  test("that is replaced runs the replacement, and is judged by it", () => {
    const steps = {
      "core-down/a/1": { replace: { was: "yaml.tool", script: "jq -e .data\n", reason: "no such module" } },
    };
    const node = lowerPath("kubectl get cm a -o json | python3 -m yaml.tool", steps).nodes[0];
    expect(node).toMatchObject({ kind: "verify", script: { run: "jq -e .data", effect: "read" } });
    expect(scriptOf(node).rewrites).toMatchObject([{ kind: "replaced-by-sidecar", reason: "no such module" }]);
  });

  test("takes the value of a blank from its input", () => {
    const steps = {
      "core-down/a/1": {
        inputs: { "pod name": { from: "ask", type: "k8s-name" as const, reason: "the person knows it" } },
      },
    };
    const node = lowerPath("kubectl describe pod <pod name> -n x", steps).nodes[0];
    expect(scriptOf(node)).toMatchObject({
      run: 'kubectl describe pod "$POD_NAME" -n x',
      inputs: [{ name: "POD_NAME" }],
    });
  });

  test("takes the value of a variable that nobody sets from its input, under the author's name", () => {
    const input = { from: "label:pod", type: "k8s-name" as const, reason: "the alert knows it" };
    const lowered = (inputs: Record<string, object>) =>
      scriptOf(
        lowerPath('kubectl describe pod "$POD" -n "${NS:-x}"', { "core-down/a/1": { inputs } as never }).nodes[0],
      );
    expect(lowered({ POD: input })).toMatchObject({
      run: 'kubectl describe pod "$POD" -n "${NS:-x}"',
      inputs: [{ name: "POD" }],
    });
    const renamed = lowered({ POD: { ...input, name: "ALERT_POD" } });
    expect(renamed).toMatchObject({
      run: 'POD=$ALERT_POD\nkubectl describe pod "$POD" -n "${NS:-x}"',
      inputs: [{ name: "ALERT_POD" }],
    });
    expect(lowered({ NS: input }).inputs).toEqual([]);
  });

  test("never gives an input to a variable that steers the shell", () => {
    const text = "```bash\nkubectl describe pod <X>\n```";
    const steps = {
      "core-down/a/1": {
        inputs: { X: { from: "ask", type: "id" as const, name: "LD_PRELOAD", reason: "somebody knows" } },
      },
    };
    const { diagnostics } = lower(
      `# A\n\n## P1: core-down (Down)\n\n### Recovery Actions\n\n#### Recovery Path A: X\n\n${text}\n`,
      {},
      steps,
    );
    expect(diagnostics.map(({ code, level }) => [code, level])).toEqual([["graph/free-input-name", "error"]]);
  });
});
