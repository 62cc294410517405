import { type Phrase, phrase } from "../../diagnostics/index.ts";
import { type AlertChange, alertRuleOf, findLostLabels, type LostLabel } from "../../program/index.ts";
import { isAbsent } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "alert/no-dropped-label",
    level: "warning",
    summary: "A text of an alert prints a label that its expression has dropped.",
    messages: {
      aggregated:
        "`{label}` is always empty here: `{by}` drops it, so whoever is paged reads a sentence with a hole where the name should be",
      absent:
        "`{label}` is empty here when `absent` makes the alert fire: it knows only labels that its selector pins with `=`",
      matched:
        "`{label}` is always empty here: `{by}` leaves it out of the result, so whoever is paged reads a sentence with a hole",
      never:
        "`{label}` is always empty here: the result of the expression has no labels, so whoever is paged reads a sentence with a hole",
    },
  },
  (report) => ({
    alert(alert, { unit, incident }) {
      const lost = findLostLabels(alert);
      if (lost.length === 0) return;
      const mends = unit.settings.alerts?.mend === true;
      const changes = mends ? alertRuleOf(alert, { unit, incident }).changes : [];
      for (const found of lost) {
        const { label, annotation, use, by } = found;
        const help = (mends ? mendedHelp(found, changes) : undefined) ?? helpFor(found);
        const details = {
          span: annotation.value.span(use.start, use.end),
          related: [{ span: alert.expr.span(by.start, by.end), message: phrase("the label ends here") }],
          help,
        };
        if (by.kind === "aggregate") report("aggregated", { label, by: by.op }, details);
        else if (by.kind === "on" || by.kind === "ignoring") report("matched", { label, by: by.kind }, details);
        else if (isAbsent(found.by)) report("absent", { label }, details);
        else report("never", { label }, details);
      }
    },
  }),
);

function helpFor(found: LostLabel): Phrase {
  const { label, by } = found;
  if (isAbsent(found.by))
    return phrase('pin it in the selector of `absent`, `{label}="…"`, or write the name itself', { label });
  if (by.kind !== "aggregate")
    return phrase("write the name itself where it is always the same one, or take the label out of the text");
  return by.grouping?.kind === "without"
    ? phrase("take it out of `without`; write the name itself where it is always the same one")
    : phrase(
        "keep it, `{op} by ({label}) (…)`, if the series have it; write the name itself where it is always the same one",
        { op: by.op, label },
      );
}

/** What the emitted rule does about it; undefined where it can do nothing either. */
function mendedHelp({ label, annotation }: LostLabel, changes: readonly AlertChange[]): Phrase | undefined {
  const change = changes.findLast(
    ({ field, labels }) => labels.includes(label) && (field === "expr" || field === `annotations.${annotation.key}`),
  );
  if (change === undefined) return undefined;
  return change.field === "expr"
    ? phrase(
        "the emitted rule is mended and keeps `{label}` (`alerts.mend` of the config); mend the runbook too, so that its readers see what fires",
        { label },
      )
    : phrase(
        "the emitted rule is mended and says `{text}` (`alerts.mend` of the config); mend the runbook too, so that its readers see what fires",
        { text: change.to },
      );
}
