// GENERATED from schemas/manifests/prometheus-tests.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * The part of a file for `promtool test rules` that runbookc emits.
 */
export interface RuleTests {
  /**
   * @minItems 1
   */
  rule_files: string[];
  /**
   * A Prometheus duration of at least 1 ms.
   */
  evaluation_interval: string;
  tests: Test[];
}
/**
 * This interface was referenced by `RuleTests`'s JSON-Schema
 * via the `definition` "Test".
 */
export interface Test {
  name: string;
  /**
   * A Prometheus duration of at least 1 ms.
   */
  interval: string;
  /**
   * @minItems 1
   */
  input_series: {
    series: string;
    values: string;
  }[];
  /**
   * @minItems 1
   */
  alert_rule_test?: {
    /**
     * A Prometheus duration of at least 1 ms.
     */
    eval_time: string;
    alertname: string;
    exp_alerts: {
      exp_labels: Texts;
      exp_annotations: Texts;
    }[];
  }[];
  /**
   * @minItems 1
   */
  promql_expr_test?: {
    /**
     * A Prometheus duration of at least 1 ms.
     */
    eval_time: string;
    expr: string;
    exp_samples: {
      labels: string;
      value: number;
    }[];
  }[];
}
export interface Texts {
  [k: string]: string;
}
