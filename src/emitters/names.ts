import type { StepGraph } from "../graph/index.ts";
import { digest } from "../plan/index.ts";
import type { Unit } from "../program/index.ts";

/** The longest name of a Kubernetes object that also fits into a label. */
const LONGEST = 63;

/** The text as a DNS label: lower-case ASCII letters, digits and dashes; empty where nothing of it can stay. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** A DNS label of at most `longest` characters; what is cut off stays told apart by eight digits of the digest. */
export function shorten(name: string, longest: number = LONGEST): string {
  if (name.length <= longest) return name;
  return `${name.slice(0, longest - 9).replace(/-$/, "")}-${digest(name).slice(0, 8)}`;
}

/** A runbook of which some incident has no severity is never given to an emitter. */
export function severityOf({ severity }: { readonly severity?: string }): string {
  if (severity === undefined) throw new Error("nothing is made of what has no severity");
  return severity;
}

/** Name of the files of a graph: `p1-executor-core-down-c`, `p1-executor-core-down-diagnosis`. */
export function graphFile(graph: StepGraph): string {
  return shorten(slug(`${severityOf(graph)}-${graph.id}`));
}

/** Name of the objects of a graph, one of its kind in a namespace: `hlp-executor-p1-executor-core-down-c`. */
export function graphObject(unit: Unit, graph: StepGraph): string {
  return shorten(slug(`${unit.runbook.id}-${severityOf(graph)}-${graph.id}`));
}
