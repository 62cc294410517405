import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Slice, SourceFile, textOf, toPlace } from "../../src/source/index.ts";
import { parseYaml } from "../../src/syntax/index.ts";

const RUNBOOK = readFileSync(new URL("../../runbooks/hlp-executor/emergency.md", import.meta.url), "utf8");

function parse(text: string) {
  const file = new SourceFile("a.yaml", text);
  return parseYaml(Slice.of(file.span(0, file.text.length)));
}

/** `line:column code message` of each diagnostic. */
function problems(text: string): string[] {
  return parse(text).diagnostics.map(({ span, code, message }) => {
    const { line, column, endLine, endColumn } = toPlace(span);
    return `${line}:${column}-${endLine}:${endColumn} ${code} ${message}`;
  });
}

/** The lines between two marks of a fence, cut as the outline cuts them: no indentation, no carriage returns. */
function fence(file: SourceFile, first: number, last: number, indent = 0): Slice {
  const ranges = [];
  for (let line = first; line <= last; line++) {
    const start = file.lineStart(line);
    const end = start + file.line(line).length;
    ranges.push({ start: Math.min(start + indent, end), end });
    ranges.push({ start: file.lineStart(line + 1) - 1, end: file.lineStart(line + 1) });
  }
  return Slice.join(file, ranges);
}

describe("values", () => {
  test("are plain data of the core schema", () => {
    const text = "a: yes\nb: on\nc: true\nd: ~\ne: 1.5\nf: 0x1f\ng: 2025-12-07\nh: [1, {i: j}]\n2: two\n'3': three\n";
    expect(parse(text).value).toEqual({
      a: "yes",
      b: "on",
      c: true,
      d: null,
      e: 1.5,
      f: 31,
      g: "2025-12-07",
      h: [1, { i: "j" }],
      "2": "two",
      "3": "three",
    });
  });

  test.each(["", "\n", "# only a comment\n", "---\n"])("an empty document is null: %j", (text) => {
    const document = parse(text);
    expect(document.value).toBeNull();
    expect(document.diagnostics).toEqual([]);
    expect(document.spanOf(["a"], "key").start).toBeLessThanOrEqual(text.length);
    expect(document.sliceOf(["a"])).toBeUndefined();
  });

  test("a key that an object inherits is not there", () => {
    expect((parse("a: 1").value as Record<string, unknown>)["toString"]).toBeUndefined();
  });

  test("`<<` is a key like any other", () => {
    expect(parse("<<: {a: 1}").value).toEqual({ "<<": { a: 1 } });
  });
});

describe("problems", () => {
  test.each([
    [
      "a: 1\nb: [1, 2\n",
      "2:9-3:1 yaml/valid-syntax this is not valid YAML: flow sequence in block collection must be sufficiently indented and end with a ]; nothing of the block is read, so whatever it says is missing in an incident",
    ],
    [
      "a: 1\n\tb: 2\n",
      "2:1-2:2 yaml/valid-syntax this is not valid YAML: tabs are not allowed as indentation; nothing of the block is read, so whatever it says is missing in an incident",
    ],
    [
      "a: 1\nb: 2\na: 3\n",
      "3:1-3:2 yaml/unique-key the key `a` is written twice in one map; some readers take the first, some the last, and some refuse the block",
    ],
    [
      "x: {b: 1, 'b': 2}",
      "1:11-1:14 yaml/unique-key the key `b` is written twice in one map; some readers take the first, some the last, and some refuse the block",
    ],
    [
      "a: &x 1\nb: *x\n",
      "2:4-2:6 yaml/within-limits the alias `*x` repeats another part of the block; a few of them can grow to more than memory holds",
    ],
    [
      "*x : 1\n",
      "1:1-1:3 yaml/within-limits the alias `*x` repeats another part of the block; a few of them can grow to more than memory holds",
    ],
    [
      "%YAML 1.1\n---\na: yes\n",
      "1:1-1:10 yaml/valid-syntax a `%` directive changes what the words below it mean, and other readers ignore it; the block would say two things",
    ],
    [
      "a: 1\n---\nb: 2\n",
      "2:1-2:4 yaml/valid-syntax a second document starts here, and tools that read only the first one would never see it",
    ],
    [
      "a: !secret b\n",
      "1:4-1:11 yaml/valid-syntax the tag `!secret` asks for a type that is not plain data, and each reader makes something else of it",
    ],
    [
      "a: !!binary aGk=\n",
      "1:4-1:12 yaml/valid-syntax the tag `!!binary` asks for a type that is not plain data, and each reader makes something else of it",
    ],
    [
      "? [a]\n: b\n",
      "1:3-1:4 yaml/valid-syntax a key must be plain text; tools that read JSON cannot keep a list, a map or nothing as a key",
    ],
    [
      "id: 12345678901234567890\n",
      "1:5-1:25 yaml/valid-syntax the number 12345678901234567890 cannot be kept exactly: it would become 12345678901234567000",
    ],
    ["id: .inf\n", "1:5-1:9 yaml/valid-syntax the number .inf cannot be kept exactly: it would become Infinity"],
    ...["__proto__", "constructor", "prototype"].map((key) => [
      `a:\n  ${key}: 1\n`,
      `2:3-2:${3 + key.length} yaml/valid-syntax the key \`${key}\` means something to the language the tools are written in, and may change how they run`,
    ]),
  ] as [string, string][])("%j", (text, expected) => {
    expect(problems(text)).toEqual([expected]);
    expect(parse(text).value).toBeUndefined();
  });

  test("a second key shows the first", () => {
    const [found] = parse("a: 1\na: 2").diagnostics;
    expect(found?.related.map(({ span, message }) => [span.start, message])).toEqual([[0, "first written here"]]);
  });

  test("`Object.prototype` stays as it is", () => {
    const before = Reflect.ownKeys(Object.prototype);
    parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });
});

describe("places", () => {
  const text =
    'rules:\n  - alert: "A b"\n    expr: |\n      up == 0\n    for: 1m # soon\n    labels: {x: y}\n    empty:\n';
  const document = parse(text);

  test.each([
    [["rules"], "key", "rules"],
    [["rules", 0, "alert"], "value", '"A b"'],
    [["rules", "0", "alert"], "key", "alert"],
    [["rules", 0, "expr"], "value", "|\n      up == 0"],
    [["rules", 0, "for"], "value", "1m"],
    [["rules", 0, "labels"], "value", "{x: y}"],
    [["rules", 0, "labels", "x"], "value", "y"],
    [["rules", 0, "empty"], "value", "empty"],
    [["rules", 0, "labels", "missing", "deeper"], "key", "labels"],
    [["rules", 0, "labels", "missing"], "value", "{x: y}"],
    [["rules", 7], "key", "rules"],
  ] as const)("%j %s", (path, part, expected) => {
    expect(textOf(document.spanOf(path, part))).toBe(expected);
  });

  test("a number is cut as it is written, and what has no text is not cut", () => {
    const found = parse("a: 0x1f\nb: ~\nc: [1]\n");
    expect(found.sliceOf(["a"])?.text).toBe("0x1f");
    expect(found.sliceOf(["b"])).toBeUndefined();
    expect(found.sliceOf(["c"])).toBeUndefined();
    expect(found.sliceOf(["d"])).toBeUndefined();
  });

  test("an escape stands where its backslash stands", () => {
    const file = new SourceFile("a.yaml", 'a: "x\\u00e9\\n{{ y }}"\n');
    const slice = parseYaml(Slice.of(file.span(0, file.text.length))).sliceOf(["a"]);
    expect(slice?.text).toBe("xé\n{{ y }}");
    expect([...(slice?.text ?? "")].map((_, at) => slice?.offset(at))).toEqual([4, 5, 11, 13, 14, 15, 16, 17, 18, 19]);
  });

  test.each([
    ["LF", RUNBOOK],
    ["CRLF", RUNBOOK.replaceAll("\n", "\r\n")],
  ])("every character of the alert's texts stands where it was written, %s", (_, content) => {
    const file = new SourceFile("emergency.md", content);
    const found = parseYaml(fence(file, 47, 55));
    const rule = ["alerting_rules", 0];
    expect(found.sliceOf([...rule, "expr"])?.text).toBe('sum(up{job="hlp-executor-core"}) == 0\n');
    for (const path of [["expr"], ["annotations", "summary"], ["annotations", "description"], ["for"]]) {
      const slice = found.sliceOf([...rule, ...path]) as Slice;
      for (let at = 0; at < slice.text.length; at++) {
        const char = file.text[slice.offset(at)];
        expect(char === "\r" ? "\n" : char).toBe(slice.text[at]);
      }
    }
    expect(toPlace(found.spanOf([...rule, "expr"], "value"))).toMatchObject({ line: 49, column: 11, endLine: 50 });
    expect(toPlace((found.sliceOf([...rule, "expr"]) as Slice).span(4, 6))).toEqual({
      file: "emergency.md",
      line: 50,
      column: 11,
      endLine: 50,
      endColumn: 13,
    });
  });

  test("in an indented fence", () => {
    const file = new SourceFile("list.md", "- text\n  ```yaml\n  a: |\n    b\n\n    c\n  ```\n");
    const slice = parseYaml(fence(file, 3, 6, 2)).sliceOf(["a"]);
    expect(slice?.text).toBe("b\n\nc\n");
    expect(
      ["b", "c"]
        .map((char) => toPlace((slice as Slice).span(slice?.text.indexOf(char))))
        .map(({ line, column }) => [line, column]),
    ).toEqual([
      [4, 5],
      [6, 5],
    ]);
  });
});
