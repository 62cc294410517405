import type { Slice, Span } from "../source/index.ts";

/** A Markdown file as a tree of headings with the blocks below each; the one form in which the rest knows Markdown. */
export interface Outline {
  readonly frontMatter?: FrontMatter;
  /** Blocks before the first heading. */
  readonly blocks: readonly Block[];
  /** Headings of the highest level there is, each with its children. */
  readonly sections: readonly Section[];
  readonly span: Span;
}

export interface FrontMatter {
  readonly language: "yaml" | "toml";
  readonly body: Slice;
  readonly span: Span;
}

export interface Section {
  /** 1 to 6. */
  readonly level: number;
  readonly title: Inline;
  readonly blocks: readonly Block[];
  readonly children: readonly Section[];
  /** The heading line. */
  readonly heading: Span;
  /** From the heading to the character before the next heading of this level or above. */
  readonly span: Span;
}

/** Running text of one paragraph, heading, table cell or list item. */
export interface Inline {
  /** As written, inline Markdown and all; lines of a paragraph are joined by `\n` (carriage returns left out). */
  readonly source: Slice;
  /** Without marks: `**P1**` is `P1`, a link is its text, code is its code. */
  readonly plain: string;
  readonly marks: readonly Mark[];
  readonly span: Span;
}

/** A stretch of marked text within an inline. */
export interface Mark {
  readonly kind: "strong" | "emphasis" | "code" | "link" | "image" | "html";
  readonly plain: string;
  /** Target of a link or image. */
  readonly url?: string;
  readonly span: Span;
}

export type Block = Paragraph | FenceBlock | List | Table | Quote | Html | Rule;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly inline: Inline;
  /** Its lines apart, hard breaks and trailing blanks left out. */
  readonly lines: readonly Inline[];
  readonly span: Span;
}

export interface FenceBlock {
  readonly kind: "fence";
  /** First word of the info string; empty for a plain fence or an indented code block. */
  readonly language: string;
  readonly info: string;
  /** Text between the marks, without the indentation of the fence and without carriage returns. */
  readonly body: Slice;
  /** False when the file ends before a closing mark. */
  readonly closed: boolean;
  /** False for an indented code block. */
  readonly fenced: boolean;
  /** The opening mark and its info string. */
  readonly opening: Span;
  readonly span: Span;
}

export interface List {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly Item[];
  readonly span: Span;
}

export interface Item {
  /** State of a task list item; absent for a plain one. */
  readonly done?: boolean;
  /** First paragraph of the item; absent when it starts with another block. */
  readonly inline?: Inline;
  /** Blocks behind the first paragraph. */
  readonly blocks: readonly Block[];
  readonly span: Span;
}

export interface Table {
  readonly kind: "table";
  readonly header: readonly Inline[];
  readonly rows: readonly { readonly cells: readonly Inline[]; readonly span: Span }[];
  readonly span: Span;
}

export interface Quote {
  readonly kind: "quote";
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** Raw HTML, a comment among it. Never executed, never copied into output unescaped. */
export interface Html {
  readonly kind: "html";
  readonly source: Slice;
  readonly span: Span;
}

/** A thematic break. */
export interface Rule {
  readonly kind: "rule";
  readonly span: Span;
}
