import { findContact, type Unit } from "../program/index.ts";
import type { Escalation, Incident, Rung } from "../runbook/index.ts";
import { type escalationPolicy as schema, validateEscalationPolicy } from "../schema/index.ts";
import { type Localized, originOf } from "../source/index.ts";
import type { EmittedFile, Emitter } from "./emitter.ts";
import { assertFits } from "./fits.ts";
import { severityOf, shorten, slug } from "./names.ts";

/** One policy an incident, for no paging system in particular: when, whom, by which channel, and on what condition. */
export const escalationPolicy: Emitter = {
  name: "escalation-policy",
  emit(unit, context) {
    const files = unit.runbook.incidents.flatMap((incident) => {
      const { escalation } = incident;
      if (escalation === undefined || escalation.rungs.length === 0 || context.stopped(escalation.span)) return [];
      return [fileOf(unit, incident, escalation)];
    });
    return { files, diagnostics: [] };
  },
};

function fileOf(unit: Unit, incident: Incident, escalation: Escalation): EmittedFile {
  const policy: schema.EscalationPolicy = {
    version: 1,
    runbook: unit.runbook.id,
    incident: incident.id,
    severity: severityOf(incident),
    rungs: escalation.rungs.map((rung) => rungOf(unit, rung)),
    triggers: escalation.triggers.map(({ after, text, span }) => ({
      at: seconds(after.atMost),
      text: text.text,
      origin: originOf(span),
    })),
    origin: originOf(escalation.span),
  };
  assertFits("escalation policy", validateEscalationPolicy(policy));
  return {
    path: `${shorten(slug(`${severityOf(incident)}-${incident.id}`))}.json`,
    content: `${JSON.stringify(policy, null, 2)}\n`,
    origins: [
      { pointer: "", span: escalation.span },
      ...escalation.rungs.map(({ span }, at) => ({ pointer: `/rungs/${at}`, span })),
    ],
  };
}

function rungOf(unit: Unit, rung: Rung): schema.Rung {
  const { at, when, action, target, channel, note, text, span } = rung;
  const resolved = target === undefined ? undefined : targetOf(unit, target.text);
  return {
    at: seconds(at),
    when,
    action,
    ...(resolved === undefined ? {} : { target: resolved }),
    ...(channel === undefined ? {} : { channel }),
    ...(note === undefined ? {} : { note }),
    text: text.text,
    origin: originOf(span),
  };
}

/** A target that no contact answers to is an error of its rule, and then nothing of the escalation is emitted. */
function targetOf(unit: Unit, name: Localized): schema.Target | undefined {
  const contact = findContact(unit, name);
  if (contact === undefined) return undefined;
  const backends = unit.settings.contacts?.[contact.id]?.backends;
  return {
    contact: contact.id,
    channels: contact.channels.map(({ kind, value }) => ({ kind, value })),
    ...(backends === undefined ? {} : { backends }),
  };
}

/** ISO 8601 in seconds only: one way to write each time. */
function seconds(milliseconds: number): string {
  return `PT${Math.round(milliseconds / 1000)}S`;
}
