import fc from "fast-check";
import { expect, test } from "vitest";
import { breakCommands, showHidden, showHiddenInLine } from "../../src/formatters/index.ts";

const seed = 20251207;

test.each([
  ["\u001B[2J", "\\u{1B}[2J"],
  ["\u009B31m", "\\u{9B}31m"],
  ["a\u202Eb\u2066", "a\\u{202E}b\\u{2066}"],
  ["zero\u200Bwidth", "zero\\u{200B}width"],
  ["\u{E0041}", "\\u{E0041}"],
  ["half \uD83D", "half \\u{D83D}"],
  ["CR\rLF", "CR\\u{D}LF"],
  ["two\nlines\tand a tab", "two\nlines\tand a tab"],
  ["joined 👩‍💻 👩🏽‍💻 ❤️‍🔥 ⚠️", "joined 👩‍💻 👩🏽‍💻 ❤️‍🔥 ⚠️"],
  ["lone\u200Djoiner", "lone\\u{200D}joiner"],
  ["服務完全中斷 — äöü", "服務完全中斷 — äöü"],
])("showHidden(%j)", (text, shown) => expect(showHidden(text)).toBe(shown));

test("a path stays on one line", () => expect(showHiddenInLine("a\nb\tc.md")).toBe("a\\u{A}b\\u{9}c.md"));

test.each([
  ["##[error]x", "##\\u{5B}error]x"],
  ["  ::error::x", "  \\u{3A}:error::x"],
  ["std::vector", "std::vector"],
  [": x", ": x"],
])("breakCommands(%j)", (line, broken) => expect(breakCommands(line)).toBe(broken));

test("no control and no hidden character is left, whatever comes in", () => {
  const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]|\p{Bidi_Control}|\p{Surrogate}/u;
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      expect(showHidden(text)).not.toMatch(forbidden);
    }),
    { seed, numRuns: 500 },
  );
});

test("every code point but emoji parts comes out visible or unchanged", () => {
  const wrong: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    const shown = showHidden(character);
    if (shown !== character && !/^\\u\{[0-9A-F]+\}$/.test(shown)) wrong.push(`U+${point.toString(16)}: ${shown}`);
  }
  expect(wrong).toEqual([]);
});
