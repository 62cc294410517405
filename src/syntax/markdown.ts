import type { Code, List as MdList, Nodes, Parents, PhrasingContent, RootContent, Table as MdTable } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { Slice, type SourceFile, type Span } from "../source/index.ts";
import type { Block, FenceBlock, FrontMatter, Inline, Item, List, Mark, Outline, Section, Table } from "./outline.ts";

/** GFM without autolinks, footnotes and strikethrough: runbooks need tables and task lists, and the rest costs time. */
function gfm(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmTaskListItem()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml", "toml"])
  .use(gfm as never)
  .freeze();

/** Markdown (CommonMark with front matter, GFM tables and task lists) → outline. Never throws on text that `decode` let through. */
export function parseMarkdown(file: SourceFile): Outline {
  const root = processor.parse(file.text);
  const nodes = withoutGenerated(root.children);
  const first = nodes[0];
  const matter = first === undefined ? undefined : frontMatter(file, first);
  const body = matter === undefined ? nodes : nodes.slice(1);
  const firstHeading = body.findIndex((node) => node.type === "heading");
  const intro = firstHeading < 0 ? body : body.slice(0, firstHeading);
  return {
    ...(matter === undefined ? {} : { frontMatter: matter }),
    blocks: intro.flatMap((node) => block(file, node)),
    sections: firstHeading < 0 ? [] : sections(file, body.slice(firstHeading), file.text.length),
    span: file.span(0, file.text.length),
  };
}

/** Leaves out what the compiler itself added to a regenerated document. */
function withoutGenerated(nodes: readonly RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  let inside = false;
  for (const node of nodes) {
    if (node.type === "html" && /^<!-- BEGIN runbookc\b/.test(node.value)) inside = true;
    if (!inside) kept.push(node);
    if (node.type === "html" && /<!-- END runbookc -->\s*$/.test(node.value)) inside = false;
  }
  return kept;
}

function frontMatter(file: SourceFile, node: RootContent): FrontMatter | undefined {
  const language = (node as { type: string }).type;
  if (language !== "yaml" && language !== "toml") return undefined;
  const span = spanOf(file, node);
  const lines = linesOf(file, span);
  return { language, body: joinLines(file, lines.slice(1, -1)), span };
}

/** Nodes that begin with a heading → sections of the highest level among them. */
function sections(file: SourceFile, nodes: readonly RootContent[], end: number): Section[] {
  const found: Section[] = [];
  let at = 0;
  while (at < nodes.length) {
    const heading = nodes[at] as RootContent & { type: "heading"; depth: number; children: PhrasingContent[] };
    let next = at + 1;
    while (next < nodes.length && !isHeading(nodes[next], heading.depth)) next++;
    const inner = nodes.slice(at + 1, next);
    const split = inner.findIndex((node) => node.type === "heading");
    const stop = nodes[next] === undefined ? end : startOf(nodes[next] as RootContent);
    const own = split < 0 ? inner : inner.slice(0, split);
    found.push({
      level: heading.depth,
      title: inline(file, heading),
      blocks: own.flatMap((node) => block(file, node)),
      children: split < 0 ? [] : sections(file, inner.slice(split), stop),
      heading: spanOf(file, heading),
      span: file.span(startOf(heading), stop),
    });
    at = next;
  }
  return found;
}

function isHeading(node: RootContent | undefined, depth: number): boolean {
  return node?.type === "heading" && node.depth <= depth;
}

function block(file: SourceFile, node: RootContent): Block[] {
  const span = spanOf(file, node);
  switch (node.type) {
    case "paragraph": {
      const whole = inline(file, node);
      return [{ kind: "paragraph", inline: whole, lines: splitLines(file, whole), span }];
    }
    case "code":
      return [fence(file, node)];
    case "list":
      return [list(file, node)];
    case "table":
      return [table(file, node)];
    case "blockquote":
      return [{ kind: "quote", blocks: node.children.flatMap((child) => block(file, child)), span }];
    case "html":
      return [{ kind: "html", source: Slice.of(span), span }];
    case "thematicBreak":
      return [{ kind: "rule", span }];
    case "heading": {
      // A heading within a list or a quote opens no section; its text stays.
      const whole = inline(file, node);
      return [{ kind: "paragraph", inline: whole, lines: [whole], span }];
    }
    default:
      return [];
  }
}

function list(file: SourceFile, node: MdList): List {
  const items = node.children.map((item): Item => {
    const [head, ...rest] = item.children;
    const own = head?.type === "paragraph" ? inline(file, head) : undefined;
    const others = own === undefined ? item.children : rest;
    return {
      ...(typeof item.checked === "boolean" ? { done: item.checked } : {}),
      ...(own === undefined ? {} : { inline: own }),
      blocks: others.flatMap((child) => block(file, child)),
      span: spanOf(file, item),
    };
  });
  return { kind: "list", ordered: node.ordered === true, start: node.start ?? 1, items, span: spanOf(file, node) };
}

function table(file: SourceFile, node: MdTable): Table {
  const rows = node.children.map((row) => ({
    cells: row.children.map((cell) => (cell.children.length > 0 ? inline(file, cell) : emptyCell(file, cell))),
    span: spanOf(file, row),
  }));
  return { kind: "table", header: rows[0]?.cells ?? [], rows: rows.slice(1), span: spanOf(file, node) };
}

function emptyCell(file: SourceFile, cell: Nodes): Inline {
  const at = startOf(cell);
  const span = file.span(at, at);
  return { source: Slice.of(span), plain: "", marks: [], span };
}

/**
 * A code block. The parser gives each line without the indentation of its containers, so a line of the value is the
 * end of its line in the file; that is how each character finds its place.
 */
function fence(file: SourceFile, node: Code): FenceBlock {
  const span = spanOf(file, node);
  const lines = linesOf(file, span);
  const mark = /^(`{3,}|~{3,})/.exec(file.text.slice(span.start, span.start + 300))?.[1];
  const fenced = mark !== undefined;
  const last = lines.at(-1);
  const closed =
    fenced && lines.length > 1 && last !== undefined && closes(file.text.slice(last.start, last.end), mark);
  const bodyLines = fenced ? lines.slice(1, closed ? -1 : undefined) : lines;
  const values = node.value.split(/\r\n|\n|\r/);
  const ranges = bodyLines.slice(0, values.length).map((line, at) => {
    const value = values[at] as string;
    const text = file.text.slice(line.start, line.end);
    return {
      start: text.endsWith(value) ? line.end - value.length : line.start + text.length - text.trimStart().length,
      end: line.end,
    };
  });
  const opening = fenced ? file.span(span.start, (lines[0] as Range).end) : file.span(span.start, span.start);
  return {
    kind: "fence",
    language: node.lang ?? "",
    info: node.meta ?? "",
    body: ranges.length === 0 ? Slice.of(file.span(opening.end, opening.end)) : joinLines(file, ranges),
    closed: closed || !fenced,
    fenced,
    opening,
    span,
  };
}

function closes(line: string, mark: string): boolean {
  const text = line.replace(/^[ \t>]+/, "").trimEnd();
  return text.length >= mark.length && text === (mark[0] as string).repeat(text.length);
}

function inline(file: SourceFile, node: Parents): Inline {
  const children = node.children as PhrasingContent[];
  const first = children[0];
  const last = children.at(-1);
  if (first === undefined || last === undefined) return emptyCell(file, node);
  const span = file.span(startOf(first), endOf(last));
  const marks: Mark[] = [];
  collectMarks(file, children, marks);
  const ranges = linesOf(file, span).map((line, at) => (at === 0 ? line : trimStart(file, line)));
  return { source: joinLines(file, ranges), plain: children.map(plainOf).join(""), marks, span };
}

/** Lines of a paragraph apart, without hard breaks and trailing blanks. */
function splitLines(file: SourceFile, whole: Inline): Inline[] {
  const texts = whole.plain.split("\n");
  return linesOf(file, whole.span).map((line, at) => {
    const { start } = at === 0 ? line : trimStart(file, line);
    const text = file.text.slice(start, line.end).replace(/\\$/, "").trimEnd();
    const span = file.span(start, start + text.length);
    const marks = whole.marks.filter((mark) => mark.span.start >= span.start && mark.span.end <= span.end);
    return { source: Slice.of(span), plain: (texts[at] ?? text).trim(), marks, span };
  });
}

function collectMarks(file: SourceFile, nodes: readonly PhrasingContent[], marks: Mark[]): void {
  for (const node of nodes) {
    const kind = node.type === "inlineCode" ? "code" : node.type === "linkReference" ? "link" : node.type;
    if (
      kind === "strong" ||
      kind === "emphasis" ||
      kind === "code" ||
      kind === "link" ||
      kind === "image" ||
      kind === "html"
    ) {
      const url = "url" in node ? node.url : undefined;
      marks.push({ kind, plain: plainOf(node), ...(url === undefined ? {} : { url }), span: spanOf(file, node) });
    }
    if ("children" in node) collectMarks(file, node.children as PhrasingContent[], marks);
  }
}

function plainOf(node: PhrasingContent): string {
  if (node.type === "break") return "\n";
  if (node.type === "html") return "";
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  if ("value" in node) return node.value.replace(/\r\n?/g, "\n");
  return "children" in node ? (node.children as PhrasingContent[]).map(plainOf).join("") : "";
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The lines that a span touches, each without its line ending; the first from the span's start, the last to its end. */
function linesOf(file: SourceFile, span: Span): Range[] {
  const first = file.position(span.start).line;
  const last = file.position(span.end).line;
  const lines: Range[] = [];
  for (let line = first; line <= last; line++) {
    const start = file.lineStart(line);
    const end = start + file.line(line).length;
    lines.push({ start: Math.max(start, span.start), end: Math.min(Math.max(end, span.start), span.end) });
  }
  return lines;
}

function trimStart(file: SourceFile, line: Range): Range {
  const text = file.text.slice(line.start, line.end);
  return { start: line.start + (/^[ \t>]*/.exec(text)?.[0].length ?? 0), end: line.end };
}

/** Lines as one slice, with one `\n` between two of them that stands where the line ending stands in the file. */
function joinLines(file: SourceFile, lines: readonly Range[]): Slice {
  const ranges = lines.flatMap((line, at) => {
    if (at === lines.length - 1) return [line];
    const newline = file.text[line.end] === "\r" ? line.end + 1 : line.end;
    return [line, { start: newline, end: newline + 1 }];
  });
  return Slice.join(file, ranges);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

function spanOf(file: SourceFile, node: Nodes): Span {
  return file.span(startOf(node), endOf(node));
}
