import type { Block, FenceBlock, Outline, Section } from "./outline.ts";

/** A whole text, or blocks of it. */
type Part = Pick<Outline, "blocks"> & Partial<Pick<Outline, "sections">>;

/** Every fence of the text in its order, those within lists and quotes too. */
export function fencesOf({ blocks, sections = [] }: Part): readonly FenceBlock[] {
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
  visitBlocks(blocks);
  visitSections(sections);
  return fences;
}
