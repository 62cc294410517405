import type { Aggregate, Binary, Call, Matching, PromqlNode, Selector } from "./promql-model.ts";
import { unwrap } from "./promql-tree.ts";

/**
 * What becomes of one label on its way from the series to the result. `kept`: series may bring it along; `constant`:
 * it always has this value; `dropped`: the result cannot have it, because of the part `by`.
 */
export type LabelTrace =
  | { readonly state: "kept" }
  | { readonly state: "constant"; readonly value: string }
  | { readonly state: "dropped"; readonly by: PromqlNode | Matching };

const KEPT: LabelTrace = { state: "kept" };
/** They choose among series and leave them as they are. */
const CHOOSING: ReadonlySet<string> = new Set(["bottomk", "topk"]);

/** Follows a label through an expression, by the rules of promql/engine.go. */
export function traceLabel(node: PromqlNode, label: string): LabelTrace {
  switch (node.kind) {
    case "number":
    case "string":
      return { state: "dropped", by: node };
    case "selector":
      return traceSelector(node, label);
    case "binary":
      return traceBinary(node, label);
    case "aggregate":
      return traceAggregate(node, label);
    case "call":
      return traceCall(node, label);
    default:
      return traceLabel(node.expr, label);
  }
}

function traceSelector(node: Selector, label: string): LabelTrace {
  const equal = node.matchers.find((matcher) => matcher.label === label && matcher.op === "=");
  if (equal === undefined) return KEPT;
  return equal.value === "" ? { state: "dropped", by: node } : { state: "constant", value: equal.value };
}

function traceAggregate(node: Aggregate, label: string): LabelTrace {
  const inner = traceLabel(node.args.at(-1) as PromqlNode, label);
  if (CHOOSING.has(node.op)) return inner;
  const [parameter] = node.args;
  if (node.op === "count_values" && parameter?.kind === "string" && parameter.value === label) return KEPT;
  const named = node.grouping?.labels.includes(label) ?? false;
  const survives = node.grouping?.kind === "without" ? !named : named;
  return survives ? inner : { state: "dropped", by: node };
}

function traceCall(node: Call, label: string): LabelTrace {
  const literal = (at: number): string | undefined => {
    const arg = node.args[at];
    return arg?.kind === "string" ? arg.value : undefined;
  };
  switch (node.name) {
    case "absent":
    case "absent_over_time":
      return traceAbsent(node, label);
    case "label_replace":
    case "label_join":
      return literal(1) === label ? KEPT : traceLabel(node.args[0] as PromqlNode, label);
    case "histogram_quantile":
    case "histogram_fraction":
      return label === "le" ? { state: "dropped", by: node } : traceLabel(node.args.at(-1) as PromqlNode, label);
    case "quantile_over_time":
      return traceLabel(node.args[1] as PromqlNode, label);
    case "pi":
    case "scalar":
    case "time":
    case "vector":
      return { state: "dropped", by: node };
    default: {
      const [first] = node.args;
      return first === undefined ? { state: "dropped", by: node } : traceLabel(first, label);
    }
  }
}

/** `absent` gives the labels that equality matchers of its selector pin to one value. */
function traceAbsent(node: Call, label: string): LabelTrace {
  const arg = unwrap(node.args[0] as PromqlNode);
  const matchers = arg.kind === "selector" ? arg.matchers.filter((matcher) => matcher.label === label) : [];
  const [only] = matchers;
  if (matchers.length !== 1 || only?.op !== "=" || only.value === "") return { state: "dropped", by: node };
  return { state: "constant", value: only.value };
}

function traceBinary(node: Binary, label: string): LabelTrace {
  if (unwrap(node.left).kind === "number") return traceLabel(node.right, label);
  if (unwrap(node.right).kind === "number") return traceLabel(node.left, label);
  const left = traceLabel(node.left, label);
  if (node.op === "and" || node.op === "unless") return left;
  const right = traceLabel(node.right, label);
  if (node.op === "or") return either(left, right);
  const { matching } = node;
  if (matching === undefined) return isScalar(node.left) ? right : left;
  if (matching.group !== undefined) {
    const [many, one] = matching.group === "left" ? [left, right] : [right, left];
    return matching.include.includes(label) ? one : many;
  }
  const named = matching.labels.includes(label);
  return (matching.kind === "on") === named ? left : { state: "dropped", by: matching };
}

/** Of two branches, only one gives a result at a time: what one of them drops cannot be relied on. */
function either(left: LabelTrace, right: LabelTrace): LabelTrace {
  if (left.state === "dropped") return left;
  if (right.state === "dropped") return right;
  return left.state === "constant" && right.state === "constant" && left.value === right.value ? left : KEPT;
}

function isScalar(node: PromqlNode): boolean {
  const inner = unwrap(node);
  if (inner.kind === "unary") return isScalar(inner.expr);
  if (inner.kind === "binary") return isScalar(inner.left) && isScalar(inner.right);
  return inner.kind === "number" || (inner.kind === "call" && ["pi", "scalar", "time"].includes(inner.name));
}

/** What counts something once a second. */
const RATES: ReadonlySet<string> = new Set(["deriv", "irate", "rate"]);
/** They hand on the unit of what they are made from. */
const SAME_UNIT: ReadonlySet<string> = new Set(["avg", "bottomk", "max", "min", "quantile", "sum", "topk"]);

/** The call that makes the value of an expression a number per second; undefined where it is another or unknown. */
export function findRate(node: PromqlNode): Call | undefined {
  const inner = unwrap(node);
  if (inner.kind === "call") return RATES.has(inner.name) ? inner : undefined;
  if (inner.kind === "aggregate")
    return SAME_UNIT.has(inner.op) ? findRate(inner.args.at(-1) as PromqlNode) : undefined;
  if (inner.kind !== "binary" || inner.bool) return undefined;
  if (["==", "!=", "<", "<=", ">", ">=", "and", "unless"].includes(inner.op)) return findRate(inner.left);
  return inner.op === "or" ? (findRate(inner.left) ?? findRate(inner.right)) : undefined;
}
