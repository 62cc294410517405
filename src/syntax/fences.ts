import type { Block, FenceBlock, Outline, Section } from "./outline.ts";

/** Every fence of the text in its order, those within lists and quotes too. */
export function fencesOf(outline: Pick<Outline, "blocks" | "sections">): readonly FenceBlock[] {
  const fences: FenceBlock[] = [];
  const visitBlocks = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === "fence") fences.push(block);
      else if (block.kind === "quote") visitBlocks(block.blocks);
      else if (block.kind === "list") for (const item of block.items) visitBlocks(item.blocks);
    }
  };
  const visitSections = (sections: readonly Section[]): void => {
    for (const section of sections) {
      visitBlocks(section.blocks);
      visitSections(section.children);
    }
  };
  visitBlocks(outline.blocks);
  visitSections(outline.sections);
  return fences;
}
