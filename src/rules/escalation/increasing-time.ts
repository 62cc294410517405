import { phrase } from "../../diagnostics/index.ts";
import { formatDuration } from "../../graph/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "escalation/increasing-time",
    level: "error",
    summary: "The rungs of an escalation are not in the order of their times.",
    messages: {
      before:
        "this rung comes {at} after the alert and stands behind one that comes {last} after it: read from above it is never reached in time, and a machine that runs them in order skips one",
      same: "two rungs come {at} after the alert: nobody knows who of the two is told, or who was told first",
    },
    help: "give each rung a time of its own, later than that of the one above it",
  },
  (report) => ({
    escalation({ rungs }) {
      for (const [index, rung] of rungs.entries()) {
        const last = rungs[index - 1];
        if (last === undefined || rung.at > last.at) continue;
        const details = { span: rung.timeSpan, related: [{ span: last.timeSpan, message: phrase("the rung above") }] };
        const at = formatDuration(rung.at);
        if (rung.at < last.at) report("before", { at, last: formatDuration(last.at) }, details);
        else if (rung.action !== last.action || rung.when === last.when) report("same", { at }, details);
      }
    },
  }),
);
