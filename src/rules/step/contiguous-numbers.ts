import { type Hint, phrase } from "../../diagnostics/index.ts";
import type { Step } from "../../runbook/index.ts";
import type { Span } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "step/contiguous-numbers",
    level: "warning",
    summary: "The numbers of steps have a gap, come twice, or end before the last command.",
    messages: {
      gap: "step {number} stands behind step {before}: whoever is told on the phone which step comes next looks for one that does not exist, or misses one that was lost",
      twice: 'there are two steps {number}: "I am at step {number}" means two things',
      after:
        "these commands stand behind the last numbered step, {before}, and have no number: whoever stops after it leaves them out",
    },
  },
  (report) => {
    const judge = (steps: readonly Step[]): void => {
      let last: Step | undefined;
      for (const step of steps) {
        const place = placeOf(step);
        if (step.number === undefined) {
          const before = last?.number;
          // Of several without a number the first says it for all.
          if (before !== undefined && step.id.endsWith(`/after-${before}`) && step.script.text.trim() !== "") {
            const help = phrase("write `# Step {number}:` before them", { number: before + 1 });
            report("after", { before }, { span: place, help, ...relatedTo(last) });
          }
          continue;
        }
        const before = last?.session === step.session ? last.number : undefined;
        if (before !== undefined && step.number === before) {
          report("twice", { number: before }, { span: place, help: phrase("count on"), ...relatedTo(last) });
        } else if (before !== undefined && step.number !== before + 1) {
          const help = phrase("write {number}, or put back what was left out", { number: before + 1 });
          report("gap", { number: step.number, before }, { span: place, help, ...relatedTo(last) });
        }
        last = step;
      }
    };
    return { group: ({ steps }) => judge(steps), path: ({ steps }) => judge(steps) };
  },
  "run",
);

function placeOf({ titleComment, span }: Step): Span {
  return titleComment ?? span;
}

function relatedTo(step: Step | undefined): { related: Hint[] } {
  return { related: step === undefined ? [] : [{ span: placeOf(step), message: phrase("the numbered step before") }] };
}
