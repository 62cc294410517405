import { Argument, Command as Parser, CommanderError, type Help, Option } from "commander";
import { constant } from "../diagnostics/index.ts";
import { breakCommands, showHidden, wrap } from "../formatters/index.ts";
import { displayWidth, phrase, type Say } from "../source/index.ts";
import type { Command, Options } from "./command.ts";
import { Exit, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { languageOption, sayCommand } from "./language.ts";
import { sayUsage } from "./usage.ts";

const DESCRIPTION = phrase(
  "Compiles Markdown runbooks into alerts, Argo workflows, escalation policies, plans and documentation.",
);
const HELP = phrase("display help for command");

/** Understands a command line and runs the command that it names. Whatever makes no sense is bad usage, with a hint. */
export async function runCommandLine(argv: readonly string[], commands: readonly Command[], io: Io): Promise<ExitCode> {
  let exit: ExitCode = Exit.clean;
  const parser = makeParser(io);
  for (const command of commands.map((one) => sayCommand(one, io.say))) {
    const child = parser.command(command.name).description(command.summary).helpOption("-h, --help", io.say(HELP));
    for (const { syntax, summary, choices } of command.arguments) {
      const argument = new Argument(syntax, summary);
      child.addArgument(choices === undefined ? argument : argument.choices(choices));
    }
    for (const { flags, summary, choices, repeats } of command.options) {
      const option = new Option(flags, summary);
      if (repeats === true)
        option.argParser((value: string, earlier: string[] | undefined) => [...(earlier ?? []), value]);
      child.addOption(choices === undefined ? option : option.choices(choices));
    }
    child.action(async (...given: unknown[]) => {
      const args = given
        .slice(0, command.arguments.length)
        .flat()
        .filter((arg) => typeof arg === "string");
      exit = await command.run(args, given[command.arguments.length] as Options, io);
    });
  }
  try {
    await parser.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? Exit.clean : Exit.usage;
  }
  return exit;
}

function makeParser(io: Io): Parser {
  const { say } = io;
  const safe = (text: string) =>
    text
      .split("\n")
      .map((line) => breakCommands(showHidden(line)))
      .join("\n");
  return new Parser("runbookc")
    .description(say(DESCRIPTION))
    .version(RUNBOOKC_VERSION, "-V, --version", say(phrase("output the version number")))
    .helpOption("-h, --help", say(HELP))
    .helpCommand("help [command]", say(HELP))
    .addOption(
      new Option(languageOption.flags, say(constant(languageOption.summary))).choices(languageOption.choices ?? []),
    )
    .configureHelp(describeIn(say))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(`runbookc: ${safe(sayUsage(text, say))}`),
      getOutHelpWidth: () => io.columns ?? 100,
      getErrHelpWidth: () => io.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText(
      "after",
      `\n${say(phrase("Exit code: 0 clean or warnings, 1 errors, 2 bad usage, 3 broken machine or bug."))}`,
    );
}

/** Chinese has no blanks between which a line may break, and is two columns wide. */
function describeIn(say: Say): Partial<Help> {
  return {
    styleTitle: (title) => say(constant(title)),
    displayWidth,
    boxWrap: (text, width) => wrap(text, width).join("\n"),
    optionDescription: ({ description, argChoices }) => withChoices(description, argChoices, say),
    argumentDescription: ({ description, argChoices }) => withChoices(description, argChoices, say),
  };
}

function withChoices(description: string, choices: readonly string[] | undefined, say: Say): string {
  if (choices === undefined) return description;
  const quoted = choices.map((choice) => JSON.stringify(choice));
  return say(phrase("{description} (choices: {choices})", { description, choices: quoted }));
}
