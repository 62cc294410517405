import fc from "fast-check";
import { expect, test } from "vitest";
import { Document, parse, Scalar, visit } from "yaml";
import { Slice, SourceFile } from "../../src/source/index.ts";
import { parseYaml, printYaml } from "../../src/syntax/index.ts";

test("the form of all manifests", () => {
  const script = "set -e\nkubectl get pods \\\n  -l app=x # ⚠️ look\n";
  const shared = { app: "x" };
  const value = {
    apiVersion: "v1",
    on: "yes",
    time: "12:30:45",
    date: "2025-12-07",
    octal: "012",
    merge: "<<",
    empty: {},
    none: [],
    nothing: null,
    number: 1.5,
    script,
    stripped: "a\nb",
    labels: shared,
    selector: shared,
    steps: [{ name: "x", args: ["-c", "true"] }],
    long: "word ".repeat(40).trim(),
  };
  expect(printYaml(value, ["generated from a.md#L1", "line\nbreak"])).toBe(`# generated from a.md#L1
# line break
apiVersion: v1
"on": "yes"
time: "12:30:45"
date: "2025-12-07"
octal: "012"
merge: "<<"
empty: {}
none: []
nothing: null
number: 1.5
script: |
  set -e
  kubectl get pods \\
    -l app=x # ⚠️ look
stripped: |-
  a
  b
labels:
  app: x
selector:
  app: x
steps:
  - name: x
    args:
      - -c
      - "true"
long: ${"word ".repeat(40).trim()}
`);
});

test.each([
  ["a\u00a0b", '"a\\xa0b"\n'],
  ["\ufeffa", '"\\ufeffa"\n'],
  ["a\u200bb\nc", '"a\\u200bb\\nc"\n'],
  ["a\u0000b", '"a\\0b"\n'],
  ["a\u007fb", '"a\\x7fb"\n'],
  ["a\u202eb", '"a\\u202eb"\n'],
  ["a\u2028b", '"a\\u2028b"\n'],
  ["a\u{e0041}b", '"a\\U000e0041b"\n'],
  ["a\r\nb", '"a\\r\\nb"\n'],
  ["a\ud800b", '"a\\ud800b"\n'],
  ["⚠️ 👩‍🔧 服", "⚠️ 👩‍🔧 服\n"],
])("what nobody can see is escaped: %j", (text, expected) => {
  expect(printYaml(text)).toBe(expected);
});

const UNIT = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  fc.constantFrom(
    ..." \t\n\r\"'\\:#-?[]{}&*!|>%@`,=<~0yYnN.",
    "\u00a0",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\ud83d",
    "\u200b",
    "é",
    "服",
    "🛠️",
    "\n ",
    "---",
    "...",
    ": ",
    " #",
  ),
);
const TEXT = fc.oneof(
  fc.array(UNIT, { maxLength: 12 }).map((units) => units.join("")),
  fc.constantFrom(
    "yes",
    "No",
    "on",
    "OFF",
    "null",
    "~",
    "",
    "<<",
    "=",
    "0o7",
    "012",
    "1_000",
    "1e3",
    "12:30:45",
    "0x1F",
    ".nan",
    "-.INF",
    "2025-12-07",
    "2025-12-07T00:00:00Z",
    "true",
    "0b11",
    "-",
    "?",
    "|",
    ">",
  ),
);
const KEY = TEXT.filter((key) => !["__proto__", "constructor", "prototype"].includes(key));
const { value: JSON_VALUE } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    TEXT,
    fc.constantFrom(null, true, false),
    fc.integer(),
    fc.double({ noDefaultInfinity: true, noNaN: true }).filter((number) => !Number.isInteger(number)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(KEY, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const SETTINGS = { seed: 20251207, numRuns: 3000 };

test("what is printed reads back the same, as YAML 1.2 and as YAML 1.1", () => {
  fc.assert(
    fc.property(JSON_VALUE, (value) => {
      const text = printYaml(value, ["made by a test"]);
      const file = new SourceFile("a.yaml", text);
      const document = parseYaml(Slice.of(file.span(0, file.text.length)));
      expect(document.diagnostics).toEqual([]);
      expect(document.value).toEqual(value);
      expect(parse(text, { version: "1.1" })).toEqual(value);
    }),
    SETTINGS,
  );
});

test("a header is comments only, whatever is in it", () => {
  fc.assert(
    fc.property(fc.array(TEXT, { maxLength: 3 }), (header) => {
      const text = printYaml({ a: 1 }, header);
      expect(text.split(/[\n\r\u0085\u2028\u2029]/).slice(-2)).toEqual(["a: 1", ""]);
      expect(
        text
          .split("\n")
          .slice(0, -2)
          .every((line) => line.startsWith("#")),
      ).toBe(true);
      expect(parse(text)).toEqual({ a: 1 });
    }),
    { ...SETTINGS, numRuns: 500 },
  );
});

test("a comment stands above its place and changes nothing, whatever is in it", () => {
  const value = { rules: [{ alert: "A", text: "- alert: B\n# no comment\n" }, { alert: "B" }] };
  expect(printYaml(value, [], [{ path: ["rules", 1], lines: ["why", "", "  and how"] }])).toBe(
    "rules:\n  - alert: A\n    text: |\n      - alert: B\n      # no comment\n  # why\n  #\n  #   and how\n  - alert: B\n",
  );
  fc.assert(
    fc.property(fc.array(TEXT, { maxLength: 3 }), (lines) => {
      expect(parse(printYaml(value, [], [{ path: ["rules", 0], lines }]))).toEqual(value);
    }),
    { ...SETTINGS, numRuns: 500 },
  );
});

/** The same as the library alone lays it out, for texts without characters that nobody sees. */
function printByLibrary(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== "string") return;
      const lines = node.value.includes("\n");
      if (/^(?:<<|=)$/.test(node.value) || (lines && /^\s|[ \t]\n*$/.test(node.value))) node.type = Scalar.QUOTE_DOUBLE;
      else if (lines) node.type = Scalar.BLOCK_LITERAL;
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

/** Texts and keys that the library lays out as we do: it has no short form for a key of several lines. */
function isCommon(value: unknown): boolean {
  if (typeof value === "string") return !/[^\P{C}\n\t]|[\p{Zl}\p{Zp}\u00a0]/u.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, member]) => !key.includes("\n") && isCommon(key) && isCommon(member));
}

test("looks as the library would print it", () => {
  const map = fc.dictionary(KEY, JSON_VALUE, { maxKeys: 5, noNullPrototype: true }).filter(isCommon);
  fc.assert(
    fc.property(map, (value) => {
      expect(printYaml(value)).toBe(printByLibrary(value));
    }),
    { ...SETTINGS, numRuns: 2000 },
  );
});
