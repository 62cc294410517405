import { phrase } from "../../diagnostics/index.ts";
import { allCommands, classifyCommand } from "../../graph/index.ts";
import { parseShell, type ShellScript, type ShellWord } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "shell/quoted-expansion",
    level: "warning",
    summary: "A command that changes something takes a value without quotes.",
    messages: {
      open: "without quotes `${name}` is taken apart at its blanks and stars: empty it disappears, and what stands behind it is taken in its place; two lines are two arguments of a command that changes something",
    },
    help: "put the word in double quotes",
  },
  (report) => ({
    step(step, { unit, owner, incident }) {
      const settings = unit.steps[step.id];
      if (settings?.replace !== undefined) return;
      const steps = "label" in owner ? owner.steps : (incident.diagnosis?.groups ?? []).flatMap((group) => group.steps);
      const scripts = steps.map(({ script }) => parseShell(script));
      const outside = new Set([...scripts.flatMap(readFromOutside), ...Object.keys(settings?.inputs ?? {})]);
      for (const { script, command } of allCommands(parseShell(step.script))) {
        if (!command.placed || classifyCommand(command).effect === "read") continue;
        for (const word of command.words.slice(1)) {
          const name = openName(word);
          if (name === undefined || !outside.has(name)) continue;
          const span = script.slice.span(word.start, word.end);
          const plain = script.at === 0 && /^[\w$./:=@%+,-]+$/.test(word.text.replaceAll(/\$\{\w+\}/g, "$"));
          const fix = {
            title: phrase('write `"{text}"`', { text: word.text }),
            edits: [{ span, text: `"${word.text}"` }],
            safe: true,
          };
          report("open", { name }, { span, ...(plain ? { fix } : {}) });
        }
      }
    },
  }),
);

/** Variables that hold what a command printed or a person typed, and that no loop has taken apart already. */
function readFromOutside({ commands, slice: { text } }: ShellScript): readonly string[] {
  const printed = commands.flatMap(({ words, assignments }) =>
    words.length > 0 ? [] : assignments.filter(({ value }) => /\$\(|`/.test(value)).map(({ name }) => name),
  );
  const typed = commands
    .filter(({ name }) => name === "read")
    .flatMap(({ words }) => words.slice(1).map((word) => word.text));
  return [...printed, ...typed].filter(
    (name) => /^\w+$/.test(name) && !new RegExp(`\\bfor\\s+${name}\\s+in\\b`).test(text),
  );
}

/** The first variable that stands outside of quotes. Names of whole lists of words are meant to be taken apart. */
function openName({ text }: ShellWord): string | undefined {
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === "\\" && quote !== "'") at++;
    else if (quote === "" && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = "";
    else if (char === "$" && quote === "") {
      const name = /^\$(?:\{(\w+)\}|(\w+))/.exec(text.slice(at));
      const found = name?.[1] ?? name?.[2];
      return found === undefined || /(?:OPTS|OPTIONS|ARGS|FLAGS|CMD|COMMAND|LIST|S)$/i.test(found) ? undefined : found;
    }
  }
  return undefined;
}
