import { phrase } from "../../diagnostics/index.ts";
import { freeVariables, inputStub } from "../../graph/index.ts";
import type { Unit } from "../../program/index.ts";
import type { Incident, Step } from "../../runbook/index.ts";
import { fencesOf, parseShell } from "../../syntax/index.ts";
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
      const { guessed } = unit.runbook;
      // A person goes through all of it in one shell.
      const steps = guessed ? allSteps(incident) : "label" in owner ? owner.steps : diagnosisSteps(incident);
      const at = steps.indexOf(step);
      const script = parseShell(step.script);
      for (const name of freeVariables(script, setBy(steps.slice(0, at)))) {
        if (settings?.inputs?.[name] !== undefined) continue;
        if (guessed && isBlank(name, at, steps, unit)) continue;
        const use = script.variables.find((variable) => variable.name === name && variable.access === "use");
        const start = use?.at ?? 0;
        const length = /^\$(?:\{\w+\}?|\w+)/.exec(step.script.text.slice(start))?.[0].length ?? 1;
        const message = setBy(steps.slice(at + 1)).has(name) ? "later" : "unset";
        const span = step.script.span(start, start + length);
        const told = guessed ? ({ level: "warning", help: SET } as const) : { help: inputStub(step.id, name) };
        report(message, { name }, { span, ...told });
      }
    },
  }),
);

function allSteps(incident: Incident): readonly Step[] {
  return [...diagnosisSteps(incident), ...incident.recoveryPaths.flatMap(({ steps }) => steps)];
}

const SET = phrase("set it in a line above, or write a blank such as `<namespace>`, which nobody runs by mistake");

/**
 * Whether a person reads `$NAMESPACE` as a blank to fill in, or has done so already: where the text around the commands
 * speaks of it, where the runbook never sets a variable, where the step itself says what holds without a value.
 */
function isBlank(name: string, at: number, steps: readonly Step[], { source, outline }: Unit): boolean {
  if (setBy(steps).size === 0 || steps[at]?.script.text.includes(`\${${name}:-`) === true) return true;
  if (steps.slice(0, at).some(({ script }) => parseShell(script).needs.includes(name))) return true;
  let prose = source.text;
  for (const { span } of fencesOf(outline))
    prose = `${prose.slice(0, span.start)}${" ".repeat(span.end - span.start)}${prose.slice(span.end)}`;
  return new RegExp(`\\b${name}\\b`).test(prose);
}

function diagnosisSteps({ diagnosis }: Incident): readonly Step[] {
  return diagnosis?.groups.flatMap(({ steps }) => steps) ?? [];
}

function setBy(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(steps.flatMap(({ script }) => parseShell(script).sets));
}
