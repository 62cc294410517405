// GENERATED from schemas/emergency-contacts.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * The author's `yaml` fence with `emergency_contacts`: who can be reached, by id, and how.
 */
export interface EmergencyContacts {
  emergency_contacts: {
    [k: string]: EmergencyContact;
  };
}
/**
 * `name` is for people; every other field is a channel: `pagerduty`, `slack`, `email`, `phone`, or a name of the author's for an address or a number (`cloud_provider`). A channel has one value or a list of them, in quotes where it is a number.
 *
 * This interface was referenced by `EmergencyContacts`'s JSON-Schema
 * via the `definition` "EmergencyContact".
 */
export interface EmergencyContact {
  name?: string;
  /**
   * @minItems 1
   */
  [k: string]: string | string[] | undefined;
}
