import type { ShellRange, ShellWord } from "./shell-model.ts";

/** Commands that run the rest of their words, with the options that take a value of their own. */
const wrappers: Readonly<Record<string, { readonly valued: readonly string[]; readonly operands: number }>> = {
  sudo: { valued: ["-u", "-g", "-h", "-p", "-C"], operands: 0 },
  env: { valued: ["-u", "-C", "-S"], operands: 0 },
  nohup: { valued: [], operands: 0 },
  command: { valued: [], operands: 0 },
  exec: { valued: ["-a"], operands: 0 },
  nice: { valued: ["-n"], operands: 0 },
  stdbuf: { valued: ["-i", "-o", "-e"], operands: 0 },
  timeout: { valued: ["-k", "-s", "--kill-after", "--signal"], operands: 1 },
  xargs: { valued: ["-n", "-I", "-P", "-L", "-d", "-a", "-E", "-s"], operands: 0 },
};
const shells = new Set(["sh", "bash", "dash", "ash", "zsh", "/bin/sh", "/bin/bash"]);
/** Global flags of kubectl that take a value in the next word. */
export const kubectlGlobals = [
  "-n",
  "--namespace",
  "--context",
  "--kubeconfig",
  "--cluster",
  "--user",
  "-s",
  "--server",
];
/** Wrappers within wrappers beyond this are left as they are. */
const deepest = 8;
const watchValued = ["-n", "--interval", "-q", "--equexit"];

/**
 * The words of the command that does the work: behind `sudo`, `timeout 5`, `xargs -n 1` and
 * `kubectl exec … --`. The words themselves where nothing wraps them; empty for `kubectl exec` without a command.
 */
export function unwrapWords(words: readonly ShellWord[]): readonly ShellWord[] {
  let work = words;
  for (let depth = 0; depth < deepest; depth++) {
    const rest = unwrapOnce(work);
    if (rest === undefined) return work;
    work = rest;
  }
  return work;
}

function unwrapOnce(words: readonly ShellWord[]): readonly ShellWord[] | undefined {
  const name = words[0]?.value;
  if (name === undefined) return undefined;
  if (isExec(words)) {
    const dashes = words.findIndex((word) => word.text === "--");
    return dashes === -1 ? [] : words.slice(dashes + 1);
  }
  const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
  if (wrapper === undefined) return undefined;
  let at = skipOptions(words, 1, wrapper.valued) + wrapper.operands;
  while (name === "env" && /^\w+=/.test(words[at]?.text ?? "")) at++;
  return at < words.length ? words.slice(at) : undefined;
}

/** True for `kubectl exec …` and `oc exec …`, with global flags before the verb or without. */
export function isExec(words: readonly ShellWord[]): boolean {
  const name = words[0]?.value;
  if (name !== "kubectl" && name !== "oc") return false;
  return words[skipOptions(words, 1, kubectlGlobals)]?.value === "exec";
}

/** Where the script of `sh -c '…'` or `watch '…'` stands, quotes left out. */
export function innerScript(words: readonly ShellWord[]): ShellRange | undefined {
  const work = unwrapWords(words);
  const name = work[0]?.value;
  if (name === "watch") {
    const first = skipOptions(work, 1, watchValued);
    const word = work[first];
    const last = work.at(-1);
    if (word === undefined || last === undefined) return undefined;
    return word === last ? contentOf(word) : { start: word.start, end: last.end };
  }
  if (name === undefined || !shells.has(name)) return undefined;
  const flag = work.findIndex((word, at) => at > 0 && /^-[a-z]*c$/.test(word.text));
  const word = flag === -1 ? undefined : work[flag + 1];
  return word === undefined ? undefined : contentOf(word);
}

/** Index of the first word that is neither an option nor an option's value. */
export function skipOptions(words: readonly ShellWord[], from: number, valued: readonly string[]): number {
  let at = from;
  while (words[at]?.text.startsWith("-") === true) {
    const text = words[at]?.text as string;
    at += valued.includes(text) ? 2 : 1;
    if (text === "--") break;
  }
  return at;
}

/** The range between the quotes of a word whose content the shell hands on letter for letter. */
function contentOf(word: ShellWord): ShellRange | undefined {
  const { text, start, end } = word;
  if (!word.quoted) return { start, end };
  const quote = text[0];
  const closed =
    (quote === "'" || quote === '"') && text.at(-1) === quote && text.indexOf(quote, 1) === text.length - 1;
  if (!closed || (quote === '"' && /[\\`]/.test(text))) return undefined;
  return { start: start + 1, end: end - 1 };
}
