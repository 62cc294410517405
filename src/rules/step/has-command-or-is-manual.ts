import { bilingual, contains } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

/** Words by which an author says that a person does it. */
const SAYS = /\bmanual|\bby hand\b|\bin person\b|手動|手动|人工|手作業|수동/i;

export const rule = defineRule(
  {
    code: "step/has-command-or-is-manual",
    level: "note",
    summary: "A step has no command, and does not say that a person does it.",
    messages: {
      silent:
        "`{step}` has comments and no command: a run stops here until somebody says that it is done, and whoever copies the block takes it for done",
    },
    help: "say `(manual)` in the title, or write the command",
  },
  (report) => ({
    step({ title, script, remarks, titleComment }, { owner }) {
      if (script.text.trim() !== "" || titleComment === undefined) return;
      // An item of a list says by itself that it is for people.
      if (!owner.fences.some(({ span }) => contains(span, titleComment))) return;
      if ([title, ...remarks].some(({ text }) => SAYS.test(bilingual(text)))) return;
      report("silent", { step: bilingual(title.text) }, { span: titleComment });
    },
  }),
  "run",
);
