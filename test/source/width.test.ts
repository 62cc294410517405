import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { displayWidth, graphemes } from "../../src/source/index.ts";

test.each([
  ["kubectl", 7],
  ["緊急應變手冊", 12],
  ["，。！｜", 8],
  ["ｶﾞ", 2],
  ["⚠️ 🛠️ ❌", 8],
  ["👨‍👩‍👧‍👦", 2],
  ["🇹🇼", 2],
  ["1️⃣", 2],
  ["e\u0301", 1],
  ["\u200b\ufeff", 0],
  ["─│└", 3],
  ["한국어", 6],
  ["한", 2],
])("%s takes %i columns", (text, width) => expect(displayWidth(text)).toBe(width));

/** All that is not one large block of ideographs or syllables, with the edges of those. */
const RANGES = [
  [0, 0x3500],
  [0x4d00, 0x4f00],
  [0x9f00, 0xac10],
  [0xd700, 0x17000],
  [0x1b000, 0x20010],
  [0xe0000, 0xe0200],
] as const;

test("agrees with string-width on every character by itself", () => {
  const differ: string[] = [];
  for (const [from, to] of RANGES) {
    for (let code = from; code < to; code++) {
      const char = String.fromCodePoint(code);
      if (displayWidth(char) !== stringWidth(char)) differ.push(code.toString(16));
    }
  }
  expect(differ).toEqual([]);
});

test("agrees with string-width on text of many scripts and emoji", () => {
  const unit = fc.constantFrom(
    ..."a緊急，─…é#1 ",
    "กำ",
    "देवि",
    "ｶﾞ",
    "한",
    "e\u0301",
    "\u200b",
    "❌",
    "⚠\ufe0f",
    "⚠",
    "🛠\ufe0f",
    "👨‍👩‍👧‍👦",
    "👩🏻‍💻",
    "🇹🇼",
    "1\ufe0f\u20e3",
    "*\u20e3",
    "😀",
    "👍🏽",
    "❤\ufe0f‍🔥",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(displayWidth(text)).toBe(stringWidth(text));
    }),
    { numRuns: 3000, seed: 7 },
  );
});

test("cuts text where Unicode says that a reader sees the next character", () => {
  const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
  const unit = fc.oneof(
    fc.constantFrom(..."ab 緊急，。（⚠🛠❌📋─│😀→…~", "\ufe0f", "\u200d", "\u0301", "\u302a", "🏽", "🇹", "ﾞ"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
      const text = units.join("");
      const plain = ({ segment, index }: { segment: string; index: number }) => [segment, index];
      expect([...graphemes(text)].map(plain)).toEqual([...segmenter.segment(text)].map(plain));
    }),
    { numRuns: 5000, seed: 3 },
  );
});
