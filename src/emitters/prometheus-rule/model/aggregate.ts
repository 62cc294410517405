import type { Aggregate } from "../../../syntax/index.ts";
import type { Point } from "./evaluate.ts";
import type { Labels } from "./series.ts";

/** Aggregations that the model counts. */
export const AGGREGATIONS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  avg: (values) => sum(values) / values.length,
  count: (values) => values.length,
  group: () => 1,
  max: (values) => Math.max(...values),
  min: (values) => Math.min(...values),
  sum,
};

export function aggregate({ op, grouping }: Aggregate, points: readonly Point[]): readonly Point[] {
  const groups = new Map<string, { labels: Labels; values: number[] }>();
  for (const { labels, value } of points) {
    const kept = pick(
      labels,
      (label) => (grouping?.labels.includes(label) ?? false) === (grouping?.kind !== "without"),
    );
    const key = keyOf(kept);
    const group = groups.get(key) ?? { labels: kept, values: [] };
    group.values.push(value);
    groups.set(key, group);
  }
  const count = AGGREGATIONS[op] as (values: readonly number[]) => number;
  return [...groups.values()].map(({ labels, values }) => ({ labels, value: count(values) }));
}

export function pick(labels: Labels, keep: (label: string) => boolean): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([label, value]) => value !== "" && keep(label)));
}

/** The same for the same labels, whatever their order. */
export function keyOf(labels: Labels): string {
  return JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
