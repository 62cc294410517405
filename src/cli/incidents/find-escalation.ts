import { phrase } from "../../source/index.ts";
import type { Host } from "../../host/index.ts";
import type { EscalationPlan } from "../../plan/index.ts";
import type { Options } from "../command.ts";
import { UsageError } from "../exit.ts";
import { nearest } from "../nearest.ts";
import { decode, listPlans } from "../runs/find-plan.ts";

/** The escalation of an incident, and its text as it was read. */
export interface FoundEscalation {
  readonly plan: EscalationPlan;
  readonly text: string;
}

/** Looks for the escalation of an incident below the folder of what was compiled. Throws where there is not exactly one. */
export function findEscalation(incident: string, { generated = "generated" }: Options, host: Host): FoundEscalation {
  const all = listPlans("escalation", generated, host);
  if (all.length === 0)
    throw new UsageError(
      phrase("there is no escalation in {generated}/*/plan\n(runbookc compile makes them)", { generated }),
    );
  const chosen = all.filter((plan) => plan.incident === incident);
  const [only, other] = chosen;
  if (only === undefined) {
    const incidents = all.map((plan) => plan.incident).filter((name) => name !== "");
    const meant = nearest(incident, incidents);
    const hint = meant === undefined ? incidents : phrase("did you mean {meant}?", { meant });
    throw new UsageError(phrase("there is no escalation of the incident {incident}\n({hint})", { incident, hint }));
  }
  if (other !== undefined)
    throw new UsageError(
      phrase("more than one escalation is meant: {paths}", { paths: chosen.map(({ path }) => path) }),
    );
  return { plan: decode(only.text, only.path) as EscalationPlan, text: only.text };
}
