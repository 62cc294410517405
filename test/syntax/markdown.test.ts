import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SourceFile } from "../../src/source/index.ts";
import { type Block, type FenceBlock, type Outline, parseMarkdown, type Section } from "../../src/syntax/index.ts";

const seed = readFileSync("runbooks/hlp-executor/emergency.md", "utf8");

function fencesOf(outline: Outline): FenceBlock[] {
  const inBlocks = (blocks: readonly Block[]): FenceBlock[] =>
    blocks.flatMap((block) => {
      if (block.kind === "fence") return [block];
      if (block.kind === "list") return block.items.flatMap((item) => inBlocks(item.blocks));
      return block.kind === "quote" ? inBlocks(block.blocks) : [];
    });
  const inSections = (sections: readonly Section[]): FenceBlock[] =>
    sections.flatMap((section) => [...inBlocks(section.blocks), ...inSections(section.children)]);
  return [...inBlocks(outline.blocks), ...inSections(outline.sections)];
}

/** Each character of each body stands in the file where the slice says. */
function expectTruePlaces(text: string): void {
  const file = new SourceFile("x.md", text);
  for (const fence of fencesOf(parseMarkdown(file))) {
    const { body } = fence;
    for (let at = 0; at < body.text.length; at++) expect(file.text[body.offset(at)]).toBe(body.text[at]);
    const lines = body.text.split("\n");
    const first = file.position(fence.span.start).line + (fence.fenced ? 1 : 0);
    let at = 0;
    for (const [index, line] of lines.entries()) {
      expect(file.position(body.offset(at)).line).toBe(first + index);
      expect(file.line(first + index).endsWith(line)).toBe(true);
      at += line.length + 1;
    }
  }
}

describe("parseMarkdown", () => {
  test("finds the fences of the seed", () => {
    const languages = fencesOf(parseMarkdown(new SourceFile("x.md", seed))).map(({ language }) => language);
    const count = (language: string) => languages.filter((other) => other === language).length;
    expect([count("bash"), count("yaml"), count("")]).toEqual([14, 3, 4]);
  });

  test.each([
    ["LF", seed],
    ["CRLF", seed.replaceAll("\n", "\r\n")],
    ["BOM", `\uFEFF${seed}`],
    ["in a list", seed.replace(/^/gm, "   ").replace(/^ {3}/, "1. ")],
    ["in a quote", seed.replace(/^/gm, "> ")],
  ])("maps every character of every fence to its place: %s", (_name, text) => {
    expectTruePlaces(text);
    expect(fencesOf(parseMarkdown(new SourceFile("x.md", text)))).toHaveLength(21);
  });

  test("leaves out what the compiler added", () => {
    const text = "# A\n\n<!-- BEGIN runbookc contents -->\n\n## Contents\n\ntext\n\n<!-- END runbookc -->\n\n## B\n";
    const [section] = parseMarkdown(new SourceFile("x.md", text)).sections;
    expect(section?.children.map(({ title }) => title.plain)).toEqual(["B"]);
  });

  test("an unclosed fence reaches to the end and says so", () => {
    const [fence] = fencesOf(parseMarkdown(new SourceFile("x.md", "# A\n\n```bash\nls\n# not a heading\n")));
    expect([fence?.closed, fence?.body.text]).toEqual([false, "ls\n# not a heading"]);
  });
});
