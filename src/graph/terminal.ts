import { kubectlGlobals, type ShellCommand, type ShellScript, type ShellWord, skipOptions } from "../syntax/index.ts";
import type { Edit } from "./edit.ts";
import { allCommands, removeLetter, removeWord } from "./words.ts";

/** A command that asks for a terminal where no person sits. */
export interface TerminalUse {
  readonly script: ShellScript;
  readonly command: ShellCommand;
  /** Without it: offsets of the outermost script. Empty where a person is needed, as in `exec -it pod -- bash`. */
  readonly edits: readonly Edit[];
}

const containerTools = new Set(["docker", "podman", "nerdctl", "crictl"]);
const shells = /^(?:\/bin\/)?(?:ba|da|a|z)?sh$|^(?:python[0-9.]*|psql|mysql|redis-cli|mongosh?)$/;

/** Every `exec -it`, with the edits that take the terminal away and leave input only where something feeds it. */
export function findTerminals(script: ShellScript): readonly TerminalUse[] {
  return allCommands(script).flatMap(({ script: owner, command }) => {
    const flags = execFlags(command.words);
    if (flags === undefined || !command.placed) return [];
    const terminals = flags.filter(({ text }) => isTerminal(text));
    if (terminals.length === 0) return [];
    const keepsInput = isFed(command);
    const edits = flags.flatMap((word): readonly Edit[] => {
      if (!keepsInput && (isTerminal(word.text) || isInput(word.text))) return removeWord(command, word, owner.at);
      return isTerminal(word.text) ? removeLetter(command, word, "t", owner.at) : [];
    });
    return [{ script: owner, command, edits: needsPerson(command) ? [] : edits }];
  });
}

/** The words of `kubectl exec …` that are its own, not those of the command in the container. */
function execFlags(words: readonly ShellWord[]): readonly ShellWord[] | undefined {
  const name = words[0]?.value ?? "";
  if (name !== "kubectl" && name !== "oc" && !containerTools.has(name)) return undefined;
  const at = skipOptions(words, 1, kubectlGlobals);
  if (words[at]?.value !== "exec") return undefined;
  const dashes = words.findIndex(({ text }) => text === "--");
  if (dashes !== -1) return words.slice(at + 1, dashes);
  // Without `--` the options end at the container: what follows is the command's.
  const target = words.findIndex(({ text }, index) => index > at && !text.startsWith("-"));
  return words.slice(at + 1, target === -1 ? words.length : target + 1);
}

function isTerminal(text: string): boolean {
  return /^-i?ti?$/.test(text) || /^--tty(?:=true)?$/.test(text);
}

function isInput(text: string): boolean {
  return text === "-i" || /^--(?:stdin|interactive)(?:=true)?$/.test(text);
}

/** Something is piped or redirected into the command. */
function isFed(command: ShellCommand): boolean {
  return command.pipeline.index > 0 || command.redirects.some(({ operator }) => operator.startsWith("<"));
}

/** A shell or a console without a script, which waits for somebody to type. */
function needsPerson(command: ShellCommand): boolean {
  if (isFed(command)) return false;
  const { words } = command;
  const dashes = words.findIndex(({ text }) => text === "--");
  const work = dashes === -1 ? words.slice(-1) : words.slice(dashes + 1);
  return work.length === 0 || (work.length === 1 && shells.test(work[0]?.value ?? ""));
}
