import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lowerRunbook, type StepGraph } from "../../src/graph/index.ts";
import { readSidecar, type Settings, type StepSettings } from "../../src/program/index.ts";
import { readRunbook } from "../../src/runbook/index.ts";
import { SourceFile } from "../../src/source/index.ts";
import { parseMarkdown } from "../../src/syntax/index.ts";

const root = join(import.meta.dirname, "../..");

export const seed = readFileSync(join(root, "runbooks/hlp-executor/emergency.md"), "utf8");

/** What the sidecar of the emergency runbook says, by step id. */
export function seedSteps(): Readonly<Record<string, StepSettings>> {
  const text = readFileSync(join(root, "runbooks/hlp-executor/emergency.runbook.yaml"), "utf8");
  return readSidecar(new SourceFile("emergency.runbook.yaml", text)).sidecar?.value.steps ?? {};
}

export function lower(text: string, settings: Settings = {}, steps: Readonly<Record<string, StepSettings>> = {}) {
  const file = new SourceFile("runbook.md", text);
  const { runbook } = readRunbook(file, parseMarkdown(file), "runbook");
  return { runbook, ...lowerRunbook(runbook, settings, steps) };
}

/** A runbook with one recovery path of one fence. */
export function pathOf(fence: string, before = ""): string {
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
