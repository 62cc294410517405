import { phrase } from "../../diagnostics/index.ts";
import { closest, type TeamAlert } from "../../inventory/index.ts";
import { isMade } from "../../program/index.ts";
import type { Span } from "../../source/index.ts";
import { readPrometheusDuration } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "manifest/known-alert",
    level: "warning",
    summary: "An alert of the runbook is not the one that the team's own Prometheus rules have.",
    messages: {
      near: "the Prometheus rules have no alert `{name}`, but `{other}`: whoever is paged by that one looks here for a name that is not there",
      expression:
        "the Prometheus rules have another expression for `{name}`: what pages at night is not what is explained here",
      time: "the Prometheus rules have `for: {other}` for `{name}`, and here it is `{written}`: the times of this runbook are counted from another moment than the page",
    },
    help: "one of the two texts is out of date; look which, and mend it",
  },
  (report) => {
    function reportNear(name: string, span: Span, known: readonly TeamAlert[]): void {
      const other = closest(
        name,
        known.map((one) => one.name),
      );
      const near = known.find((one) => one.name === other);
      if (near === undefined || near.name === name) return;
      const related = [{ span: near.nameSpan, message: phrase("the alert that is there") }];
      report("near", { name, other: near.name }, { span, related });
    }
    return {
      incident({ alertName, alerts, heading }, { unit }) {
        const known = unit.inventory?.alerts ?? [];
        const isDefined = alerts.some(({ name }) => name === alertName);
        if (known.length === 0 || alertName === undefined || isDefined) return;
        reportNear(alertName, heading, known);
      },
      alert({ name, nameSpan, expr, for: pending }, { unit }) {
        const known = (unit.inventory?.alerts ?? []).filter(({ generated }) => !generated || !isMade(unit.runbook));
        const same = known.filter((one) => one.name === name);
        if (same.length === 0) return reportNear(name, nameSpan, known);
        const [first] = same;
        if (first === undefined || same.length > 1) return;
        const written = first.expr.text;
        if (written !== undefined && plain(written) !== plain(expr.text)) {
          const related = [{ span: first.expr.span, message: phrase("the expression that is evaluated") }];
          return report("expression", { name }, { span: expr.span(), related });
        }
        const other = first.for.text ?? "0s";
        const time = readPrometheusDuration(other);
        if (pending === undefined || time === undefined || time === pending.atMost) return;
        const place = first.for.text === undefined ? first.nameSpan : first.for.span;
        const related = [{ span: place, message: phrase("the time that it really waits") }];
        report("time", { name, other, written: pending.written }, { span: pending.span, related });
      },
    };
  },
);

/** An expression without its layout. */
function plain(expression: string): string {
  return expression.replace(/\s+/g, "");
}
