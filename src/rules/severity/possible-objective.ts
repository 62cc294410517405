import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "severity/possible-objective",
    level: "warning",
    summary: "A level promises recovery sooner than it promises that somebody responds.",
    messages: {
      shorter:
        "{severity} promises recovery within `{objective}`, but nobody has to respond before `{response}` is over; no recovery that needs a person can keep this promise",
    },
    help: "count the objective from the response, or make it longer than the response time",
  },
  (report) => ({
    unit({ unit }) {
      for (const { id, response, objective } of unit.runbook.severities) {
        if (response === undefined || objective === undefined || objective.atMost >= response.atMost) continue;
        report(
          "shorter",
          { severity: id, objective: objective.written, response: response.written },
          { span: objective.span, related: [{ span: response.span, message: "the response time of the same level" }] },
        );
      }
    },
  }),
);
