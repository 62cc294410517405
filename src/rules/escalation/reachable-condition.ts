import { defineRule } from "../rule.ts";

/** What wakes somebody, and may wake nobody. */
const PAGES = /^(?:pagerduty|opsgenie|victorops|splunk|phone|call|sms|page|pager)$/;

export const rule = defineRule(
  {
    code: "escalation/reachable-condition",
    level: "warning",
    summary: "Somebody is paged, and nothing happens when they do not answer.",
    messages: {
      unanswered:
        "somebody is paged here, and no later rung asks whether they have answered: with a dead battery at 3 a.m. nothing happens until the next rung, and that one is about something else",
    },
    help: "add a rung a few minutes later: `If not acknowledged → Escalate to …`",
  },
  (report) => ({
    escalation({ rungs }) {
      const page = rungs.findIndex(({ channel, action }) => action === "notify" && PAGES.test(channel ?? ""));
      const paged = rungs[page];
      const later = rungs.slice(page + 1);
      if (paged === undefined || later.some(({ when, action }) => when === "not_acknowledged" || isSafe(when, action)))
        return;
      report("unanswered", {}, { span: paged.span });
    },
  }),
);

/** Who is told in any case needs no condition. */
function isSafe(when: string, action: string): boolean {
  return when === "always" && (action === "notify" || action === "escalate");
}
