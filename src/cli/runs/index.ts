export { attachRun } from "./follow.ts";
export { answer, cancel } from "./letters.ts";
export { showLog } from "./logs.ts";
export { listRuns, verifyRun } from "./look.ts";
export { recordRun } from "./record.ts";
export { resumeRun, startRun } from "./start-run.ts";
