/** The content of a scalar, and for each of its characters (and the end) the offset in the YAML text it came from. */
export interface ScalarContent {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Content under construction. */
class Content {
  text = "";
  readonly offsets: number[] = [];

  /** A character (or the result of one escape) that comes from one place. */
  add(text: string, offset: number): void {
    this.text += text;
    for (let at = 0; at < text.length; at++) this.offsets.push(offset);
  }

  /** Characters that stand in the source as they are. */
  copy(source: string, from: number, to: number, base: number): void {
    for (let at = from; at < to; at++) this.offsets.push(base + at);
    this.text += source.slice(from, to);
  }

  end(offset: number): ScalarContent {
    return { text: this.text, offsets: [...this.offsets, offset] };
  }
}

/** A plain scalar: its lines are folded. `base` is the offset of `source` in the YAML text. */
export function readPlain(source: string, base: number): ScalarContent {
  return foldLines(source, base);
}

/** A single quoted scalar with its quotes: lines are folded, a doubled quote is one. */
export function readSingleQuoted(source: string, base: number): ScalarContent {
  const folded = foldLines(source.slice(1, -1), base + 1);
  const content = new Content();
  for (let at = 0; at < folded.text.length; at++) {
    content.add(folded.text.charAt(at), folded.offsets[at] as number);
    if (folded.text.startsWith("''", at)) at++;
  }
  return content.end(base + source.length - 1);
}

/** Blanks around line breaks go; one break is a space, and each further one a line feed. */
function foldLines(source: string, base: number): ScalarContent {
  const content = new Content();
  const lines = source.split("\n");
  let start = 0;
  let breaks: number[] = [];
  lines.forEach((line, index) => {
    const last = index === lines.length - 1;
    const from = index === 0 ? 0 : line.length - trimStart(line).length;
    const to = last ? line.length : Math.max(from, trimEnd(line).length);
    if (index > 0 && (from < to || last)) {
      if (breaks.length === 1) content.add(" ", breaks[0] as number);
      else for (const offset of breaks.slice(1)) content.add("\n", offset);
      breaks = [];
    }
    content.copy(source, start + from, start + to, base);
    breaks.push(base + start + line.length);
    start += line.length + 1;
  });
  return content.end(base + source.length);
}

function trimStart(line: string): string {
  let at = 0;
  while (isBlank(line[at])) at++;
  return line.slice(at);
}

function trimEnd(line: string): string {
  let at = line.length;
  while (isBlank(line[at - 1])) at--;
  return line.slice(0, at);
}

function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t";
}

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "\t": "\t",
};
const CODE_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** A double quoted scalar with its quotes: escapes are resolved, each to the place of its backslash; lines are folded. */
export function readDoubleQuoted(source: string, base: number): ScalarContent {
  const content = new Content();
  const end = source.length - 1;
  for (let at = 1; at < end; ) {
    const char = source.charAt(at);
    if (char === "\\") at = readEscape(source, at, base, content);
    else if (char === "\n") at = foldBreaks(source, at, base, content);
    else if (isBlank(char)) at = keepBlanks(source, at, base, content);
    else content.copy(source, at, ++at, base);
  }
  return content.end(base + end);
}

function readEscape(source: string, at: number, base: number, content: Content): number {
  const name = source.charAt(at + 1);
  const length = CODE_LENGTHS[name];
  if (length !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + length), 16);
    content.add(String.fromCodePoint(code), base + at);
    return at + 2 + length;
  }
  if (name === "\n") return skipBlanks(source, at + 2);
  content.add(ESCAPES[name] as string, base + at);
  return at + 2;
}

function foldBreaks(source: string, at: number, base: number, content: Content): number {
  let next = at + 1;
  let folded = false;
  for (; isBlank(source[next]) || source[next] === "\n"; next++) {
    if (source[next] !== "\n") continue;
    content.add("\n", base + next);
    folded = true;
  }
  if (!folded) content.add(" ", base + at);
  return next;
}

/** Blanks stay unless a line break follows. */
function keepBlanks(source: string, at: number, base: number, content: Content): number {
  const next = skipBlanks(source, at);
  if (source[next] !== "\n") content.copy(source, at, next, base);
  return next;
}

function skipBlanks(source: string, at: number): number {
  let next = at;
  while (isBlank(source[next])) next++;
  return next;
}

/** How a block scalar was written: its header (`|`, `>2-`) and the indentation of what holds it. */
export interface BlockStyle {
  readonly header: string;
  readonly indent: number;
}

interface BlockLine {
  readonly indent: number;
  readonly text: string;
  /** Offset of the first character of the line. */
  readonly offset: number;
}

/** A block scalar: `source` is what follows the line of its header. */
export function readBlock(source: string, base: number, style: BlockStyle): ScalarContent {
  const lines = splitBlock(source, base);
  const digit = Number(/[1-9]/.exec(style.header)?.[0] ?? 0);
  const keep = style.header.includes("+");
  const strip = style.header.includes("-");
  const content = new Content();
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.text === "") end--;
  const first = lines.findIndex((line) => line.text !== "");
  const trim = digit > 0 || first < 0 ? style.indent + digit : (lines[first] as BlockLine).indent;
  if (first < 0) {
    if (keep && source !== "")
      for (const line of lines.slice(0, Math.max(1, lines.length - 1))) content.add("\n", lineEnd(line));
    return content.end(base + source.length);
  }
  for (let at = end; at < lines.length; at++) if ((lines[at] as BlockLine).indent > trim) end = at + 1;
  const body = lines.slice(0, end);
  if (style.header.startsWith("|")) addLiteral(body, trim, content);
  else addFolded(body, first, trim, content);
  const last = body.at(-1) as BlockLine;
  if (keep) {
    // Each line break that is left counts; the text behind the last one is no line.
    for (const line of lines.slice(end - 1, Math.max(end, lines.length - 1))) content.add("\n", lineEnd(line));
  } else if (!strip) content.add("\n", lineEnd(last));
  return content.end(strip ? lineEnd(last) : lineEnd(last) + 1);
}

function splitBlock(source: string, base: number): BlockLine[] {
  let offset = base;
  return source.split("\n").map((line) => {
    let indent = 0;
    while (line[indent] === " ") indent++;
    const found = { indent, text: line.slice(indent), offset };
    offset += line.length + 1;
    return found;
  });
}

function lineEnd(line: BlockLine): number {
  return line.offset + line.indent + line.text.length;
}

/** The line without the indentation of the block. */
function addLine(line: BlockLine, trim: number, content: Content): void {
  const kept = Math.max(0, line.indent - trim);
  content.copy(" ".repeat(kept) + line.text, 0, kept + line.text.length, line.offset + line.indent - kept);
}

function addLiteral(lines: readonly BlockLine[], trim: number, content: Content): void {
  lines.forEach((line, at) => {
    if (at > 0) content.add("\n", lineEnd(lines[at - 1] as BlockLine));
    addLine(line, trim, content);
  });
}

/** Folds as the literal form does, but a single break between two lines that are not further indented is a space. */
function addFolded(lines: readonly BlockLine[], first: number, trim: number, content: Content): void {
  for (const line of lines.slice(0, first)) {
    addLine(line, trim, content);
    content.add("\n", lineEnd(line));
  }
  let breaks: number[] = [];
  let before: BlockLine | undefined;
  for (const line of lines.slice(first)) {
    if (line.text === "" && !isFurther(line, trim)) {
      breaks.push(lineEnd(line));
      continue;
    }
    const further = isFurther(line, trim) || (before !== undefined && isFurther(before, trim));
    if (breaks.length === 1 && !further) content.add(" ", breaks[0] as number);
    else for (const offset of further ? breaks : breaks.slice(1)) content.add("\n", offset);
    addLine(line, trim, content);
    breaks = [lineEnd(line)];
    before = line;
  }
}

function isFurther(line: BlockLine, trim: number): boolean {
  return line.indent > trim || line.text.startsWith("\t");
}
