import { type Details, phrase } from "../../diagnostics/index.ts";
import { findOpenCommands, formatDuration } from "../../graph/index.ts";
import type { DiagnosisGroup, RecoveryPath, Step } from "../../runbook/index.ts";
import type { Span } from "../../source/index.ts";
import { kubectlGlobals, parseShell, type ShellWord, skipOptions, unwrapWords } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

/** `kubectl wait` gives up after this where it is not told otherwise. */
const WAIT = 30_000;

export const rule = defineRule(
  {
    code: "kubectl/bounded-wait",
    level: "warning",
    summary: "A command waits for the cluster and does not say for how long.",
    messages: {
      rollout:
        "nothing says how long this `rollout status` may wait: with a bad image it stands here for ten minutes or for ever, and nobody tries the next path",
      forever: "`{option}` waits without an end: if the rollout hangs, nobody tries the next path",
      wait: "this `wait` gives up after 30 seconds, which nobody who reads the line can see; a slow start is then taken for a failure",
    },
  },
  (report) => ({
    step(step, { owner, unit }) {
      if (unit.steps[step.id]?.replace !== undefined) return;
      for (const { script, command } of findOpenCommands(parseShell(step.script))) {
        const waiting = command.placed ? readWaiting(unwrapWords(command.words)) : undefined;
        if (waiting === undefined) continue;
        const { verb, last, option, value, end } = waiting;
        const place = (from: number, to: number): Span => script.slice.span(from, to);
        if (option !== undefined) {
          const span = place(option.start, (value ?? option).end);
          report("forever", { option: textOf(option, value) }, { span, ...bounded(limitOf(step, owner), span, "") });
        } else if (verb.value === "wait") {
          const span = place(verb.start, verb.end);
          report(
            "wait",
            {},
            {
              span,
              level: "note",
              ...bounded(
                WAIT,
                place(end, end),
                " ",
                phrase("that is what it waits now, or write how long it may take"),
              ),
            },
          );
        } else {
          const span = place(verb.start, last.end);
          report("rollout", {}, { span, ...bounded(limitOf(step, owner), place(end, end), " ") });
        }
      }
    },
  }),
  "run",
);

interface Waiting {
  readonly verb: ShellWord;
  /** `status` of `rollout status`. */
  readonly last: ShellWord;
  /** A `--timeout` that means no end, and its value where that is a word of its own. */
  readonly option?: ShellWord;
  readonly value?: ShellWord;
  /** Where an option may be added. */
  readonly end: number;
}

/** `rollout status` and `wait` where nothing ends them, or nothing that can be read. */
function readWaiting(words: readonly ShellWord[]): Waiting | undefined {
  if (words[0]?.value !== "kubectl" && words[0]?.value !== "oc") return undefined;
  const at = skipOptions(words, 1, kubectlGlobals);
  const verb = words[at];
  const last = verb?.value === "rollout" ? words[skipOptions(words, at + 1, kubectlGlobals)] : verb;
  if (verb === undefined || last === undefined) return undefined;
  if (verb.value !== "wait" && !(verb.value === "rollout" && last.value === "status")) return undefined;
  // `--watch=false` looks once.
  if (words.some(({ text }) => /^(?:-w|--watch)=false$/.test(text))) return undefined;
  const option = words.find(({ text }) => /^--timeout(?:=|$)/.test(text));
  if (option === undefined) return { verb, last, end: (words.at(-1) as ShellWord).end };
  const value = option.text.includes("=") ? undefined : words[words.indexOf(option) + 1];
  const written = value?.text ?? option.text.slice("--timeout=".length);
  // None for `rollout status`, a week for `wait`.
  const endless = verb.value === "wait" ? written.startsWith("-") : /^0+[a-z]*$/.test(written);
  if (!endless) return undefined;
  return { verb, last, option, ...(value === undefined ? {} : { value }), end: option.end };
}

function textOf(option: ShellWord, value: ShellWord | undefined): string {
  return value === undefined ? option.text : `${option.text} ${value.text}`;
}

/** The time in the title of the step, else what the whole path or group is expected to take. */
function limitOf(step: Step, owner: RecoveryPath | DiagnosisGroup): number | undefined {
  if (step.atMost !== undefined) return step.atMost.atMost;
  const whole = "budget" in owner ? owner.budget : "expected" in owner ? owner.expected : undefined;
  return whole?.per === undefined ? whole?.atMost : undefined;
}

/** What to do, and the change that does it where the runbook tells the time. */
function bounded(
  limit: number | undefined,
  span: Span,
  before: string,
  why = phrase("the runbook gives it {time}", { time: formatDuration(limit ?? 0) }),
): Pick<Details, "help" | "fix"> {
  if (limit === undefined)
    return {
      help: phrase(
        "add `--timeout=` with the time after which the next path is to be tried; where the title of the step has it (`max 2 min`), it is known here",
      ),
    };
  const text = `--timeout=${Math.max(1, Math.ceil(limit / 1000))}s`;
  const title = before === "" ? phrase("write `{text}`", { text }) : phrase("add `{text}`", { text });
  return { help: why, fix: { title, edits: [{ span, text: before + text }], safe: false } };
}
