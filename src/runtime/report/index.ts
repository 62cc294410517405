export { measureRun } from "./measure.ts";
export { type EscalationPlan, beganAt, type IncidentReport, reportOf } from "./report.ts";
export { formatReport } from "./view.ts";
