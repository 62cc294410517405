import { type Localized, Slice, SourceFile, type Span } from "../../src/source/index.ts";
import type { Duration, Runbook, Step, Text } from "../../src/runbook/index.ts";

/** A model as text, one thing a line with its line numbers, so that a person can compare it with the runbook. */
export function printRunbook(runbook: Runbook): string {
  return [
    `runbook ${runbook.id} [${runbook.languages.join(" ")}] ${text(runbook.title)}`,
    ...(runbook.shape === "incidents" ? [] : [`shape ${runbook.shape}${runbook.guessed ? " (guessed)" : ""}`]),
    ...runbook.metadata.map(({ key, value, role, place, span }) =>
      line(place, span, role ?? "-", `${localized(key)} = ${localized(value)}`),
    ),
    ...runbook.purpose.map((purpose) => `purpose ${text(purpose)}`),
    ...runbook.severities.map(({ id, name, definition, response, objective, span }) =>
      line(
        "severity",
        span,
        id,
        text(name),
        text(definition),
        `respond ${time(response)}`,
        `recover ${time(objective)}`,
      ),
    ),
    ...runbook.incidents.flatMap(incident),
    ...runbook.followUps.flatMap(({ title, deadline, items, span }) => [
      line("follow-up", span, text(title), `by ${time(deadline)}`),
      ...items.map((item) => line("  item", item.span, item.done ? "[x]" : "[ ]", localized(item.text))),
    ]),
    ...runbook.contacts.flatMap(({ id, name, channels, span }) => [
      line("contact", span, id, name?.text ?? "-"),
      ...channels.map((channel) => line("  channel", channel.span, channel.kind, channel.value)),
    ]),
    ...runbook.links.map((link) => line("link", link.span, localized(link.text), link.url)),
    "",
  ].join("\n");
}

type Incident = Runbook["incidents"][number];

function incident(incident: Incident): string[] {
  const { diagnosis, escalation } = incident;
  return [
    line("incident", incident.span, incident.severity ?? "-", incident.id, text(incident.title)),
    ...(incident.alertName === undefined ? [] : [`  about ${incident.alertName}`]),
    ...incident.indicators.map(({ key, text, span }) =>
      line("  indicator", span, key ? localized(key) : "-", localized(text)),
    ),
    ...incident.alerts.flatMap(alert),
    ...incident.symptoms.map((symptom) => `  symptom ${text(symptom)}`),
    ...incident.impact.map((impact) => `  impact ${text(impact)}`),
    ...(diagnosis === undefined ? [] : [line("  diagnosis", diagnosis.span, text(diagnosis.title))]),
    ...(diagnosis?.groups ?? []).flatMap(group),
    ...incident.recoveryPaths.flatMap(recoveryPath),
    ...(escalation === undefined ? [] : ladder(escalation)),
  ];
}

function alert(alert: Incident["alerts"][number]): string[] {
  return [
    line("  alert", alert.span, alert.name, `for ${time(alert.for)}`, JSON.stringify(alert.expr.text)),
    ...[...alert.labels, ...alert.annotations].map((entry) =>
      line("    entry", entry.valueSpan, entry.key, entry.value.text),
    ),
    ...alert.unknown.map((entry) => line("    unknown", entry.keySpan, entry.key, entry.value.text)),
  ];
}

function group(group: NonNullable<Incident["diagnosis"]>["groups"][number]): string[] {
  const condition = `if ${group.condition ? text(group.condition) : "-"}`;
  return [
    line("  group", group.span, String(group.number), text(group.title), condition, `in ${time(group.budget)}`),
    ...group.steps.flatMap(step),
    ...group.findings.map(({ when, then, proceedTo, span }) => {
      const target = proceedTo?.target ? place(proceedTo.target) : "?";
      const next = proceedTo ? `step ${proceedTo.number} ${place(proceedTo.span)} to ${target}` : "-";
      return line("    finding", span, text(when), `=> ${text(then)}`, next);
    }),
    ...group.hints.map((hint) => `    hint ${text(hint)}`),
  ];
}

function recoveryPath(path: Incident["recoveryPaths"][number]): string[] {
  const cause = `for ${path.cause ? text(path.cause) : "-"}`;
  return [
    line("  path", path.span, path.label, text(path.title), cause, `in ${time(path.expected)}`),
    ...(path.condition ? [`    condition ${localized(path.conditionKey ?? {})} = ${text(path.condition)}`] : []),
    ...path.steps.flatMap(step),
    ...path.notes.map((note) => `    note ${text(note)}`),
  ];
}

function ladder({ title, caption, rungs, triggers, span }: NonNullable<Incident["escalation"]>): string[] {
  return [
    line("  escalation", span, text(title), caption ? text(caption) : "-"),
    ...rungs.map((rung) => {
      const target = rung.target ? text(rung.target) : "-";
      const words = [rung.when, rung.action, target, rung.channel ?? "-", rung.note ?? "-"];
      return line("    rung", rung.span, `+${rung.at / 1000}s`, ...words);
    }),
    ...triggers.map(({ after, text: about, span }) => line("    trigger", span, time(after), text(about))),
  ];
}

function step({ id, number, title, atMost, session, script, suggestion, remarks, span }: Step): string[] {
  return [
    line("    step", span, id, `#${number ?? "-"}`, text(title), `limit ${time(atMost)}`, `session ${session}`),
    ...script.text.split("\n").map((code) => `      | ${code}`.trimEnd()),
    ...(suggestion === undefined ? [] : [`      suggests ${suggestion.text}`]),
    ...remarks.map((remark) => `      remark ${text(remark)}`),
  ];
}

function line(kind: string, span: Span, ...rest: string[]): string {
  return [kind, place(span), ...rest].join("  ");
}

function text({ text, span }: Text): string {
  return `${localized(text)} @${place(span)}`;
}

function localized(text: Localized): string {
  return Object.entries(text)
    .map(([language, words]) => `${language}:${JSON.stringify(words)}`)
    .join(" ");
}

function time(duration: Duration | undefined): string {
  if (duration === undefined) return "-";
  const least = duration.atLeast === undefined ? "" : `${duration.atLeast / 1000}..`;
  return `${least}${duration.atMost / 1000}s${duration.per === undefined ? "" : ` per ${duration.per}`}`;
}

/** `12:5-31`: line, first column and the column behind the last one; `12-15` over several lines. */
function place({ file, start, end }: Span): string {
  const from = file.position(start);
  const to = file.position(end);
  return from.line === to.line ? `${from.line}:${from.column}-${to.column}` : `${from.line}-${to.line}`;
}

/** Every text of a model with the span that it claims, and every slice with its own. */
export function claims(value: unknown, found: { text: string; span: Span }[] = []): { text: string; span: Span }[] {
  if (value instanceof Slice) found.push({ text: value.text, span: value.span() });
  else if (Array.isArray(value)) for (const entry of value) claims(entry, found);
  else if (typeof value === "object" && value !== null && !(value instanceof SourceFile)) {
    const { text, span } = value as { text?: unknown; span?: unknown };
    if (typeof text === "object" && text !== null && isSpan(span)) {
      for (const words of Object.values(text)) if (typeof words === "string") found.push({ text: words, span });
    }
    for (const member of Object.values(value)) claims(member, found);
  }
  return found;
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "file" in value && value.file instanceof SourceFile;
}
