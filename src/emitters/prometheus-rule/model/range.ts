import type { Moment } from "./evaluate.ts";
import { sampleOf, type Series } from "./series.ts";

/** The samples of a range: `first` and `last` are the times of the outer ones, in milliseconds. */
interface Samples {
  readonly first: number;
  readonly last: number;
  readonly values: readonly number[];
}

const VALUES: Readonly<Record<string, (values: readonly number[]) => number>> = {
  avg_over_time: (values) => sum(values) / values.length,
  count_over_time: (values) => values.length,
  last_over_time: (values) => values.at(-1) as number,
  max_over_time: (values) => Math.max(...values),
  min_over_time: (values) => Math.min(...values),
  present_over_time: () => 1,
  absent_over_time: () => 1,
  sum_over_time: sum,
};

/** Functions that the model counts per series and range. */
export const OVER_TIME: ReadonlySet<string> = new Set([...Object.keys(VALUES), "delta", "increase", "rate"]);
/** Those for which a series is a counter. */
export const COUNTING: ReadonlySet<string> = new Set(["increase", "rate"]);

/** The samples of a series in a range of this length that ends now. Once a series is gone it has no more. */
export function rangeOf(series: Series, range: number, { at, every, leftOpen }: Moment): Samples {
  const first = Math.max(0, Math.ceil((at - range) / every));
  const start = leftOpen && first * every === at - range ? first + 1 : first;
  const values: number[] = [];
  for (let index = start; index * every <= at; index++) {
    const value = sampleOf(series, index);
    if (value === undefined) break;
    values.push(value);
  }
  return { first: start * every, last: (start + values.length - 1) * every, values };
}

/** The value of a function over a range; undefined where it has none. */
export function overTime(name: string, samples: Samples, range: number, at: number): number | undefined {
  const count = VALUES[name];
  if (count !== undefined) return samples.values.length === 0 ? undefined : count(samples.values);
  return samples.values.length < 2 ? undefined : extrapolate(samples, { name, range, at });
}

/** `extrapolatedRate` of promql/functions.go, step by step, so that not even the rounding differs. */
function extrapolate(
  { first, last, values }: Samples,
  { name, range, at }: { readonly name: string; readonly range: number; readonly at: number },
): number {
  const start = values[0] as number;
  const counts = COUNTING.has(name);
  let result = (values.at(-1) as number) - start;
  let before = start;
  for (const value of values) {
    if (counts && value < before) result += before;
    before = value;
  }
  const sampled = (last - first) / 1000;
  const average = sampled / (values.length - 1);
  const threshold = average * 1.1;
  let toStart = (first - (at - range)) / 1000;
  const toEnd = (at - last) / 1000;
  if (toStart >= threshold) toStart = average / 2;
  if (counts && result > 0 && start >= 0) toStart = Math.min(toStart, sampled * (start / result));
  let factor = (sampled + toStart + (toEnd < threshold ? toEnd : average / 2)) / sampled;
  if (name === "rate") factor /= range / 1000;
  return result * factor;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
