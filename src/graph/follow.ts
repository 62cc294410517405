import {
  kubectlGlobals,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  skipOptions,
  unwrapWords,
} from "../syntax/index.ts";
import type { Edit } from "./edit.ts";
import { allCommands, removeLetter, removeWord } from "./words.ts";

/** A command that prints for ever. */
export interface Follow {
  readonly script: ShellScript;
  readonly command: ShellCommand;
  /** The words that make it so: `logs -f`. */
  readonly what: string;
  /** What prints once and ends; offsets of the outermost script. Empty where only the author can say when it ends. */
  readonly edits: readonly Edit[];
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

/** Every `logs -f`, `get -w`, `tail -f`, `journalctl -f` and `top`, with the edits that make it end. */
export function findFollows(script: ShellScript): readonly Follow[] {
  return allCommands(script).flatMap(({ script: owner, command }): readonly Follow[] => {
    if (!command.placed) return [];
    const words = unwrapWords(command.words);
    const wrapped = command.words.slice(0, command.words.length - words.length);
    if (wrapped.some(({ value }) => value === "timeout")) return [];
    if (words[0]?.value === "top") return followTop(owner, command, words);
    const found = optionsOf(words);
    if (found === undefined) return [];
    const flags = words.slice(1).filter((word) => follows(word.text, found.following));
    if (flags.length === 0) return [];
    const what = `${found.name} ${flags[0]?.text}`;
    const edits = flags.flatMap((word) => withoutFollow(command, word, found.following, owner.at));
    return [{ script: owner, command, what, edits: isAwaited(owner, command) ? [] : edits }];
  });
}

function optionsOf(words: readonly ShellWord[]): { name: string; following: Following } | undefined {
  const name = words[0]?.value ?? "";
  const verb = words[skipOptions(words, 1, kubectlGlobals)]?.value;
  if (name === "tail") return { name, following: tail };
  if (name === "journalctl") return { name, following: journal };
  if (name === "kubectl" || name === "oc") {
    if (verb === "logs") return { name: "logs", following: kubectlLogs };
    return verb === "get" || verb === "events" ? { name: verb, following: kubectlGet } : undefined;
  }
  if (["docker", "podman", "nerdctl", "crictl"].includes(name) && verb === "logs")
    return { name: "logs", following: containerLogs };
  return undefined;
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

function followTop(script: ShellScript, command: ShellCommand, words: readonly ShellWord[]): readonly Follow[] {
  const name = words[0] as ShellWord;
  if (words.some(({ text }) => /^-[a-zA-Z]*n/.test(text))) return [];
  const batch = words.some(({ text }) => /^-[a-zA-Z]*b/.test(text)) ? "" : " -b";
  const end = script.at + name.end;
  return [{ script, command, what: "top", edits: [{ start: end, end, text: `${batch} -n 1` }] }];
}
