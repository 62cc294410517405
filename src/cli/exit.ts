import { inEnglish, type Phrase, phrase } from "../source/index.ts";
import { breakCommands, showHidden } from "../formatters/index.ts";
import type { Io } from "./io.ts";

/** What the exit code tells a script. */
export const Exit = {
  /** No errors; warnings and notes there may be. */
  clean: 0,
  /** Errors in the input, or with `--check` something stale. */
  errors: 1,
  /** Bad usage: nothing was done. */
  usage: 2,
  /** The machine is broken, or runbookc is. */
  broken: 3,
} as const;

export type ExitCode = (typeof Exit)[keyof typeof Exit];

/** What the user asked for makes no sense. The message says what would. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly said: Phrase;

  constructor(said: Phrase) {
    super(inEnglish(said));
    this.said = said;
  }
}

/** Prints why a command came to nothing, and tells the exit code. */
export function reportFailure(error: unknown, io: Io): ExitCode {
  const failure = error instanceof Error ? error : new Error(String(error));
  // By name: what is loaded as a file of its own has a class of its own.
  if (failure.name === "UsageError") {
    complain((failure as UsageError).said, io);
    return Exit.usage;
  }
  if (["HostError", "OutputError", "WorldError"].includes(failure.name) || "syscall" in failure)
    complain(failure.message, io);
  else {
    const asked = io.env["RUNBOOKC_STACK"] === "1";
    const where = asked
      ? String(failure.stack)
      : phrase("RUNBOOKC_STACK=1 shows where; please report it with the input.");
    complain(phrase("this is a bug in runbookc: {message}\n{where}", { message: failure.message, where }), io);
  }
  return Exit.broken;
}

/** Prints text on `stderr` that may come from anywhere. */
export function complain(said: string | Phrase, io: Pick<Io, "say" | "stderr">): void {
  const text = typeof said === "string" ? said : io.say(said);
  const lines = showHidden(text).replace(/\n$/, "").split("\n");
  io.stderr.write(`${lines.map((line, at) => breakCommands(at === 0 ? `runbookc: ${line}` : line)).join("\n")}\n`);
}
