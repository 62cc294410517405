import { kubectlGlobals, type ShellCommand, type ShellWord, skipOptions, unwrapWords } from "../syntax/index.ts";

/** Exit codes by which a command says "no", and not that it failed. */
export interface NoMatch {
  readonly codes: readonly number[];
  readonly means: string;
}

const SEARCH: NoMatch = { codes: [1], means: "nothing matches" };
const DIFFERS: NoMatch = { codes: [1], means: "they differ" };
const FALSE: NoMatch = { codes: [1], means: "it does not hold" };

/** From POSIX (grep, diff, cmp, test) and the manual pages of ripgrep, procps-ng and libc-bin. */
const programs: Readonly<Record<string, NoMatch>> = {
  grep: SEARCH,
  egrep: SEARCH,
  fgrep: SEARCH,
  zgrep: SEARCH,
  rg: SEARCH,
  pgrep: { codes: [1], means: "no process matches" },
  getent: { codes: [2], means: "there is no such entry" },
  diff: DIFFERS,
  cmp: DIFFERS,
  test: FALSE,
  "[": FALSE,
  "[[": FALSE,
};

/** What exit code of a command is an answer and no failure; undefined where every code but 0 is a failure. */
export function noMatchOf(command: ShellCommand): NoMatch | undefined {
  const words = unwrapWords(command.words);
  const name = words[0]?.value?.replace(/^\/(?:usr\/)?(?:local\/)?s?bin\//, "") ?? "";
  if (Object.hasOwn(programs, name)) return programs[name];
  const has = (letter: RegExp, long: RegExp) =>
    words.slice(1).some(({ text }) => (text.startsWith("--") ? long.test(text) : letter.test(text)));
  // jq 1.7: 1 where the last result is false or null, 4 where there is none.
  if (name === "jq")
    return has(/^-[a-zA-Z]*e/, /^--exit-status$/) ? { codes: [1, 4], means: "false, null or nothing" } : undefined;
  // curl: 22 for a response of 400 and above.
  if (name === "curl")
    return has(/^-[a-zA-Z]*f/, /^--fail(?:-with-body)?$/)
      ? { codes: [22], means: "the server answers with 400 or more" }
      : undefined;
  if (name === "systemctl") return systemctl(words);
  if (name === "kubectl" || name === "oc") return kubectl(words);
  return undefined;
}

/** From the manual page of systemctl: `is-active` has the codes of LSB status, where 3 is "not running". */
function systemctl(words: readonly ShellWord[]): NoMatch | undefined {
  const verb = words[skipOptions(words, 1, [])]?.value;
  if (verb === "is-active" || verb === "status") return { codes: [3], means: "it does not run" };
  return verb === "is-enabled" || verb === "is-failed" ? FALSE : undefined;
}

/** From `kubectl diff --help` and `kubectl auth can-i --help`. */
function kubectl(words: readonly ShellWord[]): NoMatch | undefined {
  const at = skipOptions(words, 1, kubectlGlobals);
  const verb = words[at]?.value;
  if (verb === "diff") return DIFFERS;
  const isQuestion =
    verb === "auth" && words[at + 1]?.value === "can-i" && !words.some(({ text }) => text === "--list");
  return isQuestion ? { codes: [1], means: "no" } : undefined;
}
