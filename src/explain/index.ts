export { explain } from "./explain.ts";
export { findProcedures, namesOf, type Procedure } from "./find.ts";
export { printExplanation, printStep } from "./print.ts";
