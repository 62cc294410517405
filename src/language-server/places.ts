import type { SourceFile, Span } from "../source/index.ts";

/** As in the Language Server Protocol: lines and UTF-16 units count from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
export interface Location {
  readonly uri: string;
  readonly range: Range;
}

export function rangeOf({ file, start, end }: Span): Range {
  return { start: positionOf(file, start), end: positionOf(file, end) };
}

function positionOf(file: SourceFile, offset: number): Position {
  const { line, column } = file.position(offset);
  return { line: line - 1, character: column - 1 };
}

/** The offset of a position; behind the end of its line it is the end of the line. */
export function offsetOf(file: SourceFile, { line, character }: Position): number {
  return file.lineStart(line + 1) + Math.min(character, file.line(line + 1).length);
}

export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Paths relative to the root of the project, and the URIs by which the editor knows them. */
export class Paths {
  readonly #root: string;
  /** An editor may spell a URI in several ways; it is answered in its own. */
  readonly #spelled = new Map<string, string>();

  /** `root` is a `file:` URI. */
  constructor(root: string) {
    this.#root = root.endsWith("/") ? root.slice(0, -1) : root;
  }

  /** Undefined for what is no file. What lies outside the root has an absolute path. */
  pathOf(uri: string): string | undefined {
    const place = pathname(uri);
    if (place === undefined) return undefined;
    const root = `${pathname(this.#root) ?? ""}/`;
    const path = place.startsWith(root) ? place.slice(root.length) : place;
    this.#spelled.set(path, uri);
    return path;
  }

  uriOf(path: string): string {
    const known = this.#spelled.get(path);
    if (known !== undefined) return known;
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return path.startsWith("/") ? `file://${encoded}` : `${this.#root}/${encoded}`;
  }

  locationOf(span: Span): Location {
    return { uri: this.uriOf(span.file.path), range: rangeOf(span) };
  }
}

/** The absolute path in a `file:` URI. */
export function pathname(uri: string): string | undefined {
  try {
    const url = new URL(uri);
    return url.protocol === "file:" ? decodeURIComponent(url.pathname) : undefined;
  } catch {
    return undefined;
  }
}
