import { breakCommands, showHiddenInLine } from "../../formatters/index.ts";
import { displayWidth, graphemes } from "../../source/index.ts";

/** ASCII, as all that is drawn of our own where terminals do not agree on a width. */
const CUT = "...";

/** Text from anywhere as one line that no terminal and no build log obeys. */
export function harmless(text: string): string {
  return breakCommands(showHiddenInLine(text));
}

/**
 * Columns that a text takes at most. Terminals do not agree on what is joined (a family, a flag): one that joins nothing
 * shows each code point for itself.
 */
export function widthAtMost(text: string): number {
  let width = 0;
  for (const { segment } of graphemes(text)) width += graphemeWidth(segment);
  return width;
}

/** A text that takes no more than `columns` anywhere, cut between characters as they are read. */
export function fit(text: string, columns: number): string {
  if (widthAtMost(text) <= columns) return text;
  const mark = CUT.slice(0, Math.max(0, columns - 1));
  let kept = "";
  let left = columns - mark.length;
  for (const { segment } of graphemes(text)) {
    left -= graphemeWidth(segment);
    if (left < 0) break;
    kept += segment;
  }
  return kept.trimEnd() + mark;
}

/** The end of a text, as much of it as takes no more than `columns` anywhere. */
export function fitEnd(text: string, columns: number): string {
  const segments = [...graphemes(text)];
  let from = segments.length;
  for (let left = columns; from > 0; from--) {
    left -= graphemeWidth(segments[from - 1]?.segment ?? "");
    if (left < 0) break;
  }
  return text.slice(segments[from]?.index ?? text.length);
}

/** The last line of the end of an output that says anything; what a progress bar has written over is gone. */
export function lastLine(end: Buffer): string | undefined {
  // The end may begin in the middle of a character.
  const text = end.toString("utf8").replace(/^\uFFFD{1,3}/, "");
  return text
    .split(/[\n\r]/)
    .findLast((line) => line.trim() !== "")
    ?.trim();
}

function graphemeWidth(segment: string): number {
  const joined = displayWidth(segment);
  if (segment.length < 2) return joined;
  return Math.max(
    joined,
    [...segment].reduce((sum, point) => sum + displayWidth(point), 0),
  );
}
