import type { Unit } from "../program/index.ts";
import type { DiagnosisGroup, Incident, Step } from "../runbook/index.ts";
import { bilingual, type Span } from "../source/index.ts";
import { type Range, rangeOf } from "./places.ts";

/** As in the Language Server Protocol: module, function, event, struct, object. */
const KIND = { incident: 2, step: 12, alert: 24, part: 23, contact: 19 } as const;

export interface Entry {
  readonly name: string;
  readonly kind: (typeof KIND)[keyof typeof KIND];
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: Entry[];
}

export function outlineOf({ runbook }: Unit): Entry[] {
  const contacts = runbook.contacts.map(({ id, span }) => entry(id, KIND.contact, span, span));
  return [...runbook.incidents.map(incidentEntry), ...contacts];
}

function incidentEntry(incident: Incident): Entry {
  const { severity, id, alerts, diagnosis, recoveryPaths, escalation, span, heading } = incident;
  return entry(`${severity}: ${id}`, KIND.incident, span, heading, [
    ...alerts.map((alert) => entry(alert.name, KIND.alert, alert.span, alert.nameSpan)),
    ...(diagnosis === undefined
      ? []
      : [
          entry(
            bilingual(diagnosis.title.text),
            KIND.part,
            diagnosis.span,
            diagnosis.title.span,
            diagnosis.groups.map(groupEntry),
          ),
        ]),
    ...recoveryPaths.map((path) =>
      entry(
        `${path.label}: ${bilingual(path.title.text)}`,
        KIND.part,
        path.span,
        path.heading,
        path.steps.map(stepEntry),
      ),
    ),
    ...(escalation === undefined
      ? []
      : [entry(bilingual(escalation.title.text), KIND.part, escalation.span, escalation.title.span)]),
  ]);
}

function groupEntry({ number, title, span, heading, steps }: DiagnosisGroup): Entry {
  return entry(`${number}. ${bilingual(title.text)}`, KIND.part, span, heading, steps.map(stepEntry));
}

function stepEntry({ number, title, span, titleComment }: Step): Entry {
  const name = number === undefined ? bilingual(title.text) : `${number}. ${bilingual(title.text)}`;
  return entry(name, KIND.step, span, titleComment ?? span);
}

/** The protocol wants the name's range within the whole one. */
function entry(name: string, kind: Entry["kind"], whole: Span, own: Span, children: Entry[] = []): Entry {
  const inside = own.start >= whole.start && own.end <= whole.end ? own : whole;
  return {
    name: name.trim() === "" ? "?" : name,
    kind,
    range: rangeOf(whole),
    selectionRange: rangeOf(inside),
    children,
  };
}
