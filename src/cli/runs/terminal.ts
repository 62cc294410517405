import { createInterface, type Interface } from "node:readline";
import { breakCommands, showHidden } from "../../formatters/index.ts";
import type { Io } from "../io.ts";
import { openPrompts, type Terminal } from "./prompts.ts";

/** Asks line by line, where no screen is drawn. Undefined unless a person both reads and types. */
export function openTerminal(io: Io): Terminal | undefined {
  if (!io.isTTY || process.stdin.isTTY !== true) return undefined;
  let lines: Interface | undefined;
  let shown: string | undefined;
  const prompts = openPrompts(() => {
    const question = prompts.asked();
    if (question === undefined) {
      lines?.close();
      lines = undefined;
    } else {
      lines ??= open();
      if (question !== shown) io.stdout.write(breakCommands(showHidden(question)));
    }
    shown = question;
  });
  function open(): Interface {
    // Without line editing of its own: Ctrl-C stays what the kernel makes of it.
    const opened = createInterface({ input: process.stdin, terminal: false });
    opened.on("line", (line) => {
      shown = undefined;
      prompts.line(line);
    });
    opened.once("close", () => prompts.end());
    return opened;
  }
  return prompts;
}
