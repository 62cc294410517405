// GENERATED from schemas/config.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "DataKey".
 */
export type DataKey = string;
/**
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "Url".
 */
export type Url = string;
/**
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "ObjectName".
 */
export type ObjectName = string;

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
   * What these files are, where their headings name no incidents with a severity. Without it the compiler guesses, and makes nothing of a guess.
   */
  shape?: "incidents" | "alert" | "alerts" | "failures" | "how-to" | "none";
  /**
   * Severity of every incident of a runbook whose `shape` is given and whose headings have none.
   */
  severity?: string;
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
  /**
   * Level of a code, for what is no error: `off` keeps it quiet, `error` stops what it touches.
   */
  levels?: {
    [k: string]: CodeLevel;
  };
  /**
   * The one word for each concept → words that the text must not have in its place.
   */
  glossary?: {
    /**
     * @minItems 1
     */
    [k: string]: string[];
  };
  /**
   * Folders or files with the team's own Kubernetes objects and Prometheus rules, relative to this file, that the runbooks are compared with.
   *
   * @minItems 1
   */
  manifests?: string[];
  approval?: Approval;
  contacts?: {
    [k: string]: Contact;
  };
  alertmanager?: Alertmanager;
  trigger?: Trigger;
  /**
   * Contacts who are told what runs do, in their Slack channels and by the address of `alertmanager.slack`.
   *
   * @minItems 1
   */
  notify?: string[];
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
 * via the `definition` "CodeLevel".
 */
export interface CodeLevel {
  level: "off" | "note" | "warning" | "error";
  /**
   * Why it is another one here.
   */
  reason: string;
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
   * What a person is assumed to take for an answer or a step by hand, for the objective's sum.
   */
  takes?: string;
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
/**
 * What Alertmanager needs to reach the contacts of the runbook. Secrets are named here and never held.
 *
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "Alertmanager".
 */
export interface Alertmanager {
  /**
   * Labels of the AlertmanagerConfig object, as the operator's alertmanagerConfigSelector wants them.
   */
  labels?: {
    [k: string]: string;
  };
  /**
   * After this time an alert that still fires is sent again.
   */
  repeatInterval?: string;
  /**
   * Routing key of the PagerDuty service of a contact, by the contact's id.
   */
  pagerduty?: {
    [k: string]: SecretKey;
  };
  slack?: SecretKey1;
  email?: Email;
  /**
   * What else takes alerts for a contact, by the contact's id.
   */
  webhooks?: {
    [k: string]: Webhook;
  };
}
/**
 * A key of a Secret in the namespace of the runbook.
 *
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "SecretKey".
 */
export interface SecretKey {
  /**
   * Name of the Secret.
   */
  secret: string;
  key: DataKey;
}
/**
 * A key of a Secret in the namespace of the runbook.
 */
export interface SecretKey1 {
  /**
   * Name of the Secret.
   */
  secret: string;
  key: DataKey;
}
/**
 * The server that takes mail; the addresses are those of the contacts.
 *
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "Email".
 */
export interface Email {
  /**
   * `host:port` of the server.
   */
  smarthost: string;
  /**
   * Address of the sender.
   */
  from: string;
  /**
   * Who signs in at the server.
   */
  username?: string;
  password?: SecretKey;
}
/**
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "Webhook".
 */
export interface Webhook {
  url: Url;
  token?: SecretKey;
}
/**
 * Which diagnoses and recovery paths an alert starts, and how. None but these ever starts by itself.
 *
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "Trigger".
 */
export interface Trigger {
  /**
   * What the alerts of its incident start: `core-down/diagnosis`, `core-down/a`.
   *
   * @minItems 1
   */
  automatic?: string[];
  /**
   * Who takes the alerts and starts the runs: the Argo Server, or Argo Events where it runs anyway.
   */
  via?: "argo-server" | "argo-events";
  /**
   * Where that is: `https://argo-server.argo.svc:2746`, or what leads to the event source.
   */
  address?: string;
  token?: SecretKey2;
  ca?: ConfigMapKey;
}
/**
 * A key of a Secret in the namespace of the runbook.
 */
export interface SecretKey2 {
  /**
   * Name of the Secret.
   */
  secret: string;
  key: DataKey;
}
/**
 * A key of a ConfigMap in the namespace of the runbook, with the certificates to trust.
 *
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "ConfigMapKey".
 */
export interface ConfigMapKey {
  /**
   * Name of the ConfigMap.
   */
  configMap: string;
  key: DataKey;
}
