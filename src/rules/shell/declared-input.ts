import { freeVariables, inputStub } from "../../graph/index.ts";
import type { Incident, Step } from "../../runbook/index.ts";
import { parseShell } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "shell/declared-input",
    level: "error",
    summary: "A variable is used that nothing sets.",
    messages: {
      unset:
        "nothing sets `${name}` before this: in a new shell at 3 a.m. it is empty, and the command means something else or everything",
      later: "`${name}` is set in a later step only: whoever follows the steps in order runs this one without a value",
    },
  },
  (report) => ({
    step(step, { unit, incident, owner }) {
      const settings = unit.steps[step.id];
      if (settings?.replace !== undefined) return;
      const steps = "label" in owner ? owner.steps : diagnosisSteps(incident);
      const at = steps.indexOf(step);
      const script = parseShell(step.script);
      for (const name of freeVariables(script, setBy(steps.slice(0, at)))) {
        if (settings?.inputs?.[name] !== undefined) continue;
        const use = script.variables.find((variable) => variable.name === name && variable.access === "use");
        const start = use?.at ?? 0;
        const length = /^\$(?:\{\w+\}?|\w+)/.exec(step.script.text.slice(start))?.[0].length ?? 1;
        const message = setBy(steps.slice(at + 1)).has(name) ? "later" : "unset";
        report(message, { name }, { span: step.script.span(start, start + length), help: inputStub(step.id, name) });
      }
    },
  }),
);

function diagnosisSteps({ diagnosis }: Incident): readonly Step[] {
  return diagnosis?.groups.flatMap(({ steps }) => steps) ?? [];
}

function setBy(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(steps.flatMap(({ script }) => parseShell(script).sets));
}
