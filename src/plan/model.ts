import type { plan } from "../schema/index.ts";

/** What a run needs, as data; the shapes are those of `schemas/plan.schema.json`. */
export type Plan = plan.Plan;
export type DiagnosisPlan = plan.DiagnosisPlan;
export type EscalationPlan = plan.EscalationPlan;
export type RecoveryPlan = plan.RecoveryPlan;
export type PlanNode = plan.Node;
export type PlanFollowUp = plan.FollowUp;
export type PlanRung = plan.Rung;
export type PlanScript = plan.Script;
export type PlanTarget = plan.Target;

type Draft<P> = P extends Plan ? Omit<P, "version" | "digest"> : never;
/** A plan before it has its digest. */
export type PlanDraft = Draft<Plan>;
