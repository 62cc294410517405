import { phrase } from "../source/index.ts";
import { type ExitCode, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";

/** An option as commander spells it: `--out <folder>`, `--no-config`. */
export interface OptionSpec {
  readonly flags: string;
  readonly summary: string;
  readonly choices?: readonly string[];
  /** May be given several times; its value is a list. */
  readonly repeats?: true;
}

/** `completes`: what a shell offers in this place, beside the fixed choices. */
export interface ArgumentSpec {
  readonly syntax: string;
  readonly summary: string;
  readonly choices?: readonly string[];
  readonly completes?: "files" | "codes";
}

export const FORMATS = ["text", "json", "sarif", "github", "junit", "markdown"] as const;
export type Format = (typeof FORMATS)[number];

/** Values of all options that any command has; those not given are absent, `config` and `color` are true by default. */
export interface Options {
  readonly lang?: string;
  readonly format?: string;
  readonly output?: readonly string[];
  readonly config?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly fixSuggested?: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly changedSince?: string;
  readonly manifests?: readonly string[];
  readonly today?: string;
  readonly check?: boolean;
  readonly summary?: boolean;
  readonly stats?: boolean;
  readonly out?: string;
  readonly incident?: string;
  readonly path?: string;
  readonly diagnosis?: boolean;
  readonly auto?: boolean;
  readonly stepByStep?: boolean;
  readonly generated?: string;
  readonly state?: string;
  readonly input?: readonly string[];
  readonly context?: string;
  readonly dryRun?: boolean;
  readonly as?: string;
  readonly by?: string;
  readonly digest?: string;
  readonly finding?: string;
  readonly breakGlass?: string;
  readonly reason?: string;
  readonly everything?: boolean;
  readonly failedAt?: string;
  readonly measured?: string;
  readonly baseDir?: string;
  readonly headDir?: string;
  readonly in?: readonly string[];
  readonly failOn?: string;
  readonly follow?: boolean;
  readonly channels?: string;
  readonly ago?: string;
  readonly behaviour?: readonly string[];
  readonly coverage?: boolean;
  readonly minCoverage?: string;
  readonly record?: string;
}

/** One command as data: the parser of the command line, the help and the shell completion are made from it. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  run(args: readonly string[], options: Options, io: Io): Promise<ExitCode>;
}

/**
 * Of a command with several actions: an option that means nothing to this one is refused, since whoever gave it expects that it does
 * something. By the option, the actions that take it.
 */
export function refuseStray(
  action: string,
  options: Options,
  takers: Partial<Record<keyof Options, readonly string[]>>,
): void {
  for (const [option, actions] of Object.entries(takers)) {
    if (options[option as keyof Options] === undefined || actions.includes(action)) continue;
    throw new UsageError(
      phrase("--{option} means nothing to {action}: it is for {actions}", { option, action, actions }),
    );
  }
}

export const pathsArgument: ArgumentSpec = {
  syntax: "[paths...]",
  summary: "runbooks, or folders of them (default: runbooks, else this folder)",
  completes: "files",
};
export const formatOption: OptionSpec = {
  flags: "--format <format>",
  summary: "how problems are printed",
  choices: FORMATS,
};
export const outputOption: OptionSpec = {
  flags: "--output <file>",
  repeats: true,
  summary: "print problems into this file, too: .sarif, .xml (JUnit), .md, .json; may be repeated",
};
export const todayOption: OptionSpec = {
  flags: "--today <day>",
  summary: "the day on which comments that end are judged (default: today, in UTC)",
};
export const configOption: OptionSpec = {
  flags: "--no-config",
  summary: "as if there were no runbookc.yaml and no sidecar",
};
export const quietOption: OptionSpec = { flags: "--quiet", summary: "print errors only" };
export const colorOption: OptionSpec = { flags: "--no-color", summary: "no colours (so does NO_COLOR)" };
export const stateOption: OptionSpec = {
  flags: "--state <folder>",
  summary: "where runs lie (default: runbookc in XDG_STATE_HOME, ~/.local/state)",
};
export const inputOption: OptionSpec = {
  flags: "--input <name=value>",
  repeats: true,
  summary: "an input; else RUNBOOKC_INPUT_NAME, else asked for",
};
export const contextOption: OptionSpec = {
  flags: "--context <name>",
  summary: "the cluster, as kubectl names it; never taken in silence",
};
export const asOption: OptionSpec = { flags: "--as <contact>", summary: "the contact in whose place you answer" };
export const runArgument: ArgumentSpec = { syntax: "<run>", summary: "a run, as `runbookc runs` names it" };
