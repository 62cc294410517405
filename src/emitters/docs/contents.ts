import { severityOf } from "../names.ts";
import type { Scene } from "./views.ts";

/** One line of the table of contents; the title is inline Markdown that is not made safe yet. */
export interface ContentsLine {
  readonly indent: string;
  readonly title: string;
  readonly url: string;
}

/** All parts that a document has, in the order of the document. */
export function contentsOf({ unit, anchors, voice }: Scene): readonly ContentsLine[] {
  const { runbook } = unit;
  const { labels, say } = voice;
  const lines: ContentsLine[] = [];
  const add = (depth: number, title: string, id: string) =>
    lines.push({ indent: "  ".repeat(depth), title, url: `#${id}` });
  if (runbook.purpose.length > 0) add(0, labels.purpose, "purpose");
  if (runbook.severities.length > 0) add(0, labels.severities, "severities");
  for (const incident of runbook.incidents) {
    add(0, `${severityOf(incident)}: ${incident.id}`, anchors.of(incident));
    if (incident.diagnosis !== undefined) add(1, labels.diagnosis, anchors.of(incident.diagnosis));
    for (const group of incident.diagnosis?.groups ?? [])
      add(2, `${group.number} · ${say(group.title.text)}`, anchors.of(group));
    for (const path of incident.recoveryPaths)
      add(1, `${labels.path} ${path.label}: ${say(path.title.text)}`, anchors.of(path));
    if (incident.escalation !== undefined) add(1, labels.escalation, anchors.of(incident.escalation));
  }
  if (runbook.followUps.length > 0) add(0, labels.followUps, "follow-ups");
  if (runbook.contacts.length > 0) add(0, labels.contacts, "contacts");
  if (runbook.links.length > 0) add(0, labels.links, "links");
  return lines;
}
