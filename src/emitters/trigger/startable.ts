import { asksFirst, type Diagnostic, diagnose, startable } from "../../diagnostics/index.ts";
import type { StepGraph } from "../../graph/index.ts";
import type { Unit } from "../../program/index.ts";
import { bilingual } from "../../source/index.ts";
import type { AlertRules } from "../alerts.ts";
import type { EmitContext } from "../emitter.ts";
import { graphFile } from "../names.ts";

/**
 * The graphs that the config has alerts start, and that have a template and an account to run under; where one is
 * missing, an error says why.
 */
export function automaticGraphs({ settings, graphs }: Unit, { emitted }: EmitContext): readonly StepGraph[] {
  const ids = new Set(settings.trigger?.automatic);
  return graphs.filter((graph) => {
    const name = `${graphFile(graph)}.yaml`;
    return ids.has(graph.id) && emitted.has(`workflow-template/${name}`) && emitted.has(`rbac/${name}`);
  });
}

/** Why no alert can start a graph; undefined where one can. */
export function whyNot(unit: Unit, graph: StepGraph, alerts: readonly AlertRules[]): Diagnostic | undefined {
  const { span } = unit.runbook.title;
  const path = graph.id;
  if (unit.settings.trigger?.token === undefined) return diagnose(startable, "token", { path }, { span });
  if (alerts.length === 0) return diagnose(startable, "alert", { path }, { span: graph.origin });
  for (const node of graph.nodes) {
    const inputs = "script" in node ? node.script.inputs : [];
    const input = inputs.find(({ from }) => /^(?:ask|label:)/.test(from));
    if (input === undefined) continue;
    const message = input.from === "ask" ? "asked" : "label";
    return diagnose(startable, message, { path, input: input.name }, { span: node.origin });
  }
  return undefined;
}

/** What a person who is not there cannot stop any more. */
export function warnUnasked(graph: StepGraph): readonly Diagnostic[] {
  for (const node of graph.nodes) {
    if (node.kind === "approve") return [];
    if (!("script" in node) || node.script.effect === "read") continue;
    const values = { path: graph.id, step: bilingual(node.title) };
    return [diagnose(asksFirst, "change", values, { span: node.origin })];
  }
  return [];
}
