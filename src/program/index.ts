export { readAnnotations } from "./annotations.ts";
export { type Blindness, findBlindness, vectorRange } from "./alert-blind.ts";
export { findLostLabels, type LostLabel } from "./alert-labels.ts";
export { type AlertChange, type AlertRule, alertRuleOf, type AlertScope } from "./alert-rule.ts";
export { callsOnTeam, type TeamCall } from "./team-calls.ts";
export { type ConfigFile, folderOf, readConfig, type Settings, settingsFor } from "./config.ts";
export { type Correction, type Corrections, mergeCorrections, type Said } from "./corrections.ts";
export { findContact, slackRooms } from "./contact.ts";
export { readYamlFile, type YamlFile } from "./fields.ts";
export { checkLevels, levelFor } from "./levels.ts";
export { describeTime, formatSources, formatSum, type TimeWords } from "./print-time.ts";
export { graphOf, isMade, type MeasuredTime, type Program, type Unit } from "./program.ts";
export { readSidecar, type StepSettings } from "./sidecar.ts";
export { type StepTime, timeOfStep } from "./step-time.ts";
export {
  measuredSteps,
  stepsOneByOne,
  timeOf,
  timeOfLevel,
  type TimePart,
  type TimeSum,
  type TimeTerm,
  totalOf,
  unsaidOf,
} from "./time.ts";
export { countProgram, type Statistics } from "./statistics.ts";
export { checkConfigUse } from "./use.ts";
export { checkCorrections } from "./use-corrections.ts";
