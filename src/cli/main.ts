import { commands } from "./commands/index.ts";
import { type ExitCode, reportFailure } from "./exit.ts";
import type { Io } from "./io.ts";

/**
 * The whole program as a function. `argv` is what stands behind the program's name. Never throws, never exits:
 * 0 clean or warnings, 1 errors, 2 bad usage, 3 broken machine or bug.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const { runCommandLine } = await import("./command-line.ts");
    return await runCommandLine(argv, commands, io);
  } catch (error) {
    return reportFailure(error, io);
  }
}
