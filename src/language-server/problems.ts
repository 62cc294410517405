import { type Diagnostic, type Fix, type Level, translate } from "../diagnostics/index.ts";
import { phrase, type Say } from "../source/index.ts";
import { type Paths, type Range, rangeOf } from "./places.ts";

/** As in the Language Server Protocol. */
const SEVERITY: Readonly<Record<Level, 1 | 2 | 3>> = { error: 1, warning: 2, note: 3 };

export interface Problem {
  readonly range: Range;
  readonly severity: 1 | 2 | 3;
  readonly code: string;
  readonly source: "runbookc";
  readonly message: string;
  readonly relatedInformation: {
    readonly location: { readonly uri: string; readonly range: Range };
    readonly message: string;
  }[];
}

export function problemOf(diagnostic: Diagnostic, paths: Paths, say: Say): Problem {
  const { span, level, code, message, help, related } = translate(diagnostic, say);
  return {
    range: rangeOf(span),
    severity: SEVERITY[level],
    code,
    source: "runbookc",
    message: help === undefined ? message : say(phrase("{message}\n\nhelp: {help}", { message, help })),
    relatedInformation: related.map((other) => ({ location: paths.locationOf(other.span), message: other.message })),
  };
}

export interface QuickFix {
  readonly title: string;
  readonly kind: "quickfix";
  readonly diagnostics: Problem[];
  /** A safe one is what the editor may take unasked. */
  readonly isPreferred: boolean;
  readonly edit: { readonly changes: Record<string, { readonly range: Range; readonly newText: string }[]> };
}

/** The fixes of the problems that touch a range. */
export function fixesIn(diagnostics: readonly Diagnostic[], range: Range, paths: Paths, say: Say): QuickFix[] {
  return diagnostics.flatMap((diagnostic) => {
    const { fix, span } = diagnostic;
    if (fix === undefined || !overlaps(rangeOf(span), range)) return [];
    const { safe } = fix;
    const title = translate(diagnostic, say).fix?.title ?? fix.title;
    const edit = { changes: changesOf(fix, paths) };
    return [
      { title, kind: "quickfix" as const, diagnostics: [problemOf(diagnostic, paths, say)], isPreferred: safe, edit },
    ];
  });
}

function changesOf({ edits }: Fix, paths: Paths): QuickFix["edit"]["changes"] {
  const changes: QuickFix["edit"]["changes"] = {};
  for (const { span, text } of edits) {
    const { uri, range } = paths.locationOf(span);
    (changes[uri] ??= []).push({ range, newText: text });
  }
  return changes;
}

function overlaps(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range["start"], b: Range["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
