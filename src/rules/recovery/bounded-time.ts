import { phrase } from "../../diagnostics/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "recovery/bounded-time",
    level: "warning",
    summary: "Nobody has said how long a recovery path takes, and its severity promises a time.",
    messages: {
      unknown:
        "nothing says how long path {path} takes, and {severity} promises `{objective}`: whoever waits for it does not know when to give it up and take another one",
    },
    help: "end the steps with what it took the last time: `# Expected recovery time: 1-2 minutes`",
  },
  (report) => ({
    path({ label, expected, heading }, { unit, incident: { severity }, graph }) {
      const objective = unit.runbook.severities.find(({ id }) => id === severity)?.objective;
      if (expected !== undefined || severity === undefined || objective === undefined) return;
      if (!graph.nodes.some((node) => "script" in node && node.script.effect !== "read")) return;
      report(
        "unknown",
        { path: label, severity, objective: objective.written },
        {
          span: heading,
          related: [{ span: objective.span, message: phrase("the objective of {severity}", { severity }) }],
        },
      );
    },
  }),
);
