import fc from "fast-check";
import { expect, test } from "vitest";
import { type Drawn, leave, NOTHING, redraw, repaint } from "../../../src/cli/screen/draw.ts";
import { openLive } from "../../../src/cli/screen/live.ts";
import { readKeys } from "../../../src/cli/screen/keys.ts";
import type { Hearing, Tty } from "../../../src/cli/screen/tty.ts";
import type { Row } from "../../../src/cli/screen/view.ts";
import { fit, harmless } from "../../../src/cli/screen/fit.ts";
import { plain } from "../../../src/formatters/index.ts";
import { openEmulator } from "../../emulator.ts";

const seed = 20251207;
const CALM = { wraps: true, showsCursor: true, isAlternate: false };

const anyText = fc
  .array(
    fc.constantFrom(
      "服務",
      "👩‍👩‍👧",
      "🇹🇼",
      "⚠️",
      "🚀",
      "a",
      " b",
      "\u001B]8;;x\u0007",
      "\u001B[6n",
      "\u009B",
      "\u0000",
      "é",
      "x".repeat(90),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));
const frames = fc.array(
  fc.tuple(fc.array(anyText, { minLength: 1, maxLength: 6 }), fc.array(anyText, { maxLength: 3 })),
  {
    minLength: 1,
    maxLength: 6,
  },
);

test.each(["6", "11"] as const)(
  "whatever rows hold, they stand where they belong: widths of Unicode %s",
  async (unicode) => {
    await fc.assert(
      fc.asyncProperty(frames, fc.integer({ min: 20, max: 200 }), async (all, columns) => {
        const emulator = openEmulator(columns, 40, unicode);
        let drawn: Drawn = NOTHING;
        const said: string[] = [];
        for (const [texts, above] of all) {
          const rows = texts.map((text) => `|${fit(harmless(text), columns - 1)}`);
          const lines = above.map((text) => `>${fit(harmless(text), columns - 1)}`);
          const text = redraw(drawn, lines.map((line) => `${line}\n`).join(""), rows, false);
          // As many rows up as were gone down the time before.
          expect(Number(/\u001B\[(\d+)A/.exec(text)?.[1] ?? 0)).toBe(
            text === "" ? 0 : Math.max(0, drawn.rows.length - 1),
          );
          await emulator.write(text);
          drawn = { rows };
          said.push(...lines);
          expect(emulator.lines().length).toBe(said.length + rows.length);
          expect(emulator.lines().slice(said.length).map(first)).toEqual(rows.map(() => "|"));
          if (unicode === "11") expect(emulator.lines().map(joined)).toEqual([...said, ...rows].map(joined));
        }
        await emulator.write(leave(drawn));
        expect(emulator.cursor().column).toBe(0);
        expect([emulator.modes(), emulator.sideEffects]).toEqual([CALM, []]);
      }),
      { seed, numRuns: 120 },
    );
  },
);

const first = (text: string): string => text.slice(0, 1);
/** The emulator of this version joins no emoji, and keeps no joiner that joins nothing there. */
const joined = (text: string): string => text.replace(/[\u200D\uFE0F]/g, "").trimEnd();

test("after another size all of it is drawn anew, wherever the terminal has put what stood there", async () => {
  const emulator = openEmulator(60, 10);
  await emulator.write("$ runbookc run\r\n");
  const rows = ["服".repeat(25), "second", "third"];
  await emulator.write(redraw(NOTHING, "said\n", rows, false));
  for (const columns of [20, 100, 31]) {
    emulator.resize(columns, 10);
    const narrow = rows.map((row) => fit(row, columns));
    await emulator.write(repaint("said\n", narrow, false));
    expect(emulator.screen()).toEqual(["said", ...narrow]);
  }
});

/** A terminal that takes what it is given when the test says so. */
function fakeTty(): { readonly tty: Tty; readonly written: string[]; take: () => void; hearing: () => Hearing } {
  const written: string[] = [];
  let hearing: Hearing | undefined;
  const waiting: (() => void)[] = [];
  return {
    written,
    take: () => waiting.shift()?.(),
    hearing: () => hearing as Hearing,
    tty: {
      write(text) {
        written.push(text);
        return new Promise((resolve) => waiting.push(resolve));
      },
      writeNow: (text) => void written.push(text),
      size: () => ({ columns: 40, rows: 10 }),
      listen: (given) => void (hearing = given),
      close: () => void (hearing = undefined),
    },
  };
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test("a terminal that takes nothing holds up nobody, and sees the last state when it does", async () => {
  const { tty, written, take } = fakeTty();
  let row: Row = [["1"]];
  const live = openLive({ tty, style: plain, rows: () => [row], interrupted: () => {} });
  for (let at = 2; at <= 5; at++) {
    row = [[String(at)]];
    live.stdout.write(`said ${at}\n`);
    await later(120);
  }
  expect(written).toHaveLength(1);
  take();
  await later(250);
  expect(written).toHaveLength(2);
  const emulator = openEmulator(40, 10);
  for (const text of written) await emulator.write(text);
  expect(emulator.screen()).toEqual(["said 2", "said 3", "said 4", "said 5", "5"]);
  take();
  await live.close();
});

test("what is typed is seen and taken by the question asked last; Ctrl-C is heard at any time", async () => {
  const { tty, written, take, hearing } = fakeTty();
  let interrupts = 0;
  const rows = (prompt?: { question: string; typed: string }): Row[] => [[[`${prompt?.question}${prompt?.typed}`]]];
  const live = openLive({ tty, style: plain, rows, interrupted: () => void interrupts++ });
  take();
  hearing().keys("typed ahead\r");
  const outer = live.terminal.prompt("outer? ");
  hearing().keys("ab");
  const over = new AbortController();
  const inner = live.terminal.prompt("inner? ", over.signal);
  hearing().keys("\u001B[Ano\u007F\u007F值yes\u0003\u001B[200~ \u0015again");
  await later(250);
  expect(written.at(-1)).toContain("inner? again");
  hearing().keys("\r");
  expect(await inner).toBe("again");
  hearing().keys(" yes \n");
  expect(await outer).toBe("yes");
  const third = live.terminal.prompt("third? ", over.signal);
  over.abort();
  expect(await third).toBeUndefined();
  const fourth = live.terminal.prompt("fourth? ");
  hearing().keys("\u0004");
  expect(await fourth).toBeUndefined();
  expect(interrupts).toBe(1);
  take();
  await live.close();
});

test("keys that terminals send for anything but text are no text", () => {
  const text = readKeys("\u001B[1;5Ca\u001BOP\u001B]11;rgb:0/0/0\u001B\\b\u001B\u0003\u0000\u009Bc").map((key) =>
    key.kind === "text" ? key.text : key.kind,
  );
  expect(text).toEqual(["a", "b", "interrupt", "c"]);
});
