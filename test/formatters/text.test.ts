import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import { formatText } from "../../src/formatters/index.ts";
import { displayWidth, SourceFile } from "../../src/source/index.ts";

const seed = 20251207;

function report(text: string, marked: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const file = new SourceFile("runbooks/a.md", text);
  const start = file.text.indexOf(marked);
  const span = file.span(start, start + marked.length);
  return { code: "area/name", level: "warning", message: "Something is wrong.", span, related: [], ...more };
}

test("shows place, reason, line, related places, help, fix and the way to the page", () => {
  const file = new SourceFile(
    "runbooks/a.md",
    "# P1\n\n| **P1** | 服務完全中斷 | < 30 秒 |\nrecovery takes 1 minute\n",
  );
  const other = new SourceFile("runbookc.yaml", "runbooks:\n  - files: x\n");
  const span = file.span(file.text.indexOf("< 30"), file.text.indexOf("< 30") + 6);
  const minute = file.text.indexOf("1 minute");
  const diagnostic: Diagnostic = {
    code: "recovery/possible-objective",
    level: "error",
    message: "No path can meet this objective.",
    span,
    related: [
      { span: file.span(minute, minute + 8), message: "this alone is longer" },
      { span: other.span(4, 8), message: "set here" },
    ],
    help: "Say when the clock starts.",
    fix: { title: "write `2 minutes`", edits: [{ span, text: "2 minutes" }], safe: false },
  };
  expect(`\n${formatText([diagnostic])}`).toBe(`
runbooks/a.md:3:21  error  recovery/possible-objective
  No path can meet this objective.
     3 │ | **P1** | 服務完全中斷 | < 30 秒 |
       │                           ^^^^^^^
     4 │ recovery takes 1 minute
       │                ^^^^^^^^ this alone is longer
  runbookc.yaml:1:5
     1 │ runbooks:
       │     ^^^^ set here
  help: Say when the clock starts.
  fix: write \`2 minutes\`
  explain: runbookc explain recovery/possible-objective
`);
});

test("names the page of a code once, and parts diagnostics by an empty line", () => {
  const one = report("bad", "bad");
  const lines = formatText([one, one]).split("\n");
  expect(lines.filter((line) => line.includes("explain"))).toHaveLength(1);
  expect(lines.filter((line) => line === "")).toHaveLength(2);
  expect(formatText([])).toBe("");
});

test.each([
  ["tabs", "a\tb\tX", "X", "     1 │ a   b   X", "       │         ^"],
  ["Chinese", "嚴重性X", "X", "     1 │ 嚴重性X", "       │       ^"],
  ["VS16", "⚠️ X", "X", "     1 │ ⚠️ X", "       │    ^"],
  ["ZWJ", "👩‍💻👨‍👩‍👧‍👦X", "X", "     1 │ 👩‍💻👨‍👩‍👧‍👦X", "       │     ^"],
  ["an accent of its own", "e\u0301X", "X", "     1 │ e\u0301X", "       │  ^"],
  ["a hidden character", "a\u202EX", "X", "     1 │ a\\u{202E}X", "       │          ^"],
  ["a log command", "##[X", "X", "     1 │ ##\\u{5B}X", "       │         ^"],
  ["half an emoji", "👩‍💻X", "\u200D💻", "     1 │ 👩‍💻X", "       │ ^^"],
])("marks stand under their text behind %s", (_name, text, marked, line, marks) => {
  expect(
    formatText([report(text, marked)])
      .split("\n")
      .slice(2, 4),
  ).toEqual([line, marks]);
});

describe("long lines and spans", () => {
  test("a long line is shown around the marks, whole graphemes only", () => {
    const text = `${"前".repeat(3000)}👩‍💻MARK${"後".repeat(3000)}`;
    const lines = formatText([report(text, "MARK")], { columns: 60 }).split("\n");
    expect(lines.slice(2, 4)).toEqual([
      "     1 │ ...前前前前前前👩‍💻MARK後後後後後後後後後後後後後...",
      "       │                  ^^^^",
    ]);
  });

  test("a mark longer than the window is shown by its beginning", () => {
    const lines = formatText([report("x".repeat(500), "x".repeat(400))], { columns: 40 }).split("\n");
    expect(lines.slice(2, 4)).toEqual([`     1 │ ${"x".repeat(25)}...`, `       │ ${"^".repeat(25)}`]);
  });

  test("three lines are shown whole, more by the first one", () => {
    const lines = (text: string) =>
      formatText([report(text, text)])
        .split("\n")
        .slice(2, -2);
    expect(lines("one\n  two\r\n\nthree".replace("\n\n", "\n"))).toHaveLength(6);
    expect(lines("one\ntwo\nthree\nfour")).toEqual(["     1 │ one", "       │ ^^^", "       │ ... through line 4"]);
  });

  test("an empty span at the end of the text has one mark", () => {
    const file = new SourceFile("a.md", "ab");
    const lines = formatText([{ ...report("ab", "a"), span: file.span(2, 2) }]).split("\n");
    expect(lines.slice(2, 4)).toEqual(["     1 │ ab", "       │   ^"]);
  });

  test("a line of 1 MiB takes no longer than a short one needs", () => {
    const text = `${"👍".repeat(100_000)} MARK ${"字".repeat(400_000)}`;
    expect(formatText([report(text, "MARK")]).split("\n")[3]).toMatch(/\^{4}$/);
  });
});

test("long messages are wrapped, also where there are no blanks, and never before punctuation", () => {
  const message = `${"服務完全中斷，".repeat(6)} and a path/that/is/longer/than/the/terminal/is/wide.md`;
  const lines = formatText([report("x", "x", { message })], { columns: 40 })
    .split("\n")
    .slice(1, 5);
  expect(lines).toEqual([
    "  服務完全中斷，服務完全中斷，服務完全中",
    "  斷，服務完全中斷，服務完全中斷，服務完",
    "  全中斷， and a",
    "  path/that/is/longer/than/the/terminal/is/wide.md",
  ]);
});

const unit = fc.oneof(
  fc.constantFrom(
    "\t",
    "字",
    "👩‍💻",
    "⚠️",
    "e\u0301",
    "🇹🇼",
    " ",
    "a",
    "[",
    "##[",
    "::",
    "\u202E",
    "\u001B[1m",
    "\u200B",
    "\u009B",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
);
const lineOf = (maxLength: number) =>
  fc.array(unit, { maxLength }).map((units) => units.join("").replace(/[\r\n\uFEFF]/g, ""));

test("the marks begin where the text before them ends, and cover what they mean", () => {
  fc.assert(
    fc.property(lineOf(300), fc.constantFrom("MARK", "標記", "👍"), lineOf(300), (before, marked, after) => {
      const columns = 80;
      const text = `${before} ${marked} ${after}`;
      const file = new SourceFile("a.md", text);
      const start = before.length + 1;
      const diagnostic = { ...report("x", "x"), span: file.span(start, start + marked.length) };
      const [code = "", marks = ""] = formatText([diagnostic], { columns }).split("\n").slice(2, 4);
      const column = marks.indexOf("^");
      const width = marks.length - column;
      expect(width).toBe(displayWidth(marked));
      // The one stretch of the shown line that begins at this column, and it is the marked text.
      const cut = cutAt(code, column);
      expect(cut.slice(0, marked.length)).toBe(marked);
      expect(displayWidth(code)).toBeLessThanOrEqual(columns);
    }),
    { seed, numRuns: 300 },
  );
});

/** The rest of a line from a display column on. */
function cutAt(line: string, column: number): string {
  for (let at = 0; at <= line.length; at++) {
    if (displayWidth(line.slice(0, at)) === column && /^[M標👍]/u.test(line.slice(at))) return line.slice(at);
  }
  return "";
}

test("nothing that a terminal or a build log obeys reaches the output", () => {
  const text = lineOf(40);
  fc.assert(
    fc.property(text, text, text, text, (path, line, message, help) => {
      const file = new SourceFile(path, line);
      const span = file.span(0, line.length);
      const fix = { title: help, edits: [], safe: true };
      const out = formatText([{ ...report("x", "x"), span, message, help, fix, related: [{ span, message: line }] }]);
      expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029]|\p{Bidi_Control}|\p{Surrogate}/u);
      for (const printed of out.split("\n")) expect(printed).not.toMatch(/##\[|^\s*::/);
    }),
    { seed, numRuns: 300 },
  );
});
