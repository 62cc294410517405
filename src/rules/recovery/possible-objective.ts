import { type Phrase, phrase } from "../../diagnostics/index.ts";
import { formatDuration } from "../../graph/index.ts";
import { describeTime, timeOf, type TimeSum, totalOf, unsaidOf, graphOf } from "../../program/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "recovery/possible-objective",
    level: "warning",
    summary: "A recovery path takes longer than the objective of its incident allows.",
    messages: {
      before:
        "{detection} go by until anybody hears of the failure, and {severity} promises `{objective}`: whatever path {path} does, the promise is broken before it begins",
      never:
        "path {path} ends {earliest} after the failure even when it is quick, and {severity} promises `{objective}`: who follows it in every point still breaks the promise",
      late: "path {path} ends up to {latest} after the failure, and keeps the promise of {severity}, `{objective}`, only when it is quick",
    },
  },
  (report) => ({
    path(path, { unit, incident }) {
      const { expected, label, title } = path;
      const level = unit.runbook.severities.find(({ id }) => id === incident.severity);
      const graph = graphOf(unit, incident, label);
      const objective = level?.objective;
      if (level === undefined || objective === undefined || graph === undefined) return;
      const sum = timeOf(unit, graph);
      const { atLeast, atMost } = totalOf(...sum.terms);
      if (atMost <= objective.atMost) return;
      const heard = totalOf(...sum.terms.filter(({ name }) => name === "detection" || name === "routing")).atLeast;
      const values = { path: label, severity: level.id, objective: objective.written };
      const details = {
        span: expected?.span ?? title.span,
        related: [{ span: objective.span, message: phrase("the objective of {id}", { id: level.id }) }],
        help: phrase("{time}; {remedy}", { time: describeTime(sum), remedy: remedyFor(sum) }),
      };
      if (heard > objective.atMost) report("before", { ...values, detection: formatDuration(heard) }, details);
      else if (atLeast > objective.atMost) report("never", { ...values, earliest: formatDuration(atLeast) }, details);
      else report("late", { ...values, latest: formatDuration(atMost) }, { ...details, level: "note" });
    },
  }),
);

/** What the config does not say counts as nothing, and the reader must know it. */
function remedyFor(sum: TimeSum): Phrase {
  const unsaid = unsaidOf(sum).map((key) => `\`${key}\``);
  return unsaid.length === 0
    ? phrase("make the objective longer, the alert faster or the path shorter")
    : phrase(
        "the config has no {unsaid}, so it is even more; make the objective longer, the alert faster or the path shorter",
        { unsaid },
      );
}
