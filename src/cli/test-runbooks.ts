import { phrase } from "../source/index.ts";
import { type Diagnostic, translate } from "../diagnostics/index.ts";
import { formatText } from "../formatters/index.ts";
import type { Host } from "../host/index.ts";
import { decodePlan } from "../plan/index.ts";
import type * as rehearsalModule from "../rehearsal/index.ts";
import type { Options } from "./command.ts";
import { complain, Exit, type ExitCode, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { choosePaths } from "./paths.ts";
import { chooseStyle } from "./style.ts";

/** `runbookc test`: compiles in memory, writes nothing, and lets the scenarios happen with the plans that come of it. */
export async function testRunbooks(args: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const rehearsal = await import("../rehearsal/index.ts");
  const least = readPercent(options.minCoverage);
  const { files, runbooks } = find(choosePaths(args, io.host), io.host, rehearsal);
  if (files.length === 0)
    throw new UsageError(phrase("there is no *.runbook.test.yaml here (runbooks/README.md has the format)"));
  const { compile } = await import("../compiler/index.ts");
  const made = await compile(runbooks, { config: options.config !== false, check: true }, io.host);
  const texts = made.files.filter(({ path }) => path.endsWith(".plan.json"));
  const { incidents, unfit } = rehearsal.gatherPlans(texts.map(({ content }) => decodePlan(content)));
  const suite = rehearsal.rehearseAll(
    files.map((path) => ({ path, text: new TextDecoder().decode(io.host.read(path)) })),
    incidents,
  );
  const stops = new Set(made.stopped.map(({ because }) => because));
  const problems = [...stops, ...suite.diagnostics];
  printProblems(problems, options, io);
  for (const { plan, why } of unfit) complain(`${plan.id} cannot be run as it is made: ${why}`, io);
  io.stdout.write(await format(suite, rehearsal, options, io));
  const isBelow = least !== undefined && rehearsal.percent(suite.coverage) < least;
  if (isBelow)
    complain(
      `the scenarios exercise ${rehearsal.percent(suite.coverage)} %, and --min-coverage asks for ${least} %`,
      io,
    );
  const failed = suite.files.some((file) => !rehearsal.fileSucceeded(file));
  return problems.length > 0 || unfit.length > 0 || failed || isBelow ? Exit.errors : Exit.clean;
}

type Rehearsal = typeof rehearsalModule;
type Suite = ReturnType<Rehearsal["rehearseAll"]>;

async function format(suite: Suite, rehearsal: Rehearsal, options: Options, io: Io): Promise<string> {
  if (options.format === "json") return rehearsal.formatSuiteJson(suite);
  if (options.format === "junit") return rehearsal.formatSuiteJunit(suite);
  const wantsCoverage = options.coverage === true || options.minCoverage !== undefined;
  const coverage = wantsCoverage ? `\n${rehearsal.formatCoverage(suite.coverage)}` : "";
  return rehearsal.formatSuite(suite, chooseStyle(options, io)) + coverage;
}

function printProblems(problems: readonly Diagnostic[], options: Options, io: Io): void {
  if (problems.length === 0) return;
  const columns = io.columns === undefined ? {} : { columns: io.columns };
  // Machines read the output; problems are no part of any report of scenarios.
  const people = options.format === undefined || options.format === "text";
  const said = problems.map((one) => translate(one, io.say));
  const words = { ...columns, say: io.say };
  const text = formatText(said, people ? { ...words, style: chooseStyle(options, io) } : words);
  (people ? io.stdout : io.stderr).write(`${text}\n`);
}

function readPercent(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:100|\d{1,2})$/.test(text))
    throw new UsageError(phrase("--min-coverage must be from 0 to 100, not {text}", { text }));
  return Number(text);
}

/** The files of scenarios that the paths name, and the runbooks that they and the paths are about. */
function find(
  paths: readonly string[],
  host: Host,
  { isScenarioFile, runbooksOf }: Rehearsal,
): { readonly files: readonly string[]; readonly runbooks: readonly string[] } {
  const files = new Set<string>();
  const runbooks = new Set<string>();
  for (const asked of paths) {
    const path =
      asked
        .split("/")
        .filter((step) => step !== "." && step !== "")
        .join("/") || ".";
    if (host.kind(path) === "folder") {
      runbooks.add(path);
      for (const file of walk(path, host)) if (isScenarioFile(file)) files.add(file);
    } else if (isScenarioFile(path)) {
      files.add(path);
      for (const runbook of runbooksOf(path)) if (host.kind(runbook) === "file") runbooks.add(runbook);
    } else {
      runbooks.add(path);
      const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
      for (const name of host.list(folder)) {
        const file = folder === "." ? name : `${folder}/${name}`;
        if (isScenarioFile(file) && runbooksOf(file).includes(path)) files.add(file);
      }
    }
  }
  return { files: [...files].sort(), runbooks: [...runbooks].sort() };
}

function walk(folder: string, host: Host): readonly string[] {
  return host.list(folder).flatMap((name) => {
    const path = folder === "." ? name : `${folder}/${name}`;
    const kind = host.kind(path);
    if (kind === "folder") return name.startsWith(".") || name === "node_modules" ? [] : walk(path, host);
    return kind === "file" ? [path] : [];
  });
}
