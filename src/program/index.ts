export { type ConfigFile, readConfig, type Settings, settingsFor, spanOfSetting } from "./config.ts";
export { findContact } from "./contact.ts";
export type { YamlFile } from "./fields.ts";
export { matchesGlob } from "./glob.ts";
export { detectionOf, objectiveOf, type TimeBudget } from "./objective.ts";
export type { Program, Unit } from "./program.ts";
export { readSidecar, type SidecarFile, type StepSettings } from "./sidecar.ts";
export { checkConfigUse, checkSidecarUse } from "./use.ts";
