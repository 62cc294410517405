import { phrase } from "../../diagnostics/index.ts";
import { parsePromql } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "alert/valid-expression",
    level: "error",
    summary: "An alert's expression is no PromQL that gives a result to alert on.",
    messages: {
      wrong:
        "Prometheus cannot read this expression and refuses the whole file, so none of its alerts ever fires: {problem}",
      type: "the expression gives a {type}, and only an instant vector or a number can fire: each evaluation fails, and nobody is paged",
    },
  },
  (report) => ({
    alert({ expr }) {
      // Without a text there is no expression, which alert/valid-rule says.
      if (expr.text.trim() === "") return;
      const { errors, type, tree } = parsePromql(expr);
      for (const { message, span } of errors) report("wrong", { problem: message }, { span });
      if (tree === undefined || (type !== "range vector" && type !== "string")) return;
      const help =
        type === "string" ? undefined : phrase("count over the range: `increase(…[5m])`, `max_over_time(…[5m])`");
      report(
        "type",
        { type: type === "string" ? phrase("string") : phrase("range vector") },
        { span: expr.span(tree.start, tree.end), ...(help === undefined ? {} : { help }) },
      );
    },
  }),
);
