import type { Incident, Step } from "../runbook/index.ts";

/** The steps of each diagnosis and each recovery path of an incident, in the order in which they run. */
export function proceduresOf({ diagnosis, recoveryPaths }: Incident): readonly (readonly Step[])[] {
  return [(diagnosis?.groups ?? []).flatMap(({ steps }) => steps), ...recoveryPaths.map(({ steps }) => steps)];
}

/** All steps of an incident: those of its diagnosis, then those of its recovery paths. */
export function stepsOf(incident: Incident): readonly Step[] {
  return proceduresOf(incident).flat();
}
