import { phrase } from "../../diagnostics/index.ts";
import { formatDuration } from "../../graph/index.ts";
import type { RecoveryPath } from "../../runbook/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "escalation/agrees-with-severity",
    level: "warning",
    summary: "An escalation tells people later than the severity promises, or before a recovery can have ended.",
    messages: {
      late: "the first person is told {at} after the alert, and {severity} promises a response within `{response}`: the promise is broken before anybody knows",
      early:
        "at this time it asks whether the recovery has worked, and path {path}, begun when the first person is told, may take until {end} after the alert: people are called to a recovery that is on time",
    },
  },
  (report) => ({
    escalation({ rungs }, { unit, incident }) {
      const first = rungs.find(({ action }) => action === "notify" || action === "escalate");
      if (first === undefined) return;
      const { severity } = incident;
      const { response } = unit.runbook.severities.find(({ id }) => id === severity) ?? {};
      if (severity !== undefined && response !== undefined && first.at > response.atMost) {
        report(
          "late",
          { at: formatDuration(first.at), severity, response: response.written },
          {
            span: first.timeSpan,
            related: [{ span: response.span, message: phrase("the response time of {severity}", { severity }) }],
            help: phrase("tell the first person sooner, or promise less"),
          },
        );
      }
      const asks = rungs.find(
        ({ at, when }) => at > first.at && (when === "not_resolved" || when === "not_progressing"),
      );
      const longest = longestOf(incident.recoveryPaths);
      if (asks === undefined || longest?.expected === undefined) return;
      const end = first.at + longest.expected.atMost;
      if (end <= asks.at) return;
      report(
        "early",
        { path: longest.label, end: formatDuration(end) },
        {
          span: asks.timeSpan,
          related: [
            { span: longest.expected.span, message: phrase("path {label} takes so long", { label: longest.label }) },
          ],
          help: phrase(
            "give this rung a time behind the end of the longest path, or say how far it must have come by then",
          ),
        },
      );
    },
  }),
);

/** `2-5 minutes per execution` is not the time of the whole path. */
function longestOf(paths: readonly RecoveryPath[]): RecoveryPath | undefined {
  const timed = paths.filter(({ expected }) => expected !== undefined && expected.per === undefined);
  return timed.reduce<RecoveryPath | undefined>(
    (most, path) => ((path.expected?.atMost ?? 0) > (most?.expected?.atMost ?? 0) ? path : most),
    undefined,
  );
}
