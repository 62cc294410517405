import { type Block, readDuration, type Section } from "../../syntax/index.ts";
import type { FollowUp } from "../model.ts";
import type { Reading } from "../reading.ts";

/** Reads checklists: each heading with items is one, and the time in its heading is its deadline. */
export function readFollowUps(reading: Reading, section: Section): FollowUp[] {
  const items = section.blocks.flatMap((block) => readItems(reading, block));
  const deadline = readDuration(section.title.source);
  const own: FollowUp = {
    title: reading.text(section.title.source),
    ...(deadline === undefined ? {} : { deadline }),
    items,
    span: section.span,
  };
  return [...(items.length > 0 ? [own] : []), ...section.children.flatMap((child) => readFollowUps(reading, child))];
}

function readItems(reading: Reading, block: Block): FollowUp["items"] {
  if (block.kind !== "list") return [];
  return block.items.flatMap((item) => {
    if (item.inline === undefined) return [];
    const { text, span } = reading.text(item.inline.source);
    return [{ text, done: item.done ?? false, span }];
  });
}
