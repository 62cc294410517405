import { bilingual, type Localized, localize } from "../../source/index.ts";
import type { StepGraph, StepNode } from "../model.ts";
import { formatDuration } from "./duration.ts";
import { visible } from "./width.ts";

/** An arrow of the drawing; `label` is what was found where a decision chooses it. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

/** A text in one language, or in all side by side, on one line. */
export function say(text: Localized, language: string | undefined): string {
  return visible(language === undefined ? bilingual(text) : localize(text, language));
}

/** The id without what all nodes of the graph share: `4` of `executor-core-down/c/4`. */
export function shortId(graph: StepGraph, id: string): string {
  return visible(id.startsWith(`${graph.id}/`) ? id.slice(graph.id.length + 1) : id);
}

/** What the node does to the world, where it does anything by itself. */
export function effectOf(node: StepNode): string {
  return "script" in node ? node.script.effect : "";
}

/** `command · change · ≤ 30 s`: the second line of a box. */
export function summaryOf(node: StepNode): string {
  return [node.kind, effectOf(node), limitOf(node)].filter((part) => part !== "").join(" · ");
}

/** How a drawing marks the node: by what it changes, or as a gate; plain where it only reads. */
export function markOf(node: StepNode): "change" | "destroy" | "unknown" | "gate" | undefined {
  if (node.kind === "approve") return "gate";
  if (!("script" in node) || node.script.effect === "read") return undefined;
  return node.script.effect;
}

export function limitOf(node: StepNode): string {
  return node.kind === "decide" ? "" : `≤ ${formatDuration(node.timeout)}`;
}

/** Steps that wait for somebody's yes, each with the id of that approval. */
export function gatesOf(graph: StepGraph): ReadonlyMap<string, string> {
  const gates = new Map<string, string>();
  for (const node of graph.nodes)
    if (node.kind === "approve") for (const gated of node.gates) gates.set(gated, node.id);
  return gates;
}

/** All arrows, those of a decision's findings with their words; an arrow to a node that is not there is left out. */
export function edgesOf(graph: StepGraph, language: string | undefined): readonly Edge[] {
  const known = new Set(graph.nodes.map((node) => node.id));
  const labelled = new Map<string, Edge>();
  for (const node of graph.nodes) {
    if (node.kind !== "decide") continue;
    for (const finding of node.findings) {
      if (finding.goTo === undefined || !known.has(finding.goTo)) continue;
      const key = JSON.stringify([node.id, finding.goTo]);
      const before = labelled.get(key)?.label;
      const label = say(finding.when, language);
      labelled.set(key, {
        from: node.id,
        to: finding.goTo,
        label: before === undefined ? label : `${before} / ${label}`,
      });
    }
  }
  const edges: Edge[] = [];
  for (const node of graph.nodes) {
    for (const from of new Set(node.after)) {
      if (known.has(from) && !labelled.has(JSON.stringify([from, node.id]))) edges.push({ from, to: node.id });
    }
  }
  return [...edges, ...labelled.values()];
}
