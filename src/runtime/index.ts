export type * from "./effect.ts";
export { type EngineEnd, type EngineRun, type Opening, runEngine } from "./engine.ts";
export type * from "./event.ts";
export { type Damaged, EMPTY, encodeRecord, type Head, readJournal, type Reading, type Whole } from "./journal.ts";
export { fits, isUnfit, type PlanUnfit, type Procedure, readProcedure } from "./procedure.ts";
export { type EscalationPlan, formatReport, type IncidentReport, measureRun, reportOf } from "./report/index.ts";
export { apply, type Applied, isRefused, type RunState } from "./state.ts";
