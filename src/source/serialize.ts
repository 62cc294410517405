import { SourceFile } from "./file.ts";
import { Slice } from "./slice.ts";
import type { Span } from "./span.ts";

/** A span in data that leaves the process: lines and columns from 1, end exclusive, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function toPlace(span: Span): Place {
  const start = span.file.position(span.start);
  const end = span.file.position(span.end);
  return { file: span.file.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The value as plain JSON data: spans become places, slices become their text, undefined members vanish. */
export function serialize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(serialize);
  if (value instanceof Slice) return value.text;
  if (value instanceof SourceFile) return value.path;
  if (value === null || typeof value !== "object") return value;
  if (isSpan(value)) return toPlace(value);
  const out: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) if (member !== undefined) out[key] = serialize(member);
  return out;
}

function isSpan(value: object): value is Span {
  return "file" in value && value.file instanceof SourceFile && "start" in value && "end" in value;
}
