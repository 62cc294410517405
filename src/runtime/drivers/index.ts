export { changeOf } from "./change.ts";
export { now, sleep } from "./clock.ts";
export type { Containment } from "./contain/containment.ts";
export { containmentLadder, detectContainment, type Rung } from "./contain/detect.ts";
export { createFolder, privateFolder, WorldError } from "./durable.ts";
export {
  freezePlan,
  frozenLadders,
  type IncidentFiles,
  incidentFiles,
  makeIncidentFolder,
  readEpisodes,
  runKeeper,
} from "./incident-world.ts";
export { readSecret, secretsOf } from "./notify/secrets.ts";
export { type JournalFile, openJournal } from "./journal-file.ts";
export { examineLaunch, launchFiles } from "./launch-files.ts";
export { type Letter, send } from "./mailbox.ts";
export { readOutput, readOutputEnd } from "./output.ts";
export { drive, openRealWorld, type RealWorld, type RealWorldSettings, type RunFiles, runFiles } from "./real-world.ts";
export { lockState, type Owner, ownerOf, type StateLock, StateLockedError } from "./state-lock.ts";
export { openSteps, type Steps, type StepSettings } from "./steps.ts";
