import { describe, expect, test } from "vitest";
import type { StepGraph } from "../../src/graph/index.ts";
import { kinds, lower, problemsOf } from "./reading.ts";

describe("a diagnosis", () => {
  const diagnosis = (...groups: string[]) =>
    lower(`# A\n\n## P1: core-down (Down)\n\n### Diagnostic Steps\n\n${groups.join("\n\n")}\n`).graphs[0] as StepGraph;
  const group = (title: string, ...lines: string[]) => `#### ${title}\n\n\`\`\`bash\n${lines.join("\n")}\n\`\`\``;

  test("branches where findings lead, and joins where nothing does", () => {
    const graph = diagnosis(
      group(
        "Step 1: Look",
        "kubectl get pods",
        "",
        "# Results:",
        "# - Pending → resources (proceed to Step 3)",
        "# - Error → config (proceed to Step 2)",
      ),
      group("Step 2: Config", "kubectl get cm"),
      group("Step 3: Resources", "kubectl top nodes"),
      group("Step 4: Sum up", "kubectl get events"),
    );
    expect(
      graph.nodes.map(({ id, after }) => [id, after].flat().map((one) => one.replace("core-down/diagnosis/", ""))),
    ).toEqual([["1/1"], ["1/decide", "1/1"], ["2/1", "1/decide"], ["3/1", "1/decide"], ["4/1", "2/1", "3/1"]]);
    expect(problemsOf(graph)).toEqual([]);
  });

  test("leads to the approval of a step that needs one, not past it", () => {
    const graph = diagnosis(
      group("Step 1: Look", "kubectl get pods", "", "# Results:", "# - Error → config (proceed to Step 2)"),
      group("Step 2: Mend", "./mend-it"),
    );
    const decide = graph.nodes.find(({ kind }) => kind === "decide");
    expect(decide).toMatchObject({ findings: [{ goTo: "core-down/diagnosis/2/1/approve" }] });
    expect(problemsOf(graph)).toEqual([]);
  });

  test("has names of their own for two headings of one number, and a person for one without commands", () => {
    const graph = diagnosis(
      group("Step 1: Look", "kubectl get pods"),
      group("Step 1: Look again", "kubectl get pods"),
      "#### Step 2: Think\n\nThink.",
    );
    expect(kinds(graph)).toEqual(["command diagnosis/1/1", "command diagnosis/1-2/1", "manual diagnosis/2/read"]);
    expect(problemsOf(graph)).toEqual([]);
  });

  test("never goes back", () => {
    const graph = diagnosis(
      group("Step 1: Look", "kubectl get pods"),
      group(
        "Step 2: Look closer",
        "kubectl describe pods",
        "",
        "# Results:",
        "# - Pending → look again (proceed to Step 1)",
      ),
    );
    expect(problemsOf(graph)).toEqual([]);
    expect(graph.nodes.at(-1)).toMatchObject({ findings: [{ goTo: "core-down/diagnosis/1/1" }] });
  });

  const POD = "core-down/diagnosis/1/1";
  const LOG = "core-down/diagnosis/1/2";

  test.each([
    ["All pods in CrashLoopBackOff", { kind: "status", status: "CrashLoopBackOff", of: "all", steps: [POD] }],
    ["所有 Pod 處於 Pending 狀態", { kind: "status", status: "Pending", of: "all", steps: [POD] }],
    ["Any pod is in Error", { kind: "status", status: "Error", of: "any", steps: [POD] }],
    ["ImagePullBackOff", { kind: "status", status: "ImagePullBackOff", of: "any", steps: [POD] }],
    ['"no space left"', { kind: "text", text: "no space left", steps: [POD, LOG] }],
    ["`OOMKilled`", { kind: "text", text: "OOMKilled", steps: [POD, LOG] }],
    ["所有 Pod 處於 Error → 配置 | Any pod in Error", undefined],
    ["Running", undefined],
    ["All pods in crashloopbackoff", undefined],
    ["Most pods in Pending", undefined],
    ["All pods in Pending or Error", undefined],
    ["The service is slow", undefined],
    ['"{{workflow.name}}"', undefined],
    ["exit code 7", undefined],
  ])("sees %s by %j", (when, test) => {
    const graph = diagnosis(
      group(
        "Step 1: Look",
        "# 1. Pods",
        "kubectl get pods -n a",
        "# 2. Logs",
        "kubectl logs x",
        "",
        "# Results:",
        `# - ${when} → that`,
      ),
    );
    const decide = graph.nodes.find(({ kind }) => kind === "decide");
    const [finding] = decide?.kind === "decide" ? decide.findings : [];
    expect([finding?.test, finding === undefined]).toEqual([test, false]);
  });

  test.each([
    ["kubectl get pods -o wide", false],
    ["kubectl get pods --no-headers", false],
    ["kubectl get pods | grep -v Running", false],
    ["kubectl get pods > /tmp/pods", false],
    ["kubectl get deployments", false],
    ["kubectl get pods; kubectl get pods -n b", false],
    ["kubectl get po -n a -l app=x 2>/dev/null", true],
  ])("takes the output of %s for a table of pods: %s", (command, isTable) => {
    const graph = diagnosis(group("Step 1: Look", command, "", "# Results:", "# - All pods in Pending → that"));
    expect(JSON.stringify(graph.nodes).includes('"status":"Pending"')).toBe(isTable);
  });

  test.each([
    ["pg_isready -h db", "exit code 2", true],
    ["pg_isready -h db", "結束碼 2", true],
    ["kubectl get events | grep x", "exit code 1", false],
  ])("sees of %s that %s: %s", (command, when, isSeen) => {
    const graph = diagnosis(group("Step 1: Look", command, "", "# Results:", `# - ${when} → that`));
    expect(JSON.stringify(graph.nodes).includes('"kind":"exit"')).toBe(isSeen);
  });

  test.each([
    ["Memory limit too low (take Path C)", "Memory limit too low", "C"],
    ["Memory → Recovery Path 2", "Memory", "2"],
    ["記憶體不足 (恢復路徑 C)", "記憶體不足", "C"],
    ["the path a file has", "the path a file has", undefined],
  ])("reads the path in %s", (then, cause, path) => {
    const graph = diagnosis(group("Step 1: Look", "kubectl get pods", "", "# Results:", `# - "x" → ${then}`));
    const decide = graph.nodes.find(({ kind }) => kind === "decide");
    const [finding] = decide?.kind === "decide" ? decide.findings : [];
    expect([Object.values(finding?.then ?? {}), finding?.path]).toEqual([[cause], path]);
  });
});
