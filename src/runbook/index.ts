export type * from "./model.ts";
export { isNavigation } from "./reading.ts";
export { type Declared, readRunbook, type RunbookReading } from "./read.ts";
export { countSections } from "./shape.ts";
export { findAlertingRules } from "./sections/alerts.ts";
