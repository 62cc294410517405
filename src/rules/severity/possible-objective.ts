import { phrase } from "../../diagnostics/index.ts";
import { describeTime, timeOfLevel } from "../../program/index.ts";
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
  },
  (report) => ({
    unit({ unit }) {
      for (const severity of unit.runbook.severities) {
        const { id, response, objective } = severity;
        if (response === undefined || objective === undefined || objective.atMost >= response.atMost) continue;
        report(
          "shorter",
          { severity: id, objective: objective.written, response: response.written },
          {
            span: objective.span,
            related: [{ span: response.span, message: phrase("the response time of the same level") }],
            help: phrase("{time}; count the objective from the response, or make it longer than the response time", {
              time: describeTime(timeOfLevel(unit, severity)),
            }),
          },
        );
      }
    },
  }),
);
