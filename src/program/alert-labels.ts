import type { Alert, Entry } from "../runbook/index.ts";
import {
  type LabelTrace,
  parseGoTemplate,
  parsePromql,
  type PromqlNode,
  selectorsOf,
  type TemplateUse,
  traceLabel,
} from "../syntax/index.ts";

/** A text prints a label that the result of the expression cannot have. */
export interface LostLabel {
  readonly label: string;
  readonly annotation: Entry;
  readonly use: TemplateUse;
  readonly by: Extract<LabelTrace, { state: "dropped" }>["by"];
}

/** Every place where an annotation prints a label that the expression drops; none where either cannot be parsed. */
export function findLostLabels(alert: Alert): readonly LostLabel[] {
  const { tree } = parsePromql(alert.expr);
  if (tree === undefined) return [];
  return alert.annotations.flatMap((annotation) =>
    parseGoTemplate(annotation.value).uses.flatMap((use): LostLabel[] => {
      if (use.label === undefined) return [];
      const trace = traceLabel(tree, use.label);
      return trace.state === "dropped" ? [{ label: use.label, annotation, use, by: trace.by }] : [];
    }),
  );
}

/** Labels that every series below a node has with one and the same value, in the order of the text. */
export function pinnedLabels(node: PromqlNode): ReadonlyMap<string, string> {
  const [first, ...rest] = selectorsOf(node);
  const pinned = new Map<string, string>();
  for (const { label } of first?.matchers ?? []) {
    const traces = [first, ...rest].map((selector) => traceLabel(selector as PromqlNode, label));
    const [trace] = traces;
    if (trace?.state !== "constant") continue;
    if (traces.every((other) => other.state === "constant" && other.value === trace.value))
      pinned.set(label, trace.value);
  }
  return pinned;
}
