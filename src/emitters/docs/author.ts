import { isSafeTarget, isSafeUrl } from "../../template/index.ts";
import { contains, type SourceFile, type Span, textOf } from "../../source/index.ts";
import {
  type Block,
  type FenceBlock,
  fencesOf,
  type Inline,
  type Item,
  type List,
  type Mark,
  type Outline,
  type Quote,
  type Section,
} from "../../syntax/index.ts";

/** Marks of a region that is ours: the reader drops all between them. */
export function region(name: string, content: string): string {
  return `<!-- BEGIN runbookc ${name} -->\n\n${content.trim()}\n\n<!-- END runbookc -->`;
}

interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A heading or block of the author as it stands in the file, with HTML and unsafe links made text, line feeds only. */
export function authorText(part: Section | Block): string {
  const span = "heading" in part ? part.heading : part.span;
  const edits = "heading" in part ? inlineEdits(part.title) : blockEdits(part);
  const start = lineStart(span);
  const text = apply({ ...span, start }, edits)
    .replace(/\r\n?/g, "\n")
    .replace(/(?<!\n)\n+$/, "");
  return "kind" in part && part.kind === "fence" && part.fenced && !part.closed
    ? `${text}\n${closingMark(part)}`
    : text;
}

/** Definitions of link references: they are no blocks, and the links of the author need them. */
export function definitions(file: SourceFile, outline: Outline): readonly string[] {
  const spans = parts(outline);
  const gaps: string[] = [];
  let end = outline.frontMatter?.span.end ?? 0;
  for (const span of spans) {
    if (span.start > end) gaps.push(file.text.slice(end, span.start));
    end = Math.max(end, span.end);
  }
  gaps.push(file.text.slice(end));
  return gaps.flatMap((gap) => withoutRegions(gap).split(/\r\n?|\n/)).filter(isDefinition);
}

/** All headings and top blocks in the order of the text. */
function parts(outline: Outline): Span[] {
  const ofSection = (section: Section): Span[] => [
    section.heading,
    ...section.blocks.map((block) => block.span),
    ...section.children.flatMap(ofSection),
  ];
  return [...outline.blocks.map((block) => block.span), ...outline.sections.flatMap(ofSection)];
}

function withoutRegions(gap: string): string {
  return gap
    .split(/<!-- BEGIN runbookc/)
    .map((part, at) => (at === 0 ? part : (part.split(/<!-- END runbookc -->/, 2)[1] ?? "")))
    .join("");
}

function isDefinition(line: string): boolean {
  const found = /^ {0,3}\[[^[\]]{1,999}\]:\s*<?([^\s<>]+)>?/.exec(line);
  return found !== null && isSafeUrl(found[1] as string);
}

function blockEdits(block: Block): Edit[] {
  switch (block.kind) {
    case "paragraph":
      return inlineEdits(block.inline);
    case "list":
      return [...block.items.flatMap(itemEdits), ...definitionEdits(block)];
    case "table":
      return [...block.header, ...block.rows.flatMap((row) => row.cells)].flatMap(inlineEdits);
    case "quote":
      return [...block.blocks.flatMap(blockEdits), ...definitionEdits(block)];
    case "html":
      return [
        {
          span: block.span,
          text: isComment(block.source.text) ? block.source.text : "<!-- HTML of the source is left out -->",
        },
      ];
    default:
      return [];
  }
}

function itemEdits({ inline, blocks }: Item): Edit[] {
  return [...(inline === undefined ? [] : inlineEdits(inline)), ...blocks.flatMap(blockEdits)];
}

/** Definitions of unsafe links within a list or quote, where they are no blocks; what looks like one in a fence stays. */
function definitionEdits(block: List | Quote): Edit[] {
  const { file, start } = block.span;
  const fences = fencesOf({ blocks: [block] });
  const text = file.text.slice(start, block.span.end);
  return [...text.matchAll(/\]:\s*<?([^\s<>]+)/g)].flatMap((found): Edit[] => {
    const at = start + found.index;
    const span = file.span(at, at + 1);
    const harmless = isSafeUrl(found[1] as string) || fences.some((fence) => contains(fence.span, span));
    return harmless ? [] : [{ span, text: "\\]" }];
  });
}

/** A comment shows nothing; one that looks like a mark of ours would hide what stands behind it. */
function isComment(html: string): boolean {
  const text = html.trim();
  return text.startsWith("<!--") && text.indexOf("-->") === text.length - 3 && !/(?:BEGIN|END)\s+runbookc/i.test(text);
}

function inlineEdits(inline: Inline): Edit[] {
  return inline.marks.flatMap((mark): Edit[] => {
    if (mark.kind === "html") return [guard(mark, "&lt;", 1)];
    if ((mark.kind !== "link" && mark.kind !== "image") || mark.url === undefined || isSafeUrl(mark.url)) return [];
    return mark.span.file.text.charAt(mark.span.start) === "<" ? [guard(mark, "&lt;", 1)] : linkEdits(mark.span);
  });
}

/** Parts label and address. To guard the opening bracket would not do: a bracket before it would take its place. */
function linkEdits(span: Span): Edit[] {
  const text = textOf(span);
  return [...text.matchAll(/\]\(/g)].flatMap(({ index }): Edit[] => {
    if (isSafeTarget(text, index + 2)) return [];
    const at = span.start + index + 1;
    return [{ span: span.file.span(at, at), text: "\\" }];
  });
}

/** Replaces the first characters of a mark, so that it begins nothing. */
function guard({ span }: Mark, text: string, length: number): Edit {
  return { span: { ...span, end: span.start + length }, text };
}

function apply(span: Span, edits: readonly Edit[]): string {
  let text = "";
  let at = span.start;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    if (edit.span.start < at) continue;
    text += span.file.text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return text + span.file.text.slice(at, span.end);
}

/** Blanks before a block are part of it: its other lines may hang on them. */
function lineStart({ file, start }: Span): number {
  const begin = file.lineStart(file.position(start).line);
  return file.text.slice(begin, start).trim() === "" ? begin : start;
}

function closingMark(fence: FenceBlock): string {
  const opening = fence.opening.file.text.slice(fence.opening.start, fence.opening.end);
  return /^[`~]+/.exec(opening.trim())?.[0] ?? "```";
}
