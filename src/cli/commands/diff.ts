import { translate } from "../../diagnostics/index.ts";
import type { Change, Importance } from "../../diff/index.ts";
import { formatText } from "../../formatters/index.ts";
import type { Host } from "../../host/index.ts";
import type { Program } from "../../program/index.ts";
import { phrase } from "../../source/index.ts";
import { colorOption, type Command, configOption, type Options } from "../command.ts";
import { Exit, UsageError } from "../exit.ts";
import { folderHost } from "../folder-host.ts";
import type { Io } from "../io.ts";
import { chooseStyle } from "../style.ts";

const DEFAULT_FOLDER = "runbooks";

export const diffCommand: Command = {
  name: "diff",
  summary: "say what a change of runbooks means: what is lost, widened, broken, changed or new",
  arguments: [
    { syntax: "[base]", summary: "a commit to compare with; alone, as it was when git parted from it" },
    { syntax: "[head]", summary: "the commit that has the change (default: the files as they are)" },
  ],
  options: [
    { flags: "--base-dir <folder>", summary: "compare with the files of this folder, in place of a commit" },
    { flags: "--head-dir <folder>", summary: "the files of this folder have the change" },
    { flags: "--in <path>", summary: "compare this runbook or folder only; may be repeated", repeats: true },
    { flags: "--fail-on <kinds>", summary: "exit with 1 for these: breaks,widens,loses,changes,adds" },
    {
      flags: "--format <format>",
      summary: "how it is printed; markdown is a comment",
      choices: ["text", "json", "markdown"],
    },
    configOption,
    colorOption,
  ],
  async run([base, head], options, io) {
    const { diff, IMPORTANCES } = await import("../../diff/index.ts");
    const failing = readKinds(options.failOn, IMPORTANCES);
    const [before, after] = await chooseSides(base, head, options, io);
    const paths = choosePaths(options.in ?? [], [before, after]);
    const read = (host: Host) => readSide(host, paths, options, io);
    const changes = diff(await read(before), await read(after));
    io.stdout.write(await print(changes, options, io));
    return changes.some(({ importance }) => failing.has(importance)) ? Exit.errors : Exit.clean;
  },
};

/** Before and after, as hosts: a folder where one is named, else a commit, else the files as they are. */
async function chooseSides(
  base: string | undefined,
  head: string | undefined,
  { baseDir, headDir }: Options,
  io: Io,
): Promise<readonly [Host, Host]> {
  if (base === undefined && baseDir === undefined)
    throw new UsageError(phrase("a commit to compare with, or --base-dir, is missing"));
  if (base !== undefined && baseDir !== undefined)
    throw new UsageError(phrase("a commit and --base-dir are two to compare with"));
  if (head !== undefined && headDir !== undefined)
    throw new UsageError(phrase("a commit and --head-dir are two that have the change"));
  try {
    const before =
      base === undefined
        ? folderHost(io.host, baseDir as string)
        : await io.treeAt(base, head === undefined && headDir === undefined);
    if (headDir !== undefined) return [before, folderHost(io.host, headDir)];
    return [before, head === undefined ? io.host : await io.treeAt(head, false)];
  } catch (error) {
    if ((error as Error).name === "GitError")
      throw new UsageError(phrase("{message}", { message: (error as Error).message }));
    throw error;
  }
}

/** What to compare: what was asked for, which one side at least must have; else the folder of runbooks, else all. */
function choosePaths(asked: readonly string[], hosts: readonly Host[]): readonly string[] {
  const isThere = (path: string) => hosts.some((host) => host.kind(path) !== undefined);
  if (asked.length === 0) return [isThere(DEFAULT_FOLDER) ? DEFAULT_FOLDER : "."];
  for (const path of asked) {
    if (path.startsWith("/") || path.split("/").includes(".."))
      throw new UsageError(
        phrase("--in must name what lies below the folders that are compared, not {path}", { path }),
      );
    if (!isThere(path)) throw new UsageError(phrase("there is no {path} on either side", { path }));
  }
  return asked;
}

/** The runbooks of one side. What cannot be read is said, or it would look as if it had been taken out. */
async function readSide(host: Host, paths: readonly string[], { config }: Options, io: Io): Promise<Program> {
  const { lint } = await import("../../compiler/index.ts");
  const there = paths.filter((path) => host.kind(path) !== undefined);
  const { program, diagnostics } = await lint(there, { config: config !== false }, host);
  const read = new Set(program.units.map(({ source }) => source.path));
  const unread = diagnostics.filter(
    ({ level, span }) => level === "error" && span.file.path.endsWith(".md") && !read.has(span.file.path),
  );
  if (unread.length > 0) {
    const said = unread.map((diagnostic) => translate(diagnostic, io.say));
    io.stderr.write(formatText(said, { say: io.say }));
  }
  return program;
}

function readKinds(asked: string | undefined, known: readonly Importance[]): ReadonlySet<string> {
  const kinds = asked === undefined ? [] : asked.split(",").map((kind) => kind.trim());
  for (const kind of kinds) {
    if (!known.some((each) => each === kind))
      throw new UsageError(phrase("--fail-on takes some of {known}, not {kind}", { known: known.join(","), kind }));
  }
  return new Set(kinds);
}

async function print(changes: readonly Change[], options: Options, io: Io): Promise<string> {
  const { printChanges, printChangesJson, printChangesMarkdown } = await import("../../diff/index.ts");
  if (options.format === "json") return printChangesJson(changes);
  if (options.format === "markdown") return printChangesMarkdown(changes);
  const columns = io.columns === undefined ? {} : { columns: io.columns };
  return printChanges(changes, { ...columns, style: chooseStyle(options, io) });
}
