import { phrase } from "../../diagnostics/index.ts";
import type { Alert, Incident } from "../../runbook/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "alert/unique-name",
    level: "error",
    summary: "Two incidents have an alert of the same name.",
    messages: {
      twice:
        "`{name}` is the alert of `{other}` too: whoever is paged with this name cannot tell which of the two it is, and neither can what starts a diagnosis",
    },
    help: "give each incident an alert name of its own",
  },
  (report) => ({
    unit({ unit }) {
      const seen = new Map<string, { readonly alert: Alert; readonly incident: Incident }>();
      for (const incident of unit.runbook.incidents) {
        for (const alert of incident.alerts) {
          const first = seen.get(alert.name);
          if (first === undefined) seen.set(alert.name, { alert, incident });
          else if (first.incident !== incident) {
            const related = [
              { span: first.alert.nameSpan, message: phrase("the alert of {id}", { id: first.incident.id }) },
            ];
            report("twice", { name: alert.name, other: first.incident.id }, { span: alert.nameSpan, related });
          }
        }
      }
    },
  }),
);
