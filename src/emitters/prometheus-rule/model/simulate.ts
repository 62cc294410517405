import type { PromqlNode } from "../../../syntax/index.ts";
import { keyOf } from "./aggregate.ts";
import { evaluate, type Moment, type Point } from "./evaluate.ts";

/** What fires after one evaluation of a rule. */
export interface Tick {
  /** Milliseconds. */
  readonly at: number;
  readonly firing: readonly Point[];
}

export interface Setting {
  readonly tree: PromqlNode;
  /** Milliseconds. */
  readonly for: number;
  readonly interval: number;
  readonly samples: Omit<Moment, "at" | "leftOpen">;
}

/** Evaluates a rule again and again from a time on, as a rule group does: one tick after the other, without end. */
export function* simulate(setting: Setting, from: number, leftOpen: boolean): Generator<Tick, never> {
  const since = new Map<string, number>();
  for (let at = from; ; at += setting.interval) {
    const points = pointsAt(setting, at, leftOpen);
    const keys = points.map(({ labels }) => keyOf(labels));
    for (const key of since.keys()) if (!keys.includes(key)) since.delete(key);
    for (const key of keys) since.set(key, since.get(key) ?? at);
    yield { at, firing: points.filter((_, index) => at - (since.get(keys[index] as string) as number) >= setting.for) };
  }
}

/** What the expression gives at a time. A scalar never makes an alert: Prometheus refuses the rule. */
export function pointsAt({ tree, samples }: Setting, at: number, leftOpen: boolean): readonly Point[] {
  const value = evaluate(tree, { ...samples, at, leftOpen });
  return typeof value === "number" ? [{ labels: {}, value }] : value;
}
