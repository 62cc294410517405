import { type Edit, phrase } from "../../diagnostics/index.ts";
import { type Block, type FenceBlock, type List, sectionsOf } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "document/whole-list",
    level: "warning",
    summary: "A block of commands cuts a numbered list in two, and the second part begins at 1 again.",
    messages: {
      cut: 'this block stands outside of the list, so what follows is a list of its own that begins at {number} again: "I am at step 2" means two things',
    },
    help: "indent the block to the text of its item",
  },
  (report) => ({
    unit({ unit }) {
      const { blocks, sections } = unit.outline;
      for (const list of [blocks, ...sectionsOf(sections).map((section) => section.blocks)]) {
        for (const [at, block] of list.entries()) {
          const [before, after] = [list[at - 1], list[at + 1]];
          if (block.kind !== "fence" || !block.fenced || !isNumbered(before) || !isNumbered(after)) continue;
          // A second part that goes on counting looks whole to readers.
          if (after.start !== before.start || before.items.length === 0) continue;
          const related = [{ span: after.items[0]?.span ?? after.span, message: phrase("here it begins again") }];
          const fix = { title: phrase("indent the block"), edits: indent(block), safe: true };
          report(
            "cut",
            { number: after.start },
            { span: block.opening, related, ...(fix.edits.length > 0 ? { fix } : {}) },
          );
        }
      }
    },
  }),
);

function isNumbered(block: Block | undefined): block is List {
  return block?.kind === "list" && block.ordered;
}

/** Three blanks before each line; none where the block does not begin its line, or is not closed. */
function indent({ span, closed }: FenceBlock): readonly Edit[] {
  const { file, start, end } = span;
  if (!closed || file.position(start).column !== 1) return [];
  const lines = file.text.slice(start, end).split("\n");
  let at = start;
  return lines.flatMap((line) => {
    const place = file.span(at, at);
    at += line.length + 1;
    return line.trim() === "" ? [] : [{ span: place, text: "   " }];
  });
}
