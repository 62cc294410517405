import type { StepSettings } from "../program/index.ts";
import { normalPath } from "../source/index.ts";
import {
  isExec,
  parseShellText,
  kubectlGlobals,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  skipOptions,
  unwrapWords,
} from "../syntax/index.ts";
import type { EmbeddedFile } from "./model.ts";
import { type Files, type ManifestObject, readObjects } from "./permissions-files.ts";
import { kindOfManifest } from "./permissions-kinds.ts";
import type { Repository } from "./repository.ts";
import type { Located } from "./words.ts";

/**
 * The objects of the files that a step reads: what an embedded one holds, else what the sidecar says. A kind that no table
 * has in the sidecar tells nothing.
 */
export function filesOf({ files = {} }: StepSettings, embedded: readonly EmbeddedFile[] = []): Files {
  const known = new Map<string, Files extends ReadonlyMap<string, infer Objects> ? Objects : never>();
  for (const [path, { objects }] of Object.entries(files)) {
    const read = objects.flatMap(({ apiVersion, kind: name, name: object }): ManifestObject[] => {
      const kind = kindOfManifest(apiVersion, name);
      return kind === undefined ? [] : [{ kind, name: object }];
    });
    if (read.length === objects.length) known.set(normalPath(path) ?? path, read);
  }
  for (const { path, text } of embedded) {
    const objects = readObjects(text);
    if (objects !== undefined) known.set(path, objects);
  }
  return known;
}

/** A file that a command names by a path that begins nowhere: it lies where the script begins, in a repository. */
export interface FileUse {
  readonly path: string;
  readonly script: ShellScript;
  readonly word: ShellWord;
  /** A `cd` before it, so that only the run can tell which file is meant. */
  readonly moved: boolean;
}

/**
 * Files that the commands of a script read and that none of them writes: `kubectl apply -f`, `helm -f`, `curl -d @…`,
 * `bash ops/restore.sh`, `./ops/restore.sh`, `source`, `cat`, `< file`. Commands in a container and on another machine read files of their own.
 */
export function fileUses(script: ShellScript): readonly FileUse[] {
  const written = new Set(filesWritten(script));
  let moved = false;
  return commandsHere(script).flatMap(({ script: owner, command }) => {
    const words = unwrapWords(command.words);
    // A bare name that is only printed or run is more often something that a program has just made.
    const found = [...byOption(words), ...[...asOperand(words), ...redirectedInto(command)].filter(isBelow)];
    const uses = found.flatMap(({ path, word }): FileUse[] => {
      const isRelative = path !== "" && !/^(?:-|\/|~|\w+:\/\/)|[*?[\]{}\p{Cc}]/u.test(path);
      return isRelative && !written.has(normalPath(path) ?? path) ? [{ path, script: owner, word, moved }] : [];
    });
    moved ||= words[0]?.value === "cd" || words[0]?.value === "pushd";
    return uses;
  });
}

/** Paths of the files that a script writes, relative to where it begins. */
export function filesWritten(script: ShellScript): readonly string[] {
  const targets = commandsHere(script).flatMap(({ command }) => {
    const words = unwrapWords(command.words);
    const into = command.redirects.flatMap(({ operator, target }) => (operator.includes(">") ? (target ?? []) : []));
    return [...into, ...writtenBy(words)].flatMap(({ value }) => value ?? []);
  });
  return targets.flatMap((path) => normalPath(path) ?? []);
}

/** The files of the repository that a step needs, by path; `written` are those that a step before has made. */
export function embedFiles(
  script: ShellScript,
  written: ReadonlySet<string>,
  repository: Repository,
): readonly EmbeddedFile[] {
  const files = new Map<string, EmbeddedFile>();
  const embed = (of: ShellScript) => {
    for (const { path, moved } of fileUses(of)) {
      const found = moved || written.has(normalPath(path) ?? path) ? undefined : repository(path);
      if (found === undefined || "unfit" in found || files.has(found.path)) continue;
      files.set(found.path, found);
      if (isShell(found)) embed(parseShellText(found.text));
    }
  };
  embed(script);
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The shell script among the files of a step that a command runs. */
export function calledScript(command: ShellCommand, files: readonly EmbeddedFile[]): EmbeddedFile | undefined {
  const words = unwrapWords(command.words);
  const [operand] = PROGRAMS.test(words[0]?.value ?? "") ? [] : asOperand(words);
  const found = files.find(({ path }) => operand !== undefined && path === normalPath(operand.path));
  return found !== undefined && isShell(found) ? found : undefined;
}

function isShell({ path, text }: EmbeddedFile): boolean {
  return /^#!.*\b(?:ba|da|k|z)?sh\b/.test(text) || (!text.startsWith("#!") && path.endsWith(".sh"));
}

function commandsHere(script: ShellScript): readonly Located[] {
  return script.commands.flatMap((command) => {
    if (command.words.some((_, at) => isExec(command.words.slice(at)))) return [];
    return [{ script, command }, ...(command.inner === undefined ? [] : commandsHere(command.inner))];
  });
}

interface Named {
  readonly path: string;
  readonly word: ShellWord;
}

/** Options that take a file, by the program; `@` marks one whose value is a file only behind `@`, `=` one behind `KEY=`. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  kubectl: /^(?:-f|-k|--filename|--kustomize|--patch-file|--from-file|--from-env-file)$/,
  helm: /^(?:-f|--values|--set-file)$/,
  curl: /^(?:-d|-T|-F|-K|--data|--data-binary|--data-ascii|--data-urlencode|--json|--upload-file|--form|--config)$/,
  jq: /^(?:-f|--from-file)$/,
};
const KUBECTL_VERBS =
  /^(?:apply|create|replace|delete|diff|patch|scale|label|annotate|expose|autoscale|set|wait|get|describe|rollout)$/;
/** Their first operand is a program for them. */
const INTERPRETERS = /^(?:ba|z|k|da)?sh$|^(?:source|\.)$|^python[0-9.]*$|^(?:node|perl|ruby)$/;
/** What runs or prints a file, and no shell does. */
const PROGRAMS = /^(?:python[0-9.]*|node|perl|ruby|cat|head|tail|less|more|tac|wc)$/;
/** Their operands are files that they print. */
const PRINTERS = /^(?:cat|head|tail|less|more|tac|wc)$/;

function isBelow({ path }: Named): boolean {
  return path.includes("/");
}

function asOperand(words: readonly ShellWord[]): readonly Named[] {
  const name = words[0]?.value ?? "";
  if (name.includes("/")) return [{ path: name, word: words[0] as ShellWord }];
  if (INTERPRETERS.test(name)) {
    const first = words[1];
    return first?.value === undefined ? [] : [{ path: first.value, word: first }];
  }
  if (!PRINTERS.test(name)) return [];
  return words.slice(1).flatMap((word): Named[] => (word.value === undefined ? [] : [{ path: word.value, word }]));
}

function byOption(words: readonly ShellWord[]): readonly Named[] {
  const name = words[0]?.value === "oc" ? "kubectl" : (words[0]?.value ?? "");
  const options = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
  if (options === undefined) return [];
  if (name === "kubectl" && !KUBECTL_VERBS.test(words[skipOptions(words, 1, kubectlGlobals)]?.value ?? "")) return [];
  return words.flatMap((word, at): Named[] => optionFile(words[at - 1], word, { name, options }));
}

/** The file in `--filename=a.yaml`, `-fa.yaml`, or in the word behind `-f`. */
function optionFile(
  before: ShellWord | undefined,
  word: ShellWord,
  { name, options }: { readonly name: string; readonly options: RegExp },
): Named[] {
  if (word.value === undefined) return [];
  const [, long, rest] = /^(--[\w-]+)=(.+)$/.exec(word.value) ?? /^(-[A-Za-z])=?(.+)$/.exec(word.value) ?? [];
  const joined = long !== undefined && !word.value.startsWith("--no") && options.test(long) ? rest : undefined;
  const value = joined ?? (options.test(before?.value ?? "") ? word.value : undefined);
  if (value === undefined) return [];
  const option = joined === undefined ? (before?.value ?? "") : (long as string);
  if (name === "curl" && !/^(?:-T|-K|--upload-file|--config)$/.test(option)) {
    const path = /(?:^|=)@(.+)$/.exec(value)?.[1];
    return path === undefined ? [] : [{ path: path.split(";")[0] as string, word }];
  }
  const keyed = /^--(?:from-file|set-file)$/.test(option);
  return value.split(",").map((path) => ({ path: keyed ? path.replace(/^[^=]*=/, "") : path, word }));
}

function redirectedInto({ redirects }: ShellCommand): readonly Named[] {
  return redirects.flatMap(({ operator, target }): Named[] =>
    operator === "<" && target?.value !== undefined ? [{ path: target.value, word: target }] : [],
  );
}

/** Words that name what a program writes. */
function writtenBy(words: readonly ShellWord[]): readonly ShellWord[] {
  const name = words[0]?.value ?? "";
  const operands = words.slice(1).filter(({ text }) => !text.startsWith("-"));
  if (name === "tee" || name === "touch") return operands;
  if (name === "cp" || name === "mv" || name === "install") return operands.slice(-1);
  if (name === "sed" && words.some(({ text }) => /^-[a-zA-Z]*i|^--in-place/.test(text))) return operands.slice(1);
  const isOutput = (word: ShellWord | undefined) => /^(?:-o|-O|--output|--output-document)$/.test(word?.text ?? "");
  return name === "curl" || name === "wget" ? words.filter((_, at) => isOutput(words[at - 1])) : [];
}
