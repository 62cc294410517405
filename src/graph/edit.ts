/** A replacement in a script: offsets of the script as written. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A part of a text with the edits that lie in it. Where two overlap, the one that begins first wins. */
export function applyEdits(text: string, edits: readonly Edit[], start = 0, end = text.length): string {
  let out = "";
  let at = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || edit.end > end) continue;
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at, end);
}
