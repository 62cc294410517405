import type { Diagnostic } from "../diagnostics/index.ts";

/** Lines of a file from 1, both ends among them. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Changed lines by path. */
export type Changes = ReadonlyMap<string, readonly Lines[]>;

/** The problems that stand, in part at least, on changed lines. */
export function onChangedLines(diagnostics: readonly Diagnostic[], changes: Changes): readonly Diagnostic[] {
  return diagnostics.filter(({ span }) => {
    const first = span.file.position(span.start).line;
    const last = span.file.position(Math.max(span.start, span.end - 1)).line;
    return changes.get(span.file.path)?.some((lines) => lines.first <= last && first <= lines.last) ?? false;
  });
}
