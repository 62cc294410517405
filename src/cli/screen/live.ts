import type { Style } from "../../formatters/index.ts";
import type { Output } from "../io.ts";
import { openPrompts, type Terminal } from "../runs/prompts.ts";
import { type Drawn, leave, NOTHING, redraw, repaint, RESTORED } from "./draw.ts";
import { readKeys } from "./keys.ts";
import type { Tty } from "./tty.ts";
import type { Row, Scene, Size } from "./view.ts";

/** A screen that is drawn anew as long as it is open. */
export interface Live {
  /** What is written here stands above the rows for good. */
  readonly stdout: Output;
  /** Asks on the last row. */
  readonly terminal: Terminal;
  /** Draws a last time, and gives the terminal back; later output goes below. */
  close(): Promise<void>;
}

export interface LiveSettings {
  readonly tty: Tty;
  readonly style: Style;
  /** The rows at this moment, with what is asked. */
  readonly rows: (prompt: Scene["prompt"], size: Size) => readonly Row[];
  /** Somebody has typed Ctrl-C. */
  readonly interrupted: () => void;
}

/** Milliseconds from one drawing to the next. */
const BREATH = 100;
/** Milliseconds for a terminal to take the last drawing. */
const LAST_BREATH = 500;
/** Lines above the rows that are shown again when the terminal has changed its size. */
const REMEMBERED = 200;
const LONGEST_TYPED = 1024;

/** Takes the terminal. What it holds when this process ends in any way that can be noticed is as it was. */
export function openLive({ tty, style, rows, interrupted }: LiveSettings): Live {
  let drawn: Drawn = NOTHING;
  let waiting = "";
  let remembered: readonly string[] = [];
  let isStale = false;
  let isClosed = false;
  /** One is written at a time; while the terminal does not take it, nothing is drawn. */
  let writing: Promise<void> | undefined;
  const typing = openTyping(interrupted);

  /** What to write now; the rows are then taken to stand there. */
  function next(prompt: Scene["prompt"]): string {
    const above = waiting;
    waiting = "";
    remembered = [...remembered, ...above.split("\n").slice(0, -1)].slice(-REMEMBERED);
    const texts = rows(prompt, tty.size()).map((row) => paint(row, style));
    const asks = prompt !== undefined;
    const text = isStale
      ? repaint(remembered.map((line) => `${line}\n`).join(""), texts, asks)
      : redraw(drawn, above, texts, asks);
    isStale = false;
    drawn = { rows: texts };
    return text;
  }

  function draw(): void {
    if (writing !== undefined) return;
    const text = next(typing.prompt());
    if (text === "") return;
    // Where the terminal is gone nothing is written there any more, and the run goes on.
    writing = tty.write(text).then(
      () => void (writing = undefined),
      () => {},
    );
  }

  const restore = (): void => tty.writeNow(`\r\n${RESTORED}`);
  process.on("exit", restore);
  tty.listen({
    keys: (text) => typing.press(text),
    changed: () => void (isStale = true),
  });
  draw();
  const timer = setInterval(draw, BREATH);

  return {
    stdout: { write: (text) => void (waiting += text) },
    terminal: typing.terminal,
    async close() {
      if (isClosed) return;
      isClosed = true;
      clearInterval(timer);
      await Promise.race([writing, new Promise((resolve) => setTimeout(resolve, LAST_BREATH).unref())]);
      process.off("exit", restore);
      tty.close();
      if (writing === undefined) tty.writeNow(next(undefined) + leave(drawn));
    },
  };
}

interface Typing {
  readonly terminal: Terminal;
  prompt(): Scene["prompt"];
  press(text: string): void;
}

/** What is asked, and what has been typed of its answer. */
function openTyping(interrupted: () => void): Typing {
  let typed = "";
  const prompts = openPrompts(() => {
    typed = "";
  });
  function press(text: string): void {
    for (const key of readKeys(text)) {
      if (key.kind === "interrupt") interrupted();
      if (prompts.asked() === undefined) continue;
      if (key.kind === "text") typed = (typed + key.text).slice(0, LONGEST_TYPED);
      if (key.kind === "erase") typed = [...typed].slice(0, -1).join("");
      if (key.kind === "erase-all") typed = "";
      if (key.kind === "end" && typed === "") prompts.end();
      if (key.kind === "enter") prompts.line(typed);
    }
  }

  return {
    terminal: prompts,
    prompt() {
      const question = prompts.asked();
      return question === undefined ? undefined : { question, typed };
    },
    press,
  };
}

function paint(row: Row, style: Style): string {
  return row.map(([text, role]) => (role === undefined ? text : style(role, text))).join("");
}
