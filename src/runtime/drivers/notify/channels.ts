import type { channels } from "../../../schema/index.ts";
import type { Outgoing, Reach, TriedNotice, Way } from "../../escalation/index.ts";
import { WorldError } from "../durable.ts";
import { tellByMail } from "./email.ts";
import type { Outcome } from "./outcome.ts";
import { tellPagerDuty } from "./pagerduty.ts";
import { tryPost } from "./post.ts";
import { readSecret } from "./secrets.ts";
import { tellChannel, tellWebhook } from "./slack.ts";

type Channels = channels.Channels;

/** Tries that one channel has under way at a time. */
const AT_ONCE = 16;

/** Which ways are set up: a service with its key, Slack, mail, and a webhook of the contact. */
export function reachOf({ pagerduty, slack, email, webhooks }: Channels): Reach {
  const isSetUp = ({ kind, to }: Way): boolean =>
    (kind === "pagerduty" && pagerduty !== undefined && Object.hasOwn(pagerduty.keys, to)) ||
    (kind === "slack" && slack !== undefined) ||
    (kind === "email" && email !== undefined);
  return (ways, contact) => {
    const hook = contact !== undefined && webhooks !== undefined && Object.hasOwn(webhooks, contact);
    const set = ways.filter(isSetUp);
    return hook ? [...set, { contact, kind: "webhook", to: contact }] : set;
  };
}

/** Tells people by channels that each have a queue of their own: one that hangs holds up nothing but itself. */
export interface Sender {
  /** Never throws; what became of it comes to `done`. */
  send(notice: Outgoing): void;
}

export function openSender(all: Channels, done: (tried: TriedNotice) => void): Sender {
  const queues = new Map<string, { waiting: Outgoing[]; active: number }>();
  const work = (queue: { waiting: Outgoing[]; active: number }): void => {
    while (queue.active < AT_ONCE) {
      const notice = queue.waiting.shift();
      if (notice === undefined) return;
      queue.active += 1;
      void tell(all, notice).then((outcome) => {
        queue.active -= 1;
        const { episode, rung, notice: number } = notice;
        done({ episode, rung, notice: number, ...outcome });
        work(queue);
      });
    }
  };
  return {
    send(notice) {
      const name = `${notice.way.kind} ${notice.way.to}`;
      const queue = queues.get(name) ?? { waiting: [], active: 0 };
      queues.set(name, queue);
      queue.waiting.push(notice);
      work(queue);
    },
  };
}

async function tell(all: Channels, notice: Outgoing): Promise<Outcome> {
  try {
    return await by(all, notice);
  } catch (error) {
    if (error instanceof WorldError) return { outcome: "refused", detail: error.message };
    throw error;
  }
}

async function by({ pagerduty, slack, email, webhooks }: Channels, notice: Outgoing): Promise<Outcome> {
  const { kind, to, contact } = notice.way;
  const key = pagerduty !== undefined && Object.hasOwn(pagerduty.keys, to) ? pagerduty.keys[to] : undefined;
  if (kind === "pagerduty" && key !== undefined)
    return tellPagerDuty(pagerduty?.address ?? "https://events.pagerduty.com", readSecret(key), notice);
  if (kind === "slack" && slack?.token !== undefined)
    return tellChannel(slack.address ?? "https://slack.com", readSecret(slack.token), notice);
  if (kind === "slack" && slack?.webhook !== undefined) return tellWebhook(readSecret(slack.webhook), notice);
  if (kind === "email" && email !== undefined)
    return tellByMail(email, email.password === undefined ? undefined : readSecret(email.password), notice);
  const hook = webhooks !== undefined && Object.hasOwn(webhooks, contact) ? webhooks[contact] : undefined;
  if (kind === "webhook" && hook !== undefined) {
    const token = hook.token === undefined ? {} : { authorization: `Bearer ${readSecret(hook.token)}` };
    return tryPost(hook.url, { version: 1, ...notice }, { "idempotency-key": notice.key, ...token });
  }
  return { outcome: "refused", detail: "not set up" };
}
