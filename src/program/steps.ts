import type { Incident, Step } from "../runbook/index.ts";

/** All steps of an incident: those of its diagnosis, then those of its recovery paths. */
export function stepsOf({ diagnosis, recoveryPaths }: Incident): readonly Step[] {
  return [...(diagnosis?.groups ?? []), ...recoveryPaths].flatMap(({ steps }) => steps);
}
