import { type Phrase, phrase } from "../../diagnostics/index.ts";
import { allScripts } from "../../graph/index.ts";
import type { StepSettings } from "../../program/index.ts";
import type { Step } from "../../runbook/index.ts";
import { Slice, SourceFile, type Span } from "../../source/index.ts";
import { parseShell } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

const SPLIT = phrase("split the step, or put the script into the image that runs the steps and call it here");

export const rule = defineRule(
  {
    code: "shell/valid-syntax",
    level: "error",
    summary: "The commands of a step are no valid shell script.",
    messages: {
      refused:
        "this is more shell than is read in time: {problem}; nothing has judged what the step does, so it cannot be made to run",
      written: "bash cannot read this: {problem}; nothing of the step runs, or only its first half",
      replacement:
        "the sidecar replaces this step by a script that bash cannot read: {problem}, in its line {line}: `{text}`",
    },
    help: "mend what `bash -n` complains of; where it is no shell at all but a query or an output, label the fence as what it is",
  },
  (report) => ({
    step(step, { unit }) {
      const replace = unit.steps[step.id]?.replace;
      if (replace !== undefined) {
        for (const values of problemsOf(replace)) report("replacement", values, { span: placeOf(step, replace) });
        return;
      }
      for (const { slice, errors } of allScripts(parseShell(step.script))) {
        for (const { message, start, end, refused } of errors) {
          const span = slice.span(start, end);
          if (refused === undefined) report("written", { problem: message }, { span });
          else report("refused", { problem: message }, { span, help: SPLIT });
        }
      }
    },
  }),
);

type Replacement = NonNullable<StepSettings["replace"]>;

/** What is wrong with the script of the sidecar, by its own lines: where it stands in the sidecar is not known here. */
function problemsOf({ script }: Replacement): { problem: string | Phrase; line: number; text: string }[] {
  const file = new SourceFile("replacement", script.trimEnd());
  return allScripts(parseShell(Slice.of(file.span(0, file.text.length)))).flatMap(({ slice, errors, placeholders }) =>
    [
      ...errors,
      ...placeholders.map(({ name, start }) => ({
        message: phrase("`<{name}>` is a redirection to it", { name }),
        start,
      })),
    ].map(({ message, start }) => {
      const { line } = file.position(slice.offset(start));
      return { problem: message, line, text: file.line(line).trim() };
    }),
  );
}

/** The text that is replaced, so that the place is the one to look at in the runbook. */
function placeOf(step: Step, { was }: Replacement): Span {
  const at = step.script.text.indexOf(was);
  return at === -1 ? step.span : step.script.span(at, at + was.length);
}
