import { compile } from "../../src/index.ts";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import { decodePlan } from "../../src/plan/index.ts";
import type { MemoryHost } from "../../src/testing/index.ts";
import { gatherPlans, isScenarioFile, rehearseAll, type Suite } from "../../src/rehearsal/index.ts";

/** What becomes of the scenarios in a folder, with the plans that are made of a runbook there. */
export async function rehearseIn(host: MemoryHost, runbook: string): Promise<Suite> {
  const { files } = await compile([runbook], { version: "1.0.0", check: true }, host);
  const plans = files.filter(({ path }) => path.endsWith(".plan.json")).map(({ content }) => decodePlan(content));
  const texts = [...host.files.keys()]
    .filter(isScenarioFile)
    .map((path) => ({ path, text: host.files.get(path) as string }));
  return rehearseAll(texts, gatherPlans(plans).incidents);
}

export async function judgeScenarios(host: MemoryHost, runbook: string): Promise<readonly Diagnostic[]> {
  return (await rehearseIn(host, runbook)).diagnostics;
}
