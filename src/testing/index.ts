export { memoryHost, type MemoryHost } from "./memory-host.ts";
export { type Example, type Outcome, type Page, parsePage, updatePage } from "./page.ts";
export { judgeExample, outcomeOf } from "./rule-page.ts";
export { type Main, runScript, type ScriptResult } from "./script-runner.ts";
