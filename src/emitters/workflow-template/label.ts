import type { StepGraph, StepNode } from "../../graph/index.ts";
import { slug } from "../names.ts";

/** What is left of a node's id within its graph: `4`, `after-4`, `2-3`. */
export function stepLabel(graph: StepGraph, node: Pick<StepNode, "id">): string {
  return slug(node.id.startsWith(`${graph.id}/`) ? node.id.slice(graph.id.length) : node.id);
}
