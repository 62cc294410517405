import { type Language, languages } from "../languages/index.ts";
import { phrase, type Say } from "../source/index.ts";
import { constant } from "../diagnostics/index.ts";
import type { Command, OptionSpec } from "./command.ts";
import { UsageError } from "./exit.ts";

/** Every command has it, and so has the program itself. */
export const languageOption: OptionSpec = {
  flags: "--lang <tag>",
  summary: "the language of messages and help (so does RUNBOOKC_LANG)",
  choices: languages,
};

/** A command as a reader of the language sees it, with the option that all have. */
export function sayCommand(command: Command, say: Say): Command {
  const told = <T extends { readonly summary: string }>(spec: T): T => ({
    ...spec,
    summary: say(constant(spec.summary)),
  });
  const options = [...command.options, languageOption].map(told);
  return { ...told(command), arguments: command.arguments.map(told), options };
}

/**
 * The language that was asked for; English where nobody asked. Never that of the locale: the same command prints the same on
 * every machine. It is looked for before the command line is understood, which may have to be said in it.
 */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const flag = argv.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const given = flag === -1 ? undefined : (argv[flag]?.split("=", 2)[1] ?? argv[flag + 1]);
  const asked = given ?? env["RUNBOOKC_LANG"] ?? "";
  if (asked === "") return "en";
  const known = languages.find((tag) => tag.toLowerCase() === asked.toLowerCase());
  if (known !== undefined) return known;
  throw new UsageError(phrase("there is no language {tag}; there are {languages}", { tag: asked, languages }));
}
