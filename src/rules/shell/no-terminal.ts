import { phrase } from "../../diagnostics/index.ts";
import { findTerminals } from "../../graph/index.ts";
import { parseShell, type ShellCommand } from "../../syntax/index.ts";
import { defineRule, REPLACED } from "../rule.ts";

const editors = new Set(["edit", "vi", "vim", "nvim", "nano", "emacs", "visudo"]);
const SESSION = phrase(
  "say what is to be done there in the same line: `exec … -- sh -c '…'`, `debug … -- …`, `ssh host '…'`",
);
const EDITOR = phrase("say what is to be changed as a command: `kubectl patch`, `kubectl set`, `sed -i`");

export const rule = defineRule(
  {
    code: "shell/no-terminal",
    level: "warning",
    summary: "A command asks for a terminal that it does not need, or that no machine has.",
    messages: {
      oneShot:
        "`{flag}` asks for a terminal, and this command ends by itself: where there is none it complains or fails, and where there is one its errors are mixed into its output",
      read: "`{flag}` asks for a terminal though a program reads the output: each line then ends in a carriage return, and errors are read as if they were output",
      session:
        "`{flag}` opens a session in which somebody types: run by itself it ends at once or hangs, and the commands below it run here, not there",
      editor: "`{flag}` opens an editor in which somebody types: nothing that runs this step by itself gets past it",
    },
  },
  (report) => ({
    step(step, { unit }) {
      const replaced = unit.steps[step.id]?.replace !== undefined;
      for (const { script, command, word, edits } of findTerminals(parseShell(step.script))) {
        const span = script.slice.span(word.start, word.end);
        const values = { flag: word.text };
        const message = isRead(command, script.at) ? "read" : "oneShot";
        // A person has a terminal; but what a program reads of it is wrong for a person, too.
        if (unit.runbook.guessed && (edits.length === 0 || message === "oneShot")) continue;
        if (edits.length === 0) {
          const level = replaced ? "warning" : "error";
          const isEditor = editors.has(word.value ?? "");
          report(isEditor ? "editor" : "session", values, {
            span,
            level,
            help: replaced ? REPLACED : isEditor ? EDITOR : SESSION,
          });
          continue;
        }
        const kept = edits.map(({ text }) => text).find((text) => text !== "");
        const fix = {
          title:
            kept === undefined ? phrase("take `{text}` out", { text: word.text }) : phrase("write `{kept}`", { kept }),
          edits: edits.map(({ start, end, text }) => ({ span: step.script.span(start, end), text })),
          safe: true,
        };
        report(message, values, { span, fix, ...(replaced ? { help: REPLACED } : {}) });
      }
    },
  }),
);

/** A program takes the output: in a pipe, in `$( )`, in the script of `watch`. */
function isRead({ pipeline, within }: ShellCommand, at: number): boolean {
  return pipeline.index < pipeline.length - 1 || within.substitution || at > 0;
}
