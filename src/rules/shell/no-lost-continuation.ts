import { phrase } from "../../diagnostics/index.ts";
import { allCommands } from "../../graph/index.ts";
import { parseShell } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "shell/no-lost-continuation",
    level: "error",
    summary: "A line was meant to go on in the next one, and does not.",
    messages: {
      blank:
        "behind the `\\` above stands a blank, so the line ends there: the command runs without `{option}`, and `{option}` is run as a command of its own",
      option:
        "this line begins with an option, so it is run as a command of its own, and the command above it runs without `{option}`",
    },
  },
  (report) => ({
    step(step, { unit }) {
      const replaced = unit.steps[step.id]?.replace !== undefined;
      for (const { script, command } of allCommands(parseShell(step.script))) {
        const [first] = command.words;
        if (first === undefined || !/^--?[A-Za-z][\w-]*/.test(first.text) || !command.placed) continue;
        const before = script.slice.text.slice(0, first.start);
        const above = before.lastIndexOf("\n");
        const indent = before.slice(above + 1);
        if (above < 0 || indent.trim() !== "") continue;
        const line = before.slice(before.lastIndexOf("\n", above - 1) + 1, above);
        if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
        const end = first.start - indent.length - 1;
        const blank = /\\([ \t]+)$/.exec(line)?.[1];
        const place = script.slice.span(end - (blank?.length ?? 0), end);
        const fix =
          blank === undefined
            ? { title: phrase("end the line above with `\\`"), edits: [{ span: place, text: " \\" }], safe: false }
            : { title: phrase("take the blank out"), edits: [{ span: place, text: "" }], safe: true };
        const span = script.slice.span(first.start, first.end);
        const level = replaced ? { level: "warning" as const } : {};
        const help =
          blank === undefined ? phrase("end the line above with `\\`") : phrase("let nothing stand behind the `\\`");
        report(blank === undefined ? "option" : "blank", { option: first.text }, { span, fix, help, ...level });
      }
    },
  }),
);
