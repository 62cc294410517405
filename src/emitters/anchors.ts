import type { DiagnosisGroup, Incident, RecoveryPath, Runbook } from "../runbook/index.ts";
import { slug } from "./names.ts";

/** Ids of the parts of a document, the same in each language and whatever the headings say. */
export interface Anchors {
  /** The id of a part of the model; each part has one, and no two share it. */
  of(part: object): string;
}

type Part = Incident | DiagnosisGroup | RecoveryPath | object;

/** Alerts link to the documentation, so both take the ids from here. */
export function anchorsOf(runbook: Runbook): Anchors {
  const ids = new Map<Part, string>();
  const taken = new Set<string>(FIXED);
  const add = (part: Part, name: string) => {
    let id = slug(name) || "part";
    for (let count = 2; taken.has(id); count++) id = `${slug(name)}-${count}`;
    taken.add(id);
    ids.set(part, id);
  };
  for (const incident of runbook.incidents) add(incident, incident.id);
  for (const incident of runbook.incidents) {
    const { diagnosis, escalation } = incident;
    if (diagnosis !== undefined) add(diagnosis, `${incident.id}-diagnosis`);
    for (const group of diagnosis?.groups ?? []) add(group, `${incident.id}-diagnosis-${group.number}`);
    for (const path of incident.recoveryPaths) add(path, `${incident.id}-path-${path.label}`);
    if (escalation !== undefined) add(escalation, `${incident.id}-escalation`);
  }
  runbook.followUps.forEach((list, at) => add(list, `follow-up-${at + 1}`));
  return { of: (part) => ids.get(part) as string };
}

/** Ids of the parts that a document has once. */
const FIXED = ["contents", "purpose", "severities", "follow-ups", "contacts", "links"] as const;
