import type { Diagnostic } from "../diagnostics/index.ts";
import { countLevels, countOf, formatCounts, formatJson, formatText } from "../formatters/index.ts";
import type { Program } from "../program/index.ts";
import type { Options } from "./command.ts";
import { Exit, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { chooseStyle } from "./style.ts";

/** Prints problems in the format that was asked for; with `--quiet`, errors only. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], options: Options, io: Io): void {
  const wanted = options.quiet === true ? diagnostics.filter(({ level }) => level === "error") : diagnostics;
  if (options.format === "json") {
    io.stdout.write(formatJson(wanted));
    return;
  }
  const style = chooseStyle(options, io);
  const columns = io.columns === undefined ? {} : { columns: io.columns };
  if (wanted.length > 0) io.stdout.write(`${formatText(wanted, { ...columns, style })}\n`);
}

/** `1 runbook, 2 incidents, 7 recovery paths, 56 steps: 41 warnings, 9 notes`. */
export function printCounts(program: Program, diagnostics: readonly Diagnostic[], options: Options, io: Io): void {
  if (options.quiet === true || options.format === "json") return;
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

export function exitFor(diagnostics: readonly Diagnostic[]): ExitCode {
  return diagnostics.some(({ level }) => level === "error") ? Exit.errors : Exit.clean;
}
