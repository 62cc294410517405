import type { Diagnostic, Level } from "../diagnostics/index.ts";
import { counted, inEnglish, type Phrase, phrase, type Say } from "../source/index.ts";
import { plain, type Style } from "./style.ts";

export type Counts = Readonly<Record<Level, number>>;

export function countLevels(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level } of diagnostics) counts[level]++;
  return counts;
}

/** `2 errors, 41 warnings, 1 note`; levels with none are left out. */
export function formatCounts(counts: Counts, style: Style = plain, say: Say = inEnglish): string {
  const levels = (["error", "warning", "note"] as const).filter((level) => counts[level] > 0);
  if (levels.length === 0) return say(phrase("no problems"));
  const texts = levels.map((level) => style(level, say(countOf(level, counts[level]))));
  return say(phrase("{texts}", { texts }));
}

/** `1 error`, `3 warnings`. */
export function countOf(level: Level, count: number): Phrase {
  const values = counted(count);
  if (level === "error") return phrase("{count} error{s}", values);
  return level === "warning" ? phrase("{count} warning{s}", values) : phrase("{count} note{s}", values);
}

const LEVEL_WORDS: Readonly<Record<Level, Phrase>> = {
  error: phrase("error"),
  warning: phrase("warning"),
  note: phrase("note"),
};

/** What a level is called where people read. */
export function wordFor(level: Level): Phrase {
  return LEVEL_WORDS[level];
}

/** What is said of problems that are not shown. */
export function andMore(count: number): Phrase {
  return phrase("and {count} more; `--format json` prints all of them", { count });
}
