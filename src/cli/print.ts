import type { CompileResult } from "../compiler/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { countLevels, countOf, formatCounts, showHiddenInLine } from "../formatters/index.ts";
import type { Program } from "../program/index.ts";
import type { Format, Options } from "./command.ts";
import { Exit, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { chooseStyle } from "./style.ts";

/** Whether people read what is printed, or a machine that wants nothing beside it. */
export function isForPeople({ format }: Options): boolean {
  return format === undefined || format === "text";
}

/** Prints problems in the format that was asked for, and into the files of `--output`; with `--quiet`, errors only. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  program: Program,
  options: Options,
  io: Io,
): Promise<void> {
  const { formatAs, formatOf } = await import("./report.ts");
  const wanted = options.quiet === true ? diagnostics.filter(({ level }) => level === "error") : diagnostics;
  const style = chooseStyle(options, io);
  const columns = io.columns === undefined ? {} : { columns: io.columns };
  const text = await formatAs((options.format ?? "text") as Format, wanted, program, { ...columns, style });
  if (text !== "") io.stdout.write(isForPeople(options) ? `${text}\n` : text);
  for (const path of options.output ?? []) {
    io.host.write(path, await formatAs(formatOf(path).format, wanted, program));
  }
}

/** `1 runbook, 2 incidents, 7 recovery paths, 56 steps: 41 warnings, 9 notes`. */
export function printCounts(program: Program, diagnostics: readonly Diagnostic[], options: Options, io: Io): void {
  if (options.quiet === true || !isForPeople(options)) return;
  const counts = formatCounts(countLevels(diagnostics), chooseStyle(options, io));
  io.stdout.write(`${describeProgram(program)}: ${counts}\n`);
}

/** What the runbooks hold, counted. */
export function describeProgram({ units }: Program): string {
  const incidents = units.flatMap(({ runbook }) => runbook.incidents);
  const paths = incidents.flatMap(({ recoveryPaths }) => recoveryPaths);
  const groups = incidents.flatMap(({ diagnosis }) => diagnosis?.groups ?? []);
  const steps = [...paths, ...groups].flatMap((owner) => owner.steps);
  return [
    countOf(units.length, "runbook"),
    countOf(incidents.length, "incident"),
    countOf(paths.length, "recovery path"),
    countOf(steps.length, "step"),
  ].join(", ");
}

/** Of how many runbooks nothing was made for want of a declaration, and which one it is; undefined where of none. */
export function describeUnmade({ unmade }: CompileResult): string | undefined {
  const [first] = unmade;
  if (first === undefined) return undefined;
  const which = `${showHiddenInLine(first.source.path)}${unmade.length === 1 ? "" : ", ..."}`;
  const why = unmade.some(({ runbook }) => runbook.guessed)
    ? "whose shape is a guess: `shape` and `severity` in `runbookc.yaml` settle it"
    : "of no known severity: `severity` in `runbookc.yaml` settles it";
  return `${countOf(unmade.length, "runbook")} (${which}) ${why}`;
}

export function exitFor(diagnostics: readonly Diagnostic[]): ExitCode {
  return diagnostics.some(({ level }) => level === "error") ? Exit.errors : Exit.clean;
}
