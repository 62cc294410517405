import { formatDuration, formatInterval } from "../../graph/index.ts";
import { detectionOf, objectiveOf, type TimeBudget } from "../../program/index.ts";
import type { Duration } from "../../runbook/index.ts";
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
      const { expected, label } = path;
      const objective = unit.runbook.severities.find(({ id }) => id === incident.severity)?.objective;
      if (expected === undefined || objective === undefined) return;
      const budget = objectiveOf(unit, incident, path);
      const detection = detectionOf(budget);
      const earliest = detection + budget.expectedAtLeast;
      if (detection + budget.expectedAtMost <= objective.atMost) return;
      const values = { path: label, severity: incident.severity, objective: objective.written };
      const details = {
        span: expected.span,
        related: [{ span: objective.span, message: `the objective of ${incident.severity}` }],
        help: `${sumOf(budget, expected)}; ${remedyFor(budget)}`,
      };
      if (detection > objective.atMost) report("before", { ...values, detection: formatDuration(detection) }, details);
      else if (earliest > objective.atMost) report("never", { ...values, earliest: formatDuration(earliest) }, details);
      else
        report(
          "late",
          { ...values, latest: formatDuration(detection + budget.expectedAtMost) },
          { ...details, level: "note" },
        );
    },
  }),
);

/** `scrape 15 s + evaluation 15 s + for 1 min + group_wait 15 s + path 30 s – 1 min = 2 min 15 s – 2 min 45 s`. */
function sumOf(budget: TimeBudget, expected: Duration): string {
  const { atLeast, atMost, per } = expected;
  const parts = [
    ["scrape", budget.scrape],
    ["evaluation", budget.evaluation],
    ["for", budget.for],
    ["group_wait", budget.groupWait],
  ] as const;
  const known = parts.filter(([, time]) => time > 0).map(([name, time]) => `${name} ${formatDuration(time)}`);
  const detection = detectionOf(budget);
  const total = { ...(atLeast === undefined ? {} : { atLeast: detection + atLeast }), atMost: detection + atMost };
  const unit = per === undefined ? {} : { per };
  const path = formatInterval({ ...(atLeast === undefined ? {} : { atLeast }), atMost, ...unit });
  return `${[...known, `path ${path}`].join(" + ")} = ${formatInterval({ ...total, ...unit })}`;
}

/** What the config does not say counts as nothing, and the reader must know it. */
function remedyFor({ scrape, evaluation, groupWait }: TimeBudget): string {
  const unknown = [
    [scrape, "scrapeInterval"],
    [evaluation, "interval"],
    [groupWait, "groupWait"],
  ].flatMap(([time, name]) => (time === 0 ? [`\`${name}\``] : []));
  const more =
    unknown.length === 0 ? "" : `the config has no ${unknown.join(", ")} under \`alerts\`, so it is even more; `;
  return `${more}make the objective longer, the alert faster or the path shorter`;
}
