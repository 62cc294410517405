export { clockText, countdown, type Language, reasonOf, whomOf } from "./countdown.ts";
export { type Episode, type Notice } from "./episode.ts";
export { Episodes, type IncidentFault } from "./episodes.ts";
export type * from "./event.ts";
export { everyWay, type Ladder, type Reach, readLadder, type Rung, tellOf } from "./ladder.ts";
export {
  type IncidentLetter,
  keep,
  type KeeperEffect,
  type KeeperEnd,
  type KeeperResult,
  type Keeping,
} from "./keeper.ts";
export type { Outgoing } from "./message.ts";
export { coming, type Coming, next, unsent, type Unsent } from "./next.ts";
export { encodeIncident, readIncidents } from "./record.ts";
export { type Deed, type Happening, type Rehearsal, rehearse } from "./rehearse.ts";
