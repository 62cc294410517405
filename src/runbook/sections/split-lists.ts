import { cover } from "../../source/index.ts";
import type { Block, Item, List } from "../../syntax/index.ts";

/**
 * Joins an ordered list that a fence or a paragraph without indentation has split: one that goes on with the next
 * number, with nothing else in between. What stands between belongs to the item above it.
 */
export function joinLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const at = joined.findLastIndex(({ kind }) => kind !== "fence" && kind !== "paragraph");
    const before = joined[at];
    if (isOrdered(block) && isOrdered(before) && block.start > 1 && block.start === before.start + before.items.length)
      joined.splice(at, joined.length - at, join(before, joined.slice(at + 1), block));
    else joined.push(block);
  }
  return joined;
}

function isOrdered(block: Block | undefined): block is List {
  return block?.kind === "list" && block.ordered;
}

function join(first: List, between: readonly Block[], second: List): List {
  const last = first.items.at(-1) as Item;
  const longer = {
    ...last,
    blocks: [...last.blocks, ...between],
    span: between.map(({ span }) => span).reduce(cover, last.span),
  };
  const items = [...first.items.slice(0, -1), longer, ...second.items];
  return { ...first, items, span: cover(first.span, second.span) };
}
