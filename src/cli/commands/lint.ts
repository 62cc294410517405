import { counted, type Phrase, phrase } from "../../source/index.ts";
import type { Diagnostic } from "../../diagnostics/index.ts";
import { showHiddenInLine } from "../../formatters/index.ts";
import { onChangedLines } from "../changes.ts";
import {
  colorOption,
  type Command,
  configOption,
  formatOption,
  type Options,
  outputOption,
  pathsArgument,
  quietOption,
  todayOption,
} from "../command.ts";
import { Exit, UsageError } from "../exit.ts";
import { fixAll, type Judge } from "../fix.ts";
import type { Io } from "../io.ts";
import { readMeasured } from "../measured.ts";
import { chooseOutputs, choosePaths, chooseToday } from "../paths.ts";
import { exitFor, isForPeople, printCounts, printDiagnostics } from "../print.ts";
import { startProgress } from "../progress.ts";
import { formatStatistics } from "../statistics.ts";

export const lintCommand: Command = {
  name: "lint",
  summary: "say what is wrong with runbooks",
  arguments: [pathsArgument],
  options: [
    { flags: "--stats", summary: "say what was understood of the runbooks, in place of what is wrong with them" },
    { flags: "--fix", summary: "make the safe fixes first: those that keep the meaning" },
    { flags: "--fix-suggested", summary: "make the other fixes first; look at what they did" },
    { flags: "--changed-since <ref>", summary: "only what stands on lines changed since git parted from this commit" },
    {
      flags: "--manifests <path>",
      repeats: true,
      summary:
        "compare with your own Kubernetes objects and Prometheus rules, a folder or file of YAML; may be repeated",
    },
    { flags: "--baseline <file>", summary: "only problems that this file does not know" },
    { flags: "--write-baseline", summary: "write all problems into the file of --baseline, and be content" },
    { flags: "--measured <file>", summary: "how long steps really took, as runbookc measure wrote it" },
    formatOption,
    outputOption,
    todayOption,
    configOption,
    quietOption,
    colorOption,
  ],
  async run(args, options, io) {
    const paths = choosePaths(args, io.host);
    const manifests = options.manifests ?? [];
    if (manifests.length > 0) choosePaths(manifests, io.host);
    const output = await chooseOutputs(options.output ?? [], io.host);
    const today = await chooseToday(options, io);
    const measured = options.measured === undefined ? {} : { measured: await readMeasured(options.measured, io) };
    const select = await chooseProblems(options, io);
    const { Cache, lint, writeBaseline } = await import("../../compiler/index.ts");
    // Fixes are tried on one file after the other: what the others are need not be found out each time.
    const cache = new Cache();
    const run = async (host = io.host) => {
      const progress = startProgress(options, io);
      try {
        const settings = {
          config: options.config !== false,
          manifests,
          progress: progress.show,
          today,
          cache,
          ...measured,
        };
        return await lint(paths, settings, host);
      } finally {
        progress.end();
      }
    };
    if (options.fix === true || options.fixSuggested === true) {
      await fix(async (host) => select((await run(host)).diagnostics).diagnostics, options, io);
    }
    const result = await run();
    if (options.writeBaseline === true) {
      const path = options.baseline as string;
      io.host.write(path, writeBaseline(result.diagnostics));
      const values = { ...counted(result.diagnostics.length), path: showHiddenInLine(path) };
      io.stdout.write(`${io.say(phrase("{count} problem{s} in {path}", values))}\n`);
      return Exit.clean;
    }
    if (options.stats === true) {
      const { countProgram } = await import("../../program/index.ts");
      const statistics = countProgram(result.program);
      io.stdout.write(
        options.format === "json" ? `${JSON.stringify(statistics, null, 2)}\n` : formatStatistics(statistics, io.say),
      );
      return exitFor(result.diagnostics);
    }
    const { diagnostics, remark } = select(result.diagnostics);
    await printDiagnostics(diagnostics, result.program, { ...options, output }, io);
    printCounts(result.program, diagnostics, options, io);
    if (remark !== undefined && options.quiet !== true && isForPeople(options)) io.stdout.write(`${io.say(remark)}\n`);
    return exitFor(diagnostics);
  },
};

/** What of all problems is wanted, and what to say of the others. */
type Select = (found: readonly Diagnostic[]) => {
  readonly diagnostics: readonly Diagnostic[];
  readonly remark?: Phrase;
};

async function chooseProblems(options: Options, io: Io): Promise<Select> {
  const { baseline: path, changedSince: ref, writeBaseline } = options;
  if (writeBaseline === true && path === undefined)
    throw new UsageError(phrase("--write-baseline needs --baseline <file>"));
  if (writeBaseline === true && ref !== undefined) {
    throw new UsageError(phrase("--write-baseline with --changed-since would forget all problems on other lines"));
  }
  const changes = ref === undefined ? undefined : await readChanges(ref, io);
  const onChanged: Select = (found) => ({
    diagnostics: changes === undefined ? found : onChangedLines(found, changes),
  });
  if (path === undefined || writeBaseline === true) return onChanged;
  const { readBaseline, withoutKnown, BaselineError } = await import("../../compiler/index.ts");
  const bytes = io.host.read(path);
  if (bytes === undefined) throw new UsageError(phrase("there is no {path}\n(--write-baseline makes it)", { path }));
  try {
    const baseline = readBaseline(new TextDecoder().decode(bytes));
    return (found) => {
      const compared = withoutKnown(onChanged(found).diagnostics, baseline);
      const values = { ...counted(compared.known), path: showHiddenInLine(path) };
      const remark =
        changes !== undefined || compared.gone === 0
          ? phrase("not shown: {count} problem{s} known from {path}", values)
          : phrase("not shown: {count} problem{s} known from {path}; gone: {gone}, --write-baseline forgets them", {
              ...values,
              gone: compared.gone,
            });
      return { diagnostics: compared.diagnostics, remark };
    };
  } catch (error) {
    if (error instanceof BaselineError)
      throw new UsageError(phrase("{path} {message}", { path, message: error.message }));
    throw error;
  }
}

async function readChanges(ref: string, io: Io) {
  try {
    return await io.changedSince(ref);
  } catch (error) {
    if ((error as Error).name === "GitError")
      throw new UsageError(phrase("{message}", { message: (error as Error).message }));
    throw error;
  }
}

async function fix(judge: Judge, options: Options, io: Io): Promise<void> {
  const wants = ({ fix }: Diagnostic) => (fix?.safe === true ? options.fix : options.fixSuggested) === true;
  const { diagnostics, files, refused } = await fixAll(judge, wants, io.host);
  if (options.quiet === true || !isForPeople(options)) return;
  const fixed = { ...counted(diagnostics), files: files.map(showHiddenInLine) };
  if (diagnostics > 0) io.stdout.write(`${io.say(phrase("fixed {count} problem{s} in {files}", fixed))}\n`);
  const unfit = phrase("not made: {count} fix{s} that would not have made the text better", {
    count: refused,
    s: refused === 1 ? "" : "es",
  });
  if (refused > 0) io.stdout.write(`${io.say(unfit)}\n`);
  if (diagnostics + refused > 0) io.stdout.write("\n");
}
