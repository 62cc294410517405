import type { Span } from "./span.ts";

/** A place in a file, counted from 1. `column` counts UTF-16 code units, as editors and LSP do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * One text file. `path` is relative to the project root with `/` as separator.
 * `text` has no byte order mark (`bom` tells whether there was one) and keeps its line endings.
 */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  readonly bom: boolean;
  #lineStarts: readonly number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.bom = text.startsWith("\uFEFF");
    this.text = this.bom ? text.slice(1) : text;
  }

  /** Offset of the first character of each line; a line ends after LF, CRLF or CR. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** Line and column of an offset; offsets outside the text are clamped. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] as number) + 1 };
  }

  /** Text of a line (from 1) without its line ending; empty for lines that do not exist. */
  line(line: number): string {
    const start = this.lineStarts[line - 1];
    if (start === undefined) return "";
    const end = this.lineStarts[line] ?? this.text.length;
    return this.text.slice(start, end).replace(/(?:\r\n|\n|\r)$/, "");
  }

  /** Offset of the first character of a line (from 1), or the end of the text. */
  lineStart(line: number): number {
    return this.lineStarts[line - 1] ?? this.text.length;
  }

  span(start: number, end: number): Span {
    return { file: this, start, end };
  }

  toJSON(): string {
    return this.path;
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
