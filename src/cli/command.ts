import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";

/** An option as commander spells it: `--out <folder>`, `--no-config`. */
export interface OptionSpec {
  readonly flags: string;
  readonly summary: string;
  readonly choices?: readonly string[];
}

/** `completes`: what a shell offers in this place, beside the fixed choices. */
export interface ArgumentSpec {
  readonly syntax: string;
  readonly summary: string;
  readonly choices?: readonly string[];
  readonly completes?: "files" | "codes";
}

/** Values of all options that any command has; those not given are absent, `config` and `color` are true by default. */
export interface Options {
  readonly format?: string;
  readonly config?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly check?: boolean;
  readonly summary?: boolean;
  readonly out?: string;
  readonly incident?: string;
  readonly path?: string;
}

/** One command as data: the parser of the command line, the help and the shell completion are made from it. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  run(args: readonly string[], options: Options, io: Io): Promise<ExitCode>;
}

export const pathsArgument: ArgumentSpec = {
  syntax: "[paths...]",
  summary: "runbooks, or folders of them (default: runbooks, else this folder)",
  completes: "files",
};
export const formatOption: OptionSpec = {
  flags: "--format <format>",
  summary: "how problems are printed",
  choices: ["text", "json"],
};
export const configOption: OptionSpec = {
  flags: "--no-config",
  summary: "as if there were no runbookc.yaml and no sidecar",
};
export const quietOption: OptionSpec = { flags: "--quiet", summary: "print errors only" };
export const colorOption: OptionSpec = { flags: "--no-color", summary: "no colours (so does NO_COLOR)" };
