import { inXmlAttribute, inXmlText } from "../formatters/index.ts";
import { clock, formatComplaint, formatReasons } from "./format-text.ts";
import { type FileResult, type ScenarioResult, succeeded, type Suite } from "./suite.ts";

/** JUnit XML: one suite a file, one test a scenario. No times: those of a rehearsal are not those of the machine. */
export function formatSuiteJunit({ files }: Suite): string {
  const all = files.map(casesOf);
  const cases = all.flat();
  const head = `<testsuites name="runbookc test" ${counts(cases)}>`;
  const suites = files.map(({ file }, at) => {
    const own = all[at] ?? [];
    const name = inXmlAttribute(file.path);
    return [
      `  <testsuite name="${name}" ${counts(own)}>`,
      ...own.map((one) => print(one, name)),
      "  </testsuite>",
    ].join("\n");
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[head, ...suites, "</testsuites>"].join("\n")}\n`;
}

interface Case {
  readonly name: string;
  /** Why it failed; empty where it did not. */
  readonly reasons: readonly string[];
  readonly happened: readonly string[];
}

function casesOf({ scenarios, complaints }: FileResult): readonly Case[] {
  const cases = scenarios.map((result) => ({
    name: result.scenario.written.name,
    reasons: succeeded(result) ? [] : formatReasons(result),
    happened: stepsOf(result),
  }));
  if (complaints.length === 0) return cases;
  return [
    ...cases,
    { name: "rules for all scenarios", reasons: complaints.map((one) => formatComplaint(one)), happened: [] },
  ];
}

function stepsOf({ happened: { steps } }: ScenarioResult): readonly string[] {
  return steps.map(({ at, text }) => `${clock(at)}  ${text}`);
}

function counts(cases: readonly Case[]): string {
  const failures = cases.filter(({ reasons }) => reasons.length > 0).length;
  return `tests="${cases.length}" failures="${failures}" errors="0"`;
}

function print({ name, reasons, happened }: Case, suite: string): string {
  const open = `    <testcase name="${inXmlAttribute(name)}" classname="${suite}">`;
  const output = `<system-out>${inXmlText(happened.join("\n"))}</system-out>`;
  if (reasons.length === 0) return `${open}${output}</testcase>`;
  const [first = ""] = reasons;
  const failure = `<failure type="scenario" message="${inXmlAttribute(first)}">${inXmlText(reasons.join("\n"))}</failure>`;
  return `${open}${failure}${output}</testcase>`;
}
