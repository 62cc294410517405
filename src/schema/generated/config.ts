// GENERATED from schemas/config.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * `runbookc.yaml`: what a runbook does not say of itself, by glob. A later entry that matches wins, key by key.
 */
export interface Config {
  /**
   * @minItems 1
   */
  runbooks: Settings[];
}
/**
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "Settings".
 */
export interface Settings {
  /**
   * Glob relative to this file: `*` within one folder, `**` across folders.
   */
  files: string;
  /**
   * Name of the runbook in output paths and object names.
   */
  id?: string;
  /**
   * Kubernetes namespace of the emitted objects.
   */
  namespace?: string;
  /**
   * Image with bash, kubectl, curl and jq that runs the steps, by digest.
   */
  image?: string;
  /**
   * Runbook severity → `severity` label that the alert routing knows.
   */
  severities?: {
    [k: string]: string;
  };
  /**
   * Base address of the published documentation; the incident's anchor is added.
   */
  runbookUrl?: string;
  alerts?: Alerts;
  approval?: Approval;
  contacts?: {
    [k: string]: Contact;
  };
}
/**
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "Alerts".
 */
export interface Alerts {
  /**
   * Emit alerts in the mended form: firing when targets vanish, keeping the labels that the texts print.
   */
  mend?: boolean;
  /**
   * Evaluation interval of the group, a Prometheus duration.
   */
  interval?: string;
  /**
   * Scrape interval of the targets, for the objective's sum.
   */
  scrapeInterval?: string;
  /**
   * Alertmanager's group_wait on the route, for the objective's sum.
   */
  groupWait?: string;
  /**
   * Labels of the PrometheusRule object, as the operator's ruleSelector wants them.
   */
  labels?: {
    [k: string]: string;
  };
  /**
   * Label matchers added to each selector of a mended expression.
   */
  selector?: {
    [k: string]: string;
  };
}
/**
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "Approval".
 */
export interface Approval {
  /**
   * An approval not given within this time is a no.
   */
  expires?: string;
  /**
   * Contact who may approve where the sidecar does not say.
   */
  by?: string;
}
/**
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "Contact".
 */
export interface Contact {
  /**
   * Other names by which rungs call this contact.
   *
   * @minItems 1
   */
  aliases?: string[];
  /**
   * Id of the contact in each paging system, by its name.
   */
  backends?: {
    [k: string]: string;
  };
}
