import type { incidentEvent } from "../../schema/index.ts";

/** The facts of episodes; the shapes are those of `schemas/incident-event.schema.json`. */
export type IncidentRecord = incidentEvent.IncidentRecord;
export type IncidentEvent = incidentEvent.IncidentEvent;
export type EpisodeOpened = incidentEvent.EpisodeOpened;
export type DueRung = incidentEvent.DueRung;
export type TriedNotice = incidentEvent.TriedNotice;
/** One way to one contact: by which channel, to what address. */
export type Way = incidentEvent.Way;
