import type { Step } from "../runbook/index.ts";
import {
  kubectlGlobals,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  skipOptions,
  unwrapWords,
} from "../syntax/index.ts";
import { classifyCommand } from "./classify.ts";

const CHECKS = /verif|valid|confirm|check|ensure|test|健康|驗證|验证|確認|确认|檢查|检查/i;

/**
 * True for a reading script that fails when all is not well: `rollout status`, `wait`, `curl -f`, a test, `grep -q`,
 * `jq -e`, or a command that only the sidecar knows under a title that says so. `get pods` and `logs` succeed
 * whatever they print, so they verify nothing.
 */
export function tellsHealth(script: ShellScript, { title }: Pick<Step, "title">): boolean {
  const checks = Object.values(title.text).some((text) => CHECKS.test(text));
  return script.commands.some((command) => {
    if (command.within.tested || command.within.substitution) return false;
    const words = unwrapWords(command.words);
    return hasVerdict(words) || (checks && classifyCommand(command).effect === "unknown");
  });
}

function hasVerdict(words: readonly ShellWord[]): boolean {
  const name = words[0]?.value ?? "";
  const has = (letters: RegExp, long: RegExp): boolean =>
    words.some(({ text }) => (text.startsWith("--") ? long.test(text) : letters.test(text)));
  switch (name) {
    case "kubectl":
    case "oc":
      return isWait(words);
    case "curl":
      return has(/^-[a-zA-Z]*f/, /^--fail(?:-with-body)?$/);
    case "grep":
    case "egrep":
    case "fgrep":
      return has(/^-[a-zA-Z]*q/, /^--(?:quiet|silent)$/);
    case "jq":
      return has(/^-[a-zA-Z]*e/, /^--exit-status$/);
    case "systemctl":
      return words.some(({ text }) => /^is-(?:active|enabled)$/.test(text));
    default:
      return ["test", "[", "[[", "diff", "cmp", "pg_isready", "nslookup"].includes(name);
  }
}

function isWait(words: readonly ShellWord[]): boolean {
  const at = skipOptions(words, 1, kubectlGlobals);
  const verb = words[at]?.value;
  if (verb === "wait") return true;
  // It then looks once, and is content with all that it sees.
  if (words.some(({ text }) => /^(?:-w|--watch)=false$/.test(text))) return false;
  return verb === "rollout" && words[skipOptions(words, at + 1, kubectlGlobals)]?.value === "status";
}

/** What a command waits at most, in milliseconds: 0 for one that does not wait. */
export interface Wait {
  readonly atMost: number;
  /** By an option of its own, or by the default of kubectl. */
  readonly decidedBy: "text" | "table";
}

/** What `sleep`, `kubectl wait` and `kubectl rollout status` wait at most, by their options or defaults. */
export function ownWait(command: ShellCommand): Wait {
  const words = unwrapWords(command.words);
  const name = words[0]?.value;
  if (name === "sleep") return { atMost: readSeconds(words[1]?.value), decidedBy: "text" };
  if ((name !== "kubectl" && name !== "oc") || !isWait(words)) return { atMost: 0, decidedBy: "text" };
  const at = words.findIndex(({ text }) => /^--timeout(?:=|$)/.test(text));
  const written = at === -1 ? undefined : (words[at]?.value?.split("=")[1] ?? words[at + 1]?.value);
  if (written !== undefined && /[1-9]/.test(written)) return { atMost: readSeconds(written), decidedBy: "text" };
  // kubectl: `wait` gives up after 30 s, `rollout status` with the Deployment's progressDeadlineSeconds, 600 by default.
  return { atMost: words.some(({ value }) => value === "rollout") ? 600_000 : 30_000, decidedBy: "table" };
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** `90`, `60s`, `2m30s`: durations as Go and sleep write them, in milliseconds. */
export function readSeconds(text: string | undefined): number {
  const plain = /^[0-9]+(?:\.[0-9]+)?$/.exec(text ?? "");
  if (plain !== null) return Number(plain[0]) * 1000;
  const parts = [...(text ?? "").matchAll(/(?<![0-9.])([0-9]+(?:\.[0-9]+)?)(ms|s|m|h)/g)];
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit as string] as number), 0);
}
