import { describe, expect, test } from "vitest";
import { Slice, SourceFile } from "../../src/source/index.ts";
import { parseYaml } from "../../src/syntax/index.ts";

function codes(text: string): string[] {
  const file = new SourceFile("a.yaml", text);
  return parseYaml(Slice.of(file.span(0, file.text.length))).diagnostics.map(
    ({ code, message }) => `${code} ${message}`,
  );
}

const DEPTH =
  "yaml/within-limits the block is nested more than 64 levels deep, which no reader of it needs and some cannot survive";
const KEYS =
  "yaml/within-limits the map has more than 2000 keys; so many are read slowly, and nobody has looked at them";

/** Nine levels of lists that name the level below nine times: 10^9 items when written out. */
function billionLaughs(): string {
  const levels = Array.from({ length: 9 }, (_, at) => {
    const below = at === 0 ? '"lol"' : `*l${at - 1}`;
    return `l${at}: &l${at} [${Array(9).fill(below).join(",")}]`;
  });
  return `${levels.join("\n")}\n`;
}

describe("limits", () => {
  test("64 KiB, in bytes", () => {
    expect(codes(`a: ${"x".repeat(65_533)}`)).toEqual([]);
    expect(codes(`a: ${"x".repeat(65_534)}`)).toEqual([
      "yaml/within-limits the block has 65537 bytes and at most 65536 are read, so that no input can make the compiler hang",
    ]);
    expect(codes(`a: ${"服".repeat(21_844)}`)).toEqual(
      [
        "yaml/within-limits the block has 65535 bytes and at most 65536 are read, so that no input can make the compiler hang",
      ].slice(1),
    );
    expect(codes(`a: ${"服".repeat(21_845)}`)).toHaveLength(1);
  });

  test("64 levels", () => {
    expect(codes(`${"[".repeat(64)}${"]".repeat(64)}`)).toEqual([]);
    expect(codes(`${"[".repeat(65)}${"]".repeat(65)}`)).toEqual([DEPTH]);
  });

  test("2000 keys in a map, and as many items as there is room for in a list", () => {
    const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: 1\n`).join("");
    expect(codes(keys(2000))).toEqual([]);
    expect(codes(keys(2001))).toEqual([KEYS]);
    expect(codes("- 1\n".repeat(4000))).toEqual([]);
  });
});

describe("bombs end with a named diagnostic, whatever their size", () => {
  const bombs: Record<string, (size: number) => string> = {
    "open lists": (size) => "[".repeat(size),
    "open maps": (size) => "{".repeat(size),
    "maps as keys": (size) => "{".repeat(size) + "}: a".repeat(size),
    "explicit keys": (size) => "? ".repeat(size),
    "lists in one line": (size) => "- ".repeat(size),
    "nested maps": (size) => Array.from({ length: size }, (_, at) => `${" ".repeat(at % 300)}a:\n`).join(""),
    "the same key": (size) => "a: 1\n".repeat(size),
    quotes: (size) => `a: "${"\\".repeat(size * 2 + 1)}`,
    "blank lines in a folded text": (size) => `a: >\n${" \n".repeat(size)}`,
    "blanks before a comment": (size) => `a: b${" ".repeat(size)}c: d`,
    "carriage returns": (size) => `a: "${"\r".repeat(size)}"\r\n\r`,
    anchors: (size) => `a: ${"&x ".repeat(size)}`,
    tags: (size) => `a: ${"!!x ".repeat(size)}`,
    documents: (size) => "---\n".repeat(size),
    directives: (size) => "%a\n".repeat(size),
  };
  test.each(Object.entries(bombs))("%s", (_, bomb) => {
    for (let size = 1; size <= 1 << 17; size *= 4) {
      for (const found of codes(bomb(size))) expect(found).toMatch(/^yaml\//);
    }
  });

  test("billion laughs", () => {
    expect(codes(billionLaughs())).toEqual([
      "yaml/within-limits the alias `*l0` repeats another part of the block; a few of them can grow to more than memory holds",
    ]);
  });
});
