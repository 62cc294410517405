export { canonicalJson } from "./canonical.ts";
export { decodePlan, encodePlan, makePlan, PlanError, type PlanFault } from "./codec.ts";
export { digest } from "./digest.ts";
export type * from "./model.ts";
