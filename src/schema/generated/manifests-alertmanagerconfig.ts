// GENERATED from schemas/manifests/alertmanagerconfig.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * This interface was referenced by `AlertmanagerConfig`'s JSON-Schema
 * via the `definition` "Name".
 */
export type Name = string;
/**
 * `...` stands for all labels, and alone.
 *
 * This interface was referenced by `AlertmanagerConfig`'s JSON-Schema
 * via the `definition` "GroupBy".
 */
export type GroupBy = ["..."] | string[];
/**
 * This interface was referenced by `AlertmanagerConfig`'s JSON-Schema
 * via the `definition` "Duration".
 */
export type Duration = string;

/**
 * The part of the Prometheus operator's AlertmanagerConfig (monitoring.coreos.com/v1alpha1) that runbookc emits.
 */
export interface AlertmanagerConfig {
  apiVersion: "monitoring.coreos.com/v1alpha1";
  kind: "AlertmanagerConfig";
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
    route: Route;
    /**
     * @minItems 1
     */
    inhibitRules?: InhibitRule[];
    /**
     * @minItems 1
     */
    receivers: Receiver[];
  };
}
/**
 * This interface was referenced by `AlertmanagerConfig`'s JSON-Schema
 * via the `definition` "Route".
 */
export interface Route {
  receiver: Name;
  /**
   * @minItems 1
   */
  matchers: Matcher[];
  groupBy?: GroupBy;
  groupWait?: Duration;
  repeatInterval?: Duration;
  continue?: true;
  /**
   * @minItems 1
   */
  routes?: Route[];
}
/**
 * This interface was referenced by `AlertmanagerConfig`'s JSON-Schema
 * via the `definition` "Matcher".
 */
export interface Matcher {
  name: string;
  value: string;
  matchType: "=" | "=~";
}
/**
 * This interface was referenced by `AlertmanagerConfig`'s JSON-Schema
 * via the `definition` "InhibitRule".
 */
export interface InhibitRule {
  /**
   * @minItems 1
   */
  sourceMatch: Matcher[];
  /**
   * @minItems 1
   */
  targetMatch: Matcher[];
  /**
   * @minItems 1
   */
  equal: string[];
}
/**
 * This interface was referenced by `AlertmanagerConfig`'s JSON-Schema
 * via the `definition` "Receiver".
 */
export interface Receiver {
  name: Name;
  /**
   * @minItems 1
   */
  pagerdutyConfigs?: PagerDuty[];
  /**
   * @minItems 1
   */
  slackConfigs?: Slack[];
  /**
   * @minItems 1
   */
  emailConfigs?: Email[];
  /**
   * @minItems 1
   */
  webhookConfigs?: Webhook[];
}
/**
 * This interface was referenced by `AlertmanagerConfig`'s JSON-Schema
 * via the `definition` "PagerDuty".
 */
export interface PagerDuty {
  sendResolved: true;
  routingKey: KeySelector;
  description: string;
  severity: string;
  class?: string;
  group?: string;
  /**
   * @minItems 1
   */
  pagerDutyLinkConfigs?: {
    href: string;
    alt: string;
  }[];
}
/**
 * A value is named and never held: there is no field for one.
 *
 * This interface was referenced by `AlertmanagerConfig`'s JSON-Schema
 * via the `definition` "KeySelector".
 */
export interface KeySelector {
  name: string;
  key: string;
}
/**
 * This interface was referenced by `AlertmanagerConfig`'s JSON-Schema
 * via the `definition` "Slack".
 */
export interface Slack {
  sendResolved: true;
  apiURL: KeySelector;
  channel: string;
  title: string;
  text: string;
}
/**
 * This interface was referenced by `AlertmanagerConfig`'s JSON-Schema
 * via the `definition` "Email".
 */
export interface Email {
  sendResolved: true;
  to: string;
  from: string;
  smarthost: string;
  authUsername?: string;
  authPassword?: KeySelector;
  /**
   * @minItems 1
   */
  headers: {
    key: "Subject";
    value: string;
  }[];
  text: string;
}
/**
 * This interface was referenced by `AlertmanagerConfig`'s JSON-Schema
 * via the `definition` "Webhook".
 */
export interface Webhook {
  sendResolved: boolean;
  url: string;
  maxAlerts?: 1;
  httpConfig?: {
    authorization?: {
      type: "Bearer";
      credentials: KeySelector;
    };
    tlsConfig?: {
      ca: {
        configMap: KeySelector;
      };
    };
  };
}
