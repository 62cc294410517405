import { createInterface } from "node:readline/promises";
import { breakCommands, showHidden } from "../../formatters/index.ts";
import type { Io } from "../io.ts";

/** A person at a terminal. Where there is none, nobody is asked, and nothing is taken for a yes. */
export interface Terminal {
  /** What was typed, trimmed; undefined where the person ended the input or it need not be known any more. */
  prompt(question: string, signal?: AbortSignal): Promise<string | undefined>;
}

/** Undefined unless a person both reads and types. */
export function openTerminal(io: Io): Terminal | undefined {
  if (!io.isTTY || process.stdin.isTTY !== true) return undefined;
  return {
    async prompt(question, signal) {
      // Without line editing of its own: Ctrl-C stays what the kernel makes of it.
      const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: false });
      const over = new AbortController();
      lines.once("close", () => over.abort());
      try {
        const signals = signal === undefined ? [over.signal] : [over.signal, signal];
        return (await lines.question(breakCommands(showHidden(question)), { signal: AbortSignal.any(signals) })).trim();
      } catch (error) {
        if ((error as Error).name === "AbortError") return undefined;
        throw error;
      } finally {
        lines.close();
      }
    },
  };
}
