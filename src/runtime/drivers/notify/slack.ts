import type { Outgoing } from "../../escalation/index.ts";
import type { Outcome } from "./outcome.ts";
import { type Answer, outcomeOf, tryPost } from "./post.ts";

/** Characters that Slack takes in one message. */
const MOST = 3000;

/** An incoming webhook, which knows its channel. */
export function tellWebhook(address: string, notice: Outgoing): Promise<Outcome> {
  return tryPost(address, { text: textOf(notice) }, {});
}

/** chat.postMessage of the Web API, which says in its answer whether it did. */
export function tellChannel(address: string, token: string, notice: Outgoing): Promise<Outcome> {
  const message = { channel: notice.way.to, text: textOf(notice), unfurl_links: false, unfurl_media: false };
  const headers = { authorization: `Bearer ${token}` };
  return tryPost(new URL("/api/chat.postMessage", address).href, message, headers, judge);
}

/** `&`, `<` and `>` are all that Slack obeys: without them nobody is mentioned and nothing is a link. */
function textOf({ subject, text }: Outgoing): string {
  const plain = `${subject}\n${text}`.slice(0, MOST);
  return plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function judge(answer: Answer): Outcome {
  const byStatus = outcomeOf(answer);
  if (byStatus.outcome !== "sent") return byStatus;
  const said = parse(answer.body);
  if (said === undefined) return { outcome: "failed", detail: "an answer that is not JSON" };
  if (said.ok === true) return byStatus;
  const named = typeof said.error === "string" && /^[a-z_]{1,60}$/.test(said.error);
  const error = named ? String(said.error) : "unknown error";
  const mayPass = ["ratelimited", "service_unavailable", "internal_error", "fatal_error", "request_timeout"];
  return { outcome: mayPass.includes(error) ? "failed" : "refused", detail: error };
}

function parse(body: string): { readonly ok?: unknown; readonly error?: unknown } | undefined {
  try {
    return Object(JSON.parse(body)) as { readonly ok?: unknown };
  } catch {
    return undefined;
  }
}
