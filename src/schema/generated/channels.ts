// GENERATED from schemas/channels.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * This interface was referenced by `Channels`'s JSON-Schema
 * via the `definition` "Url".
 */
export type Url = string;

/**
 * By which channels this machine tells contacts what an escalation asks for. Secrets are named here and never held.
 */
export interface Channels {
  /**
   * Events API v2.
   */
  pagerduty?: {
    /**
     * Where that is, if not https://events.pagerduty.com.
     */
    address?: string;
    /**
     * Routing key of each service, by its id in `contacts.*.backends.pagerduty` of runbookc.yaml.
     */
    keys: {
      [k: string]: Secret;
    };
  };
  /**
   * The Web API with the token of a bot, or an incoming webhook, which knows its own channel.
   */
  slack?: {
    [k: string]: unknown;
  } & {
    /**
     * Where the Web API is, if not https://slack.com.
     */
    address?: string;
    token?: Secret;
    webhook?: Secret1;
  };
  /**
   * The server that takes mail; the addresses are those of the contacts.
   */
  email?: {
    /**
     * `host:port` of the server.
     */
    smarthost: string;
    /**
     * tls: from the first byte; starttls: demanded before anything is said; none: in the clear.
     */
    security: "tls" | "starttls" | "none";
    /**
     * Address of the sender.
     */
    from: string;
    /**
     * Who signs in at the server.
     */
    username?: string;
    password?: Secret;
  };
  /**
   * What else tells a contact, by the contact's id: a POST of JSON with an Idempotency-Key.
   */
  webhooks?: {
    [k: string]: {
      url: Url;
      token?: Secret2;
    };
  };
}
/**
 * Where a secret is: a variable of the environment, or a file.
 *
 * This interface was referenced by `Channels`'s JSON-Schema
 * via the `definition` "Secret".
 */
export interface Secret {
  /**
   * Name of the variable.
   */
  env?: string;
  /**
   * Path of the file; a line end at its end does not belong to the secret.
   */
  file?: string;
}
/**
 * Where a secret is: a variable of the environment, or a file.
 */
export interface Secret1 {
  /**
   * Name of the variable.
   */
  env?: string;
  /**
   * Path of the file; a line end at its end does not belong to the secret.
   */
  file?: string;
}
/**
 * Where a secret is: a variable of the environment, or a file.
 */
export interface Secret2 {
  /**
   * Name of the variable.
   */
  env?: string;
  /**
   * Path of the file; a line end at its end does not belong to the secret.
   */
  file?: string;
}
