export { memoryHost, type MemoryHost } from "./memory-host.ts";
export { type Example, type Outcome, type Page, parsePage, updatePage } from "./page.ts";
export { type Judge, judgeExample, outcomeOf } from "./rule-page.ts";
export { type Main, runScript, type ScriptResult } from "./script-runner.ts";
export { Chance } from "./simulator/chance.ts";
export { CALM, type Conduct, type Reaction, type Scenario, wild } from "./simulator/scenario.ts";
export { simulate, type Simulated, type Simulation, someFaults } from "./simulator/simulate.ts";
export type { Fault, Faults } from "./simulator/world.ts";
