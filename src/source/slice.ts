import type { SourceFile } from "./file.ts";
import type { Span } from "./span.ts";

/** `length` characters of the slice from `at` on stand in the file from `source` on, one to one. */
interface Piece {
  readonly at: number;
  readonly source: number;
  readonly length: number;
}

/**
 * Text cut out of a file that still knows where each of its characters came from, though indentation,
 * quote marks and carriage returns were left out on the way (a fence in a list, a YAML block scalar).
 */
export class Slice {
  readonly file: SourceFile;
  readonly text: string;
  readonly #pieces: readonly Piece[];

  private constructor(file: SourceFile, text: string, pieces: readonly Piece[]) {
    this.file = file;
    this.text = text;
    this.#pieces = pieces;
  }

  /** The slice made of these ranges of the file, one after the other. */
  static join(file: SourceFile, ranges: readonly { readonly start: number; readonly end: number }[]): Slice {
    let text = "";
    const pieces: Piece[] = [];
    for (const { start, end } of ranges) {
      const last = pieces.at(-1);
      if (last !== undefined && last.source + last.length === start) {
        pieces[pieces.length - 1] = { ...last, length: last.length + end - start };
      } else {
        pieces.push({ at: text.length, source: start, length: end - start });
      }
      text += file.text.slice(start, end);
    }
    return new Slice(file, text, pieces);
  }

  /** The slice that is one range of the file. */
  static of(span: Span): Slice {
    return Slice.join(span.file, [span]);
  }

  /**
   * Text that need not stand in the file as it is, such as an escape resolved or a line folded.
   * `offset` tells for each of its characters, and for the place behind the last one, where in the file it came from.
   */
  static mapped(file: SourceFile, text: string, offset: (at: number) => number): Slice {
    const pieces: Piece[] = [];
    for (let at = 0; at <= text.length; at++) {
      const source = offset(at);
      const last = pieces.at(-1);
      if (last !== undefined && last.source + (at - last.at) === source) {
        pieces[pieces.length - 1] = { ...last, length: at + 1 - last.at };
      } else {
        pieces.push({ at, source, length: 1 });
      }
    }
    return new Slice(file, text, pieces);
  }

  /** Offset in the file of a character of the slice; `text.length` gives the place just behind the last one. */
  offset(at: number): number {
    const piece = this.#pieceAt(at);
    return piece === undefined ? 0 : piece.source + (at - piece.at);
  }

  /** Where a range of the slice stands in the file. An empty range is the place before the character at `start`. */
  span(start = 0, end = this.text.length): Span {
    const from = this.offset(start);
    const to = end <= start ? from : this.offset(end - 1) + 1;
    return { file: this.file, start: from, end: to };
  }

  /** A part of the slice that keeps its places. */
  slice(start: number, end: number = this.text.length): Slice {
    const pieces: Piece[] = [];
    for (const piece of this.#pieces) {
      const from = Math.max(start, piece.at);
      const to = Math.min(end, piece.at + piece.length);
      if (from < to) pieces.push({ at: from - start, source: piece.source + from - piece.at, length: to - from });
    }
    if (pieces.length === 0) pieces.push({ at: 0, source: this.offset(start), length: 0 });
    return new Slice(this.file, this.text.slice(start, end), pieces);
  }

  toJSON(): string {
    return this.text;
  }

  #pieceAt(at: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle] as Piece).at <= at) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }
}
