import type { Diagnostic } from "../diagnostics/index.ts";
import type { Program } from "../program/index.ts";
import { judge } from "./lint.ts";
import { rules } from "./list.ts";

export { withoutDrowned } from "./lint.ts";
export { rules } from "./list.ts";
export { loadPages } from "./pages.ts";
export { type Report, type Rule, type Visitor } from "./rule.ts";

/** What all rules say of all runbooks, sorted by file and place. */
export function lint(program: Program): readonly Diagnostic[] {
  return judge(program, rules);
}
