import {
  type Aggregate,
  isAbsent,
  nodesOf,
  parsePromqlText,
  type PromqlNode,
  traceLabel,
  unwrap,
} from "../syntax/index.ts";
import { armsOf } from "./alert-blind.ts";
import { pinnedLabels } from "./alert-labels.ts";

interface Insertion {
  readonly at: number;
  readonly text: string;
  /** Where what it replaces begins. */
  readonly from?: number;
}

/** The expression with these matchers in each selector that says nothing about their labels. */
export function addMatchers(expr: string, tree: PromqlNode, wanted: Readonly<Record<string, string>>): string {
  const selectors = nodesOf(tree).filter((node) => node.kind === "selector");
  return insert(
    expr,
    selectors.flatMap((selector): Insertion[] => {
      const missing = Object.entries(wanted).filter(([label]) => !selector.matchers.some((has) => has.label === label));
      const text = missing.map(([label, value]) => `${label}=${JSON.stringify(value)}`).join(", ");
      if (text === "") return [];
      if (!selector.braces) return [{ at: selector.matchersEnd, text: `{${text}}` }];
      const isFirst = expr.slice(0, selector.matchersEnd).endsWith("{");
      return [{ at: selector.matchersEnd, text: isFirst ? text : `, ${text}` }];
    }),
  );
}

/**
 * The expression with aggregations that keep the wanted labels. Only labels that have one value in all series below an
 * aggregation are kept, because any other would split the sum and so change when the alert fires.
 */
export function keepLabels(
  expr: string,
  wanted: readonly string[],
): { readonly expr: string; readonly kept: string[] } {
  const kept = new Set<string>();
  let text = expr;
  for (;;) {
    const { tree } = parsePromqlText(text);
    if (tree === undefined || !isIndependent(tree)) return { expr, kept: [] };
    const next = aggregatesOf(tree)
      .map((node) => ({ node, labels: droppedBy(node, wanted) }))
      .find(({ labels }) => labels.length > 0);
    if (next === undefined) return { expr: text, kept: [...kept] };
    for (const label of next.labels) kept.add(label);
    text = insert(text, [keepIn(text, next.node, next.labels)]);
  }
}

/**
 * False where one vector meets another: a label more on one side, and `*` matches nothing any longer, or
 * `or vector(0)` always adds its zero. The arms of the alert itself stand each for itself.
 */
function isIndependent(tree: PromqlNode): boolean {
  return armsOf(tree)
    .flatMap(nodesOf)
    .every((node) => node.kind !== "binary" || isNumber(node.left) || isNumber(node.right));
}

function isNumber(node: PromqlNode): boolean {
  const inner = unwrap(node);
  return inner.kind === "number" || (inner.kind === "unary" && isNumber(inner.expr));
}

/** Below `absent` labels have no effect. */
function aggregatesOf(node: PromqlNode): readonly Aggregate[] {
  const nodes = nodesOf(node);
  const shielded = nodes.filter(isAbsent);
  const aggregates = nodes.filter((part) => part.kind === "aggregate");
  return aggregates.filter(({ start, end }) => !shielded.some((part) => part.start <= start && end <= part.end));
}

function droppedBy(node: Aggregate, wanted: readonly string[]): readonly string[] {
  const arg = node.args.at(-1) as PromqlNode;
  const pinned = [...pinnedLabels(arg).keys()].filter((label) => wanted.includes(label));
  const reaching = pinned.filter((label) => traceLabel(arg, label).state === "constant");
  const dropped = reaching.filter((label) => traceLabel(node, label).state === "dropped");
  return dropped.sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b));
}

function keepIn(expr: string, { op, start, grouping }: Aggregate, labels: readonly string[]): Insertion {
  if (grouping === undefined) {
    const at = start + op.length;
    const space = /^\s/.test(expr.slice(at)) ? "" : " ";
    return { at, text: ` by (${labels.join(", ")})${space}` };
  }
  const kept =
    grouping.kind === "by"
      ? [...grouping.labels, ...labels]
      : grouping.labels.filter((label) => !labels.includes(label));
  return { from: grouping.start, at: grouping.end, text: `${grouping.kind} (${kept.join(", ")})` };
}

function insert(expr: string, insertions: readonly Insertion[]): string {
  return [...insertions]
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, from = at, text: added }) => text.slice(0, from) + added + text.slice(at), expr);
}
