import type { SourceFile } from "./file.ts";

/** A half-open range of a file in UTF-16 code units: `start` belongs to it, `end` does not. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** Text that a span covers, as it stands in the file. */
export function textOf(span: Span): string {
  return span.file.text.slice(span.start, span.end);
}

/** The smallest span that holds both; both must be of one file. */
export function cover(first: Span, second: Span): Span {
  return { file: first.file, start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
}

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.file.path === inner.file.path && outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two share at least one character, or when an empty span lies within the other. */
export function overlaps(first: Span, second: Span): boolean {
  if (first.file.path !== second.file.path) return false;
  return (first.start < second.end && second.start < first.end) || contains(first, second) || contains(second, first);
}

/** `path:line:column`, the form that terminals and editors turn into a link. */
export function placeOf(span: Span): string {
  const { line, column } = span.file.position(span.start);
  return `${span.file.path}:${line}:${column}`;
}

/** `path#L12-L20`, the form that repository hosts turn into a link. */
export function originOf(span: Span): string {
  const first = span.file.position(span.start).line;
  const last = span.file.position(Math.max(span.start, span.end - 1)).line;
  return first === last ? `${span.file.path}#L${first}` : `${span.file.path}#L${first}-L${last}`;
}
