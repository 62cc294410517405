import { loadLanguage } from "../languages/index.ts";
import { commands } from "./commands/index.ts";
import { type ExitCode, reportFailure } from "./exit.ts";
import { inEnglish } from "../source/index.ts";
import type { Io, World } from "./io.ts";
import { chooseLanguage } from "./language.ts";

/**
 * The whole program as a function. `argv` is what stands behind the program's name. Never throws, never exits:
 * 0 clean or warnings, 1 errors, 2 bad usage, 3 broken machine or bug.
 */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  let io: Io = { ...world, language: "en", say: inEnglish };
  try {
    const language = chooseLanguage(argv, world.env);
    io = { ...world, language, say: await loadLanguage(language) };
    const { runCommandLine } = await import("./command-line.ts");
    return await runCommandLine(argv, commands, io);
  } catch (error) {
    return reportFailure(error, io);
  }
}
