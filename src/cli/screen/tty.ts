import { readFileSync, write, writeSync } from "node:fs";
import type { Size } from "./view.ts";

/** A terminal, as the screen uses it. */
export interface Tty {
  /** Resolves when the terminal has taken the text, which may be never: somebody has stopped it. Nothing waits for that. */
  write(text: string): Promise<void>;
  /** For the last words of a process. What the terminal refuses now is lost. */
  writeNow(text: string): void;
  size(): Size;
  /** What happens at the terminal, until `close`. */
  listen(hearing: Hearing): void;
  close(): void;
}

export interface Hearing {
  /** Of whoever types; never called where nobody does. */
  readonly keys: (text: string) => void;
  /** The size is another one, or somebody else has had the terminal. */
  readonly changed: () => void;
}

const STANDARD: Size = { columns: 80, rows: 24 };

/** Whether this process is in the foreground of its terminal: one that is not would be stopped as soon as it set its modes. */
export function isForeground(): boolean {
  try {
    const stat = readFileSync("/proc/self/stat", "latin1");
    const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return group === foreground;
  } catch {
    return false;
  }
}

/** The terminal at standard output. Keys come one by one and unseen, so that nothing but the screen writes on it. */
export function openTty(stdout: typeof process.stdout, stdin: typeof process.stdin): Tty {
  const types = stdin.isTTY === true;
  let hearing: Hearing | undefined;
  const keys = (text: string): void => hearing?.keys(text);
  const resized = (): void => hearing?.changed();
  const again = (): void => {
    if (types && isForeground()) stdin.setRawMode(false).setRawMode(true);
    hearing?.changed();
  };
  return {
    // Not by the stream: Node writes to terminals at once, and would stand still with one that does not take it.
    write: (text) => writeAll(stdout.fd, Buffer.from(text)),
    writeNow(text) {
      try {
        writeSync(stdout.fd, text);
      } catch {
        // It is gone, or full: nobody reads this.
      }
    },
    size: () => ({ columns: stdout.columns || STANDARD.columns, rows: stdout.rows || STANDARD.rows }),
    listen(given) {
      hearing = given;
      stdout.on("resize", resized);
      process.on("SIGCONT", again);
      if (!types) return;
      stdin.setEncoding("utf8").setRawMode(true).on("data", keys).resume();
    },
    close() {
      hearing = undefined;
      stdout.off("resize", resized);
      process.off("SIGCONT", again);
      if (types) stdin.off("data", keys).setRawMode(false).pause();
    },
  };
}

async function writeAll(file: number, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += await writeSome(file, bytes.subarray(at));
}

/** Bytes that were taken. A terminal that others have made non-blocking says that it is full. */
function writeSome(file: number, bytes: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    write(file, bytes, (error, taken) => {
      if (error === null) resolve(taken);
      else if (error.code === "EAGAIN") setTimeout(() => resolve(0), 20);
      else reject(error);
    });
  });
}
