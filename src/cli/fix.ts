import { applyFixes, type Diagnostic, type Fix } from "../diagnostics/index.ts";
import type { Host } from "../host/index.ts";
import type { SourceFile } from "../source/index.ts";

/** Fixes that only became possible through others are made in further passes; a fix that never ends its problem is not. */
const MOST_PASSES = 10;

export interface Fixed {
  readonly diagnostics: number;
  readonly files: readonly string[];
}

/**
 * Makes all safe fixes and judges again until there are none left. What stands outside the edits stays byte for byte,
 * byte order mark and line endings among it.
 */
export async function fixAll(judge: () => Promise<readonly Diagnostic[]>, host: Host): Promise<Fixed> {
  const files = new Set<string>();
  let count = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const made = fixOnce(await judge(), host);
    if (made.diagnostics === 0) break;
    count += made.diagnostics;
    for (const path of made.files) files.add(path);
  }
  return { diagnostics: count, files: [...files].sort() };
}

function fixOnce(diagnostics: readonly Diagnostic[], host: Host): Fixed {
  const byFile = new Map<string, { file: SourceFile; fixes: Fix[] }>();
  for (const { fix, span } of diagnostics) {
    if (fix === undefined || !fix.safe) continue;
    const entry = byFile.get(span.file.path) ?? { file: span.file, fixes: [] };
    entry.fixes.push(fix);
    byFile.set(span.file.path, entry);
  }
  const files: string[] = [];
  let count = 0;
  for (const [path, { file, fixes }] of byFile) {
    const { text, made } = applyFixes(file, fixes);
    if (made.length === 0 || text === file.text || !isUnchanged(file, host)) continue;
    host.write(path, withMark(file, text));
    count += made.length;
    files.push(path);
  }
  return { diagnostics: count, files };
}

/** True when the file on the disk is what the problems were found in, to the byte. */
function isUnchanged(file: SourceFile, host: Host): boolean {
  const bytes = host.read(file.path);
  return bytes !== undefined && Buffer.from(withMark(file, file.text)).equals(bytes);
}

function withMark(file: SourceFile, text: string): string {
  return file.bom ? `\uFEFF${text}` : text;
}
