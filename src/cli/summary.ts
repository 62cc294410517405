import type { CompileResult } from "../compiler/index.ts";
import { type Diagnostic, type Level, translate } from "../diagnostics/index.ts";
import { countLevels, formatCounts, type Style, showHidden, showHiddenInLine, wrap } from "../formatters/index.ts";
import { counted, displayWidth, type Phrase, phrase, placeOf, type Say } from "../source/index.ts";
import { describeProgram, describeUnmade } from "./print.ts";

export interface SummaryOptions {
  readonly paths: readonly string[];
  readonly out: string;
  readonly columns: number;
  readonly style: Style;
  readonly say: Say;
}

/** Lines of one screen. */
const SCREEN = 30;
const FEWEST_CODES = 3;
const FINDINGS = 2;
const MESSAGE_LINES = 2;

/** Areas in the order in which their problems hurt in an incident: first what keeps it from being seen or ended. */
const AREAS = ["alert", "recovery", "shell", "kubectl", "step", "diagnosis", "escalation", "severity", "contact"];
const LEVELS: readonly Level[] = ["error", "warning", "note"];

/** A compilation on one screen for somebody who sees it for the first time: what was found, what was made, what is next. */
export function formatSummary(result: CompileResult, options: SummaryOptions): string {
  const { style, say } = options;
  const diagnostics = result.diagnostics.map((one) => translate(one, say));
  const strong = (text: Phrase) => style("strong", say(text));
  const program = describeProgram(result.program);
  const head = [say(phrase("{read} {program}.", { read: strong(phrase("Read")), program })), ""];
  const telling = showTelling(diagnostics, options);
  const made = showMade(result, options);
  const next = showNext(result, options);
  const room = SCREEN - head.length - telling.length - made.length - next.length - 3;
  const found = [
    `${strong(phrase("Found"))} ${formatCounts(countLevels(diagnostics), style, say)}`,
    ...showCodes(diagnostics, Math.max(FEWEST_CODES, room), options),
    "",
  ];
  return `${[...head, ...found, ...telling, ...made, ...next].join("\n")}\n`;
}

/** The codes that were found, worst and most frequent first, each with its first place. */
function showCodes(
  diagnostics: readonly Diagnostic[],
  room: number,
  { columns, style, say }: SummaryOptions,
): string[] {
  const codes = [...groupBy(diagnostics, (diagnostic) => diagnostic.code)].sort(
    ([, a], [, b]) => levelOf(a[0] as Diagnostic) - levelOf(b[0] as Diagnostic) || b.length - a.length,
  );
  const shown = codes.length > room ? codes.slice(0, room - 1) : codes;
  const width = Math.max(0, ...shown.map(([code]) => code.length));
  const lines = shown.map(([code, [first, ...others]]) => {
    const { level, span } = first as Diagnostic;
    const count = style(level, String(others.length + 1).padStart(4));
    const place = clip(showHiddenInLine(placeOf(span)), columns - width - 10);
    return `${count}  ${code.padEnd(width)}  ${style("faint", place)}`;
  });
  const rest = codes.length - shown.length;
  return rest === 0 ? lines : [...lines, `      ${say(phrase("and {count} other code{s}", counted(rest)))}`];
}

/** The findings to look at first: one of a code, those that hurt most. */
function showTelling(diagnostics: readonly Diagnostic[], { columns, style, say }: SummaryOptions): string[] {
  const firsts = [...groupBy(diagnostics, ({ code }) => code).values()].map(([first]) => first as Diagnostic);
  const chosen = firsts
    .filter(({ level }) => level !== "note")
    .sort((a, b) => levelOf(a) - levelOf(b) || areaOf(a) - areaOf(b))
    .filter((one, at, all) => all.findIndex((other) => areaOf(other) === areaOf(one)) === at)
    .slice(0, FINDINGS);
  if (chosen.length === 0) return [];
  const lines = chosen.flatMap(({ message, span, code, level }) => {
    const text = wrap(showHidden(message).split("\n")[0] as string, columns - 8);
    const kept = text.slice(0, MESSAGE_LINES);
    if (text.length > kept.length) kept[kept.length - 1] += " ...";
    const head = `  ${style("place", showHiddenInLine(placeOf(span)))}  ${style(level, code)}`;
    return [head, ...kept.map((line) => `    ${line}`)];
  });
  return [style("strong", say(phrase("Look at these first"))), ...lines, ""];
}

/** A row for each emitter: how many files, and where. */
function showMade(result: CompileResult, { out, columns, style, say }: SummaryOptions): string[] {
  const { files, stopped } = result;
  const rows = groupBy(files, ({ path }) => emitterOf(path, out));
  const width = Math.max(0, ...[...rows.keys()].map((name) => name.length));
  const lines = [...rows].map(([name, made]) => {
    const folders = new Set(made.map(({ path }) => folderOf(path, out)));
    const where = folders.size === 1 ? [...folders][0] : `${out}/*/${name}/`;
    return `  ${name.padEnd(width)}  ${String(made.length).padStart(3)}  ${style("faint", String(where))}`;
  });
  const unmade = describeUnmade(result);
  const guessed = unmade === undefined ? [] : wrap(say(unmade), columns - 4).map((line) => `  ${line}`);
  const held =
    stopped.length === 0
      ? []
      : [
          `  ${say(phrase("{held} because of errors: {count}", { held: style("error", say(phrase("held back"))), count: stopped.length }))}`,
        ];
  return [
    say(
      phrase("{made} {count} file{s} in {out}/", {
        made: style("strong", say(phrase("Made"))),
        ...counted(files.length),
        out: showHiddenInLine(out),
      }),
    ),
    ...lines,
    ...held,
    ...guessed,
    "",
  ];
}

function showNext({ diagnostics, files }: CompileResult, { paths, style, say }: SummaryOptions): string[] {
  const page = files.map(({ path }) => path).find((path) => path.includes("/docs/") && path.endsWith(".md"));
  const steps: [string, Phrase][] = [];
  const worst = [...diagnostics].sort((a, b) => levelOf(a) - levelOf(b) || areaOf(a) - areaOf(b))[0];
  if (worst !== undefined) {
    steps.push([
      `runbookc lint ${showHiddenInLine(paths.join(" "))}`,
      phrase("all of it, with the lines and what to do"),
    ]);
    steps.push([`runbookc explain ${worst.code}`, phrase("why it matters, with examples")]);
  }
  if (page !== undefined) steps.push([page, phrase("the runbook as it will run")]);
  const width = Math.max(0, ...steps.map(([what]) => displayWidth(what)));
  return [
    style("strong", say(phrase("Next"))),
    ...steps.map(([what, why]) => `  ${what}${" ".repeat(width - displayWidth(what))}  ${style("faint", say(why))}`),
  ];
}

/** `prometheus-rule` of `generated/RUNBOOK/prometheus-rule/...`; what stands above the runbooks is the index. */
function emitterOf(path: string, out: string): string {
  const steps = below(path, out).split("/");
  return steps.length > 2 ? (steps[1] as string) : "index";
}

function folderOf(path: string, out: string): string {
  const steps = below(path, out).split("/");
  return `${[out, ...steps.slice(0, steps.length > 2 ? 2 : steps.length - 1)].join("/")}/`;
}

function below(path: string, out: string): string {
  return path.startsWith(`${out}/`) ? path.slice(out.length + 1) : path;
}

function levelOf({ level }: Diagnostic): number {
  return LEVELS.indexOf(level);
}

function areaOf({ code }: Diagnostic): number {
  const at = AREAS.indexOf(code.split("/")[0] as string);
  return at < 0 ? AREAS.length : at;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The end of a text that is too wide: of a path, the telling part. */
function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = text;
  while (kept !== "" && displayWidth(kept) > width - 3) kept = kept.slice(1);
  return `...${kept}`;
}
