import { expect, test } from "vitest";
import { formatSummary } from "../../src/cli/summary.ts";
import type { CompileResult } from "../../src/compiler/index.ts";
import type { Diagnostic, Level } from "../../src/diagnostics/index.ts";
import { plain } from "../../src/formatters/index.ts";
import { displayWidth, inEnglish, SourceFile } from "../../src/source/index.ts";

const file = new SourceFile("runbooks/hlp-executor/emergency.md", "line\n".repeat(600));

function problems(count: number, code: string, level: Level, line: number, message = "It hurts."): Diagnostic[] {
  return Array.from({ length: count }, (_, at) => {
    const start = file.lineStart(line + at);
    return { code, level, message, span: file.span(start, start + 4), related: [] };
  });
}

function result(diagnostics: readonly Diagnostic[], paths: readonly string[]): CompileResult {
  const files = paths.map((path) => ({ path, content: "" }));
  return {
    diagnostics,
    program: { units: [] },
    files,
    stopped: [],
    unmade: [],
    written: paths,
    removed: [],
    stale: [],
  };
}

const options = { paths: ["runbooks"], out: "generated", columns: 80, style: plain, say: inEnglish };
const emitters = ["docs", "escalation-policy", "plan", "prometheus-rule", "workflow-template"];
const paths = emitters.flatMap((name) => ["a.md", "b.md"].map((leaf) => `generated/hlp-executor/${name}/${leaf}`));

test("shows what was found, what to look at, what was made and what is next", () => {
  const found = [
    ...problems(20, "language/complete-translation", "warning", 20),
    ...problems(1, "alert/fires-when-absent", "warning", 49, "This alert stays silent. ".repeat(12)),
    ...problems(3, "severity/used-level", "note", 24),
    ...problems(1, "shell/no-placeholder-redirection", "error", 370, "To bash this is a file."),
  ];
  expect(`\n${formatSummary(result(found, [...paths, "generated/manifest.json"]), options)}`).toBe(`
Read 0 runbooks, 0 incidents, 0 recovery paths, 0 steps.

Found 1 error, 21 warnings, 3 notes
   1  shell/no-placeholder-redirection  ...oks/hlp-executor/emergency.md:370:1
  20  language/complete-translation     ...ooks/hlp-executor/emergency.md:20:1
   1  alert/fires-when-absent           ...ooks/hlp-executor/emergency.md:49:1
   3  severity/used-level               ...ooks/hlp-executor/emergency.md:24:1

Look at these first
  runbooks/hlp-executor/emergency.md:370:1  shell/no-placeholder-redirection
    To bash this is a file.
  runbooks/hlp-executor/emergency.md:49:1  alert/fires-when-absent
    This alert stays silent. This alert stays silent. This alert stays
    silent. This alert stays silent. This alert stays silent. This alert ...

Made 11 files in generated/
  docs                 2  generated/hlp-executor/docs/
  escalation-policy    2  generated/hlp-executor/escalation-policy/
  plan                 2  generated/hlp-executor/plan/
  prometheus-rule      2  generated/hlp-executor/prometheus-rule/
  workflow-template    2  generated/hlp-executor/workflow-template/
  index                1  generated/

Next
  runbookc lint runbooks                             all of it, with the lines and what to do
  runbookc explain shell/no-placeholder-redirection  why it matters, with examples
  generated/hlp-executor/docs/a.md                   the runbook as it will run
`);
});

test("fits on a small screen, however much was found", () => {
  const areas = [
    "alert",
    "recovery",
    "shell",
    "kubectl",
    "step",
    "diagnosis",
    "escalation",
    "severity",
    "contact",
    "language",
  ];
  const found = areas.flatMap((area) =>
    problems(3, `${area}/name`, "warning", 5, "服務完全中斷，所有副本不健康。".repeat(20)),
  );
  const lines = formatSummary(result(found, paths), options).trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(30);
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

test("says so when there is nothing to say", () => {
  expect(formatSummary(result([], []), options)).toContain("Found no problems\n\nMade 0 files in generated/\n");
});
