import type { Diagnostic } from "../diagnostics/index.ts";
import { serialize } from "../source/index.ts";

/** Beyond what JSON itself escapes: whatever a terminal or a build log would obey. All of it can only stand in strings. */
const RISKY =
  /[\u007F-\u009F\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]|(?<=##(?:vso|teamcity)?)\[/gi;

/**
 * For machines: an array of diagnostics in the shape of `schemas/diagnostics.schema.json`, one a line.
 * Texts are unchanged; risky characters are written as JSON escapes.
 */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "[]\n";
  const lines = diagnostics.map((diagnostic) => safeJson(JSON.stringify(toData(diagnostic))));
  return `[\n  ${lines.join(",\n  ")}\n]\n`;
}

function toData({ code, level, message, span, related, help, fix }: Diagnostic): unknown {
  return serialize({
    code,
    level,
    message,
    place: span,
    related: related.map((other) => ({ message: other.message, place: other.span })),
    help,
    fix: fix && {
      title: fix.title,
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({ place: edit.span, text: edit.text })),
    },
  });
}

/** JSON that means the same and has nothing in it that a terminal or a build log obeys. */
export function safeJson(json: string): string {
  return json.replace(RISKY, jsonEscape);
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
