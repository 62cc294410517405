import { describe, expect, test } from "vitest";
import { compile, lint } from "../../src/compiler/index.ts";
import { explain } from "../../src/explain/index.ts";
import { placeOf } from "../../src/source/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const SIDECAR = "runbook.runbook.yaml";

/** A diagnosis of one part with a finding in two languages, and two paths. */
function runbook({ front = "", comment = "" } = {}): string {
  return [
    ...(front === "" ? [] : [`---\nrunbook: ${front}\n---\n`]),
    "# Core\n\n## P1: core-down (All replicas unhealthy)\n\n### 診斷步驟 | Diagnostic Steps\n",
    ...(comment === "" ? [] : [`<!-- runbook: ${comment} -->\n`]),
    "```bash",
    "# 1. Check pod status",
    "kubectl get pods -n island\n",
    "# Expected output analysis:",
    "# - 所有 Pod 處於 Error 狀態 | All pods in Error → 設定問題 | Configuration issue",
    "```\n",
    ...["A", "B"].map(
      (label) =>
        `#### Recovery Path ${label}: Restart (crash)\n\n\`\`\`bash\nkubectl rollout restart deployment/core -n island\n\`\`\`\n`,
    ),
  ]
    .join("\n")
    .replace("#### Recovery", "### Recovery Actions\n\n#### Recovery");
}

const says = (when: string, path = "B", part = "core-down/diagnosis/1") =>
  JSON.stringify({ findings: { [part]: { [when]: { path, reason: "path B mends it" } } } });

async function read(files: Record<string, string>) {
  const { program, diagnostics } = await lint(["runbook.md"], {}, memoryHost(files));
  const [unit] = program.units;
  const graph = unit?.graphs.find(({ kind }) => kind === "diagnosis");
  if (unit === undefined || graph === undefined) throw new Error("there is no diagnosis");
  const decide = graph.nodes.find((node) => node.kind === "decide");
  const own = diagnostics.filter(({ code }) => /^(?:annotation|sidecar)\//.test(code));
  return {
    unit,
    graph,
    paths: decide?.kind === "decide" ? decide.findings.map(({ path }) => path) : [],
    decided: graph.decisions.filter(({ fact }) => fact === "path"),
    errors: own.map(({ code, message, span, related }) => ({
      at: `${placeOf(span)} ${code}`,
      message,
      related: related.map((one) => `${placeOf(one.span)} ${one.message}`),
    })),
  };
}

describe("what a finding leads to", () => {
  test.each([
    ["the sidecar", "sidecar", runbook(), says("All pods in Error"), `${SIDECAR}:1:39`],
    ["front matter", "document", runbook({ front: says("所有 Pod 處於 Error 狀態") }), undefined, "runbook.md:2:48"],
    ["a comment", "document", runbook({ comment: says("All pods in Error", "B", "1") }), undefined, "runbook.md:7:33"],
  ])("is said in %s, with its level, its reason and its place", async (_, level, document, beside, place) => {
    const { paths, decided, errors, unit, graph } = await read({
      "runbook.md": document,
      ...(beside === undefined ? {} : { [SIDECAR]: beside }),
    });
    expect(errors).toEqual([]);
    expect(paths).toEqual(["B"]);
    expect(decided.map(({ span, ...rest }) => ({ ...rest, at: span === undefined ? "" : placeOf(span) }))).toEqual([
      {
        node: "core-down/diagnosis/1/decide",
        fact: "path",
        of: "所有 Pod 處於 Error 狀態 | All pods in Error",
        value: "path B",
        decidedBy: level,
        reason: "path B mends it",
        at: place,
      },
    ]);
    const step = explain(unit, graph).steps.find(({ kind }) => kind === "decide");
    expect(step?.facts).toEqual([
      {
        name: "finding",
        text: "所有 Pod 處於 Error 狀態 | All pods in Error → 設定問題 | Configuration issue: propose path B (path B mends it)",
        decidedBy: level,
      },
    ]);
  });

  test("said at two levels, in whatever language, is an error at the second that shows the first", async () => {
    const host = memoryHost({
      "runbook.md": runbook({ front: says("所有 Pod 處於 Error 狀態", "A") }),
      [SIDECAR]: says("All pods in Error"),
    });
    const { errors, paths } = await read(Object.fromEntries(host.files) as Record<string, string>);
    expect(errors).toEqual([
      {
        at: "runbook.md:2:48 annotation/used",
        message: "where `所有 Pod 處於 Error 狀態` leads is said in two places, and only one of them can hold",
        related: [`${SIDECAR}:1:39 said here, in the sidecar`],
      },
    ]);
    expect(paths).toEqual(["B"]);
    const { files } = await compile(["runbook.md"], { version: "0.1.0" }, host);
    expect(files.filter(({ path }) => /workflow-template|rbac|plan/.test(path))).toEqual([]);
  });

  test.each([
    ["a part", says("All pods in Error", "B", "core-down/diagnosis/2"), "2:23 annotation/used"],
    ["a finding", says("All pods in Errors"), "2:48 annotation/used"],
    ["a path", says("All pods in Error", "E"), "2:76 annotation/used"],
    ["a field", "{findings: {core-down/diagnosis/1: {All pods in Error: {goTo: 2}}}}", "2:66 annotation/valid"],
  ])("that names %s that is not there is an error at its place in the document", async (_, front, place) => {
    const { errors } = await read({ "runbook.md": runbook({ front }) });
    expect(errors.map(({ at }) => at)).toContain(`runbook.md:${place}`);
  });
});
