import { overlaps, type SourceFile } from "../source/index.ts";
import type { Edit, Fix } from "./diagnostic.ts";

export interface Applied {
  /** The whole text afterwards, without the byte order mark, like `SourceFile.text`. */
  readonly text: string;
  /** Fixes that were made; the others touch the same text as an earlier one, or another file. */
  readonly made: readonly Fix[];
}

/**
 * Makes fixes in one file. A fix is made whole or not at all, and never where an earlier one of the list has changed
 * something; every character outside the edits stays. New lines take the line ending of the file.
 */
export function applyFixes(file: SourceFile, fixes: readonly Fix[]): Applied {
  const made: Fix[] = [];
  const edits: Edit[] = [];
  for (const fix of fixes) {
    if (!fits(fix, file, edits)) continue;
    made.push(fix);
    edits.push(...fix.edits);
  }
  edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let text = "";
  let at = 0;
  for (const { span, text: added } of edits) {
    text += file.text.slice(at, span.start) + withLineEnding(added, file);
    at = span.end;
  }
  return { text: text + file.text.slice(at), made };
}

function fits(fix: Fix, file: SourceFile, taken: readonly Edit[]): boolean {
  return fix.edits.every((edit, at) => {
    const { span } = edit;
    if (span.file.path !== file.path || span.start > span.end || span.end > file.text.length) return false;
    return ![...taken, ...fix.edits.slice(0, at)].some((other) => overlaps(other.span, span));
  });
}

/** In a file in which every line ends with CRLF, new lines do too. */
function withLineEnding(text: string, file: SourceFile): string {
  const crlf = file.text.includes("\r\n") && !/(?<!\r)\n/.test(file.text);
  return crlf ? text.replace(/\r?\n/g, "\r\n") : text;
}
