import { diagnose, type Diagnostic, withinLimits } from "../diagnostics/index.ts";
import type { SourceFile } from "../source/index.ts";
import { fencesOf } from "./fences.ts";
import type { Outline } from "./outline.ts";

/**
 * What the parser takes more than linear time or a hundred times the memory for. `effort` sums, for each stretch
 * without a blank line (no paragraph is longer), its marks times its characters: the parser looks for the other half
 * of a mark up to the end of the paragraph. Ten times what the longest runbooks have, and a few seconds at most.
 */
const limits = {
  lines: 10_000,
  headings: 2_000,
  depth: 32,
  marks: 30_000,
  effort: 200_000_000,
  /** UTF-16 units of all fences together: each is parsed a second time, as the language that it is in. */
  fenceUnits: 128 * 1024,
} as const;

/** What may begin or end something within a paragraph, and what parts the cells of a table. */
const MARKS = new Set("[]*_`<&\\|!");

/** What keeps a Markdown file from being parsed, found in one linear look at each of its lines. */
export function findExcess(file: SourceFile): Diagnostic | undefined {
  const count = file.lineCount;
  const top = { span: file.span(0, 0) };
  if (count > limits.lines) return diagnose(withinLimits, "lines", { count, limit: limits.lines }, top);
  const scan = new Scan();
  for (let line = 1; line <= count; line++) {
    const text = file.line(line);
    const start = file.lineStart(line);
    const excess = scan.read(text);
    if (excess !== undefined) return excess({ span: file.span(start, start + Math.min(text.length, 80)) });
  }
  return undefined;
}

/** What keeps the fences of an outline from being read. */
export function findFenceExcess(outline: Outline): Diagnostic | undefined {
  const fences = fencesOf(outline);
  const units = fences.reduce((sum, { body }) => sum + body.text.length, 0);
  const [first] = fences;
  if (first === undefined || units <= limits.fenceUnits) return undefined;
  return diagnose(withinLimits, "fences", { units, limit: limits.fenceUnits }, { span: first.opening });
}

type Excess = (details: { readonly span: ReturnType<SourceFile["span"]> }) => Diagnostic;

class Scan {
  #headings = 0;
  #marks = 0;
  #effort = 0;
  /** Of the stretch without a blank line. */
  #stretch = { marks: 0, units: 0 };
  /** Columns of the list markers that are open. */
  #lists: number[] = [];

  read(text: string): Excess | undefined {
    const { quotes, end } = this.#containers(text);
    const depth = quotes + this.#lists.length;
    if (depth > limits.depth) return (at) => diagnose(withinLimits, "depth", { depth, limit: limits.depth }, at);
    if ((HEADING.test(text.slice(end)) || DASH.test(text)) && ++this.#headings > limits.headings)
      return (at) => diagnose(withinLimits, "headings", { limit: limits.headings }, at);
    if (/^[ \t]*$/.test(text)) {
      this.#stretch = { marks: 0, units: 0 };
      return undefined;
    }
    // The end of a line counts as one: a paragraph of many lines is put together line by line.
    const marks = 1 + depth + countMarks(text);
    this.#marks += marks;
    if (this.#marks > limits.marks) return (at) => diagnose(withinLimits, "marks", { limit: limits.marks }, at);
    return this.#grow(marks, text.length + 1);
  }

  #grow(more: number, length: number): Excess | undefined {
    const before = this.#stretch;
    const after = { marks: before.marks + more, units: before.units + length };
    this.#effort += after.marks * after.units - before.marks * before.units;
    this.#stretch = after;
    return this.#effort > limits.effort ? (at) => diagnose(withinLimits, "effort", after, at) : undefined;
  }

  /** Quotes and lists that the line stands in or opens, and where its own text begins. */
  #containers(text: string): { readonly quotes: number; readonly end: number } {
    let quotes = 0;
    let column = 0;
    let at = 0;
    let indented = true;
    for (;;) {
      const char = text[at];
      if (char === " ") column++;
      else if (char === "\t") column += 4 - (column % 4);
      else if (char === ">") {
        quotes++;
        column++;
      } else {
        const marker = markerAt(text, at);
        if (char === undefined) break;
        // What stands left of an open list, or beside it, has left it.
        if (indented) while ((this.#lists.at(-1) ?? -1) >= column) this.#lists.pop();
        indented = false;
        if (marker === 0) break;
        this.#lists.push(column);
        column += marker;
        at += marker;
        continue;
      }
      at++;
    }
    return { quotes, end: at };
  }
}

const HEADING = /^(?:#{1,6}(?:[ \t]|$)|(?:=+|-+)[ \t]*$)/;
/** Under a line of text it makes a heading of it, elsewhere it is an empty item. */
const DASH = /^[ \t>]*-[ \t]*$/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const NUMBER = /\d{1,9}[.)](?=[ \t]|$)/y;

/** Characters of the list marker at a place; 0 where there is none. A line of one mark all along is a rule. */
function markerAt(text: string, at: number): number {
  const char = text[at];
  if (char === "-" || char === "*" || char === "+") {
    const next = text[at + 1];
    return (next === undefined || next === " " || next === "\t") && !RULE.test(text.slice(at)) ? 1 : 0;
  }
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.[0].length ?? 0;
}

function countMarks(text: string): number {
  // Each mark of a rule with blanks in it is a token of its own.
  const isMark = RULE.test(text.trimStart()) ? (char: string) => char.trim() !== "" : (char: string) => MARKS.has(char);
  let count = 0;
  for (const char of text) if (isMark(char)) count++;
  return count;
}
