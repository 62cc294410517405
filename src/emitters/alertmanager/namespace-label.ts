import { carriesNamespace, type Diagnostic, diagnose } from "../../diagnostics/index.ts";
import { type AlertRules, namespaceLabel } from "../alerts.ts";

/** A problem for each alert that can never have the namespace by which the operator chooses what our routes see. */
export function findUnseen(alerts: readonly AlertRules[], namespace: string): readonly Diagnostic[] {
  return alerts.flatMap(({ alert, rule }) => {
    const trace = namespaceLabel(rule);
    const details = { span: alert.expr.span(0, alert.expr.text.trimEnd().length) };
    if (trace.state === "dropped")
      return [diagnose(carriesNamespace, "absent", { alert: rule.alert, namespace }, details)];
    if (trace.state !== "constant" || trace.value === namespace) return [];
    return [diagnose(carriesNamespace, "other", { alert: rule.alert, namespace, value: trace.value }, details)];
  });
}
