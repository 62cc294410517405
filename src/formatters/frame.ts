import type { Span } from "../source/index.ts";
import { COMMAND_MARK, escaped, showHidden } from "./terminal.ts";
import { displayWidth, graphemes } from "../source/index.ts";

/** One line of a file as shown, with the marks that go under it. */
export interface FrameLine {
  /** Line in the file, from 1. */
  readonly number: number;
  readonly text: string;
  /** Blanks and `^`: as wide as what stands above it. */
  readonly marks: string;
}

export interface Frame {
  readonly lines: readonly FrameLine[];
  /** Last line of a span that is too long to be shown whole. */
  readonly through?: number;
}

/** One grapheme as shown; offsets are within its line. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

const LONGEST_SPAN = 3;
const TAB = 4;
/** The marks are ASCII, and so is this: other dots and rules are two columns wide on some terminals. */
const CUT = "...";

/** The lines of a span, each at most `width` columns wide; longer spans are shown by their first line. */
export function frame(span: Span, width: number): Frame {
  const { file } = span;
  const first = file.position(span.start);
  const last = file.position(Math.max(span.start, span.end - 1));
  const whole = last.line - first.line < LONGEST_SPAN;
  const lines: FrameLine[] = [];
  for (let number = first.line; number <= (whole ? last.line : first.line); number++) {
    const text = file.line(number);
    const base = file.lineStart(number);
    if (number > first.line && text.trim() === "") continue;
    const start = number === first.line ? span.start - base : text.length - text.trimStart().length;
    const end = Math.min(span.end - base, text.trimEnd().length);
    lines.push({ number, ...drawLine(text, start, Math.max(start, end), width) });
  }
  return whole ? { lines } : { lines, through: last.line };
}

function drawLine(line: string, start: number, end: number, width: number): Omit<FrameLine, "number"> {
  const reach = width * 8;
  const from = leftEdge(line, start, reach);
  const to = Math.min(line.length, Math.max(start, from) + reach);
  const pieces = toPieces(line, from, to);
  if (to < line.length && pieces.length > 1) pieces.pop();
  let firstMarked = pieces.findIndex((piece) => piece.end > start);
  if (firstMarked < 0) firstMarked = pieces.length;
  let [low, high] = [0, pieces.length];
  const cut = from > 0 || to < line.length || widthOf(pieces, 0, pieces.length) > width;
  if (cut) [low, high] = chooseWindow(pieces, firstMarked, width - 2 * CUT.length);
  const before = low > 0 || from > 0 ? CUT : "";
  const after = high < pieces.length || to < line.length ? CUT : "";
  const shown = pieces.slice(low, high);
  const marked = shown.filter((piece, at) => low + at >= firstMarked && piece.start < end);
  const markWidth = Math.max(1, widthOf(marked, 0, marked.length));
  return {
    text: (before + shown.map((piece) => piece.text).join("") + after).trimEnd(),
    marks: " ".repeat(before.length + widthOf(pieces, low, firstMarked)) + "^".repeat(markWidth),
  };
}

/** Where to begin reading a long line, so that a hostile one costs little: before a character that begins a grapheme for sure. */
function leftEdge(line: string, start: number, reach: number): number {
  const earliest = Math.max(0, start - reach);
  if (earliest === 0) return 0;
  const found = line.slice(earliest, start).search(/[\u0020-\u007E\u4E00-\u9FFF]/);
  return found < 0 ? 0 : earliest + found;
}

function toPieces(line: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let column = 0;
  for (const { segment, index } of graphemes(line.slice(from, to))) {
    const start = from + index;
    const text = showPiece(segment, line, start, column);
    const width = displayWidth(text);
    pieces.push({ text, width, start, end: start + segment.length });
    column += width;
  }
  return pieces;
}

function showPiece(segment: string, line: string, start: number, column: number): string {
  if (segment === "\t") return " ".repeat(TAB - (column % TAB));
  // What breakCommands would do to the finished line, done here so that the marks stay under their text.
  if (segment.startsWith("[") && COMMAND_MARK.test(line.slice(Math.max(0, start - 10), start)))
    return escaped("[") + showHidden(segment.slice(1));
  return showHidden(segment);
}

/** Pieces to show of a line that is too long: the marked ones, with a third of the room for what stands before them. */
function chooseWindow(pieces: readonly Piece[], marked: number, room: number): [number, number] {
  const behind = widthOf(pieces, marked, pieces.length);
  let left = Math.max(Math.floor(room / 3), room - behind);
  let low = marked;
  while (low > 0 && (pieces[low - 1] as Piece).width <= left) left -= (pieces[--low] as Piece).width;
  let right = room - widthOf(pieces, low, marked);
  let high = marked;
  while (high < pieces.length && (pieces[high] as Piece).width <= right) right -= (pieces[high++] as Piece).width;
  return [low, high];
}

function widthOf(pieces: readonly Piece[], from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) width += pieces[at]?.width ?? 0;
  return width;
}
