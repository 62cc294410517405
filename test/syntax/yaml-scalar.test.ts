import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Slice, SourceFile } from "../../src/source/index.ts";
import { parseYaml } from "../../src/syntax/index.ts";

function parse(text: string) {
  const file = new SourceFile("a.yaml", text);
  return { file, document: parseYaml(Slice.of(file.span(0, file.text.length))) };
}

/** Whatever the text, where it is YAML its slice says the same as its value. */
function holds(text: string): boolean {
  const { file, document } = parse(text);
  if (document.value === undefined || document.value === null) return false;
  const value = (document.value as Record<string, unknown>)["a"];
  if (typeof value !== "string") return false;
  const slice = document.sliceOf(["a"]) as Slice;
  expect(slice.text).toBe(value);
  let before = -1;
  for (let at = 0; at < value.length; at++) {
    const offset = slice.offset(at);
    expect(offset).toBeGreaterThanOrEqual(before);
    before = offset;
    const written = file.text[offset];
    if (written === "\\" || written === undefined) continue;
    const folded = value[at] === " " && (written === "\n" || written === "\r");
    expect(folded ? " " : written === "\r" ? "\n" : written).toBe(value[at]);
  }
  return true;
}

const PLAIN = fc.array(fc.constantFrom("x", "é", "🛠", " ", "\t", "\n", "\n  ", "\n\n ", "'", '"', "\\", "-"), {
  maxLength: 14,
});
const QUOTED = fc.array(
  fc.constantFrom(
    "x",
    " ",
    "\t",
    "\n ",
    "\n\n",
    "\n \t",
    "''",
    "\\n",
    "\\\\",
    '\\"',
    "\\u00e9",
    "\\U0001F6E0",
    "\\x41",
    "\\\n ",
    "\\ ",
    "服",
    "🛠",
  ),
  { maxLength: 14 },
);
const LINES = fc.array(
  fc.constantFrom("", "  x", "  x y ", "   x", "    ", " ", "  ", "  \t", "  \tx", "  é服", "   "),
  { maxLength: 8 },
);
const HEADER = fc.constantFrom("", "-", "+", "1", "2", "2-", "+1", " # c", "- # c");
const BREAK = fc.constantFrom("\n", "\r\n");

/** Runs the property and makes sure that it did not pass for want of cases. */
function check<T>(arbitrary: fc.Arbitrary<T>, text: (value: T) => string, least: number): void {
  let held = 0;
  fc.assert(
    fc.property(arbitrary, BREAK, (value, feed) => {
      if (holds(text(value).replaceAll("\n", feed))) held++;
    }),
    { seed: 20251207, numRuns: 1500 },
  );
  expect(held).toBeGreaterThan(least);
}

describe("the slice of a text is its value, in LF and CRLF", () => {
  test("plain", () => check(PLAIN, (parts) => `a: x${parts.join("")}x\n`, 500));
  test("single quoted", () => check(QUOTED, (parts) => `a: '${parts.join("")}'\n`, 500));
  test("double quoted", () => check(QUOTED, (parts) => `a: "${parts.join("")}"\n`, 500));
  test.each(["|", ">"])("block %s", (style) => {
    const block = fc.tuple(HEADER, LINES, fc.constantFrom("", "\n", "\n\nb: 1\n"));
    check(block, ([header, lines, end]) => `a: ${style}${header}\n${lines.join("\n")}${end}`, 500);
  });
});

test.each([
  ["a: >\n  one\n  two\n\n  three\n", "one two\nthree\n", [7, 8, 9, 10, 13, 14, 15, 17, 20, 21, 22, 23, 24, 25]],
  ["a: |+\n  x\n\n", "x\n\n", [8, 9, 10]],
  ["a: |-\n  x\n\n", "x", [8]],
  ["a: x\n  y\n", "x y", [3, 4, 7]],
  ["a: 'it''s'\n", "it's", [4, 5, 6, 8]],
])("%j", (text, value, offsets) => {
  const slice = parse(text).document.sliceOf(["a"]) as Slice;
  expect(slice.text).toBe(value);
  expect(offsets.map((_, at) => slice.offset(at))).toEqual(offsets);
});

test("an empty text keeps its place", () => {
  const slice = parse("b: 1\na: ''\n").document.sliceOf(["a"]) as Slice;
  expect(slice.text).toBe("");
  expect(slice.span()).toMatchObject({ start: 9, end: 9 });
});
