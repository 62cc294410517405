import { type Details, type Phrase, phrase } from "../../diagnostics/index.ts";
import {
  allCommands,
  type Edit,
  findEndlessLoops,
  findFollows,
  findPoll,
  formatDuration,
  isTimed,
} from "../../graph/index.ts";
import type { Poll } from "../../graph/index.ts";
import type { Step } from "../../runbook/index.ts";
import { parseShell, type ShellCommand, type ShellScript, type ShellWord, unwrapWords } from "../../syntax/index.ts";
import { defineRule, REPLACED, type Report } from "../rule.ts";

const messages = {
  follow: "`{what}` prints until somebody presses Ctrl-C; a machine would stand here while the incident goes on",
  awaited: "`{what}` waits for a line that may never come, and nothing says for how long",
  watch:
    "`watch` looks until somebody presses Ctrl-C; what is made from the runbook looks every {every}, for at most {limit}, until it reads `{until}`",
  limit:
    "nothing says how long this `watch` may last; a person presses Ctrl-C, a machine would stand here while the incident goes on",
  condition:
    "nothing says what this `watch` waits for; when its time is up, no machine can tell whether to go on or to stop",
  apart:
    "only a `watch` that stands by itself, once in a step, can be given the end that the title tells; this one goes on until somebody presses Ctrl-C",
  loop: "no `break`, `exit` or `return` ends this loop; a person presses Ctrl-C, a machine would stand here while the incident goes on",
} as const;

const HELP = {
  awaited: phrase(
    "write how long it may take: `timeout 60` before the command, or `(max 60 s)` in the title of the step",
  ),
  limit: phrase(
    "write the time into the title of the step, such as `(max 5 min)`, and let the command print what is left: `| wc -l`, `| jq length`",
  ),
  condition: phrase(
    "let the command print how many are left (`| wc -l`, `| jq length`, `grep -c`) and write into the title what it waits for, such as `to complete`",
  ),
  apart: phrase("give it a step of its own, with the time and the end in the title"),
  loop: phrase(
    "count the rounds, and leave the loop when it is done: `for i in {1..30}; do … && break; sleep 10; done`",
  ),
} as const;

export const rule = defineRule(
  {
    code: "shell/terminates",
    level: "warning",
    summary: "A command never ends by itself.",
    messages,
  },
  (report) => ({
    step(step, { unit }) {
      const replaced = unit.steps[step.id]?.replace !== undefined;
      const judge = replaced ? withHelp(report, REPLACED) : report;
      const script = parseShell(step.script);
      judgeFollows(judge, step, script);
      judgeWatches(judge, step, script);
      for (const { script: owner, loop } of findEndlessLoops(script)) {
        const span = owner.slice.span(loop.start, loop.start + headOf(owner.slice.text.slice(loop.start, loop.end)));
        judge("loop", {}, { span, level: "error", help: HELP.loop });
      }
    },
  }),
  "run",
);

type Reporting = Report<typeof messages>;

/** Of a step that the sidecar replaces nothing is run, so that nothing in it is an error. */
function withHelp(report: Reporting, help: Phrase): Reporting {
  return (message, values, { level: _, ...details }) => report(message, values, { ...details, help });
}

function judgeFollows(report: Reporting, step: Step, script: ShellScript): void {
  for (const { script: owner, command, what, word, edits } of findFollows(script)) {
    const span = owner.slice.span(word.start, word.end);
    if (edits.length > 0) {
      const [text = ""] = edits.map((edit) => edit.text.trim()).filter((added) => added !== "");
      const title = text === "" ? phrase("take `{text}` out", { text: word.text }) : phrase("write `{text}`", { text });
      report(
        "follow",
        { what },
        { span, help: phrase("it then prints what there is, once"), ...fixOf(step, title, edits) },
      );
    } else if (step.atMost === undefined) {
      report("awaited", { what }, { span, level: "error", help: HELP.awaited });
    } else {
      const title = phrase("put `timeout {seconds}` before it, the time of the title", {
        seconds: seconds(step.atMost.atMost),
      });
      const start = owner.at + (command.words[0] as ShellWord).start;
      const edit = { start, end: start, text: `timeout ${seconds(step.atMost.atMost)} ` };
      report("awaited", { what }, { span, ...fixOf(step, title, [edit]) });
    }
  }
}

function judgeWatches(report: Reporting, step: Step, script: ShellScript): void {
  const first = findPoll(script, step);
  for (const { script: owner, command } of allCommands(script)) {
    const [word] = unwrapWords(command.words);
    if (word?.value !== "watch" || !command.placed) continue;
    const span = owner.slice.span(word.start, word.end);
    if (first === undefined || command !== first.command) {
      if (!isTimed(command)) report("apart", {}, { span, level: "error", help: HELP.apart });
    } else if ("missing" in first) {
      const missing = isTimed(command) ? "condition" : first.missing;
      report(missing, {}, { span, level: "error", help: HELP[missing] });
    } else {
      const { until, every, atMost } = first;
      const values = { until, every: formatDuration(every), limit: formatDuration(atMost) };
      report("watch", values, { span, ...boundedForm(step, first, word) });
    }
  }
}

/** A loop around the probe, which stays as it is, so that other fixes may be made in it at the same time. */
function boundedForm(
  step: Step,
  { command, probe, until, every, atMost, thenWhat }: Poll,
  word: ShellWord,
): Pick<Details, "help" | "fix"> {
  const before = `timeout ${seconds(atMost)} bash -c 'until [ "$(`;
  const after = `)" = ${until} ]; do sleep ${seconds(every)}; done'${thenWhat === "fail" ? "" : " || echo 'not done in time: going on'"}`;
  const help = phrase("write `{before}…{after}`, which ends for a person too", { before, after });
  const end = (command.words.at(-1) as ShellWord).end;
  const probeEnd = probe.at + probe.slice.text.length;
  const edits = [
    { start: word.start, end: probe.at, text: before },
    { start: probeEnd, end, text: after },
  ];
  return isMovable(step.script.text, probe, command)
    ? { help, ...fixOf(step, phrase("write the loop with its end"), edits) }
    : { help };
}

/** True when the probe means in the single quotes of the loop what it meant in the words of `watch`. */
function isMovable(text: string, probe: ShellScript, command: ShellCommand): boolean {
  const script = probe.slice.text;
  const literal = text[probe.at - 1] === "'" || !/[$\\]/.test(script);
  return (
    literal && !script.includes("'") && command.pipeline.length === 1 && !command.within.tested && !isTimed(command)
  );
}

function fixOf(step: Step, title: Phrase, edits: readonly Edit[]): Required<Pick<Details, "fix">> {
  // A person who reads along sees something else afterwards, so a person should look at the change.
  return {
    fix: {
      title,
      edits: edits.map(({ start, end, text }) => ({ span: step.script.span(start, end), text })),
      safe: false,
    },
  };
}

function seconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}

/** How long the head of a loop is: `while true` without its `do`. */
function headOf(loop: string): number {
  return /^[^\n]*?(?=(?<!\s)\s*(?:;\s*)?\bdo\b|(?<!\s)\s*\n|$)/.exec(loop)?.[0].length ?? loop.length;
}
