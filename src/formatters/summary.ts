import type { Diagnostic, Level } from "../diagnostics/index.ts";
import { plain, type Style } from "./style.ts";

export type Counts = Readonly<Record<Level, number>>;

export function countLevels(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level } of diagnostics) counts[level]++;
  return counts;
}

/** `2 errors, 41 warnings, 1 note`; levels with none are left out. */
export function formatCounts(counts: Counts, style: Style = plain): string {
  const levels = (["error", "warning", "note"] as const).filter((level) => counts[level] > 0);
  if (levels.length === 0) return "no problems";
  return levels.map((level) => style(level, countOf(counts[level], level))).join(", ");
}

/** `1 file`, `3 files`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
