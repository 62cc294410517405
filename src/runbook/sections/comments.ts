import type { Slice } from "../../source/index.ts";
import { parseShell, trim } from "../../syntax/index.ts";

/** A comment that has its line to itself and stands outside loops, quotes and here-documents. */
export interface Comment {
  readonly kind: "comment";
  /** With its `#`. */
  readonly whole: Slice;
  /** Without `#` and blanks. */
  readonly text: Slice;
  /** True when the line before it is blank, or it is the first line. */
  readonly apart: boolean;
}

/** Commands between two such comments: a range of the script. */
export interface Code {
  readonly kind: "code";
  readonly start: number;
  readonly end: number;
}

/** A shell script as its top-level comments and the commands between them, in order. */
export function readTokens(body: Slice): (Comment | Code)[] {
  const tokens: (Comment | Code)[] = [];
  let at = 0;
  const alone = parseShell(body).comments.filter((comment) => comment.wholeLine && !comment.nested);
  for (const { start, end } of alone) {
    pushCode(tokens, body, at, start);
    const whole = trim(body.slice(start, end));
    const text = trim(whole.slice(/^#+/.exec(whole.text)?.[0].length ?? 0));
    tokens.push({ kind: "comment", whole, text, apart: isApart(body.text, start) });
    at = end;
  }
  pushCode(tokens, body, at, body.text.length);
  return tokens;
}

function pushCode(tokens: (Comment | Code)[], body: Slice, from: number, to: number): void {
  const text = body.text.slice(from, to);
  if (text.trim() === "") return;
  const first = text.search(/\S/);
  const start = from + text.lastIndexOf("\n", first) + 1;
  tokens.push({ kind: "code", start, end: from + text.trimEnd().length });
}

function isApart(text: string, start: number): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1);
  if (lineStart <= 0) return true;
  return text.slice(text.lastIndexOf("\n", lineStart - 1) + 1, lineStart).trim() === "";
}
