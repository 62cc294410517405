import { phrase } from "../../diagnostics/index.ts";
import { allCommands, classifyCommand, type Located, tellsHealth } from "../../graph/index.ts";
import { bilingual } from "../../source/index.ts";
import { parseShell, type ShellCommand, unwrapWords } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

const TROUBLE =
  /\b(?:errors?|fail(?:ed|ures?)?|panic|fatal|exceptions?|timeouts?|invalid|corrupt\w*|stuck|crash\w*|denied|refused|oom\w*|unhealthy)\b(?!-)/i;
/** It is usual to try these where nothing may be left to do. */
const TRIED = /^(?:delete|create|annotate|label|kill|rm|mkdir|stop|uncordon|cordon)$/;

export const rule = defineRule(
  {
    code: "shell/real-exit-code",
    level: "warning",
    summary: "A recovery step ends well though it failed, or fails though all is well.",
    messages: {
      hidden:
        "`|| {other}` makes this end well even when it failed: the path goes on as if it had worked, and nobody is told",
      inverted:
        "`{search}` fails when it finds nothing, and finds nothing when all is well: the path stops here just when the repair has worked",
    },
  },
  (report) => ({
    step(step, { unit, owner }) {
      if (unit.steps[step.id]?.replace !== undefined || !("label" in owner)) return;
      const script = parseShell(step.script);
      for (const located of allCommands(script)) {
        const { script: own, command } = located;
        const next = hiddenBy(located);
        if (next !== undefined && matters(command, bilingual(step.title.text), located)) {
          const span = own.slice.span(command.end, next.words.at(-1)?.end ?? next.end);
          const help = phrase("let it fail, or say what follows from it: `|| { echo failed; exit 1; }`");
          report("hidden", { other: next.name ?? "" }, { span: { ...span, start: span.start + 1 }, help });
          continue;
        }
        if (searchesForTrouble(command)) {
          const [first] = command.words;
          const span = own.slice.span(command.start, command.words.at(-1)?.end ?? command.end);
          const help = phrase(
            "say what is wanted: `if … | grep -q …; then exit 1; fi`; or `|| true` where it is only to be read",
          );
          report("inverted", { search: first?.text ?? "grep" }, { span, help });
        }
      }
    },
  }),
);

/** The `true` or `echo` of `command || true`, unless the step ends behind it. */
function hiddenBy({ script, command }: Located): ShellCommand | undefined {
  const { text } = script.slice;
  if (!command.within.tested || !command.placed || command.within.substitution) return undefined;
  const next = script.commands.find(({ start }) => start >= command.end);
  if (next === undefined || !/^(?:true|:|echo|printf)$/.test(next.name ?? "")) return undefined;
  if (!/^\s*\|\|\s*$/.test(text.slice(command.end, next.start))) return undefined;
  const behind = text
    .slice(next.end)
    .trimStart()
    .replace(/^(?:&&|;)/, "")
    .trimStart();
  return /^(?:exit|return|break|continue)\b/.test(behind) ? undefined : next;
}

/** A change that is not only tried, or a check whose verdict is thrown away. */
function matters(command: ShellCommand, title: string, { script }: Located): boolean {
  const words = unwrapWords(command.words);
  if (words.some(({ value }) => TRIED.test(value ?? ""))) return false;
  const { effect } = classifyCommand(command);
  if (effect === "change" || effect === "destroy") return true;
  const alone = { ...command, within: { ...command.within, tested: false } };
  return (
    command.pipeline.length === 1 &&
    tellsHealth({ ...script, commands: [alone] }, { title: { text: { und: title }, span: script.slice.span() } })
  );
}

function searchesForTrouble({ words, within, name }: ShellCommand): boolean {
  if (!/^[ef]?grep$/.test(name ?? "") || within.tested || within.substitution) return false;
  const options = words.slice(1).filter(({ text }) => text.startsWith("-"));
  if (options.some(({ text }) => /^-[a-zA-Z]*[vqL]|^--(?:invert|quiet)/.test(text))) return false;
  const pattern = words.slice(1).find(({ text }) => !text.startsWith("-"));
  return TROUBLE.test(pattern?.text ?? "");
}
