import type { Outgoing } from "../../escalation/index.ts";
import type { Outcome } from "./outcome.ts";
import { tryPost } from "./post.ts";

const SEVERITIES: Readonly<Record<string, string>> = { P1: "critical", P2: "error", P3: "warning" };

/** Events API v2: an open incident with this `dedup_key` takes a second trigger in. `summary` has at most 1024 characters. */
export function tellPagerDuty(address: string, key: string, notice: Outgoing): Promise<Outcome> {
  const { severity, subject, text, incident, episode, runbook } = notice;
  const event = {
    routing_key: key,
    event_action: "trigger",
    dedup_key: notice.key,
    payload: {
      summary: subject.slice(0, 1024),
      source: `${runbook}/${incident}`,
      severity: SEVERITIES[severity] ?? "info",
      custom_details: { episode, text },
    },
  };
  return tryPost(new URL("/v2/enqueue", address).href, event, {});
}
