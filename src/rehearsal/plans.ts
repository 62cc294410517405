import type { Plan } from "../plan/index.ts";
import { isUnfit, type Procedure, readProcedure } from "../runtime/index.ts";
import type { IncidentPlans } from "./model.ts";

/** A plan that no engine would begin, and why. */
export interface Unfit {
  readonly plan: Plan;
  readonly why: string;
}

/** Plans by incident, and those that cannot be run. */
export function gatherPlans(plans: readonly Plan[]): {
  readonly incidents: readonly IncidentPlans[];
  readonly unfit: readonly Unfit[];
} {
  const groups = new Map<
    string,
    { procedures: Map<string, Procedure>; of: Plan; escalation?: IncidentPlans["escalation"] }
  >();
  const unfit: Unfit[] = [];
  for (const plan of plans) {
    const key = `${plan.origin.path}\0${plan.incident}`;
    const group = groups.get(key) ?? { procedures: new Map<string, Procedure>(), of: plan };
    groups.set(key, group);
    if (plan.kind === "escalation") {
      group.escalation = plan;
      continue;
    }
    const procedure = readProcedure(plan);
    if (isUnfit(procedure)) unfit.push({ plan, why: procedure.unfit });
    else group.procedures.set(labelOf(plan.id), procedure);
  }
  const incidents = [...groups.values()].map(({ procedures, of, escalation }) => ({
    runbook: of.origin.path,
    incident: of.incident,
    procedures: new Map([...procedures].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(escalation && { escalation }),
  }));
  return { incidents, unfit };
}

/** `A` for `executor-core-down/a`, `diagnosis` as it is. */
export function labelOf(id: string): string {
  const label = id.slice(id.indexOf("/") + 1);
  return label === "diagnosis" ? label : label.toUpperCase();
}
