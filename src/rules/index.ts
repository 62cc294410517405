import type { Diagnostic } from "../diagnostics/index.ts";
import type { Unit } from "../program/index.ts";
import { judgeUnit } from "./lint.ts";
import { rules } from "./list.ts";

export { withoutDrowned } from "./lint.ts";
export { rules } from "./list.ts";
export { loadPages, sayPage, summaryOf } from "./pages.ts";
export { type Report, type Rule, type Visitor } from "./rule.ts";

/** What all rules say of a runbook, sorted by place; `today` is a day (`2027-03-01`), without which nothing is overdue. */
export function judge(unit: Unit, today?: string): readonly Diagnostic[] {
  return judgeUnit(today === undefined ? { unit } : { unit, today }, rules);
}
