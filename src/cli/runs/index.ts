export { answer, cancel } from "./letters.ts";
export { listRuns, showLog, verifyRun } from "./look.ts";
export { resumeRun, startRun } from "./start-run.ts";
