export type * from "./model.ts";
export { isNavigation } from "./reading.ts";
export { readRunbook, type RunbookReading } from "./read.ts";
export { findAlertingRules } from "./sections/alerts.ts";
