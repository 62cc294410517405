import { safeJson } from "../formatters/index.ts";
import { serialize } from "../source/index.ts";
import { percent } from "./coverage.ts";
import { fileSucceeded, type ScenarioResult, succeeded, type Suite } from "./suite.ts";

/** What became of all scenarios, for machines. Times are milliseconds since a scenario began; `span` is a place. */
export function formatSuiteJson({ files, coverage }: Suite): string {
  const report = {
    files: files.map((result) => ({
      path: result.file.path,
      succeeded: fileSucceeded(result),
      scenarios: result.scenarios.map(toReport),
      complaints: result.complaints,
    })),
    coverage: { percent: percent(coverage), parts: coverage.map((part) => ({ ...part, percent: percent([part]) })) },
  };
  return `${safeJson(JSON.stringify(serialize(report), null, 2))}\n`;
}

function toReport(result: ScenarioResult): unknown {
  const { scenario, happened, differences, complaints } = result;
  const { findings, gaps: _, covered: __, taken: ___, ...rest } = happened;
  const name = scenario.written.name;
  const found = findings.map(({ at, text }) => ({ at, text }));
  const head = { name, span: scenario.span, succeeded: succeeded(result) };
  return { ...head, happened: { ...rest, findings: found }, differences, complaints };
}
