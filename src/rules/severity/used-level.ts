import { phrase } from "../../diagnostics/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "severity/used-level",
    level: "note",
    summary: "The table promises a response to levels that no incident has.",
    messages: {
      unused:
        "no incident of this runbook is {levels}: what the table promises for that, no alert watches and no escalation keeps",
    },
    help: "write down what happens at these levels, or say in which runbook it stands",
  },
  (report) => ({
    unit({ unit }) {
      const { severities, incidents } = unit.runbook;
      const unused = severities.filter(({ id }) => incidents.every(({ severity }) => severity !== id));
      const [first, ...others] = unused;
      if (first === undefined || incidents.length === 0) return;
      report(
        "unused",
        { levels: unused.map(({ id }) => id) },
        { span: first.span, related: others.map(({ span }) => ({ span, message: phrase("nor this one") })) },
      );
    },
  }),
);
