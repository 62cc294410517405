import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import { countLevels, formatCounts, formatJson } from "../../src/formatters/index.ts";
import { validate as validator } from "../../src/schema/generated/diagnostics.validate.js";
import { validate } from "../../src/schema/index.ts";
import { SourceFile } from "../../src/source/index.ts";

const file = new SourceFile("a.md", "一 ##[error]\u202E\r\ntwo");
const span = file.span(2, 8);
const diagnostic: Diagnostic = {
  code: "area/name",
  level: "note",
  message: "says ##[error] \u001B[1m \u009B \u202E",
  span,
  related: [{ span, message: "here" }],
  help: "help",
  fix: { title: "do", safe: true, edits: [{ span, text: "x" }] },
};

test("prints diagnostics as data that fits the schema", () => {
  const text = formatJson([diagnostic, { ...diagnostic, related: [] }]);
  const data = JSON.parse(text) as unknown[];
  const place = { file: "a.md", line: 1, column: 3, endLine: 1, endColumn: 9 };
  expect(data[0]).toEqual({
    code: "area/name",
    level: "note",
    message: diagnostic.message,
    place,
    related: [{ message: "here", place }],
    help: "help",
    fix: { title: "do", safe: true, edits: [{ place, text: "x" }] },
  });
  expect(validate(validator, data)).toEqual([]);
  expect(validate(validator, [{ code: "x" }])).not.toEqual([]);
  expect(text.split("\n")).toHaveLength(5);
});

test("has nothing in it that a terminal or a build log obeys", () => {
  expect(formatJson([diagnostic])).not.toMatch(/##\[|[\u0000-\u0009\u007F-\u009F\u202E]/);
});

test("no diagnostics are an empty array", () => expect(formatJson([])).toBe("[]\n"));

test("counts are given by level", () => {
  expect(formatCounts(countLevels([]))).toBe("no problems");
  expect(formatCounts(countLevels([diagnostic, { ...diagnostic, level: "error" }]))).toBe("1 error, 1 note");
});
