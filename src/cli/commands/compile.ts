import type { CompileResult } from "../../compiler/index.ts";
import { showHiddenInLine } from "../../formatters/index.ts";
import { counted, phrase, placeOf } from "../../source/index.ts";
import {
  colorOption,
  type Command,
  configOption,
  formatOption,
  type Options,
  pathsArgument,
  quietOption,
  todayOption,
} from "../command.ts";
import { complain, Exit } from "../exit.ts";
import type { Io } from "../io.ts";
import { chooseOut, choosePaths, chooseToday } from "../paths.ts";
import { describeUnmade, exitFor, isForPeople, printCounts, printDiagnostics } from "../print.ts";
import { startProgress } from "../progress.ts";
import { chooseStyle } from "../style.ts";
import { formatSummary } from "../summary.ts";

const DEFAULT_OUT = "generated";

export const compileCommand: Command = {
  name: "compile",
  summary: "make manifests, plans and documentation from runbooks",
  arguments: [pathsArgument],
  options: [
    { flags: "--out <folder>", summary: `where the output goes (default: ${DEFAULT_OUT})` },
    { flags: "--check", summary: "write nothing; fail with the names of what is not up to date" },
    { flags: "--summary", summary: "one screen: what was found, what was made, what to do next" },
    formatOption,
    todayOption,
    configOption,
    quietOption,
    colorOption,
  ],
  async run(args, options, io) {
    const paths = choosePaths(args, io.host);
    const { compile } = await import("../../compiler/index.ts");
    const out = chooseOut(options.out ?? DEFAULT_OUT);
    const check = options.check === true;
    const progress = startProgress(options, io);
    const settings = {
      config: options.config !== false,
      out,
      check,
      version: RUNBOOKC_VERSION,
      today: await chooseToday(options, io),
      progress: progress.show,
    };
    const result = await compile(paths, settings, io.host).finally(() => progress.end());
    if (options.summary === true && isForPeople(options)) {
      const columns = io.columns ?? 80;
      io.stdout.write(formatSummary(result, { paths, out, columns, style: chooseStyle(options, io), say: io.say }));
    } else await printResult(result, out, options, io);
    for (const path of result.stale) complain(phrase("not up to date: {path}", { path }), io);
    return result.stale.length > 0 ? Exit.errors : exitFor(result.diagnostics);
  },
};

async function printResult(result: CompileResult, out: string, options: Options, io: Io): Promise<void> {
  await printDiagnostics(result.diagnostics, result.program, options, io);
  if (options.quiet === true || !isForPeople(options)) return;
  for (const { what, because } of result.stopped) {
    const values = { what: showHiddenInLine(what), code: because.code, place: showHiddenInLine(placeOf(because.span)) };
    io.stdout.write(`${io.say(phrase("not made: {what}, because of {code} at {place}", values))}\n`);
  }
  const unmade = describeUnmade(result);
  if (unmade !== undefined) io.stdout.write(`${io.say(unmade)}\n`);
  if (options.check !== true) {
    const { files, written, removed } = result;
    const values = { ...counted(files.length), out: showHiddenInLine(out), written: written.length };
    const said =
      removed.length === 0
        ? phrase("{count} file{s} in {out}/: {written} written", values)
        : phrase("{count} file{s} in {out}/: {written} written, {removed} removed", {
            ...values,
            removed: removed.length,
          });
    io.stdout.write(`${io.say(said)}\n`);
  }
  printCounts(result.program, result.diagnostics, options, io);
}
