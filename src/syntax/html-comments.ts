import type { Span } from "../source/index.ts";
import type { Block, Outline, Section } from "./outline.ts";

/** An HTML comment of a text, and what it stands before. */
export interface HtmlComment {
  /** Between `<!--` and `-->`, without blanks at its ends. */
  readonly text: string;
  readonly span: Span;
  /**
   * The next heading with all below it, list item or block that is no comment; absent where nothing follows, and where
   * the comment stands within a paragraph.
   */
  readonly next?: Span;
}

interface Thing {
  readonly span: Span;
  readonly comment?: string;
  /** True within running text. */
  readonly inline?: boolean;
}

/** Every comment of a text, in its order. */
export function htmlCommentsOf(outline: Outline): readonly HtmlComment[] {
  const things: Thing[] = [];
  collectBlocks(outline.blocks, things);
  for (const section of outline.sections) collectSection(section, things);
  const comments: HtmlComment[] = [];
  let next: Span | undefined;
  // From the end, so that what follows is known; of things that begin together the outer one stands first.
  for (const { span, comment, inline } of things.reverse()) {
    if (comment === undefined) next = span;
    else comments.push({ text: comment, span, ...(next === undefined || inline === true ? {} : { next }) });
  }
  return comments.reverse();
}

function collectSection({ span, blocks, children }: Section, things: Thing[]): void {
  things.push({ span });
  collectBlocks(blocks, things);
  for (const child of children) collectSection(child, things);
}

function collectBlocks(blocks: readonly Block[], things: Thing[]): void {
  for (const block of blocks) {
    const comment = block.kind === "html" ? commentIn(block.source.text) : undefined;
    things.push(comment === undefined ? { span: block.span } : { span: block.span, comment });
    if (block.kind === "quote") collectBlocks(block.blocks, things);
    if (block.kind === "paragraph") collectMarks(block.inline.marks, things);
    if (block.kind !== "list") continue;
    for (const item of block.items) {
      things.push({ span: item.span });
      collectMarks(item.inline?.marks ?? [], things);
      collectBlocks(item.blocks, things);
    }
  }
}

function collectMarks(marks: readonly { readonly kind: string; readonly span: Span }[], things: Thing[]): void {
  for (const { kind, span } of marks) {
    const comment = kind === "html" ? commentIn(span.file.text.slice(span.start, span.end)) : undefined;
    if (comment !== undefined) things.push({ span, comment, inline: true });
  }
}

function commentIn(html: string): string | undefined {
  const text = html.trim();
  return text.startsWith("<!--") && text.indexOf("-->") === text.length - 3 ? text.slice(4, -3).trim() : undefined;
}
