import fc from "fast-check";
import { expect, test } from "vitest";
import { formatText, plain, showHidden } from "../../src/formatters/index.ts";
import { openEmulator } from "../emulator.ts";
import { hostileDiagnostic } from "./hostile.ts";

const seed = 20251207;
/** What the emulator joins to the character before, or leaves out where there is none: nothing of it is seen by itself. */
const seen = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\p{M}\u200D\uFE0E\uFE0F]/gu, "")
    .trimEnd();

test("a terminal shows the rows of a text and does nothing else, whatever runbooks hold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileDiagnostic, { minLength: 1, maxLength: 4 }), async (diagnostics) => {
      const text = formatText(diagnostics, { columns: 80, style: plain });
      const emulator = openEmulator(80, 50);
      await emulator.write(text.replaceAll("\n", "\r\n"));
      const rows = text.trimEnd().split("\n");
      expect(emulator.lines().map(seen).join("\n").trimEnd()).toBe(rows.map(seen).join("\n").trimEnd());
      expect([emulator.sideEffects, emulator.cursor().column]).toEqual([[], 0]);
    }),
    { seed, numRuns: 200 },
  );
});

test.each([
  ["a title", "\u001B]0;owned\u0007"],
  ["a link", "\u001B]8;;https://evil.example\u001B\\x"],
  ["the clipboard", "\u001B]52;c;YQ==\u0007"],
  ["a question that the terminal answers", "\u001B[6n\u001B[c\u001B]11;?\u0007\u009B5n"],
  ["a string without end", "\u001BP\u0090q\u009D0;x"],
  ["another screen", "\u001B[?1049h\u001B[2J\u001Bc"],
])("%s is obeyed raw, and shown harmless", async (_, attack) => {
  const raw = openEmulator(200, 5);
  await raw.write(`before ${attack} after`);
  expect(raw.screen()).not.toEqual([`before ${attack} after`]);
  const emulator = openEmulator(200, 5);
  const shown = `before ${showHidden(attack)} after`;
  await emulator.write(shown);
  expect([emulator.screen(), emulator.sideEffects]).toEqual([[shown], []]);
});
