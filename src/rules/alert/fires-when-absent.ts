import { phrase } from "../../diagnostics/index.ts";
import { findBlindness, vectorRange } from "../../program/index.ts";
import { textOf } from "../../source/index.ts";
import { parsePromql } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "alert/fires-when-absent",
    level: "warning",
    summary: "An alert about something that is gone is silent when all of it is gone.",
    messages: {
      blind:
        "this never fires when the targets vanish: without `{vector}` there is nothing to compare, and a deleted deployment pages nobody",
    },
  },
  (report) => ({
    alert({ expr }, { unit }) {
      const { tree } = parsePromql(expr);
      if (tree === undefined) return;
      const mended = unit.settings.alerts?.mend === true;
      const { end } = expr.span(tree.end - 1, tree.end);
      const asked = new Set<string>();
      for (const blind of findBlindness(tree)) {
        const range = vectorRange(expr.text, blind);
        // As it stands in the file, with the quotes and escapes of the YAML around it: that is where the fix puts it.
        const written = textOf(expr.span(range.start, range.end)).replaceAll("\r\n", "\n");
        if (asked.has(written)) continue;
        asked.add(written);
        report(
          "blind",
          { vector: expr.text.slice(range.start, range.end) },
          {
            span: expr.span(blind.comparison.start, blind.comparison.end),
            help: mended
              ? phrase(
                  "the emitted rule is mended and fires then (`alerts.mend` of the config); mend the runbook too, so that its readers see what fires",
                )
              : phrase("add a branch that fires then; `absent` gives the labels that its selector pins with `=`"),
            fix: {
              title: phrase("fire when the targets vanish, too"),
              edits: [{ span: { file: expr.file, start: end, end }, text: ` or absent(${written})` }],
              safe: false,
            },
          },
        );
      }
    },
  }),
);
