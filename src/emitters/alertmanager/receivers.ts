import { slackRooms, type Unit } from "../../program/index.ts";
import type { Contact } from "../../runbook/index.ts";
import type { alertmanagerConfig as schema, config } from "../../schema/index.ts";
import type { Intake } from "../automatic.ts";
import { slug } from "../names.ts";
import { inert } from "../quote.ts";
import * as texts from "./texts.ts";

/** How a contact is told, by the names that channels have in a runbook. */
type Kind = "pagerduty" | "slack" | "email" | "webhook";

/** A receiver for a contact; `by` is what it really uses. */
export interface Reached {
  readonly receiver: string;
  readonly by: readonly Kind[];
}

type Configs = Omit<schema.Receiver, "name">;

const MAIL = /^[^\s@<>",;]+@[^\s@<>",;]+$/;

/** The receivers that routes lead to: one a contact, and one a contact and channel where a rung asks for the channel. */
export class Receivers {
  readonly #unit: Unit;
  readonly #made = new Map<string, schema.Receiver>();
  /** The file for an Alertmanager without the operator has a receiver `null` of its own. */
  readonly #names = new Set(["null"]);

  constructor(unit: Unit) {
    this.#unit = unit;
  }

  get all(): readonly schema.Receiver[] {
    return [...this.#made.values()];
  }

  /** By the channel where that can be, else by all others; undefined where Alertmanager has no way to the contact. */
  reach(contact: Contact, channel?: string): Reached | undefined {
    const ways = this.#waysTo(contact);
    const kind = [...ways.keys()].find((way) => way === channel);
    const by = kind === undefined ? [...ways.keys()] : [kind];
    if (by.length === 0) return undefined;
    const name = kind === undefined ? contact.id : `${contact.id}-${kind}`;
    const configs: Configs = Object.assign({}, ...by.map((way) => ways.get(way)));
    return { receiver: this.#make(`${contact.id} ${kind ?? ""}`, name, configs), by };
  }

  /** What starts runs: each alert by itself, and not when it is over. */
  intake({ url, token, ca }: Intake): string {
    const webhook = { sendResolved: false, url, maxAlerts: 1 as const, ...httpConfig(token, ca) };
    return this.#make("intake ", "recovery", { webhookConfigs: [webhook] });
  }

  /** Tells nobody. */
  nobody(): string {
    return this.#make("nobody ", "nobody", {});
  }

  #make(key: string, wanted: string, configs: Configs): string {
    const made = this.#made.get(key);
    if (made !== undefined) return made.name;
    const base = slug(wanted).slice(0, 50).replace(/-$/, "") || "contact";
    let name = base;
    for (let count = 2; this.#names.has(name); count++) name = `${base}-${count}`;
    this.#names.add(name);
    this.#made.set(key, { name, ...configs });
    return name;
  }

  #waysTo(contact: Contact): ReadonlyMap<Kind, Configs> {
    const { id, channels } = contact;
    const { pagerduty = {}, slack, email, webhooks = {} } = this.#unit.settings.alertmanager ?? {};
    const values = (kind: string, form: RegExp) => [
      ...new Set(
        channels.flatMap((channel) =>
          channel.kind.toLowerCase() === kind && form.test(channel.value) ? channel.value : [],
        ),
      ),
    ];
    const ways = new Map<Kind, Configs>();
    const routingKey = ownOf(pagerduty, id);
    if (routingKey !== undefined) ways.set("pagerduty", { pagerdutyConfigs: [this.#pagerDuty(routingKey)] });
    const rooms = slack === undefined ? [] : slackRooms(contact);
    if (slack !== undefined && rooms.length > 0)
      ways.set("slack", { slackConfigs: rooms.map((room) => makeSlack(slack, room)) });
    const addresses = email === undefined ? [] : values("email", MAIL);
    if (email !== undefined && addresses.length > 0) ways.set("email", { emailConfigs: [makeEmail(email, addresses)] });
    const webhook = ownOf(webhooks, id);
    if (webhook !== undefined) ways.set("webhook", { webhookConfigs: [makeWebhook(webhook)] });
    return ways;
  }

  #pagerDuty(key: config.SecretKey): schema.PagerDuty {
    return {
      sendResolved: true,
      routingKey: selectorOf(key),
      description: texts.summary,
      severity: texts.pagerDutySeverity,
      class: texts.incident,
      group: this.#unit.runbook.id,
      // Without an address the label is empty, and PagerDuty refuses such a link.
      ...(this.#unit.settings.runbookUrl === undefined
        ? {}
        : { pagerDutyLinkConfigs: [{ href: texts.runbookUrl, alt: "Runbook" }] }),
    };
  }
}

function makeSlack(address: config.SecretKey, channel: string): schema.Slack {
  return {
    sendResolved: true,
    apiURL: selectorOf(address),
    channel: inert(channel),
    title: texts.title,
    text: texts.body,
  };
}

function makeEmail({ smarthost, from, username, password }: config.Email, to: readonly string[]): schema.Email {
  return {
    sendResolved: true,
    to: inert(to.join(", ")),
    from,
    smarthost,
    ...(username === undefined || password === undefined
      ? {}
      : { authUsername: username, authPassword: selectorOf(password) }),
    headers: [{ key: "Subject", value: texts.title }],
    text: texts.body,
  };
}

function makeWebhook({ url, token }: config.Webhook): schema.Webhook {
  return { sendResolved: true, url, ...httpConfig(token) };
}

function httpConfig(token?: config.SecretKey, ca?: config.ConfigMapKey): Pick<schema.Webhook, "httpConfig"> {
  if (token === undefined && ca === undefined) return {};
  return {
    httpConfig: {
      ...(token === undefined ? {} : { authorization: { type: "Bearer", credentials: selectorOf(token) } }),
      ...(ca === undefined ? {} : { tlsConfig: { ca: { configMap: { name: ca.configMap, key: ca.key } } } }),
    },
  };
}

function selectorOf({ secret, key }: config.SecretKey): schema.KeySelector {
  return { name: secret, key };
}

function ownOf<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
