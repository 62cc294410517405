import { type Phrase, phrase } from "../../diagnostics/index.ts";
import { formatDuration } from "../../graph/index.ts";
import type { Escalation, Rung } from "../../runbook/index.ts";
import { bilingual } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

/** What a trigger is about, by its words; one that has none of them is about something else. */
const ABOUT: Readonly<Record<string, RegExp>> = {
  not_acknowledged: /respon|acknowledg|answer|reach|響應|响应|回應|回应|確認|确认|応答|응답/i,
  not_resolved: /resolv|recover|ineffective|\bfix|mitigat|restor|solv|still|恢復|恢复|解決|解决|無效|无效|復旧|복구/i,
  not_progressing: /progress|recover|ineffective|stuck|still|進展|进展|恢復|恢复|無效|无效/i,
};

const WHEN: Readonly<Record<Rung["when"], Phrase>> = {
  always: phrase("always"),
  not_acknowledged: phrase("not acknowledged"),
  not_resolved: phrase("not resolved"),
  not_progressing: phrase("not progressing"),
};

export const rule = defineRule(
  {
    code: "escalation/agrees-with-triggers",
    level: "warning",
    summary: "The timeline of an escalation and its list of triggers do not say the same.",
    messages: {
      time: "no rung of the timeline comes {after} after the alert: who follows the one tells somebody, who follows the other does not",
      meaning:
        "the timeline goes on at this time if it is {rung}, and this trigger is about something else: by the one somebody is told though nothing more is needed, or by the other nobody is",
    },
    help: "let the timeline and the triggers say the same thing at the same time, or keep one of them only",
  },
  (report) => ({
    escalation({ rungs, triggers }) {
      if (rungs.length === 0) return;
      for (const trigger of triggers) {
        const rung = rungs.find(({ at }) => at === trigger.after.atMost);
        if (rung === undefined) {
          const related = nearestRung(rungs, trigger.after.atMost);
          report("time", { after: formatDuration(trigger.after.atMost) }, { span: trigger.after.span, related });
          continue;
        }
        const words = ABOUT[rung.when];
        if (words === undefined || words.test(bilingual(trigger.text.text))) continue;
        report(
          "meaning",
          { rung: WHEN[rung.when] },
          {
            span: trigger.span,
            level: "note",
            related: [{ span: rung.span, message: phrase("the rung of this time") }],
          },
        );
      }
    },
  }),
);

function nearestRung(rungs: Escalation["rungs"], time: number) {
  const [first] = [...rungs].sort((a, b) => Math.abs(a.at - time) - Math.abs(b.at - time));
  return first === undefined ? [] : [{ span: first.timeSpan, message: phrase("the rung that comes next to it") }];
}
