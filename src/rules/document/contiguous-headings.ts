import { phrase } from "../../diagnostics/index.ts";
import { type Section, sectionsOf } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "document/contiguous-headings",
    level: "warning",
    summary: "The levels of headings jump, or the text has more than one title.",
    messages: {
      jump: "this heading is {by} levels below the one above it: tables of contents and screen readers look for what stands between, and a machine reads it as a part of nothing",
      titles:
        "the text has {count} titles (`#`): each begins a document of its own, and the table of contents shows none of what belongs together",
    },
  },
  (report) => ({
    unit({ unit }) {
      const { sections } = unit.outline;
      const titles = sections.filter(({ level }) => level === 1);
      const [, second, ...others] = titles;
      if (second !== undefined) {
        report(
          "titles",
          { count: titles.length },
          {
            span: second.heading,
            related: others.map(({ heading }) => ({ span: heading, message: phrase("and this one") })),
            help: phrase("keep the first one, and put a `#` more before the others and all below them"),
          },
        );
      }
      for (const section of sectionsOf(sections)) {
        // Of several that jump the same way, the first says it for all.
        const jump = section.children.find(({ level }) => level > section.level + 1);
        if (jump !== undefined) reportJump(section, jump);
      }

      function reportJump(parent: Section, { level, heading }: Section): void {
        const help = phrase("write it with {what} `#`", { what: parent.level + 1 });
        report(
          "jump",
          { by: level - parent.level },
          { span: heading, help, related: [{ span: parent.heading, message: phrase("the heading above it") }] },
        );
      }
    },
  }),
);
