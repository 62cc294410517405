export type * from "./effect.ts";
export { type EngineEnd, type EngineRun, type Opening, runEngine } from "./engine.ts";
export {
  clockText,
  coming,
  countdown,
  type Deed,
  encodeIncident,
  type Episode,
  Episodes,
  everyWay,
  type Happening,
  type IncidentEvent,
  keep,
  type KeeperEffect,
  type KeeperEnd,
  type KeeperResult,
  type Ladder,
  type Language,
  next,
  readIncidents,
  readLadder,
  reasonOf,
  type Rehearsal,
  rehearse,
  type Rung,
  tellOf,
  type TriedNotice,
  unsent,
  whomOf,
} from "./escalation/index.ts";
export type * from "./event.ts";
export { findingOf, pathsFound } from "./finding.ts";
export {
  type Damaged,
  EMPTY,
  encodeRecord,
  HEADER,
  type Head,
  readJournal,
  type Reading,
  type Whole,
} from "./journal.ts";
export type { Applied, AskedQuestion, Attempt, PlanUnfit, Procedure, RunState } from "./model.ts";
export { fits, isUnfit, readProcedure } from "./procedure.ts";
export {
  beganAt,
  type EscalationPlan,
  formatReport,
  type IncidentReport,
  measureRun,
  reportOf,
} from "./report/index.ts";
export { apply, clockAt, isRefused } from "./state.ts";
