export { type Coverage, percent } from "./coverage.ts";
export { formatSuiteJson } from "./format-json.ts";
export { formatSuiteJunit } from "./format-junit.ts";
export { formatCoverage, formatSuite } from "./format-text.ts";
export { gatherPlans } from "./plans.ts";
export { isScenarioFile, runbooksOf } from "./read.ts";
export { recordScenario } from "./record.ts";
export { fileSucceeded, type FileResult, rehearseAll, type ScenarioResult, succeeded, type Suite } from "./suite.ts";
