import { phrase } from "../../diagnostics/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "diagnosis/resolved-reference",
    level: "error",
    summary: "A finding leads to a diagnosis step or a recovery path that does not exist.",
    messages: {
      missing:
        "this leads to step {number}, and the diagnosis of {incident} has no heading with that number; whoever follows it at 3 a.m. stands in front of nothing",
      noPath:
        "this leads to recovery path {label}, and {incident} has no path with that label; whoever is sent there at 3 a.m. stands in front of nothing",
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
            help: phrase("name one of the headings that there are ({numbers}), or write the missing one", { numbers }),
          },
        );
      }
      const labels = incident.recoveryPaths.map(({ label }) => label).join(", ");
      for (const { path } of findings) {
        if (path === undefined || incident.recoveryPaths.some(({ label }) => label === path.label)) continue;
        const help =
          labels === ""
            ? phrase("write the missing path")
            : phrase("name one of the paths that there are ({labels}), or write the missing one", { labels });
        report("noPath", { label: path.label, incident: incident.id }, { span: path.span, help });
      }
    },
  }),
);
