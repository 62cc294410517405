import { phrase } from "../../diagnostics/index.ts";
import { allCommands, findTerminals, type Located } from "../../graph/index.ts";
import { parseShell, type ShellScript } from "../../syntax/index.ts";
import { defineRule, REPLACED } from "../rule.ts";

/** What people type on their own machine: where it follows, the session is taken to be over. */
const AT_HOME = new Set(["kubectl", "oc", "docker", "podman", "ssh", "exit", "logout"]);
const EDITORS = /^(?:edit|vi|vim|nvim|nano|emacs|visudo)$/;

export const rule = defineRule(
  {
    code: "shell/same-host",
    level: "error",
    summary: "Commands below a session are meant for the other machine, and run on this one.",
    messages: {
      here: "`{session}` is a session for somebody who types, and this line does not go into it: run by itself, `{command}` works after the session, on the machine that runs the step",
    },
    help: "hand it over in the line that goes there: `exec … -- sh -c '…'`, `debug … -- chroot /host …`, `ssh host '…'`",
  },
  (report) => ({
    step(step, { unit }) {
      const replaced = unit.steps[step.id]?.replace !== undefined;
      const script = parseShell(step.script);
      const session = findSession(script);
      if (session === undefined) return;
      const [first] = strandedBelow(script, session);
      if (first === undefined) return;
      const [word] = first.words;
      if (word === undefined) return;
      const { slice } = session.script;
      const { start, end } = session.command;
      report(
        "here",
        { session: slice.text.slice(start, end), command: word.text },
        {
          span: script.slice.span(first.start, first.end),
          related: [{ span: slice.span(start, end), message: phrase("the session") }],
          ...(replaced ? { level: "warning", help: REPLACED } : {}),
        },
      );
    },
  }),
  "run",
);

/** The first command of the script itself that opens a session: a shell elsewhere, or a root folder of its own. */
function findSession(script: ShellScript): Located | undefined {
  const opened = new Set(
    findTerminals(script)
      .filter(({ edits, word }) => edits.length === 0 && !EDITORS.test(word.value ?? ""))
      .map(({ command }) => command),
  );
  return allCommands(script).find(
    ({ script: owner, command }) =>
      owner === script &&
      !command.within.function &&
      !command.within.substitution &&
      (opened.has(command) || (command.name === "chroot" && command.words.length === 2 && !isFed(command))),
  );
}

function isFed({ pipeline, redirects }: Located["command"]): boolean {
  return pipeline.index > 0 || redirects.some(({ operator }) => operator.startsWith("<"));
}

/** The commands behind the session, until one that belongs here. */
function strandedBelow(script: ShellScript, { command: session }: Located): readonly Located["command"][] {
  const below = script.commands.filter(({ start, within }) => start >= session.end && !within.substitution);
  const home = below.findIndex(({ name, words }) => AT_HOME.has(name ?? "") || words.length === 0);
  return home === -1 ? below : below.slice(0, home);
}
