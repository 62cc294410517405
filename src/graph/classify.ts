import {
  isExec,
  kubectlGlobals,
  type ShellCommand,
  type ShellRedirect,
  type ShellScript,
  type ShellWord,
  skipOptions,
  unwrapWords,
} from "../syntax/index.ts";
import { classifyCurl, classifyWget } from "./classify-http.ts";
import type { Effect } from "./model.ts";
import {
  change,
  changeOnce,
  destroy,
  fileWriters,
  type Known,
  kubectlGroups,
  kubectlVerbs,
  pythonReaders,
  read,
  readers,
  toolVerbs,
  unknown,
} from "./tables.ts";

const order: readonly Effect[] = ["read", "change", "unknown", "destroy"];

/**
 * What a command does to the world. What the tables do not know is what `declared` says, and without it `unknown`,
 * never `read`; what they do know no declaration makes harmless.
 */
export function classifyCommand(command: ShellCommand, declared: Known = unknown): Known {
  const files = command.redirects.map(classifyRedirect);
  if (command.words.length === 0) return worst(files);
  const inner = command.inner === undefined ? undefined : classifyScript(command.inner, declared);
  const found = inner ?? classifyWords(unwrapWords(command.words));
  return worst([...files, found.effect === "unknown" ? declared : found]);
}

/** The worst of all commands in a script; a script without commands does nothing. */
export function classifyScript(script: ShellScript, declared: Known = unknown): Known {
  return worst([
    ...script.commands.map((command) => classifyCommand(command, declared)),
    ...script.redirects.map(classifyRedirect),
  ]);
}

/** `destroy` before `unknown`, which may be one, before `change`; idempotent where all are. */
function worst(known: readonly Known[]): Known {
  const effect = known.reduce<Effect>(
    (most, { effect }) => (order.indexOf(effect) > order.indexOf(most) ? effect : most),
    "read",
  );
  return { effect, idempotent: known.every(({ idempotent }) => idempotent) };
}

function classifyWords(words: readonly ShellWord[]): Known {
  const name = words[0]?.value?.replace(/^\/(?:usr\/)?(?:local\/)?s?bin\//, "");
  if (name === undefined) return unknown;
  if (name === "kubectl" || name === "oc") return classifyKubectl(words);
  if (name === "curl") return classifyCurl(words);
  if (name === "wget") return classifyWget(words);
  if (name === "find") return classifyFind(words);
  if (["awk", "gawk", "mawk", "sed", "yq"].includes(name)) return classifyEditor(name, words);
  if (name === "journalctl")
    return words.some(({ text }) => /^--(?:vacuum|rotate|flush|sync)/.test(text)) ? changeOnce : read;
  if (/^python[0-9.]*$/.test(name)) return classifyPython(words);
  if (readers.has(name)) return read;
  const writer = fileWriters.get(name);
  if (writer !== undefined)
    return words.slice(1).every((word) => word.text.startsWith("-") || isScratch(word.value)) ? read : writer;
  const verb = words[skipOptions(words, 1, [])]?.value;
  return toolVerbs.get(name)?.get(verb ?? "") ?? unknown;
}

function classifyKubectl(words: readonly ShellWord[]): Known {
  if (isExec(words)) return unknown;
  const at = skipOptions(words, 1, kubectlGlobals);
  const verb = words[at]?.value;
  if (verb === undefined) return unknown;
  const rest = words.slice(at + 1);
  const group = kubectlGroups.has(verb) ? rest[skipOptions(rest, 0, kubectlGlobals)]?.value : undefined;
  const known = kubectlVerbs.get(group === undefined ? verb : `${verb}_${group}`) ?? unknown;
  const has = (flag: RegExp) => rest.some(({ text }) => flag.test(text));
  if (known === unknown) return unknown;
  if (has(/^--dry-run(?:=(?:client|server))?$/)) return read;
  switch (verb) {
    case "apply":
      return has(/^--prune(?:=true)?$/) ? destroy : known;
    case "replace":
      return has(/^--force(?:=true)?$/) ? destroy : known;
    case "taint":
      return has(/:NoExecute$/) ? destroy : known;
    case "delete":
      return has(/^--ignore-not-found(?:=true)?$/) ? destroy : known;
    case "label":
    case "annotate":
      return has(/^--overwrite(?:=true)?$/) ? change : changeOnce;
    case "patch":
      // A JSON patch may append to a list.
      return has(/^--type=json$/) || has(/^json$/) ? changeOnce : known;
    case "cluster-info":
      return has(/^--output-directory/) ? change : known;
    default:
      return known;
  }
}

/** `-delete` deletes; `-exec` runs another command, which decides. A `find` in a `find` is not looked into. */
function classifyFind(words: readonly ShellWord[]): Known {
  const found: Known[] = [read];
  for (let at = 1; at < words.length; at++) {
    const text = words[at]?.text as string;
    if (text === "-delete") found.push(destroy);
    if (/^-(?:fprint|fls)/.test(text)) found.push(change);
    if (!/^-(?:exec|ok)(?:dir)?$/.test(text)) continue;
    const end = words.findIndex((word, index) => index > at && (word.value === ";" || word.value === "+"));
    const work = unwrapWords(words.slice(at + 1, end === -1 ? words.length : end));
    found.push(work[0]?.value === "find" ? unknown : classifyWords(work));
    if (end === -1) break;
    at = end;
  }
  return worst(found);
}

/** Small languages that print, unless they are told to write files or to run commands. */
function classifyEditor(name: string, words: readonly ShellWord[]): Known {
  const options = words.slice(1).filter(({ text }) => text.startsWith("-"));
  if (name !== "sed" && name !== "yq")
    return words.some(({ text }) => /system\s*\(|\|\s*"|"\s*\||>\s*"|getline/.test(text)) ? unknown : read;
  if (options.some(({ text }) => /^-[a-zA-Z]*i/.test(text) || text.startsWith("--in-place") || text === "--inplace"))
    return change;
  return name === "sed" && words.some(({ text }) => /[/|#,][gip0-9]*[ew]\b|(?:^'?|[;{}\d$])\s*[ewW]\s/.test(text))
    ? unknown
    : read;
}

function classifyPython(words: readonly ShellWord[]): Known {
  const flag = words[1]?.value;
  if (flag === "--version" || flag === "-V") return read;
  return flag === "-m" && pythonReaders.has(words[2]?.value ?? "") ? read : unknown;
}

/** Reading a file and writing to the scratch space of the step change nothing that lasts. */
function classifyRedirect({ operator, target, heredoc }: ShellRedirect): Known {
  if (heredoc !== undefined || operator === "<" || operator === "<<<" || operator === "<&") return read;
  if (operator === ">&" && /^[0-9]+$|^-$/.test(target?.value ?? "")) return read;
  return isScratch(target?.value) ? read : operator === ">>" || operator === "&>>" ? changeOnce : change;
}

/** `/tmp` belongs to the step; so do the devices that keep nothing. */
function isScratch(path: string | undefined): boolean {
  return (
    path !== undefined &&
    /^\/(?:tmp\/|dev\/(?:null|stdout|stderr|tty)$)/.test(path) &&
    !/(?:^|\/)\.\.(?:\/|$)/.test(path)
  );
}
