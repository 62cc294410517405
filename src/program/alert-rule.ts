import type { Alert, Entry, Incident } from "../runbook/index.ts";
import { cover, type Span } from "../source/index.ts";
import { mendRule } from "./alert-mend.ts";
import type { Unit } from "./program.ts";

/** An alerting rule as Prometheus gets it. */
export interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  /** Milliseconds. */
  readonly for?: number;
  readonly keepFiringFor?: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** What differs from the author's text, in the order in which it was changed. */
  readonly changes: readonly AlertChange[];
}

export interface AlertChange {
  /** `expr`, `severity`, `annotations.description`, … */
  readonly field: string;
  readonly from: string;
  readonly to: string;
  /** Half a sentence. */
  readonly reason: string;
  /** The author's text that is no longer there, or beside which something was put. */
  readonly span: Span;
  /** Labels that a text can print because of this change. */
  readonly labels: readonly string[];
}

/** What a rule is about besides the alert. `anchor`: id of the incident in the published documentation. */
export interface AlertScope {
  readonly unit: Pick<Unit, "runbook" | "settings">;
  readonly incident: Incident;
  readonly anchor?: string;
}

/**
 * The rule that is emitted for an alert: as written, with `severity` lowered to labels; where `alerts.mend` is true,
 * mended as well. An expression that cannot be parsed stays as it is.
 */
export function alertRuleOf(alert: Alert, scope: AlertScope): AlertRule {
  const written = ruleAsWritten(alert, scope);
  return scope.unit.settings.alerts?.mend === true ? mendRule(written, alert, scope) : written;
}

/** The author's rule in the form of Prometheus, with the labels and the address that lead back to the runbook. */
function ruleAsWritten(alert: Alert, scope: AlertScope): AlertRule {
  const { labels, changes } = lowerLabels(alert, scope);
  const { runbookUrl } = scope.unit.settings;
  const annotations = textsOf(alert.annotations);
  if (runbookUrl !== undefined && scope.anchor !== undefined)
    annotations["runbook_url"] ??= `${runbookUrl}#${scope.anchor}`;
  return {
    alert: alert.name,
    expr: alert.expr.text.trim(),
    ...(alert.for === undefined ? {} : { for: alert.for.atMost }),
    ...(alert.keepFiringFor === undefined ? {} : { keepFiringFor: alert.keepFiringFor.atMost }),
    labels,
    annotations,
    changes,
  };
}

/** A level of the runbook's table; anything else on a rule is the `severity` of Alertmanager's world. */
const PRIORITY = /^P[0-9]$/;

function lowerLabels(alert: Alert, { unit, incident }: AlertScope) {
  const labels = textsOf(alert.labels);
  const changes: AlertChange[] = [];
  const written = alert.severity?.value.text.trim();
  const priority = written !== undefined && PRIORITY.test(written) ? written : incident.severity;
  const severity =
    written !== undefined && !PRIORITY.test(written) ? written : unit.settings.severities?.[priority ?? ""];
  if (priority !== undefined) labels["priority"] ??= priority;
  if (severity !== undefined) labels["severity"] ??= severity;
  if (alert.severity !== undefined) {
    const to = ["priority", "severity"].filter((key) => labels[key] !== undefined);
    changes.push({
      field: "severity",
      from: written ?? "",
      to: to.length === 0 ? "left out" : `labels ${to.map((key) => `${key}: ${labels[key]}`).join(", ")}`,
      reason: "a rule of Prometheus has no field `severity`; labels are what Alertmanager routes by",
      span: cover(alert.severity.keySpan, alert.severity.valueSpan),
      labels: [],
    });
  }
  for (const [key, value] of [
    ["incident", incident.id],
    ["runbook_id", unit.runbook.id],
  ] as const) {
    const entry = alert.labels.find((label) => label.key === key);
    if (entry !== undefined && labels[key] !== value) changes.push(replaced(entry, value));
    labels[key] = value;
  }
  for (const entry of alert.unknown)
    if (entry !== alert.severity && entry.key !== "severity") changes.push(left(entry));
  return { labels, changes };
}

function replaced(entry: Entry, to: string): AlertChange {
  const reason = "escalation and recovery find the runbook by this label";
  return { field: `labels.${entry.key}`, from: entry.value.text, to, reason, span: entry.valueSpan, labels: [] };
}

function left({ key, keySpan, valueSpan }: Entry): AlertChange {
  const span = cover(keySpan, valueSpan);
  return { field: key, from: key, to: "left out", reason: "a rule of Prometheus has no such field", span, labels: [] };
}

function textsOf(entries: readonly Entry[]): Record<string, string> {
  return Object.fromEntries(entries.map(({ key, value }) => [key, value.text.trim()]));
}
