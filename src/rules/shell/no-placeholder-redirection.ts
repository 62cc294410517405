import { phrase } from "../../diagnostics/index.ts";
import { allScripts, inputName, inputStub } from "../../graph/index.ts";
import { parseShell } from "../../syntax/index.ts";
import { defineRule, REPLACED } from "../rule.ts";

export const rule = defineRule(
  {
    code: "shell/no-placeholder-redirection",
    level: "error",
    summary: "A blank in angle brackets is read by the shell as a redirection.",
    messages: {
      undeclared:
        "bash reads `<{name}>` as two redirections, not as a blank to fill in, and nothing says where the value comes from: pasted at 3 a.m. it is a syntax error, or it empties a file",
      declared:
        "bash reads `<{name}>` as two redirections, not as a blank to fill in; what is made from the runbook takes the value from the input `{input}`, but a person who pastes the line gets a syntax error",
    },
  },
  (report) => ({
    step(step, { unit }) {
      const settings = unit.steps[step.id] ?? {};
      for (const { slice, placeholders } of allScripts(parseShell(step.script))) {
        for (const { name, start, end } of placeholders) {
          const span = slice.span(start, end);
          if (settings.inputs?.[name] !== undefined) {
            const input = inputName(name, settings);
            const help = phrase(
              'where people paste the line, write `"${input}"` and set the variable in the line above',
              { input },
            );
            report("declared", { name, input }, { span, level: "warning", help });
          } else if (settings.replace !== undefined) {
            report("undeclared", { name }, { span, level: "warning", help: REPLACED });
          } else report("undeclared", { name }, { span, help: inputStub(step.id, name) });
        }
      }
    },
  }),
  "run",
);
