import {
  breakCommands,
  plain,
  type Role,
  showHidden,
  showHiddenInLine,
  type Style,
  wrap,
} from "../formatters/index.ts";
import { placeOf } from "../source/index.ts";
import { type ChangedLine, changedLines } from "./lines.ts";
import { type Change, type Importance, IMPORTANCES } from "./model.ts";

export interface PrintOptions {
  /** Columns of the terminal; 100 where there is none. */
  readonly columns?: number;
  readonly style?: Style;
}

const DEFAULT_COLUMNS = 100;
const NARROWEST = 40;
const INDENT = "  ";
/** Lines of one change that are shown; the others are counted, and `--format json` has them. */
const MOST_LINES = 20;

const ROLES: Readonly<Record<Importance, Role>> = {
  breaks: "error",
  widens: "error",
  loses: "warning",
  changes: "note",
  adds: "note",
};

/** For people: what each change is about, what it means, and the lines that went and came. Ends with the counts. */
export function printChanges(
  changes: readonly Change[],
  { columns = DEFAULT_COLUMNS, style = plain }: PrintOptions = {},
): string {
  const width = Math.max(NARROWEST, columns) - INDENT.length;
  const parts = changes.map((change) => {
    const { importance, subject, message } = change;
    const lines = [
      `${style(ROLES[importance], importance)}  ${style("strong", showHiddenInLine(subject.join(", ")))}`,
      ...wrap(showHiddenInLine(message), width).map((line) => INDENT + line),
      ...lessLines(changedLines(change)).map((line) => INDENT + printLine(line, style)),
      INDENT + style("place", showHiddenInLine(placesOf(change))),
    ];
    return `${lines.map(breakCommands).join("\n")}\n`;
  });
  return [...parts, `${countChanges(changes, style)}\n`].join("\n");
}

/** `breaks 2, loses 1, changes 4`. */
export function countChanges(changes: readonly Change[], style: Style = plain): string {
  const counts = IMPORTANCES.flatMap((importance) => {
    const count = changes.filter((change) => change.importance === importance).length;
    return count === 0 ? [] : [style(ROLES[importance], `${importance} ${count}`)];
  });
  return counts.length === 0 ? "nothing that runbooks mean has changed" : counts.join(", ");
}

/** The lines to show, and a remark in place of the others. */
export function lessLines(lines: readonly ChangedLine[], most = MOST_LINES): readonly (ChangedLine | string)[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `... and ${lines.length - most + 1} more lines`];
}

function printLine(line: ChangedLine | string, style: Style): string {
  if (typeof line === "string") return style("faint", line);
  const { mark, text, language } = line;
  const shown = showHidden(text.replaceAll("\t", "    "));
  return `${style(mark === "-" ? "error" : "strong", mark)} ${language === undefined ? "" : `${showHiddenInLine(language)}: `}${shown}`;
}

/** Where it stands; for what is gone, or stands in another file, where it was. */
export function placesOf({ base, head, verb, field }: Change): string {
  if (head === undefined) return base === undefined ? "" : `was ${placeOf(base.span)}`;
  const isElsewhere =
    base !== undefined && (base.span.file.path !== head.span.file.path || (verb === "moved" && field === undefined));
  return isElsewhere ? `${placeOf(head.span)}, was ${placeOf(base.span)}` : placeOf(head.span);
}
