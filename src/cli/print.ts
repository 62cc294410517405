import type { CompileResult } from "../compiler/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { countLevels, formatCounts, showHiddenInLine } from "../formatters/index.ts";
import { counted, type Phrase, phrase } from "../source/index.ts";
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
  const words = { say: io.say, language: io.language };
  const text = await formatAs((options.format ?? "text") as Format, wanted, program, { ...columns, style, ...words });
  if (text !== "") io.stdout.write(isForPeople(options) ? `${text}\n` : text);
  for (const path of options.output ?? []) {
    io.host.write(path, await formatAs(formatOf(path).format, wanted, program, words));
  }
}

/** `1 runbook, 2 incidents, 7 recovery paths, 56 steps: 41 warnings, 9 notes`. */
export function printCounts(program: Program, diagnostics: readonly Diagnostic[], options: Options, io: Io): void {
  if (options.quiet === true || !isForPeople(options)) return;
  const counts = formatCounts(countLevels(diagnostics), chooseStyle(options, io), io.say);
  io.stdout.write(`${io.say(phrase("{program}: {counts}", { program: describeProgram(program), counts }))}\n`);
}

/** What the runbooks hold, counted. */
export function describeProgram({ units }: Program): Phrase {
  const incidents = units.flatMap(({ runbook }) => runbook.incidents);
  const paths = incidents.flatMap(({ recoveryPaths }) => recoveryPaths);
  const groups = incidents.flatMap(({ diagnosis }) => diagnosis?.groups ?? []);
  const steps = [...paths, ...groups].flatMap((owner) => owner.steps);
  const counts = [
    phrase("{count} runbook{s}", counted(units.length)),
    phrase("{count} incident{s}", counted(incidents.length)),
    phrase("{count} recovery path{s}", counted(paths.length)),
    phrase("{count} step{s}", counted(steps.length)),
  ];
  return phrase("{counts}", { counts });
}

/** Of how many runbooks nothing was made for want of a declaration, and which one it is; undefined where of none. */
export function describeUnmade({ unmade }: CompileResult): Phrase | undefined {
  const [first] = unmade;
  if (first === undefined) return undefined;
  const which = `${showHiddenInLine(first.source.path)}${unmade.length === 1 ? "" : ", ..."}`;
  const values = { ...counted(unmade.length), which };
  return unmade.some(({ runbook }) => runbook.guessed)
    ? phrase(
        "not made: {count} runbook{s} ({which}) whose shape is a guess: `shape` and `severity` in `runbookc.yaml` settle it",
        values,
      )
    : phrase(
        "not made: {count} runbook{s} ({which}) of no known severity: `severity` in `runbookc.yaml` settles it",
        values,
      );
}

export function exitFor(diagnostics: readonly Diagnostic[]): ExitCode {
  return diagnostics.some(({ level }) => level === "error") ? Exit.errors : Exit.clean;
}
