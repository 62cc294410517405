export type { Settings, StepSettings } from "./config.ts";
export type { Program, Unit } from "./program.ts";
