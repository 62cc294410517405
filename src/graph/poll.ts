import type { Step } from "../runbook/index.ts";
import { type ShellCommand, type ShellScript, skipOptions, unwrapWords } from "../syntax/index.ts";

/** A `watch` with all that its bounded form needs. */
export interface Poll {
  readonly command: ShellCommand;
  /** What `watch` runs again and again. */
  readonly probe: ShellScript;
  /** What the probe prints when the wait is over. */
  readonly until: string;
  /** Milliseconds. */
  readonly every: number;
  readonly atMost: number;
  readonly thenWhat: "continue" | "fail";
}

/** A `watch` that nothing in the runbook ends. */
export interface Unbounded {
  readonly command: ShellCommand;
  readonly missing: "limit" | "condition";
}

/** `watch` looks every two seconds where it is not told otherwise (procps-ng). */
const watchInterval = 2_000;
const ending =
  /complet|finish|drain|idle|empt|done|gone|stop|terminat|zero|no more|完成|結束|结束|排空|清空|停止|歸零|归零/i;
const orTimeout = /\bor (?:until )?time(?:s|d)?[- ]?out|或(?:者)?(?:超時|逾時|超时)/i;

/** The first `watch` of a script, bounded by what the step's title says; undefined where there is none. */
export function findPoll(
  script: ShellScript,
  { title, atMost }: Pick<Step, "title" | "atMost">,
): Poll | Unbounded | undefined {
  const command = script.commands.find(({ words, placed }) => placed && unwrapWords(words)[0]?.value === "watch");
  if (command === undefined) return undefined;
  const words = Object.values(title.text).join("\n");
  if (atMost === undefined) return { command, missing: "limit" };
  if (command.inner === undefined || !counts(command.inner) || !ending.test(words))
    return { command, missing: "condition" };
  return {
    command,
    probe: command.inner,
    until: "0",
    every: intervalOf(command),
    atMost: atMost.atMost,
    thenWhat: orTimeout.test(words) ? "continue" : "fail",
  };
}

/**
 * The loop that a `watch` becomes. A probe that fails tells nothing and is tried again; what it prints goes to the
 * output each time. Right under `set -euo pipefail` and without `-e`.
 */
export function printPoll(
  { until, every, atMost, thenWhat }: Pick<Poll, "until" | "every" | "atMost" | "thenWhat">,
  probe: string,
): string {
  const seconds = Math.ceil(atMost / 1000);
  const [word, leave] = thenWhat === "continue" ? ["going on", "break"] : ["giving up", "exit 1"];
  return [
    `rb_deadline=$((SECONDS + ${seconds}))`,
    "while :; do",
    `  rb_left=$(${probe}\n  ) || rb_left=`,
    `  printf '%s\\n' "$rb_left"`,
    `  if [ "\${rb_left//[[:space:]]/}" = ${until} ]; then break; fi`,
    `  if [ "$SECONDS" -ge "$rb_deadline" ]; then`,
    `    echo "not ${until} after ${seconds} s: ${word}" >&2`,
    `    ${leave}`,
    "  fi",
    `  sleep ${Math.max(1, Math.ceil(every / 1000))}`,
    "done",
  ].join("\n");
}

/** True for a probe whose last command prints a number of things: `jq length`, `wc -l`, `grep -c`. */
function counts(probe: ShellScript): boolean {
  const last = probe.commands.findLast(({ within }) => !within.substitution);
  const args = last?.words.slice(1) ?? [];
  if (last?.name === "jq") return args.some(({ value }) => /(?:^|\|\s*)length\s*$/.test(value ?? ""));
  if (last?.name === "wc") return args.length === 1 && (args[0]?.text === "-l" || args[0]?.text === "--lines");
  return last?.name === "grep" && args.some(({ text }) => /^-[a-zA-Z]*c|^--count$/.test(text));
}

function intervalOf({ words }: ShellCommand): number {
  const own = unwrapWords(words);
  const options = own.slice(1, skipOptions(own, 1, ["-n", "--interval"])).map(({ text }) => text);
  const at = options.findIndex((text) => /^(?:-n|--interval)/.test(text));
  const written = at === -1 ? "" : (/(?<![0-9.])[0-9.]+$/.exec(options[at] as string)?.[0] ?? options[at + 1] ?? "");
  const seconds = /^[0-9]+(?:\.[0-9]+)?$/.test(written) ? Number(written) : Number.NaN;
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) * 1000 : watchInterval;
}
