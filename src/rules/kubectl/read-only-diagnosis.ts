import { allCommands, classifyCommand, kubectlCalls } from "../../graph/index.ts";
import { parseShell, unwrapWords } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

/** They look by making something of their own, or steer the terminal alone. */
const LOOKS = /^(?:run|debug|cp|expose|create(?: .*)?|config .*)$/;
const TOOLS = /^(?:systemctl|helm|reboot|shutdown|kill|pkill|killall)$/;

export const rule = defineRule(
  {
    code: "kubectl/read-only-diagnosis",
    level: "error",
    summary: "A step of the diagnosis changes something.",
    messages: {
      changes:
        "`{what}` changes something, and this is a diagnosis: whoever only wants to look, or a machine that looks by itself, does it to a service that may be well",
    },
    help: "move it into a recovery path, and let a finding lead there",
  },
  (report) => ({
    step(step, { unit, owner }) {
      if ("label" in owner || unit.steps[step.id]?.replace !== undefined) return;
      const script = parseShell(step.script);
      for (const { script: own, command, head, verb } of kubectlCalls(script)) {
        if (LOOKS.test(verb) || verb === "exec" || !changes(command)) continue;
        report("changes", { what: verb }, { span: own.slice.span(head.start, head.end) });
      }
      for (const { script: own, command } of allCommands(script)) {
        const words = unwrapWords(command.words);
        const [tool, verb] = words;
        if (tool === undefined || !TOOLS.test(tool.value ?? "") || !changes(command)) continue;
        const end = verb?.end ?? tool.end;
        const what = own.slice.text.slice(tool.start, end);
        report("changes", { what }, { span: own.slice.span(tool.start, end) });
      }
    },
  }),
);

function changes(command: Parameters<typeof classifyCommand>[0]): boolean {
  const { effect } = classifyCommand(command);
  return effect === "change" || effect === "destroy";
}
