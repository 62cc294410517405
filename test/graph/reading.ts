import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lowerRunbook, type Repository, type StepGraph } from "../../src/graph/index.ts";
import { mergeCorrections, readSidecar, type Settings, type StepSettings } from "../../src/program/index.ts";
import { readRunbook } from "../../src/runbook/index.ts";
import { validateStepGraph } from "../../src/schema/index.ts";
import { contains, serialize, SourceFile } from "../../src/source/index.ts";
import { parseMarkdown } from "../../src/syntax/index.ts";

const root = join(import.meta.dirname, "../..");

export const seed = readFileSync(join(root, "runbooks/hlp-executor/emergency.md"), "utf8");

/** What the sidecar of the emergency runbook says, by step id. */
export function seedSteps(): Readonly<Record<string, StepSettings>> {
  const text = readFileSync(join(root, "runbooks/hlp-executor/emergency.runbook.yaml"), "utf8");
  return mergeCorrections(readSidecar(new SourceFile("emergency.runbook.yaml", text)).corrections).merged.steps;
}

/** A repository without a file. */
export const empty: Repository = (path) => ({ path, unfit: "absent" });

export function lower(
  text: string,
  settings: Settings = {},
  steps: Readonly<Record<string, StepSettings>> = {},
  repository = empty,
) {
  const file = new SourceFile("runbook.md", text);
  const { runbook } = readRunbook(file, parseMarkdown(file), "runbook");
  return { runbook, ...lowerRunbook(runbook, settings, { steps, said: () => undefined, findings: [] }, repository) };
}

/** A runbook with one recovery path of one fence. */
function pathOf(fence: string, before = ""): string {
  return [
    "# Core",
    "",
    "## P1: core-down (All replicas unhealthy)",
    "",
    "### Recovery Actions",
    "",
    "#### Recovery Path A: Restart (crash)",
    ...(before === "" ? [] : ["", before]),
    "",
    "```bash",
    fence,
    "```",
    "",
  ].join("\n");
}

/** The graph of that one path. */
export function lowerPath(
  fence: string,
  steps: Readonly<Record<string, StepSettings>> = {},
  settings: Settings = {},
): StepGraph {
  const [graph] = lower(pathOf(fence), settings, steps).graphs;
  if (graph === undefined) throw new Error("there is no path");
  return graph;
}

/** Kind and id of each node. */
export function kinds({ nodes }: StepGraph): string[] {
  return nodes.map(({ kind, id }) => `${kind} ${id.split("/").slice(1).join("/")}`);
}

/** What must hold of every graph, whatever it was made from. */
export function problemsOf(graph: StepGraph): string[] {
  const problems = validateStepGraph(serialize(graph)).map(({ path, message }) => `/${path.join("/")} ${message}`);
  const seen = new Set<string>();
  const all = new Set(graph.nodes.map(({ id }) => id));
  for (const node of graph.nodes) {
    if (seen.has(node.id)) problems.push(`${node.id} is there twice`);
    for (const id of node.after) if (!seen.has(id)) problems.push(`${node.id} stands before ${id}`);
    seen.add(node.id);
    if (node.kind === "approve" && node.gates.some((id) => !all.has(id))) problems.push(`${node.id} gates nothing`);
    for (const finding of node.kind === "decide" ? node.findings : [])
      if (finding.goTo !== undefined && !all.has(finding.goTo)) problems.push(`${node.id} leads to nothing`);
    if (!contains(graph.origin, node.origin)) problems.push(`${node.id} has its place elsewhere`);
    if (node.kind !== "decide" && node.timeout <= 0) problems.push(`${node.id} has no time`);
  }
  const gated = new Set(graph.nodes.flatMap((node) => (node.kind === "approve" ? node.gates : [])));
  for (const node of graph.nodes) {
    if ("script" in node && /^(?:destroy|unknown)$/.test(node.script.effect) && !gated.has(node.id))
      problems.push(`${node.id} runs without a yes`);
  }
  return problems;
}
