import { findContact } from "../../program/index.ts";
import { bilingual } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "escalation/known-target",
    level: "error",
    summary: "A rung of the escalation names somebody whom no contact list knows.",
    messages: {
      unknown: "no contact is `{target}`, so at this time nobody is told; the contacts are {contacts}",
      none: "no contact is `{target}`, and the runbook lists no contacts at all: at this time nobody is told",
    },
    help: "name the contact as its list does, or give it the name as an alias in `runbookc.yaml`: `contacts: {id: {aliases: [name]}}`",
  },
  (report) => ({
    escalation({ rungs }, { unit }) {
      for (const { target } of rungs) {
        if (target === undefined || findContact(unit, target.text) !== undefined) continue;
        const contacts = unit.runbook.contacts.map(({ id }) => `\`${id}\``);
        const name = bilingual(target.text);
        if (contacts.length === 0) report("none", { target: name }, { span: target.span });
        else report("unknown", { target: name, contacts }, { span: target.span });
      }
    },
  }),
);
