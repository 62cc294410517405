import { Unicode11Addon } from "@xterm/addon-unicode11";
import xterm from "@xterm/headless";

/** A terminal as a judge: what stands on it, and what it was made to do beside that. */
export interface Emulator {
  /** What a program sends. */
  write(text: string): Promise<void>;
  resize(columns: number, rows: number): void;
  /** Rows that can be seen, without blanks at their ends; empty ones at the end are left out. */
  screen(): readonly string[];
  /** The same of all there is, also what has gone up out of sight. A row that goes on in the next is one with it. */
  lines(): readonly string[];
  cursor(): { readonly column: number; readonly row: number };
  /** What it has sent back, was called, rang or was asked for: a harmless text leaves this empty. */
  readonly sideEffects: readonly string[];
  /** Whether each mode that a program may change is as it was. */
  modes(): { readonly wraps: boolean; readonly showsCursor: boolean; readonly isAlternate: boolean };
}

export function openEmulator(columns: number, rows: number, unicode: "6" | "11" = "11"): Emulator {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 10_000 });
  terminal.loadAddon(new Unicode11Addon());
  terminal.unicode.activeVersion = unicode;
  const sideEffects: string[] = [];
  let showsCursor = true;
  notice(terminal, sideEffects);
  for (const [final, shows] of [
    ["h", true],
    ["l", false],
  ] as const) {
    terminal.parser.registerCsiHandler({ prefix: "?", final }, ([mode]) => {
      if (mode === 25) showsCursor = shows;
      return false;
    });
  }
  const read = (from: number, to: number): string[] => {
    const buffer = terminal.buffer.active;
    const found: string[] = [];
    for (let at = from; at < to; at++) found.push(buffer.getLine(at)?.translateToString(true) ?? "");
    return found;
  };
  const trimmed = (all: readonly string[]) => all.slice(0, all.findLastIndex((row) => row !== "") + 1);
  return {
    write: (text) => (text === "" ? Promise.resolve() : new Promise((resolve) => terminal.write(text, resolve))),
    resize: (width, height) => terminal.resize(width, height),
    screen() {
      const { baseY } = terminal.buffer.active;
      return trimmed(read(baseY, baseY + terminal.rows).map((row) => row.trimEnd()));
    },
    lines() {
      const buffer = terminal.buffer.active;
      const joined: string[] = [];
      for (let at = 0; at < buffer.length; at++) {
        const line = buffer.getLine(at);
        const text = line?.translateToString(buffer.getLine(at + 1)?.isWrapped !== true) ?? "";
        if (line?.isWrapped === true) joined.push(`${joined.pop()}${text}`);
        else joined.push(text);
      }
      return trimmed(joined.map((row) => row.trimEnd()));
    },
    cursor: () => ({ column: terminal.buffer.active.cursorX, row: terminal.buffer.active.cursorY }),
    sideEffects,
    modes: () => ({
      wraps: terminal.modes.wraparoundMode,
      showsCursor,
      isAlternate: terminal.buffer.active.type === "alternate",
    }),
  };
}

/** Writes down all that a terminal does beside showing text. */
function notice(terminal: InstanceType<typeof xterm.Terminal>, sideEffects: string[]): void {
  terminal.onData((data) => sideEffects.push(`sent ${JSON.stringify(data)}`));
  terminal.onBinary((data) => sideEffects.push(`sent ${JSON.stringify(data)}`));
  terminal.onTitleChange((title) => sideEffects.push(`title ${title}`));
  terminal.onBell(() => sideEffects.push("bell"));
  for (const number of [0, 1, 2, 4, 7, 8, 9, 10, 11, 12, 52, 104, 777, 1337]) {
    terminal.parser.registerOscHandler(number, (data) => {
      sideEffects.push(`OSC ${number} ${data}`);
      return false;
    });
  }
  for (const final of "cntx") {
    terminal.parser.registerCsiHandler({ final }, () => {
      sideEffects.push(`CSI ${final}`);
      return false;
    });
  }
}
