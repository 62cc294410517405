import { phrase } from "../../diagnostics/index.ts";
import { allScripts } from "../../graph/index.ts";
import { parseShell } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "shell/defined-variable",
    level: "error",
    summary: "A blank to fill in is written as `${name-with-dashes}`, which Bash reads as a variable and its default.",
    messages: {
      dashes:
        "Bash reads this as the variable `{name}`, or the text `{rest}` where it is not set: the command runs with the word `{rest}` and finds nothing, or the wrong thing",
    },
  },
  (report) => ({
    step(step, { unit, owner, incident }) {
      if (unit.steps[step.id]?.replace !== undefined) return;
      const steps = "label" in owner ? owner.steps : (incident.diagnosis?.groups ?? []).flatMap((group) => group.steps);
      const known = new Set(steps.flatMap(({ script }) => parseShell(script).sets));
      for (const script of allScripts(parseShell(step.script))) {
        for (const { name, access, at } of script.variables) {
          const [whole, rest] =
            /^\$\{[a-z][a-z0-9]*-([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\}/.exec(script.slice.text.slice(at)) ?? [];
          if (access !== "use" || whole === undefined || rest === undefined || known.has(name)) continue;
          const variable = whole.slice(2, -1).replaceAll("-", "_").toUpperCase();
          const help = phrase(
            "names have no dashes; write `{written}`, and say in the sidecar or in a step where it comes from",
            { written: `\${${variable}}` },
          );
          report("dashes", { name, rest }, { span: script.slice.span(at, at + whole.length), help });
        }
      }
    },
  }),
);
