import type { Block, Inline, Outline, Section } from "./outline.ts";

/** Every stretch of running text in its order: headings, paragraphs, items, cells. */
export function inlinesOf({ blocks, sections }: Pick<Outline, "blocks" | "sections">): readonly Inline[] {
  const found: Inline[] = [];
  const visitBlocks = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === "paragraph") found.push(block.inline);
      else if (block.kind === "quote") visitBlocks(block.blocks);
      else if (block.kind === "table") found.push(...block.header, ...block.rows.flatMap(({ cells }) => cells));
      else if (block.kind === "list")
        for (const { inline, blocks: inner } of block.items) {
          if (inline !== undefined) found.push(inline);
          visitBlocks(inner);
        }
    }
  };
  visitBlocks(blocks);
  for (const { title, blocks: inner } of sectionsOf(sections)) {
    found.push(title);
    visitBlocks(inner);
  }
  return found;
}

/** All sections in the order of the text, those within others too. */
export function sectionsOf(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.children)]);
}
