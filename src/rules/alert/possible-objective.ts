import { phrase } from "../../diagnostics/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "alert/possible-objective",
    level: "warning",
    summary: "An alert waits for as long as the recovery may take in all.",
    messages: {
      used: "the alert waits `{wait}` before it fires, and {severity} promises recovery within `{objective}`: the promise is broken before anybody hears of the failure",
    },
    help: "let it wait for less, with a comparison that a short peak does not fulfil (`avg_over_time`), or promise what can be kept",
  },
  (report) => ({
    incident({ alerts, severity }, { unit }) {
      const level = unit.runbook.severities.find(({ id }) => id === severity);
      const objective = level?.objective;
      if (level === undefined || objective === undefined) return;
      // Whoever hears of it first, by the quickest alert, begins.
      const quick = alerts.some((alert) => (alert.for?.atMost ?? 0) < objective.atMost);
      for (const { for: wait } of quick ? [] : alerts) {
        if (wait === undefined) continue;
        report(
          "used",
          { wait: wait.written, severity: level.id, objective: objective.written },
          {
            span: wait.span,
            related: [{ span: objective.span, message: phrase("the objective of {id}", { id: level.id }) }],
          },
        );
      }
    },
  }),
);
