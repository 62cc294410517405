import {
  isExec,
  kubectlGlobals,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  skipOptions,
  unwrapWords,
} from "../syntax/index.ts";
import { findEndlessLoops, findFollows, isTimed } from "./follow.ts";
import {
  fileWriters,
  kubectlGroups,
  kubectlSessions,
  kubectlVerbs,
  pythonReaders,
  readers,
  toolVerbs,
} from "./tables.ts";
import { findTerminals } from "./terminal.ts";
import { ownWait, readSeconds } from "./verify.ts";

/** How a command comes to its end. */
export interface Ending {
  /**
   * `at-once`: it asks nobody. `answer`: when a server has answered. `wait`: when something has happened elsewhere.
   * `never`: only when somebody ends it. `unknown`: no table has it.
   */
  readonly how: "at-once" | "answer" | "wait" | "never" | "unknown";
  /** Milliseconds after which it ends at the latest, by an option or a default of its own. */
  readonly atMost?: number;
  /** Who says so; absent where nobody does. */
  readonly decidedBy?: "text" | "table";
}

/** Milliseconds that one question to a server is expected to take: our own assumption, for sums only. */
export const ANSWER_TIME = 2_000;

/** Verbs of kubectl that wait for the end of what they delete; both without a limit where `--timeout` does not say one. */
const WAITING_VERBS = new Set(["delete", "drain"]);
/** Verbs of kubectl that ask no server. */
const LOCAL_VERBS = new Set(["config", "options", "completion", "help", "kustomize", "plugin"]);
/** Verbs whose end is that of a container, or of a copy. */
const OPEN_VERBS = new Set(["run", "debug", "cp", "edit"]);
/** Readers that ask over the net. */
const ASKING = new Set(["nslookup", "dig", "host", "ping", "traceroute", "openssl", "wget", "curl"]);

/** How each command of a script ends, in the order of `script.commands`. */
export function endingsOf(script: ShellScript): readonly Ending[] {
  const never = new Set<ShellCommand>();
  for (const { command, edits } of findFollows(script)) if (edits.length > 0) never.add(command);
  for (const { command, edits } of findTerminals(script)) if (edits.length === 0) never.add(command);
  const loops = findEndlessLoops(script).filter((found) => found.script === script);
  const isEndless = ({ start, end }: ShellCommand) => loops.some(({ loop }) => start >= loop.start && end <= loop.end);
  return script.commands.map((command) =>
    (never.has(command) || isEndless(command) || readsPerson(command)) && !isTimed(command)
      ? { how: "never", decidedBy: "table" }
      : endingOf(command),
  );
}

/** `read` stands until somebody types, where nothing is piped into it. */
export function readsPerson({ name, pipeline, redirects, within }: ShellCommand): boolean {
  return name === "read" && pipeline.index === 0 && redirects.length === 0 && !within.loop;
}

function endingOf(command: ShellCommand): Ending {
  if (command.words.length === 0) return { how: "at-once", decidedBy: "table" };
  const { inner } = command;
  const isWatch = unwrapWords(command.words)[0]?.value === "watch";
  const ending = inner === undefined || isWatch ? endingOfWords(command) : worst(endingsOf(inner));
  const ended = isRemote(command) && ending.how === "at-once" ? { ...ending, how: "answer" as const } : ending;
  const limit = wrapperLimit(command);
  if (limit === undefined || (ended.atMost ?? Number.POSITIVE_INFINITY) <= limit) return ended;
  return {
    how: ended.how === "never" || ended.how === "unknown" ? "wait" : ended.how,
    atMost: limit,
    decidedBy: "text",
  };
}

function endingOfWords(command: ShellCommand): Ending {
  const words = unwrapWords(command.words);
  const name = words[0]?.value?.replace(/^\/(?:usr\/)?(?:local\/)?s?bin\//, "");
  if (name === undefined) return { how: "unknown" };
  const wait = ownWait(command);
  if (wait.atMost > 0) return { how: "wait", ...wait };
  if (name === "watch") return table("never");
  if (name === "kubectl" || name === "oc") return endingOfKubectl(words);
  if (name === "curl") return limited("answer", readOption(words, ["-m", "--max-time"]));
  if (ASKING.has(name)) return table("answer");
  if (readers.has(name) || fileWriters.has(name) || EDITORS.has(name)) return table("at-once");
  if (name === "find")
    return words.some(({ text }) => /^-(?:exec|ok)/.test(text)) ? { how: "unknown" } : table("at-once");
  if (/^python[0-9.]*$/.test(name))
    return words[1]?.value === "-m" && pythonReaders.has(words[2]?.value ?? "") ? table("at-once") : { how: "unknown" };
  if (name === "journalctl") return table("at-once");
  return endingOfTool(name, words);
}

/** Tools whose changes end when they have taken place: the help of helm, docker and crictl; systemctl(1) without `--no-block`. */
const WAITING_TOOLS = new Set(["systemctl", "helm", "docker", "crictl"]);

function endingOfTool(name: string, words: readonly ShellWord[]): Ending {
  const verb = words[skipOptions(words, 1, [])]?.value ?? "";
  const known = toolVerbs.get(name)?.get(verb);
  const has = (option: RegExp) => words.some(({ text }) => option.test(text));
  if (known === undefined) return { how: "unknown" };
  if (has(/^(?:-f|--follow)$/) && verb === "logs") return table("never");
  if (name === "argo") return table(has(/^(?:-w|--wait|--watch|--log)$/) ? "wait" : "answer");
  return table(known.effect !== "read" && WAITING_TOOLS.has(name) && !has(/^--no-block$/) ? "wait" : "answer");
}

const EDITORS = new Set(["awk", "gawk", "mawk", "sed", "yq"]);

function endingOfKubectl(words: readonly ShellWord[]): Ending {
  if (isExec(words)) return { how: "unknown" };
  const at = skipOptions(words, 1, kubectlGlobals);
  const verb = words[at]?.value ?? "";
  const group = kubectlGroups.has(verb) ? words[skipOptions(words, at + 1, kubectlGlobals)]?.value : undefined;
  const limit = readOption(words, ["--request-timeout", "--timeout"]);
  if (WAITING_VERBS.has(verb) && !words.some(({ text }) => text === "--wait=false")) return limited("wait", limit);
  if (OPEN_VERBS.has(verb)) return { how: "unknown" };
  if (kubectlSessions.has(verb)) return table("never");
  if (LOCAL_VERBS.has(verb)) return table("at-once");
  return kubectlVerbs.has(group === undefined ? verb : `${verb}_${group}`)
    ? limited("answer", limit)
    : { how: "unknown" };
}

function table(how: Ending["how"]): Ending {
  return { how, decidedBy: "table" };
}

function limited(how: Ending["how"], atMost: number | undefined): Ending {
  return atMost === undefined || atMost === 0 ? table(how) : { how, atMost, decidedBy: "text" };
}

/** Milliseconds of `-m 5`, `--timeout=60s`. */
function readOption(words: readonly ShellWord[], names: readonly string[]): number | undefined {
  for (const [at, { value = "" }] of words.entries()) {
    const name = names.find((one) => value === one || value.startsWith(`${one}=`));
    if (name !== undefined) return readSeconds(value === name ? words[at + 1]?.value : value.slice(name.length + 1));
  }
  return undefined;
}

/** What `timeout 60` before a command says, in milliseconds. */
function wrapperLimit({ words }: ShellCommand): number | undefined {
  const wrapper = words.slice(0, words.length - unwrapWords(words).length);
  const at = wrapper.findIndex(({ value }) => value === "timeout");
  if (at === -1) return undefined;
  const limit = words[skipOptions(words, at + 1, ["-k", "-s", "--kill-after", "--signal"])]?.value;
  const days = /^([0-9.]+)d$/.exec(limit ?? "")?.[1];
  const read = days === undefined ? readSeconds(limit) : Number(days) * 86_400_000;
  return read > 0 ? read : undefined;
}

/** It runs somewhere else, which has to answer. */
function isRemote({ words }: ShellCommand): boolean {
  return words.some((_, at) => isExec(words.slice(at))) || words[0]?.value === "ssh";
}

const ORDER: readonly Ending["how"][] = ["at-once", "answer", "wait", "unknown", "never"];

function worst(endings: readonly Ending[]): Ending {
  return endings.reduce<Ending>(
    (most, one) => (ORDER.indexOf(one.how) > ORDER.indexOf(most.how) ? one : most),
    table("at-once"),
  );
}
