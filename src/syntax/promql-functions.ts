import { type Phrase, phrase } from "../diagnostics/index.ts";
import type { ValueType } from "./promql-model.ts";

/**
 * Types of the arguments and of the result. `optional`: how many of the last arguments may be left out;
 * `repeats`: the last argument may come any number of times, also never.
 */
export interface Signature {
  readonly args: readonly ValueType[];
  readonly optional: number;
  readonly repeats: boolean;
  readonly result: ValueType;
}

const LETTERS: Readonly<Record<string, ValueType>> = {
  V: "instant vector",
  M: "range vector",
  S: "scalar",
  T: "string",
};

function signature(text: string): Signature {
  const [args = "", result = ""] = text.split(">");
  const optional = args.endsWith("?") ? 1 : 0;
  const repeats = args.endsWith("*");
  const types = [...args.replace(/[?*]$/, "")].map((letter) => LETTERS[letter] as ValueType);
  return { args: types, optional, repeats, result: LETTERS[result] as ValueType };
}

const BY_SIGNATURE: Readonly<Record<string, string>> = {
  "V>V":
    "abs absent acos acosh asin asinh atan atanh ceil cos cosh deg exp floor histogram_avg histogram_count " +
    "histogram_stddev histogram_stdvar histogram_sum ln log10 log2 rad sgn sin sinh sort sort_desc sqrt tan tanh timestamp",
  "M>V":
    "absent_over_time avg_over_time changes count_over_time delta deriv idelta increase irate last_over_time " +
    "max_over_time min_over_time present_over_time rate resets stddev_over_time stdvar_over_time sum_over_time",
  "V?>V": "day_of_month day_of_week day_of_year days_in_month hour minute month year",
  "VS?>V": "round",
  "VS>V": "clamp_max clamp_min",
  "VSS>V": "clamp",
  "MS>V": "predict_linear",
  "SM>V": "quantile_over_time",
  "SV>V": "histogram_quantile",
  "SSV>V": "histogram_fraction",
  "VTTTT>V": "label_replace",
  "VTTT*>V": "label_join",
  ">S": "pi time",
  "V>S": "scalar",
  "S>V": "vector",
};

/** All functions of Prometheus 3 that need no feature flag, after promql/parser/functions.go. */
export const FUNCTIONS: ReadonlyMap<string, Signature> = new Map(
  Object.entries(BY_SIGNATURE).flatMap(([text, names]) => names.split(" ").map((name) => [name, signature(text)])),
);

/** Functions and aggregations that Prometheus 3 refuses unless it runs with `promql-experimental-functions`. */
const EXPERIMENTAL: ReadonlySet<string> = new Set(
  (
    "double_exponential_smoothing first_over_time histogram_quantiles info limit_ratio limitk mad_over_time sort_by_label " +
    "sort_by_label_desc start_timestamp ts_of_first_over_time ts_of_last_over_time ts_of_max_over_time ts_of_min_over_time " +
    "start end range step"
  ).split(" "),
);

/** Aggregations with the type of the parameter before the vector, where there is one. */
export const AGGREGATIONS: ReadonlyMap<string, ValueType | undefined> = new Map([
  ...["avg", "count", "group", "max", "min", "stddev", "stdvar", "sum"].map((name) => [name, undefined] as const),
  ...["bottomk", "quantile", "topk"].map((name) => [name, "scalar"] as const),
  ["count_values", "string"],
]);

/** Why Prometheus does not know a function or an aggregation of this name. */
export function whyUnknown(name: string): Phrase {
  if (EXPERIMENTAL.has(name)) {
    return phrase("`{name}` works only where Prometheus runs with --enable-feature=promql-experimental-functions", {
      name,
    });
  }
  if (name === "holt_winters") return phrase("`holt_winters` was removed in Prometheus 3");
  return phrase("Prometheus has no function `{name}`", { name });
}
