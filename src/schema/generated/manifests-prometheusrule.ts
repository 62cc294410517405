// GENERATED from schemas/manifests/prometheusrule.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * This interface was referenced by `PrometheusRule`'s JSON-Schema
 * via the `definition` "Name".
 */
export type Name = string;

/**
 * The part of the Prometheus operator's PrometheusRule (monitoring.coreos.com/v1) that runbookc emits.
 */
export interface PrometheusRule {
  apiVersion: "monitoring.coreos.com/v1";
  kind: "PrometheusRule";
  metadata: {
    name: Name;
    namespace?: Name;
    labels: {
      [k: string]: string;
    };
    annotations: {
      [k: string]: string;
    };
  };
  spec: {
    /**
     * @minItems 1
     */
    groups: Group[];
  };
}
export interface Group {
  name: string;
  /**
   * A Prometheus duration of at least 1 ms.
   */
  interval?: string;
  /**
   * @minItems 1
   */
  rules: Rule[];
}
export interface Rule {
  alert: string;
  expr: string;
  /**
   * A Prometheus duration of at least 1 ms.
   */
  for?: string;
  /**
   * A Prometheus duration of at least 1 ms.
   */
  keep_firing_for?: string;
  labels: Texts;
  annotations: Texts;
}
export interface Texts {
  [k: string]: string;
}
