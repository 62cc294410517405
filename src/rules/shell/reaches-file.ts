import { repositoryFiles } from "../../graph/index.ts";
import { parseShell } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "shell/reaches-file",
    level: "warning",
    summary: "A command reads a file of a repository that is not there when it runs.",
    messages: {
      absent:
        "`{path}` lies in a repository: whoever runs this from another folder, and every pod, has no such file, and the step fails when it is needed",
    },
    help: "write the objects into the command, `kubectl apply -f - <<'EOF'`, or put the file into the image that runs the steps, under a path that begins with `/`",
  },
  (report) => ({
    step(step, { unit }) {
      if (unit.steps[step.id]?.replace !== undefined) return;
      for (const { path, script, word } of repositoryFiles(parseShell(step.script))) {
        report("absent", { path }, { span: script.slice.span(word.start, word.end) });
      }
    },
  }),
);
