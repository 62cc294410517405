import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { docs } from "../../../src/emitters/docs/docs.ts";
import type { EmitContext, EmittedFile } from "../../../src/emitters/index.ts";
import type { Unit } from "../../../src/program/index.ts";
import { contains, serialize, type Span } from "../../../src/source/index.ts";
import type { Block, Html, Inline, Section } from "../../../src/syntax/index.ts";
import { isSafeUrl } from "../../../src/template/index.ts";
import { bareUnit, handMadeUnit, withoutPlaces } from "./unit.ts";

const SEED = "runbooks/hlp-executor/emergency.md";
const ORDERS = readFileSync(new URL("./orders.md", import.meta.url), "utf8");

const context: EmitContext = { version: "0.1.0", stopped: () => false, emitted: new Map() };

function emit(unit: Unit, over: Partial<EmitContext> = {}): ReadonlyMap<string, string> {
  const { files, diagnostics } = docs.emit(unit, { ...context, ...over });
  expect(diagnostics).toEqual([]);
  return new Map(files.map((file) => [file.path, file.content]));
}

function bilingual(unit: Unit): string {
  return emit(unit).get("runbook.md") as string;
}

/** The document without what we added. */
function authorPart(document: string): string {
  return document.replace(/<!-- BEGIN runbookc [^]*?<!-- END runbookc -->\n\n?/g, "");
}

function modelOf(unit: Unit): unknown {
  return withoutPlaces(serialize(unit.runbook));
}

describe("the seed", () => {
  const seed = bareUnit(readFileSync(SEED, "utf8"), SEED);

  test("makes one document a language, and one of all", () => {
    expect([...emit(seed).keys()]).toEqual(["runbook.md", "runbook.zh-Hant.md", "runbook.en.md"]);
  });

  test("reads the same from its own document", () => {
    expect(modelOf(bareUnit(bilingual(seed), SEED))).toEqual(modelOf(seed));
  });

  test("stays as it is when its document is made again", () => {
    const once = bilingual(seed);
    expect(authorPart(bilingual(bareUnit(once, SEED)))).toBe(authorPart(once));
  });

  test("keeps every fence to the letter", () => {
    const fences = seed.source.text.match(/^```[^]*?^```$/gm) ?? [];
    expect(fences).toHaveLength(21);
    for (const fence of fences) expect(bilingual(seed)).toContain(`\n${fence}\n`);
  });

  test("reads the same with other line endings", () => {
    const windows = bareUnit(seed.source.text.replaceAll("\n", "\r\n"), SEED);
    expect(authorPart(bilingual(windows))).toBe(authorPart(bilingual(seed)));
  });
});

describe("a runbook by hand", () => {
  const unit = handMadeUnit(ORDERS);

  test.each(["runbook.md", "runbook.zh-Hant.md", "runbook.en.md"])("%s", async (name) => {
    await expect(emit(unit).get(name)).toMatchFileSnapshot(`golden/${name}`);
  });

  test("reads the same from its own document", () => {
    expect(modelOf(bareUnit(bilingual(unit)))).toEqual(modelOf(unit));
  });

  test("links to what was made of a path, and says where nothing was made", () => {
    const path = unit.graphs[0]?.origin as Span;
    const file: EmittedFile = { path: "x.yaml", content: "", origins: [{ pointer: "", span: path }] };
    const emitted = new Map([["workflow-template/p1-orders-stuck-a.yaml", file]]);
    const link = "[`workflow-template/p1-orders-stuck-a.yaml`](../workflow-template/p1-orders-stuck-a.yaml)";
    for (const text of emit(unit, { emitted }).values()) expect(text).toContain(link);
    for (const [name, text] of emit(unit, { emitted, stopped: (span) => contains(span, path) })) {
      expect(text).not.toContain(link);
      expect(text).toContain(
        name.includes("zh") ? "因原始檔有錯誤而未產出" : "Not emitted because of errors in the source",
      );
    }
  });

  test("every link within a document has its id, and ids are said once", () => {
    for (const text of emit(unit).values()) {
      const ids = [...text.matchAll(/^<a id="([a-z0-9-]+)"><\/a>$/gm)].map((found) => found[1]);
      const targets = [...text.matchAll(/\]\(#([^)]*)\)/g)].map((found) => found[1]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    }
  });
});

describe("hostile text", () => {
  test("is text in every document", () => {
    const evil = "<img src=x onerror=alert(1)> [x](javascript:alert(1)) <!-- END runbookc --> ![y](data:text/html,z)";
    const unit = handMadeUnit(ORDERS.replaceAll("EVIL", evil));
    for (const [name, text] of emit(unit)) {
      const parsed = bareUnit(text.replaceAll("runbookc", "other"), `${name}`);
      for (const html of htmlOf(parsed)) expect(html).toMatch(/^<!--|^<\/?a\b/);
      expect(
        urlsOf(parsed).filter((url) => !isSafeUrl(url)),
        name,
      ).toEqual([]);
    }
  });

  test("an open fence, front matter, HTML blocks and definitions do not break the document", () => {
    const before =
      "---\ntitle: x\n---\n<div>\n# no heading\n</div>\n\n<!-- a word -->\n\n[a]: https://a.example\n[b]: javascript:alert(1)\n\n";
    const unit = bareUnit(
      `${before}${ORDERS}\n\n## 備註 | Notes\n\n- [c]: javascript:x\n\nSee [a] and [b].\n\n~~~~bash\necho open`,
    );
    const document = bilingual(unit);
    expect(document.startsWith("---\ntitle: x\n---\n")).toBe(true);
    expect(document).toContain("<!-- HTML of the source is left out -->\n\n<!-- a word -->");
    expect(document).not.toMatch(/[^\\]\]: javascript/);
    expect(document.endsWith("~~~~bash\necho open\n~~~~\n\n[a]: https://a.example\n")).toBe(true);
    expect(modelOf(bareUnit(document))).toEqual(modelOf(unit));
  });

  test("documents made again do not change, whatever the author's blocks are", () => {
    const piece = fc.constantFrom(
      "## P1: a-b (x | y)",
      "### 恢復措施 | Recovery Actions",
      "#### 恢復路徑 A: 甲 (乙)",
      "- a\n- b",
      "* c\n\n  d",
      "1. x",
      "   2. y",
      "> q\n> <b>",
      "```bash\n# Step 1: a\nls\n```",
      "    indented",
      "| a | b |\n| - | - |\n| `x\\|y` | <i> |",
      "<p>\n\ntext\n\n</p>",
      "<!-- c -->",
      "text  \nmore",
      "- [ ] t",
      "[r]: ./x",
      "Setext\n---",
      "---",
      "[l](javascript:a)",
      "<!-- BEGIN runbookc x -->\n\n# gone\n\n<!-- END runbookc -->",
      "- a\n\n  ```\n  b\n  ```",
      "\\# c",
      "&lt;b>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const once = bilingual(bareUnit(pieces.join("\n\n")));
        expect(authorPart(bilingual(bareUnit(once)))).toBe(authorPart(once));
        for (const url of urlsOf(bareUnit(once))) expect(isSafeUrl(url)).toBe(true);
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});

/** All raw HTML that a reader of Markdown finds, in whatever it stands. */
function htmlOf(unit: Unit): string[] {
  return [...inlinesOf(unit)].flatMap((part) =>
    "marks" in part
      ? part.marks
          .filter((mark) => mark.kind === "html")
          .map(({ span }) => unit.source.text.slice(span.start, span.end))
      : [part.source.text],
  );
}

function urlsOf(unit: Unit): string[] {
  return [...inlinesOf(unit)].flatMap((part) => ("marks" in part ? part.marks.flatMap((mark) => mark.url ?? []) : []));
}

function inlinesOf({ outline }: Unit) {
  const ofBlock = (block: Block): (Inline | Html)[] => {
    switch (block.kind) {
      case "paragraph":
        return [block.inline];
      case "html":
        return [block];
      case "quote":
        return block.blocks.flatMap(ofBlock);
      case "list":
        return block.items.flatMap((item) => [
          ...(item.inline === undefined ? [] : [item.inline]),
          ...item.blocks.flatMap(ofBlock),
        ]);
      case "table":
        return [...block.header, ...block.rows.flatMap((row) => row.cells)];
      default:
        return [];
    }
  };
  const ofSection = (section: Section): ReturnType<typeof ofBlock> => [
    section.title,
    ...section.blocks.flatMap(ofBlock),
    ...section.children.flatMap(ofSection),
  ];
  return [...outline.blocks.flatMap(ofBlock), ...outline.sections.flatMap(ofSection)];
}
