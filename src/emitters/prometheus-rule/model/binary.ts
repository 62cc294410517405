import type { Binary, Matching } from "../../../syntax/index.ts";
import { keyOf, pick } from "./aggregate.ts";
import type { Point, Value } from "./evaluate.ts";
import type { Labels } from "./series.ts";

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};
const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

export const OPERATORS: ReadonlySet<string> = new Set([
  ...Object.keys(ARITHMETIC),
  ...Object.keys(COMPARISONS),
  "and",
  "or",
  "unless",
]);

export function combine(node: Binary, left: Value, right: Value): Value {
  if (typeof left === "number" && typeof right === "number") return Number(calculate(node, left, right));
  if (typeof right === "number") return withScalar(node, left as readonly Point[], (value) => [value, right]);
  if (typeof left === "number") return withScalar(node, right, (value) => [left, value]);
  return node.op === "and" || node.op === "or" || node.op === "unless"
    ? joinSets(node, left, right)
    : joinVectors(node, left, right);
}

/** A number, or whether the comparison holds. */
function calculate({ op }: Binary, a: number, b: number): number | boolean {
  return ARITHMETIC[op]?.(a, b) ?? COMPARISONS[op]?.(a, b) ?? Number.NaN;
}

function withScalar(
  node: Binary,
  points: readonly Point[],
  operands: (value: number) => readonly [number, number],
): readonly Point[] {
  return points.flatMap(({ labels, value }) => resultOf(node, labels, value, calculate(node, ...operands(value))));
}

/** A comparison filters: what holds keeps the value of the vector, on the left side where both are vectors. */
function resultOf({ bool }: Binary, labels: Labels, value: number, result: number | boolean): readonly Point[] {
  if (typeof result === "number") return [{ labels, value: result }];
  if (bool) return [{ labels, value: Number(result) }];
  return result ? [{ labels, value }] : [];
}

function joinSets({ op, matching }: Binary, left: readonly Point[], right: readonly Point[]): readonly Point[] {
  const own = new Set((op === "or" ? left : right).map(({ labels }) => keyOf(matched(labels, matching))));
  const has = ({ labels }: Point): boolean => own.has(keyOf(matched(labels, matching)));
  if (op === "or") return [...left, ...right.filter((point) => !has(point))];
  return left.filter((point) => has(point) === (op === "and"));
}

function joinVectors(node: Binary, left: readonly Point[], right: readonly Point[]): readonly Point[] {
  const others = new Map(right.map((point) => [keyOf(matched(point.labels, node.matching)), point.value]));
  return left.flatMap(({ labels, value }) => {
    const kept = matched(labels, node.matching);
    const other = others.get(keyOf(kept));
    return other === undefined ? [] : resultOf(node, kept, value, calculate(node, value, other));
  });
}

/** The labels that two elements must have in common. */
function matched(labels: Labels, matching: Matching | undefined): Labels {
  if (matching === undefined) return labels;
  return pick(labels, (label) => matching.labels.includes(label) === (matching.kind === "on"));
}
