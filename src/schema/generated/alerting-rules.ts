// GENERATED from schemas/alerting-rules.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * A Prometheus duration: `30s`, `1h30m`, `0`.
 *
 * This interface was referenced by `AlertingRules`'s JSON-Schema
 * via the `definition` "Duration".
 */
export type Duration = string;

/**
 * The author's `yaml` fence with `alerting_rules`: alerting rules as Prometheus has them, without their group.
 */
export interface AlertingRules {
  /**
   * @minItems 1
   */
  alerting_rules: AlertingRule[];
}
/**
 * Fields that Prometheus does not have are let through: the reader keeps them, and the rule alert/valid-rule reports each, with a fix where there is one.
 *
 * This interface was referenced by `AlertingRules`'s JSON-Schema
 * via the `definition` "AlertingRule".
 */
export interface AlertingRule {
  alert: string;
  expr: string;
  for?: Duration;
  keep_firing_for?: Duration;
  labels?: {
    [k: string]: string;
  };
  annotations?: {
    [k: string]: string;
  };
}
