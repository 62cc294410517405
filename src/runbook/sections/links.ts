import { Slice } from "../../source/index.ts";
import type { Block, Inline, Section } from "../../syntax/index.ts";
import type { Link } from "../model.ts";
import type { Reading } from "../reading.ts";

/** Reads every link of a section and the sections below it. */
export function readLinks(reading: Reading, section: Section): Link[] {
  return [
    ...section.blocks.flatMap((block) => readBlock(reading, block)),
    ...section.children.flatMap((child) => readLinks(reading, child)),
  ];
}

function readBlock(reading: Reading, block: Block): Link[] {
  if (block.kind === "paragraph") return readInline(reading, block.inline);
  if (block.kind === "quote") return block.blocks.flatMap((inner) => readBlock(reading, inner));
  if (block.kind === "table")
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => readInline(reading, cell)));
  if (block.kind !== "list") return [];
  return block.items.flatMap((item) => [
    ...(item.inline === undefined ? [] : readInline(reading, item.inline)),
    ...item.blocks.flatMap((inner) => readBlock(reading, inner)),
  ]);
}

function readInline(reading: Reading, inline: Inline): Link[] {
  return inline.marks.flatMap((mark): Link[] => {
    if (mark.kind !== "link" || mark.url === undefined) return [];
    const written = Slice.of(mark.span);
    const end = written.text.search(/\]\(|\]\[|\]$/);
    const label = written.text.startsWith("[") && end > 0 ? written.slice(1, end) : written;
    return [{ text: reading.text(label).text, url: mark.url, span: mark.span }];
  });
}
