import { Argument, Command as Parser, CommanderError, Option } from "commander";
import { breakCommands, showHidden } from "../formatters/index.ts";
import type { Command, Options } from "./command.ts";
import { Exit, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";

const DESCRIPTION =
  "Compiles Markdown runbooks into alerts, Argo workflows, escalation policies, plans and documentation.";

/** Understands a command line and runs the command that it names. Whatever makes no sense is bad usage, with a hint. */
export async function runCommandLine(argv: readonly string[], commands: readonly Command[], io: Io): Promise<ExitCode> {
  let exit: ExitCode = Exit.clean;
  const parser = makeParser(io);
  for (const command of commands) {
    const child = parser.command(command.name).description(command.summary);
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
  const safe = (text: string) =>
    text
      .split("\n")
      .map((line) => breakCommands(showHidden(line)))
      .join("\n");
  return new Parser("runbookc")
    .description(DESCRIPTION)
    .version(RUNBOOKC_VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(`runbookc: ${safe(text).replace(/^error: /, "")}`),
      getOutHelpWidth: () => io.columns ?? 100,
      getErrHelpWidth: () => io.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText("after", "\nExit code: 0 clean or warnings, 1 errors, 2 bad usage, 3 broken machine or bug.");
}
