import type { Diagnostic } from "../diagnostics/index.ts";
import { inEnglish, phrase, placeOf, type Say } from "../source/index.ts";
import { LEVELS, limit } from "./limit.ts";
import { andMore, countLevels, countOf, formatCounts, wordFor } from "./summary.ts";
import { plain } from "./style.ts";
import { breakCommands, showHiddenInLine } from "./terminal.ts";

/** More nobody reads on one page. */
const MOST_SHOWN = 200;
/** A job page of GitHub takes 1 MiB of UTF-8, and a unit is at most three bytes. */
const MOST_UNITS = 300_000;

/**
 * A page for a build or a comment: the codes with their counts, then the problems by level. All text of others is shown
 * as it is: nothing of it is Markdown or HTML, and it calls nobody by name.
 */
export function formatMarkdown(diagnostics: readonly Diagnostic[], say: Say = inEnglish): string {
  const { shown, dropped } = limit(diagnostics, MOST_SHOWN, MOST_UNITS, (one) => toItem(one).length);
  const parts = LEVELS.flatMap((level) => {
    const items = shown.filter((one) => one.level === level).map(toItem);
    if (items.length === 0) return [];
    const summary = `<summary>${say(countOf(level, countLevels(diagnostics)[level]))}</summary>`;
    return [`<details${level === "error" ? " open" : ""}>${summary}\n\n${items.join("\n")}\n\n</details>`];
  });
  const more = dropped.length === 0 ? [] : [say(andMore(dropped.length))];
  const table = diagnostics.length === 0 ? [] : [countCodes(diagnostics, say)];
  const head = `## Runbooks: ${formatCounts(countLevels(diagnostics), plain, say)}`;
  return `${[head, ...table, ...parts, ...more].join("\n\n")}\n`;
}

function countCodes(diagnostics: readonly Diagnostic[], say: Say): string {
  const rows = LEVELS.flatMap((level) => {
    const counts = new Map<string, number>();
    for (const one of diagnostics) if (one.level === level) counts.set(one.code, (counts.get(one.code) ?? 0) + 1);
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([code, count]) => `| ${say(wordFor(level))} | ${count} | \`${code}\` |`);
  });
  return [say(phrase("| level | count | code |")), "|---|---:|---|", ...rows].join("\n");
}

function toItem({ code, message, help, span }: Diagnostic): string {
  const text = [message, ...(help === undefined ? [] : [help])].map(inlineMarkdown).join(" ");
  return `- ${inlineMarkdown(placeOf(span))} \`${code}\` ${text}`;
}

/** Text of others as one line of Markdown: every mark that Markdown knows is escaped; `@` is parted from the name behind it. */
export function inlineMarkdown(text: string): string {
  const line = breakCommands(showHiddenInLine(text.replace(/\s+/g, " ").trim()));
  return line.replace(/[!-/:-@[-`{-~]/g, "\\$&").replaceAll("\\@", "@<!-- -->");
}
