import type { ShellCommand, ShellScript, ShellWord } from "../syntax/index.ts";
import type { Edit } from "./edit.ts";

/** A command and the script that it stands in: the outermost one, or one quoted in a word of it. */
export interface Located {
  readonly script: ShellScript;
  readonly command: ShellCommand;
}

/** All commands of a script and of the scripts quoted in it, in the order of the text. */
export function allCommands(script: ShellScript): readonly Located[] {
  return script.commands.flatMap((command) => [
    { script, command },
    ...(command.inner === undefined ? [] : allCommands(command.inner)),
  ]);
}

/** A script and those quoted in it. */
export function allScripts(script: ShellScript): readonly ShellScript[] {
  return [script, ...script.commands.flatMap(({ inner }) => (inner === undefined ? [] : allScripts(inner)))];
}

/** Takes a word out with the blanks before it. `at` is where the command's script begins in the outermost one. */
export function removeWord({ words }: ShellCommand, word: ShellWord, at: number): readonly Edit[] {
  const before = words[words.indexOf(word) - 1];
  return [{ start: at + (before?.end ?? word.start), end: at + word.end, text: "" }];
}

/** Takes a one-letter option out of its word: `-it` is `-i` without `t`, and `-t` is nothing. */
export function removeLetter(command: ShellCommand, word: ShellWord, letter: string, at: number): readonly Edit[] {
  const rest = word.text.replace(letter, "");
  if (rest === "-" || word.text.startsWith("--")) return removeWord(command, word, at);
  return [{ start: at + word.start, end: at + word.end, text: rest }];
}
