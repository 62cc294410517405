import { type Phrase, phrase } from "../../diagnostics/index.ts";
import { isNavigation } from "../../runbook/index.ts";
import type { Span } from "../../source/index.ts";
import { type Block, type Inline, type Section, splitBilingual, type Table } from "../../syntax/index.ts";
import { defineRule, type Report } from "../rule.ts";

const messages = {
  incomplete:
    "this {kind} is in {present} only, and the runbook is also in {missing}; whoever reads {missing} at 3 a.m. has to guess what it says",
} as const;

export const rule = defineRule(
  {
    code: "language/complete-translation",
    level: "warning",
    summary: "A heading, item or table lacks one of the languages of the runbook.",
    messages,
    help: "write the texts of all languages with ` | ` between them, in a table with ` \\| `",
  },
  (report) => ({
    unit({ unit }) {
      const { languages } = unit.runbook;
      if (languages.length < 2) return;
      const walk = new Walk(languages, report);
      walk.blocks(unit.outline.blocks);
      walk.sections(unit.outline.sections);
    },
  }),
);

class Walk {
  readonly #languages: readonly string[];
  readonly #report: Report<typeof messages>;

  constructor(languages: readonly string[], report: Report<typeof messages>) {
    this.#languages = languages;
    this.#report = report;
  }

  sections(sections: readonly Section[]): void {
    for (const { title, blocks, children } of sections) {
      this.#require(phrase("heading"), this.#languagesOf(title), title.span);
      this.blocks(blocks);
      this.sections(children);
    }
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === "quote") this.blocks(block.blocks);
      else if (block.kind === "table") this.#table(block);
      else if (block.kind === "list") {
        for (const { inline, blocks: inner } of block.items) {
          if (inline !== undefined && !isNavigation(inline))
            this.#require(phrase("item"), this.#languagesOf(inline), inline.span);
          this.blocks(inner);
        }
      }
    }
  }

  /** One report a table: for its header, else for its first row that lacks a language. A column may be a language. */
  #table(table: Table): void {
    const rows = [table.header, ...table.rows.map((row) => row.cells)].map((cells) =>
      cells.filter((cell) => !isName(cell)).flatMap((cell) => this.#languagesOf(cell)),
    );
    const incomplete = rows.find((present) => present.length > 0 && this.#missing(present).length > 0);
    if (incomplete !== undefined) this.#require(phrase("table"), incomplete, table.span);
  }

  #languagesOf(inline: Inline): string[] {
    return Object.keys(splitBilingual(inline.source, this.#languages).text).filter((language) => language !== "und");
  }

  #missing(present: readonly string[]): string[] {
    return this.#languages.filter((language) => !present.includes(language));
  }

  #require(kind: Phrase, present: readonly string[], span: Span): void {
    const missing = this.#missing(present);
    if (present.length === 0 || missing.length === 0) return;
    const values = { kind, present: [...new Set(present)], missing };
    this.#report("incomplete", values, { span });
  }
}

/** Up to three Latin words in a cell are a name (`On-Call SRE`), which needs no translation. */
function isName({ plain }: Inline): boolean {
  return /^[\x20-\x7e]*$/.test(plain) && plain.trim().split(/\s+/).length <= 3;
}
