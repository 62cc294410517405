export type { Containment } from "./contain/containment.ts";
export { containmentLadder, detectContainment, type Rung } from "./contain/detect.ts";
export { privateFolder, WorldError } from "./durable.ts";
export { type JournalFile, openJournal } from "./journal-file.ts";
export { type Letter, send } from "./mailbox.ts";
export { drive, openRealWorld, type RealWorld, type RealWorldSettings, type RunFiles, runFiles } from "./real-world.ts";
export { lockState, type Owner, type StateLock, StateLockedError } from "./state-lock.ts";
export { openSteps, type Steps, type StepSettings } from "./steps.ts";
