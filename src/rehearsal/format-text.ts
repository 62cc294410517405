import { breakCommands, plain, showHidden, showHiddenInLine, type Style } from "../formatters/index.ts";
import { placeOf } from "../source/index.ts";
import type { Difference, Line } from "./compare.ts";
import { type Coverage, percent } from "./coverage.ts";
import { type Complaint, type FileResult, type ScenarioResult, succeeded, type Suite } from "./suite.ts";

/** What became of all scenarios, for people: where one came out otherwise than it says, what was expected beside what happened. */
export function formatSuite({ files }: Suite, style: Style = plain): string {
  const all = files.flatMap(({ scenarios }) => scenarios);
  if (all.length === 0) return "no scenario was rehearsed\n";
  const failed = all.filter((one) => !succeeded(one)).length;
  const counts = failed === 0 ? "all came out as they say" : `${failed} came out otherwise`;
  return `${files.map((file) => formatFile(file, style)).join("\n")}\n${all.length} scenario${all.length === 1 ? "" : "s"}: ${counts}\n`;
}

/** Why a scenario failed, without its name; empty where it did not. */
export function formatReasons({ differences, complaints }: ScenarioResult, style: Style = plain): readonly string[] {
  return [
    ...differences.flatMap((difference) => formatDifference(difference, style)),
    ...complaints.map((complaint) => formatComplaint(complaint, style)),
  ];
}

export function formatComplaint({ span, text }: Complaint, style: Style = plain): string {
  return `${style("place", showHiddenInLine(placeOf(span)))}  ${showHiddenInLine(text)}`;
}

function formatFile({ file, scenarios, complaints }: FileResult, style: Style): string {
  const lines = [
    style("place", showHiddenInLine(file.path)),
    ...scenarios.flatMap((one) => formatScenario(one, style)),
    ...complaints.map((complaint) => `  ${style("error", "FAIL")}  ${formatComplaint(complaint, style)}`),
  ];
  return `${lines.map(breakCommands).join("\n")}\n`;
}

function formatScenario(result: ScenarioResult, style: Style): readonly string[] {
  const { began, ended } = result.happened;
  const name = showHiddenInLine(result.scenario.written.name);
  if (succeeded(result)) return [`  ok    ${clock(ended - began).padStart(7)}  ${name}`];
  return [
    `  ${style("error", "FAIL")}           ${name}`,
    ...formatReasons(result, style).map((line) => `        ${line}`),
  ];
}

function formatDifference({ about, span, lines }: Difference, style: Style): readonly string[] {
  const head = `${style("place", showHiddenInLine(placeOf(span)))}  ${about} (- expected, + happened)`;
  return [head, ...lines.map((line) => formatLine(line, style))];
}

function formatLine({ mark, at, text, span }: Line, style: Style): string {
  const time = (at === undefined ? "" : clock(at)).padStart(8);
  const place = span === undefined ? "" : style("faint", `  line ${span.file.position(span.start).line}`);
  const shown = showHidden(text).replaceAll("\n", " ");
  if (mark === "both") return `    ${time}  ${shown}`;
  return `  ${style(mark === "expected" ? "error" : "strong", `${mark === "expected" ? "-" : "+"} ${time}  ${shown}`)}${place}`;
}

/** How much of the runbooks the scenarios exercise, and what they never do. */
export function formatCoverage(coverage: readonly Coverage[]): string {
  const lines = coverage.flatMap((part) => [
    `  ${part.kind.padEnd(10)} ${`${percent([part])} %`.padStart(6)}  ${part.total - part.missing.length} of ${part.total}`,
    ...part.missing.map((name) => `    never  ${showHiddenInLine(name)}`),
  ]);
  return `coverage ${percent(coverage)} %\n${lines.map(breakCommands).join("\n")}\n`;
}

/** `2:41`, `1:02:41`: hours, minutes and seconds, what is left of a second cut off. */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
