import { inlineMarkdown } from "../formatters/index.ts";
import { changedLines } from "./lines.ts";
import { type Change, type Importance, IMPORTANCES } from "./model.ts";
import { countChanges, lessLines, placesOf } from "./print-text.ts";

/** A comment on GitHub takes 65,536 characters. */
const LONGEST_COMMENT = 65_536;
/** For the head, what parts the sections, and the remark of what is left out. */
const RESERVE = 1_500;
const MOST_LINES = 12;

const TITLES: Readonly<Record<Importance, string>> = {
  breaks: "Breaks a promise",
  widens: "Widens what may happen",
  loses: "Loses what was known",
  changes: "Changes",
  adds: "Adds",
};

/**
 * A comment for a pull request, the worst first, never longer than a comment may be. A hidden line in front lets a bot find
 * its own comment again. All text of others is shown as it is: nothing of it is Markdown or HTML, and it calls nobody.
 */
export function printChangesMarkdown(changes: readonly Change[]): string {
  let left = LONGEST_COMMENT - RESERVE;
  const shown: (readonly [Change, string])[] = [];
  for (const change of changes) {
    const item = toItem(change);
    left -= item.length + 1;
    if (left < 0) break;
    shown.push([change, item]);
  }
  const sections = IMPORTANCES.flatMap((importance) => {
    const items = shown.filter(([change]) => change.importance === importance).map(([, item]) => item);
    if (items.length === 0) return [];
    const count = changes.filter((change) => change.importance === importance).length;
    const open = importance === "changes" || importance === "adds" ? "" : " open";
    return [`<details${open}><summary>${TITLES[importance]}: ${count}</summary>\n\n${items.join("\n")}\n\n</details>`];
  });
  const dropped = changes.slice(shown.length);
  const more =
    dropped.length === 0
      ? []
      : [`and ${dropped.length} more (${countChanges(dropped)}); \`runbookc diff\` prints all of them`];
  return `${["<!-- runbookc diff -->", `## Runbooks: ${countChanges(changes)}`, ...sections, ...more].join("\n\n")}\n`;
}

function toItem(change: Change): string {
  const { subject, message } = change;
  const lines = lessLines(changedLines(change), MOST_LINES).map((line) => {
    if (typeof line === "string") return `  - ${inlineMarkdown(line)}`;
    const language = line.language === undefined ? "" : `${line.language}: `;
    return `  - ${line.mark === "-" ? "was" : "now"} ${inlineMarkdown(`${language}${cut(line.text)}`)}`;
  });
  return [
    `- **${inlineMarkdown(subject.join(", "))}**: ${inlineMarkdown(message)} (${inlineMarkdown(placesOf(change))})`,
    ...lines,
  ].join("\n");
}

const LONGEST_LINE = 500;

function cut(text: string): string {
  return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)} ...` : text;
}
