import { type Call, type PromqlNode, type Selector, traceLabel, unwrap } from "../../../syntax/index.ts";
import { aggregate } from "./aggregate.ts";
import { combine } from "./binary.ts";
import { overTime, rangeOf } from "./range.ts";
import { type Labels, sampleOf, type Series } from "./series.ts";

/** One element of a vector; the name of the metric is left out, as an alert leaves it out. */
export interface Point {
  readonly labels: Labels;
  readonly value: number;
}

/** A scalar, or a vector. */
export type Value = number | readonly Point[];

/** What is there, and when it is looked at. Times in milliseconds. */
export interface Moment {
  readonly series: readonly Series[];
  /** Distance of the samples. */
  readonly every: number;
  readonly at: number;
  /** A sample at the very beginning of a range counts up to Prometheus 2, and no longer from 3 on. */
  readonly leftOpen: boolean;
}

/**
 * What an expression gives, by the rules of promql/engine.go, for the part of PromQL that `whyNotModelled` lets pass.
 * It only predicts: promtool has the last word when the tests run.
 */
export function evaluate(node: PromqlNode, moment: Moment): Value {
  switch (node.kind) {
    case "number":
      return node.value;
    case "selector":
      return select(node, moment);
    case "unary": {
      const value = evaluate(node.expr, moment);
      return typeof value === "number" ? -value : value.map((point) => ({ ...point, value: -point.value }));
    }
    case "paren":
      return evaluate(node.expr, moment);
    case "aggregate":
      return aggregate(node, evaluate(node.args.at(-1) as PromqlNode, moment) as readonly Point[]);
    case "binary":
      return combine(node, evaluate(node.left, moment), evaluate(node.right, moment));
    case "call":
      return call(node, moment);
    default:
      throw new Error(`the model has no ${node.kind}`);
  }
}

/** True where the series is one of those that the selector is about. */
export function matches({ metric, matchers }: Selector, name: string, labels: Labels): boolean {
  if (metric !== undefined && metric !== name) return false;
  return matchers.every(({ label, op, value }) => {
    const has = label === "__name__" ? name : (labels[label] ?? "");
    if (op === "=" || op === "!=") return (has === value) === (op === "=");
    return new RegExp(`^(?:${value})$`, "su").test(has) === (op === "=~");
  });
}

function select(node: Selector, { series, every, at }: Moment): readonly Point[] {
  return series.flatMap((one) => {
    const value = matches(node, one.metric, one.labels) ? sampleOf(one, Math.floor(at / every)) : undefined;
    return value === undefined ? [] : [{ labels: one.labels, value }];
  });
}

/** Functions of a vector that look at each value alone. */
export const PLAIN: Readonly<Record<string, (value: number) => number>> = {
  abs: Math.abs,
  ceil: Math.ceil,
  floor: Math.floor,
};

function call(node: Call, moment: Moment): Value {
  const [arg] = node.args as [PromqlNode];
  const plain = PLAIN[node.name];
  if (plain !== undefined) {
    return (evaluate(arg, moment) as readonly Point[]).map((point) => ({ ...point, value: plain(point.value) }));
  }
  if (node.name === "vector") return [{ labels: {}, value: evaluate(arg, moment) as number }];
  if (node.name === "absent") return absent(node, evaluate(arg, moment) as readonly Point[]);
  const selector = unwrap(arg) as Selector;
  const points = moment.series
    .filter(({ metric, labels }) => matches(selector, metric, labels))
    .flatMap((one): Point[] => {
      const value = overTime(
        node.name,
        rangeOf(one, selector.range as number, moment),
        selector.range as number,
        moment.at,
      );
      return value === undefined ? [] : [{ labels: one.labels, value }];
    });
  return node.name === "absent_over_time" ? absent(node, points) : points;
}

function absent(node: Call, points: readonly Point[]): readonly Point[] {
  if (points.length > 0) return [];
  const arg = unwrap(node.args[0] as PromqlNode);
  const labels: Record<string, string> = {};
  for (const { label } of arg.kind === "selector" ? arg.matchers : []) {
    const trace = traceLabel(node, label);
    if (trace.state === "constant") labels[label] = trace.value;
  }
  return [{ labels, value: 1 }];
}
