import type { Span } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "severity/known-level",
    level: "error",
    summary: "An incident or an alert has a level that the table of levels does not have.",
    messages: {
      unknown:
        "the table of levels has no {level} ({levels}): nobody knows how fast to respond, and nothing says when it has to be over",
    },
    help: "write one of the levels of the table, or add this one to it",
  },
  (report) => {
    const judge = (level: string, span: Span, severities: readonly { id: string }[]): void => {
      if (severities.length === 0 || severities.some(({ id }) => id === level)) return;
      report("unknown", { level, levels: severities.map(({ id }) => id) }, { span });
    };
    return {
      incident({ severity, heading }, { unit }) {
        if (severity !== undefined) judge(severity, heading, unit.runbook.severities);
      },
      alert({ severity, labels }, { unit }) {
        for (const entry of [...(severity === undefined ? [] : [severity]), ...labels]) {
          const level = entry.value.text.trim();
          if (/^(?:severity|priority)$/.test(entry.key) && /^P[0-9]$/.test(level))
            judge(level, entry.valueSpan, unit.runbook.severities);
        }
      },
    };
  },
);
