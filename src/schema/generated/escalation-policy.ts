// GENERATED from schemas/escalation-policy.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * Time after the alert fired, ISO 8601.
 *
 * This interface was referenced by `EscalationPolicy`'s JSON-Schema
 * via the `definition` "At".
 */
export type At = string;
/**
 * `path#L12-L20`.
 *
 * This interface was referenced by `EscalationPolicy`'s JSON-Schema
 * via the `definition` "Origin".
 */
export type Origin = string;

/**
 * Who is told when in one incident, for no paging system in particular. Every rung is kept with its condition, so a backend that cannot express one has to say so.
 */
export interface EscalationPolicy {
  version: 1;
  runbook: string;
  incident: string;
  severity: string;
  /**
   * @minItems 1
   */
  rungs: Rung[];
  triggers: Trigger[];
  origin: Origin;
}
/**
 * This interface was referenced by `EscalationPolicy`'s JSON-Schema
 * via the `definition` "Rung".
 */
export interface Rung {
  at: At;
  when: "always" | "not_acknowledged" | "not_resolved" | "not_progressing";
  action: "trigger" | "notify" | "escalate" | "engage" | "schedule";
  target?: Target;
  channel?: string;
  note?: string;
  text: Text;
  origin: Origin;
}
/**
 * This interface was referenced by `EscalationPolicy`'s JSON-Schema
 * via the `definition` "Target".
 */
export interface Target {
  contact: string;
  channels: {
    kind: string;
    value: string;
  }[];
  /**
   * Id of the contact in each paging system.
   */
  backends?: {
    [k: string]: string;
  };
}
/**
 * By BCP 47 tag.
 *
 * This interface was referenced by `EscalationPolicy`'s JSON-Schema
 * via the `definition` "Text".
 */
export interface Text {
  [k: string]: string;
}
/**
 * This interface was referenced by `EscalationPolicy`'s JSON-Schema
 * via the `definition` "Trigger".
 */
export interface Trigger {
  at: At;
  text: Text;
  origin: Origin;
}
