import { bilingual } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "follow-up/has-deadline",
    level: "warning",
    summary: "A checklist for after the incident says of no item until when.",
    messages: {
      open: '"{title}" has no time: once everything works again nobody has a reason to do it today, and the same incident comes back',
    },
    help: "write the time into the heading, counted from the end of the incident: `### Within 24 hours`",
  },
  (report) => ({
    unit({ unit }) {
      for (const { title, deadline, items } of unit.runbook.followUps) {
        if (deadline !== undefined || items.length === 0) continue;
        report("open", { title: bilingual(title.text) }, { span: title.span });
      }
    },
  }),
);
