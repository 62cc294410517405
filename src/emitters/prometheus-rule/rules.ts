import type { AlertRule } from "../../program/index.ts";
import type { Rung } from "../../runbook/index.ts";
import type { prometheusRules as schema } from "../../schema/index.ts";
import { localize, originOf, type Span } from "../../source/index.ts";
import type { AlertRules } from "../alerts.ts";
import { printDuration } from "../duration.ts";

/** A rule as Prometheus reads it. */
export function printRule(rule: AlertRule): schema.Rule {
  return {
    alert: rule.alert,
    expr: rule.expr,
    ...durationOf("for", rule.for),
    ...durationOf("keep_firing_for", rule.keepFiringFor),
    labels: { ...rule.labels },
    annotations: { ...rule.annotations },
  };
}

function durationOf(key: "for" | "keep_firing_for", milliseconds: number | undefined): Partial<schema.Rule> {
  return milliseconds === undefined || milliseconds === 0 ? {} : { [key]: printDuration(milliseconds) };
}

/** Every rule with the lines that it was made from, and what else its reader should know. */
export function rulesIn(
  alerts: readonly AlertRules[],
): readonly { readonly rule: AlertRule; readonly span: Span; readonly notes: readonly string[] }[] {
  return alerts.flatMap(({ alert, rule, unresolved, unseen }) => [
    { rule, span: alert.span, notes: unseen.map(noteOf) },
    ...unresolved.map((escalated) => ({ rule: escalated.rule, span: escalated.rung.span, notes: [] })),
  ]);
}

function noteOf({ at, text, span }: Rung): string {
  return `No alert stands for T+${printDuration(at)}, "${localize(text.text, "en")}" (${originOf(span)}): no series tells how a recovery gets on.`;
}
