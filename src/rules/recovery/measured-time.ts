import { phrase } from "../../diagnostics/index.ts";
import { formatClocks } from "../../graph/index.ts";
import { graphOf, measuredSteps } from "../../program/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "recovery/measured-time",
    level: "warning",
    summary: "A recovery path takes longer in real runs than the runbook expects.",
    messages: {
      never:
        "path {path} is expected to take `{expected}`, and the steps of the runs so far took {measured}: whoever waits for as long as the runbook says gives up on a recovery that is doing well",
      late: "path {path} is expected to take `{expected}`, and the steps of the runs so far took {measured}: the slowest of them would look like a failure",
    },
  },
  (report) => ({
    path({ expected, label }, { unit, incident }) {
      const graph = graphOf(unit, incident, label);
      const measured = graph === undefined ? undefined : measuredSteps(unit, graph);
      if (expected === undefined || measured === undefined || measured.part.atMost <= expected.atMost) return;
      const { part, count } = measured;
      const values = { path: label, expected: expected.written, measured: formatClocks(part) };
      const help =
        count === 1
          ? phrase("each step was measured once; write the time that it really takes, or make the path shorter")
          : phrase(
              "each step was measured at least {count} times; write the time that it really takes, or make the path shorter",
              { count },
            );
      const isNever = part.atLeast > expected.atMost;
      report(isNever ? "never" : "late", values, {
        span: expected.span,
        help,
        ...(isNever ? {} : { level: "note" as const }),
      });
    },
  }),
);
