import { formatText } from "../formatters/index.ts";
import type { Program } from "../program/index.ts";
import type { Options } from "./command.ts";
import type { Io } from "./io.ts";
import { choosePaths } from "./paths.ts";
import { startProgress } from "./progress.ts";

/**
 * The runbooks that the paths name, for a command that shows something of them. Where none could be read the errors are
 * printed, and there is nothing to show.
 */
export async function readProgram(asked: readonly string[], options: Options, io: Io): Promise<Program | undefined> {
  const paths = choosePaths(asked, io.host);
  const { lint } = await import("../compiler/index.ts");
  const progress = startProgress(options, io);
  const settings = { config: options.config !== false, progress: progress.show };
  const { diagnostics, program } = await lint(paths, settings, io.host).finally(() => progress.end());
  const unread = diagnostics.filter(({ level }) => level === "error");
  if (program.units.length > 0 || unread.length === 0) return program;
  io.stderr.write(formatText(unread));
  return undefined;
}
