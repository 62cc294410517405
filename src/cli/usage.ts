import { type Phrase, phrase, type Say } from "../source/index.ts";

type Reading = readonly [RegExp, (...found: string[]) => Phrase];

/** What commander 14 says of bad usage (its lib/command.js), piece by piece. */
const READINGS: readonly Reading[] = [
  [/^unknown option '(.*)'$/s, (option = "") => phrase("unknown option '{option}'", { option })],
  [/^unknown command '(.*)'$/s, (command = "") => phrase("unknown command '{command}'", { command })],
  [/^missing required argument '(.*)'$/s, (name = "") => phrase("missing required argument '{name}'", { name })],
  [/^option '(.*)' argument missing$/s, (option = "") => phrase("option '{option}' argument missing", { option })],
  [
    /^option '([^']*)' argument '([^']*)' is invalid\. Allowed choices are (.*)\.$/s,
    (option = "", value = "", choices = "") =>
      phrase("option '{option}' argument '{value}' is invalid. Allowed choices are {choices}.", {
        option,
        value,
        choices: choices.split(", "),
      }),
  ],
  [
    /^command-argument value '([^']*)' is invalid for argument '([^']*)'\. Allowed choices are (.*)\.$/s,
    (value = "", name = "", choices = "") =>
      phrase("command-argument value '{value}' is invalid for argument '{name}'. Allowed choices are {choices}.", {
        value,
        name,
        choices: choices.split(", "),
      }),
  ],
  [
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/s,
    (command = "", wanted = "", count = "") =>
      command === ""
        ? phrase("too many arguments. Expected {wanted} but got {count}.", { wanted: argumentsOf(wanted), count })
        : phrase("too many arguments for '{command}'. Expected {wanted} but got {count}.", {
            command,
            wanted: argumentsOf(wanted),
            count,
          }),
  ],
  [/^\(Did you mean (?!one of )(.*)\?\)$/s, (meant = "") => phrase("(Did you mean {meant}?)", { meant })],
  [
    /^\(Did you mean one of (.*)\?\)$/s,
    (meant = "") => phrase("(Did you mean one of {meant}?)", { meant: meant.split(", ") }),
  ],
];

function argumentsOf(count: string): Phrase {
  return phrase("{count} argument{s}", { count, s: count === "1" ? "" : "s" });
}

/** An error of the parser of the command line in the language of the reader; what is not known here stays as it is. */
export function sayUsage(text: string, say: Say): string {
  const lines = text.replace(/^error: /, "").split(/\n(?=\(Did you mean |$)/);
  return lines.map((line) => sayLine(line, say)).join("\n");
}

function sayLine(line: string, say: Say): string {
  for (const [pattern, read] of READINGS) {
    const found = pattern.exec(line);
    if (found !== null) return say(read(...found.slice(1)));
  }
  return line;
}
