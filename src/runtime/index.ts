export type * from "./effect.ts";
export { type EngineEnd, type EngineRun, type Opening, runEngine } from "./engine.ts";
export type * from "./event.ts";
export { findingOf, pathsFound } from "./finding.ts";
export { type Damaged, EMPTY, encodeRecord, type Head, readJournal, type Reading, type Whole } from "./journal.ts";
export type { Applied, AskedQuestion, Attempt, PlanUnfit, Procedure, RunState } from "./model.ts";
export { fits, isUnfit, readProcedure } from "./procedure.ts";
export { type EscalationPlan, formatReport, type IncidentReport, measureRun, reportOf } from "./report/index.ts";
export { apply, clockAt, isRefused } from "./state.ts";
