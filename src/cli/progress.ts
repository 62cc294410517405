import { showHiddenInLine } from "../formatters/index.ts";
import { displayWidth } from "../source/index.ts";
import type { Options } from "./command.ts";
import type { Io } from "./io.ts";

const CLEAR = "\r\u001B[2K";

export interface Progress {
  readonly show: (done: number, total: number, what: string) => void;
  /** Takes the line away; nothing of it stays on the screen. */
  readonly end: () => void;
}

/** One line that tells how far the work is, on a terminal only. */
export function startProgress(options: Options, io: Io): Progress {
  if (!io.isTTY || options.quiet === true || io.env["TERM"] === "dumb") return { show: () => {}, end: () => {} };
  let shown = false;
  return {
    show(done, total, what) {
      const line = `${done}/${total} ${showHiddenInLine(what)}`;
      const fits = displayWidth(line) < (io.columns ?? 80);
      io.stdout.write(`${CLEAR}${fits ? line : `${done}/${total}`}`);
      shown = true;
    },
    end() {
      if (shown) io.stdout.write(CLEAR);
      shown = false;
    },
  };
}
