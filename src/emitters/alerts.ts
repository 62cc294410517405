import { type AlertRule, alertRuleOf, findContact, type Unit } from "../program/index.ts";
import type { Alert, Incident, Rung } from "../runbook/index.ts";
import { localize } from "../source/index.ts";
import { type LabelTrace, parsePromql, parsePromqlText, traceLabel } from "../syntax/index.ts";
import { anchorsOf } from "./anchors.ts";
import { printDuration } from "./duration.ts";
import type { EmitContext } from "./emitter.ts";
import { inert } from "./quote.ts";

/** An alert of the author with the alerts that say that it goes on. */
export interface AlertRules {
  readonly incident: Incident;
  readonly alert: Alert;
  readonly rule: AlertRule;
  readonly unresolved: readonly Unresolved[];
  /** Rungs on the progress of the recovery: no series knows how it gets on, so no alert can stand for them. */
  readonly unseen: readonly Rung[];
}

/** An alert for a rung of the escalation that is reached when the first one has not been resolved. */
export interface Unresolved {
  readonly rung: Rung;
  readonly rule: AlertRule;
}

/** All alerts of a runbook that no error touches, in the order of the text. One that cannot be parsed stops the others. */
export function alertsOf(unit: Unit, context: Pick<EmitContext, "stopped">): readonly AlertRules[] {
  const anchors = anchorsOf(unit.runbook);
  return unit.runbook.incidents.flatMap((incident) =>
    incident.alerts
      .filter(({ span, expr }) => !context.stopped(span) && parsePromql(expr).tree !== undefined)
      .map((alert) => {
        const rule = alertRuleOf(alert, { unit, incident, anchor: anchors.of(incident) });
        return {
          incident,
          alert,
          rule,
          unresolved: unresolvedOf(unit, incident, rule, context),
          unseen: unseenOf(incident),
        };
      }),
  );
}

function unseenOf({ escalation }: Incident): readonly Rung[] {
  return (escalation?.rungs ?? []).filter(({ when }) => when === "not_progressing");
}

/** Paging systems stop when somebody has acknowledged, so only Prometheus can tell that an alert still fires. */
function unresolvedOf(
  unit: Unit,
  { escalation }: Incident,
  rule: AlertRule,
  context: Pick<EmitContext, "stopped">,
): readonly Unresolved[] {
  if (escalation === undefined || context.stopped(escalation.span)) return [];
  const rungs = escalation.rungs.filter(({ when, at }) => when === "not_resolved" && at > 0);
  const names = new Map<string, number>();
  return rungs.map((rung) => {
    const name = `${rule.alert}Unresolved${printDuration(rung.at)}`;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return { rung, rule: unresolvedRule(unit, rung, rule, count === 1 ? name : `${name}_${count}`) };
  });
}

function unresolvedRule(unit: Unit, rung: Rung, rule: AlertRule, name: string): AlertRule {
  const contact = rung.target === undefined ? undefined : findContact(unit, rung.target.text);
  const address = rule.annotations["runbook_url"];
  return {
    alert: name,
    expr: `max without (alertstate) (ALERTS{alertname=${JSON.stringify(rule.alert)}, alertstate="firing"}) == 1`,
    for: rung.at,
    labels: {
      ...Object.fromEntries(Object.entries(rule.labels).filter(([, value]) => !value.includes("{{"))),
      ...(contact === undefined ? {} : { escalation: contact.id }),
      escalation_of: rule.alert,
    },
    annotations: {
      summary: `${inert(rule.alert)} is not resolved after ${printDuration(rung.at)}`,
      description: inert(localize(rung.text.text, "en")),
      ...(address === undefined ? {} : { runbook_url: address }),
    },
    changes: [],
  };
}

/** What an alert of the author's has as its label `namespace` when it reaches Alertmanager. */
export function namespaceLabel({ expr, labels }: AlertRule): LabelTrace {
  const own = labels["namespace"];
  if (own !== undefined) return own.includes("{{") ? { state: "kept" } : { state: "constant", value: own };
  const { tree } = parsePromqlText(expr);
  return tree === undefined ? { state: "kept" } : traceLabel(tree, "namespace");
}
