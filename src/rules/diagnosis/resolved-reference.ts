import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "diagnosis/resolved-reference",
    level: "error",
    summary: "A finding leads to a diagnosis step that does not exist.",
    messages: {
      missing:
        "this leads to step {number}, and the diagnosis of {incident} has no heading with that number; whoever follows it at 3 a.m. stands in front of nothing",
    },
  },
  (report) => ({
    group({ findings }, { incident }) {
      const numbers = (incident.diagnosis?.groups ?? []).map((group) => group.number).join(", ");
      for (const { proceedTo } of findings) {
        if (proceedTo === undefined || proceedTo.target !== undefined) continue;
        report(
          "missing",
          { number: proceedTo.number, incident: incident.id },
          {
            span: proceedTo.span,
            help: `name one of the headings that there are (${numbers}), or write the missing one`,
          },
        );
      }
    },
  }),
);
