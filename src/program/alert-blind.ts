import {
  type Aggregate,
  type Binary,
  isAbsent,
  nodesOf,
  type PromqlNode,
  type Selector,
  selectorsOf,
  unwrap,
} from "../syntax/index.ts";

/** A comparison that is about too little of something, and gives nothing when there is nothing at all to compare. */
export interface Blindness {
  readonly comparison: Binary;
  /** What `absent` has to ask for. */
  readonly vector: PromqlNode;
}

/** Series whose value says whether something is there. */
const PRESENCE = /^(?:up|probe_success|\w+_up|kube_\w+_status_(?:replicas|number)_(?:available|ready))$/;
/** Aggregations that give nothing when they are given nothing. */
const AGGREGATIONS: ReadonlySet<string> = new Set(["avg", "count", "group", "max", "min", "sum"]);
/** They count events: none counted, or nobody left who counts, are one incident. */
const COUNTING: ReadonlySet<string> = new Set(["changes", "increase", "irate", "rate"]);
const OVER_TIME: ReadonlySet<string> = new Set(["avg_over_time", "last_over_time", "max_over_time", "min_over_time"]);

/**
 * The arms of an alert that go blind when their targets vanish, though that is the incident: targets that are down,
 * copies that are too few, events that no longer happen. Where the absence of series is no incident, as with
 * `rate(errors[5m]) > 0`, or where more than one series is compared, there are none.
 */
export function findBlindness(tree: PromqlNode): readonly Blindness[] {
  const arms = armsOf(tree);
  const found = arms.flatMap((arm) => findInArm(arm) ?? []);
  const asked = arms.flatMap(absentMetrics);
  return found.filter(({ vector }) => !selectorsOf(vector).some(({ metric }) => asked.includes(metric)));
}

/** What `or` joins at the top: each arm fires for itself. */
export function armsOf(node: PromqlNode): readonly PromqlNode[] {
  const inner = unwrap(node);
  return inner.kind === "binary" && inner.op === "or" ? [...armsOf(inner.left), ...armsOf(inner.right)] : [inner];
}

function absentMetrics(arm: PromqlNode): readonly (string | undefined)[] {
  return nodesOf(arm)
    .filter(isAbsent)
    .flatMap((node) => selectorsOf(node).map(({ metric }) => metric));
}

function findInArm(arm: PromqlNode): Blindness | undefined {
  if (arm.kind !== "binary" || arm.bool) return undefined;
  const [left, right] = [unwrap(arm.left), unwrap(arm.right)];
  const [side, limit, op] =
    right.kind === "number"
      ? [left, right.value, arm.op]
      : [right, left.kind === "number" ? left.value : undefined, mirror(arm.op)];
  if (limit === undefined) return undefined;
  const isNone = (op === "==" || op === "<=") && limit === 0;
  if (!isNone && op !== "<" && op !== "<=") return undefined;
  const vector = watchedBy(side, isNone);
  return vector === undefined ? undefined : { comparison: arm, vector };
}

function mirror(op: string): string {
  return { ">": "<", ">=": "<=" }[op] ?? (op === "==" ? op : "");
}

/** The vector whose emptiness empties the node; undefined where its being low and its being gone are two things. */
function watchedBy(node: PromqlNode, isNone: boolean): PromqlNode | undefined {
  switch (node.kind) {
    case "paren":
    case "offset":
    case "at":
      return watchedBy(node.expr, isNone);
    case "selector":
      return isPresence(node) ? node : undefined;
    case "aggregate":
      return watchedByAggregate(node, isNone);
    case "call": {
      const [arg] = node.args;
      if (arg === undefined) return undefined;
      if (COUNTING.has(node.name)) return isNone && arg.kind === "selector" ? arg : undefined;
      return OVER_TIME.has(node.name) ? watchedBy(arg, isNone) : undefined;
    }
    default:
      return undefined;
  }
}

function watchedByAggregate({ op, args }: Aggregate, isNone: boolean): PromqlNode | undefined {
  const arg = unwrap(args.at(-1) as PromqlNode);
  if (!AGGREGATIONS.has(op)) return undefined;
  if (op === "count" && arg.kind === "selector") return arg;
  // `count(up == 1)` gives nothing also when all targets are there and down.
  if (arg.kind === "binary" && arg.op === "==" && !arg.bool && unwrap(arg.right).kind === "number") {
    return op === "count" && unwrap(arg.left).kind === "selector" ? arg : undefined;
  }
  return watchedBy(arg, isNone);
}

function isPresence({ metric }: Selector): boolean {
  return metric !== undefined && PRESENCE.test(metric);
}

/** Where the vector stands in the expression, without a range, which `absent` does not take. */
export function vectorRange(expr: string, { vector }: Blindness): { readonly start: number; readonly end: number } {
  const { start } = vector;
  if (vector.kind !== "selector") return { start, end: vector.end };
  return { start, end: vector.braces ? expr.indexOf("}", vector.matchersEnd) + 1 : vector.matchersEnd };
}
