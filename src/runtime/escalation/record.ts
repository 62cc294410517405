import { validateIncidentRecord } from "../../schema/index.ts";
import type { Moment } from "../event.ts";
import { EMPTY, encodeRecord, type Head, readJournal, type Reading } from "../journal.ts";
import type { IncidentEvent } from "./event.ts";

/** The records of a journal of episodes, which is written as that of a run is. */
export function readIncidents(bytes: Uint8Array): Reading<IncidentEvent> {
  return readJournal<IncidentEvent>(bytes, { head: EMPTY, keep: 0 }, validateIncidentRecord);
}

/** The next record as bytes; undefined if it does not fit its schema or is too long. */
export function encodeIncident(
  head: Head,
  at: Moment,
  event: IncidentEvent,
): { readonly bytes: Uint8Array; readonly head: Head } | undefined {
  return encodeRecord<IncidentEvent>(head, at, event, validateIncidentRecord);
}
