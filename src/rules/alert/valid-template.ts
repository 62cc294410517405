import { parseGoTemplate } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "alert/valid-template",
    level: "error",
    summary: "A text of an alert is no template that Prometheus can read.",
    messages: {
      wrong:
        "Prometheus cannot read the text of `{key}` and refuses the whole file, so none of its alerts ever fires: {problem}",
    },
  },
  (report) => ({
    alert({ labels, annotations }) {
      for (const { key, value } of [...labels, ...annotations]) {
        for (const { message, span } of parseGoTemplate(value).errors)
          report("wrong", { key, problem: message }, { span });
      }
    },
  }),
);
