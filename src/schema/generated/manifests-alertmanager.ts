// GENERATED from schemas/manifests/alertmanager.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * `label="value"`, quotes and backslashes escaped.
 *
 * @minItems 1
 *
 * This interface was referenced by `AlertmanagerFile`'s JSON-Schema
 * via the `definition` "FileMatchers".
 */
export type FileMatchers = string[];
/**
 * Where the operator mounts a Secret of Alertmanager's `spec.secrets`.
 *
 * This interface was referenced by `AlertmanagerFile`'s JSON-Schema
 * via the `definition` "SecretFile".
 */
export type SecretFile = string;

/**
 * The part of Alertmanager's own configuration that runbookc emits.
 */
export interface AlertmanagerFile {
  route: {
    receiver: "null";
    /**
     * @minItems 1
     * @maxItems 1
     */
    routes: FileRoute[];
  };
  /**
   * @minItems 1
   */
  inhibit_rules?: FileInhibitRule[];
  /**
   * @minItems 2
   */
  receivers: FileReceiver[];
}
/**
 * This interface was referenced by `AlertmanagerFile`'s JSON-Schema
 * via the `definition` "FileRoute".
 */
export interface FileRoute {
  receiver: string;
  matchers: FileMatchers;
  /**
   * `...` stands for all labels, and alone.
   */
  group_by?: ["..."] | string[];
  group_wait?: string;
  repeat_interval?: string;
  continue?: true;
  /**
   * @minItems 1
   */
  routes?: FileRoute[];
}
/**
 * This interface was referenced by `AlertmanagerFile`'s JSON-Schema
 * via the `definition` "FileInhibitRule".
 */
export interface FileInhibitRule {
  source_matchers: FileMatchers;
  target_matchers: FileMatchers;
  /**
   * @minItems 1
   */
  equal: string[];
}
/**
 * This interface was referenced by `AlertmanagerFile`'s JSON-Schema
 * via the `definition` "FileReceiver".
 */
export interface FileReceiver {
  name: string;
  /**
   * @minItems 1
   */
  pagerduty_configs?: FilePagerDuty[];
  /**
   * @minItems 1
   */
  slack_configs?: FileSlack[];
  /**
   * @minItems 1
   */
  email_configs?: FileEmail[];
  /**
   * @minItems 1
   */
  webhook_configs?: FileWebhook[];
}
/**
 * This interface was referenced by `AlertmanagerFile`'s JSON-Schema
 * via the `definition` "FilePagerDuty".
 */
export interface FilePagerDuty {
  send_resolved: true;
  routing_key_file: SecretFile;
  description: string;
  severity: string;
  class?: string;
  group?: string;
  /**
   * @minItems 1
   */
  links?: {
    href: string;
    text: string;
  }[];
}
/**
 * This interface was referenced by `AlertmanagerFile`'s JSON-Schema
 * via the `definition` "FileSlack".
 */
export interface FileSlack {
  send_resolved: true;
  api_url_file: SecretFile;
  channel: string;
  title: string;
  text: string;
}
/**
 * This interface was referenced by `AlertmanagerFile`'s JSON-Schema
 * via the `definition` "FileEmail".
 */
export interface FileEmail {
  send_resolved: true;
  to: string;
  from: string;
  smarthost: string;
  auth_username?: string;
  auth_password_file?: SecretFile;
  headers: {
    Subject: string;
  };
  text: string;
}
/**
 * This interface was referenced by `AlertmanagerFile`'s JSON-Schema
 * via the `definition` "FileWebhook".
 */
export interface FileWebhook {
  send_resolved: boolean;
  url: string;
  max_alerts?: 1;
  http_config?: {
    authorization?: {
      type: "Bearer";
      credentials_file: SecretFile;
    };
    tls_config?: {
      ca_file: string;
    };
  };
}
