import { type Block, type Section, sectionsOf } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

const TODO =
  /^\W*(?:todo|tbd|tba|fixme|wip|coming soon|to be (?:done|written|defined|added)|待補|待定|未完|待续)\b[\s.:!…]*$/i;

export const rule = defineRule(
  {
    code: "document/no-empty-section",
    level: "warning",
    summary: "There is nothing under a heading.",
    messages: {
      empty:
        "there is nothing under this heading: whoever comes here in an incident has found the right place, and no answer",
      todo: "all that stands under this heading is that it is not written yet: whoever comes here in an incident has found the right place, and no answer",
    },
    help: "write what is known, be it one line or whom to ask; or leave the heading out",
  },
  (report) => ({
    unit({ unit }) {
      const paths = new Set(
        unit.runbook.incidents.flatMap(({ recoveryPaths }) => recoveryPaths.map(({ heading }) => heading.start)),
      );
      const [title] = unit.outline.sections;
      for (const section of sectionsOf(unit.outline.sections)) {
        if (section.children.length > 0 || (section === title && section.level === 1)) continue;
        const message = stateOf(section);
        if (message === undefined) continue;
        const level = paths.has(section.heading.start) ? "error" : "warning";
        report(message, {}, { span: section.heading, level });
      }
    },
  }),
);

function stateOf({ blocks }: Section): "empty" | "todo" | undefined {
  const shown = blocks.filter((block) => block.kind !== "rule" && !isComment(block));
  if (shown.length === 0) return "empty";
  return shown.every(isTodo) ? "todo" : undefined;
}

function isComment(block: Block): boolean {
  return block.kind === "html" && block.source.text.startsWith("<!--");
}

function isTodo(block: Block): boolean {
  return block.kind === "paragraph" && TODO.test(block.inline.plain);
}
