import {
  kubectlGlobals,
  type ShellCommand,
  type ShellLoop,
  type ShellScript,
  type ShellWord,
  skipOptions,
  unwrapWords,
} from "../syntax/index.ts";
import type { Edit } from "./edit.ts";
import { type Located, removeLetter, removeWord } from "./words.ts";

/** A command that prints for ever. */
export interface Follow {
  readonly script: ShellScript;
  readonly command: ShellCommand;
  /** The words that make it so: `logs -f`. */
  readonly what: string;
  /** The word that makes it so: `-f`. */
  readonly word: ShellWord;
  /** What prints once and ends; offsets of the outermost script. Empty where it waits for a line: `| grep -m 1`. */
  readonly edits: readonly Edit[];
}

/** A loop and the script that it stands in. */
export interface EndlessLoop {
  readonly script: ShellScript;
  readonly loop: ShellLoop;
}

/** Options that make a command go on for ever; `valued` are the letters whose value follows in the same word. */
interface Following {
  readonly letters: string;
  readonly long: RegExp;
  readonly valued: string;
}

const kubectlLogs: Following = { letters: "f", long: /^--follow(?:=true)?$/, valued: "clnps" };
const kubectlGet: Following = { letters: "w", long: /^--watch(?:-only)?(?:=true)?$/, valued: "fklLno" };
const containerLogs: Following = { letters: "f", long: /^--follow(?:=true)?$/, valued: "n" };
const journal: Following = { letters: "f", long: /^--follow$/, valued: "bDinopStuUgMD" };
const tail: Following = { letters: "fF", long: /^--(?:follow(?:=.*)?|retry)$/, valued: "cns" };

const containerTools = new Set(["docker", "podman", "nerdctl", "crictl"]);

/** Every `logs -f`, `get -w`, `tail -f`, `journalctl -f`, `ping` and `top`, with the edits that make it end. */
export function findFollows(script: ShellScript): readonly Follow[] {
  return findOpenCommands(script).flatMap(({ script: owner, command }): readonly Follow[] => {
    if (!command.placed) return [];
    const words = unwrapWords(command.words);
    const unending = readUnending(words);
    if (unending !== undefined) return [{ script: owner, command, ...unending(owner.at) }];
    const found = optionsOf(words);
    if (found === undefined) return [];
    const flags = words.slice(1).filter((word) => follows(word.text, found.following));
    const [word] = flags;
    if (word === undefined) return [];
    const what = `${found.name} ${word.text}`;
    const edits = flags.flatMap((each) => withoutFollow(command, each, found.following, owner.at));
    return [{ script: owner, command, what, word, edits: isAwaited(owner, command) ? [] : edits }];
  });
}

/** Every `while true` without a way out. */
export function findEndlessLoops(script: ShellScript): readonly EndlessLoop[] {
  return openScripts(script).flatMap((each) =>
    each.loops.filter(({ endless, leaves }) => endless && !leaves).map((loop) => ({ script: each, loop })),
  );
}

/** True behind `timeout`, which ends whatever it runs. */
export function isTimed({ words }: ShellCommand): boolean {
  return words.slice(0, words.length - unwrapWords(words).length).some(({ value }) => value === "timeout");
}

/** Scripts that nothing around them ends: `timeout 60 sh -c '…'` does. */
function openScripts(script: ShellScript): readonly ShellScript[] {
  const inner = script.commands.flatMap((command) =>
    command.inner === undefined || isTimed(command) ? [] : openScripts(command.inner),
  );
  return [script, ...inner];
}

/** Commands that nothing around them ends. */
export function findOpenCommands(script: ShellScript): readonly Located[] {
  return openScripts(script).flatMap((each) =>
    each.commands.filter((command) => !isTimed(command)).map((command) => ({ script: each, command })),
  );
}

function optionsOf(words: readonly ShellWord[]): { name: string; following: Following } | undefined {
  const name = words[0]?.value ?? "";
  const verb = words[skipOptions(words, 1, kubectlGlobals)]?.value;
  if (name === "tail") return { name, following: tail };
  if (name === "journalctl") return { name, following: journal };
  if (name === "kubectl" || name === "oc") {
    if (verb === "logs") return isOfJob(words) ? undefined : { name: "logs", following: kubectlLogs };
    return verb === "get" || verb === "events" ? { name: verb, following: kubectlGet } : undefined;
  }
  if (containerTools.has(name) && verb === "logs") return { name: "logs", following: containerLogs };
  return undefined;
}

/** The logs of a job or a build end with it, and without `-f` nothing would wait for it. */
function isOfJob(words: readonly ShellWord[]): boolean {
  return words.some(({ text }) => /^(?:jobs?|builds?|bc|buildconfigs?)(?:\.[a-z.]+)?\//.test(text));
}

function follows(text: string, { letters, long, valued }: Following): boolean {
  if (text.startsWith("--")) return long.test(text);
  if (!/^-[A-Za-z]/.test(text)) return false;
  for (const letter of text.slice(1)) {
    if (letters.includes(letter)) return true;
    if (valued.includes(letter)) return false;
  }
  return false;
}

function withoutFollow(command: ShellCommand, word: ShellWord, { letters }: Following, at: number): readonly Edit[] {
  const letter = [...word.text].find((each) => letters.includes(each));
  return word.text.startsWith("--") || letter === undefined
    ? removeWord(command, word, at)
    : removeLetter(command, word, letter, at);
}

/** `logs -f | grep -m 1 ready`: it waits for a line, and without `-f` it would no longer wait. */
function isAwaited(script: ShellScript, { pipeline }: ShellCommand): boolean {
  return script.commands.some(
    (other) =>
      other.pipeline.id === pipeline.id &&
      other.pipeline.index > pipeline.index &&
      (other.name === "head" ||
        (other.name === "grep" && other.words.some(({ text }) => /^-[a-zA-Z]*[mq]|^--(?:quiet|max-count)/.test(text)))),
  );
}

/** Programs that go on for ever without an option that asks for it, and what makes them end. */
function readUnending(words: readonly ShellWord[]): ((at: number) => Omit<Follow, "script" | "command">) | undefined {
  const [word] = words;
  if (word === undefined) return undefined;
  const has = (pattern: RegExp) => words.slice(1).some(({ text }) => pattern.test(text));
  const add = (after: ShellWord, text: string) => (at: number) => {
    const end = at + after.end;
    return {
      what: after === word ? (word.value ?? "") : `${word.value} ${after.value}`,
      word,
      edits: [{ start: end, end, text }],
    };
  };
  if (word.value === "top")
    return has(/^-[a-zA-Z]*n/) ? undefined : add(word, `${has(/^-[a-zA-Z]*b/) ? "" : " -b"} -n 1`);
  if (word.value === "ping") return has(/^-[a-zA-Z46]*[cwhV]/) ? undefined : add(word, " -c 4");
  const [, verb] = words;
  if (containerTools.has(word.value ?? "") && verb?.value === "stats" && !has(/^--no-stream/))
    return add(verb, " --no-stream");
  return undefined;
}
