import type { Diagnostic } from "../diagnostics/index.ts";
import { inEnglish, phrase, placeOf, type Say } from "../source/index.ts";
import { countLevels, wordFor } from "./summary.ts";
import { breakCommands, escaped, showHidden, showHiddenInLine } from "./terminal.ts";

/**
 * JUnit XML, one suite a file. `paths` are the files that were judged: a clean one is a test that passed. Errors are
 * failures; warnings and notes are in the output of tests that passed, so that a report is red when the exit code is 1.
 */
export function formatJunit(
  diagnostics: readonly Diagnostic[],
  paths: readonly string[],
  say: Say = inEnglish,
): string {
  const groups = new Map<string, Diagnostic[]>(paths.map((path) => [path, []]));
  for (const diagnostic of diagnostics) {
    const { path } = diagnostic.span.file;
    const group = groups.get(path);
    if (group === undefined) groups.set(path, [diagnostic]);
    else group.push(diagnostic);
  }
  const suites = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, group]) => toSuite(path, group, say));
  const tests = [...groups.values()].reduce((sum, group) => sum + Math.max(1, group.length), 0);
  const head = `<testsuites name="runbookc" tests="${tests}" failures="${countLevels(diagnostics).error}" errors="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[head, ...suites, "</testsuites>"].join("\n")}\n`;
}

function toSuite(path: string, diagnostics: readonly Diagnostic[], say: Say): string {
  const name = inXmlAttribute(path);
  const { error } = countLevels(diagnostics);
  const tests = Math.max(1, diagnostics.length);
  const cases =
    diagnostics.length === 0
      ? [`    <testcase name="${inXmlAttribute(say(phrase("no problems")))}" classname="${name}" />`]
      : diagnostics.map((diagnostic) => toCase(diagnostic, name, say));
  const head = `  <testsuite name="${name}" tests="${tests}" failures="${error}" errors="0">`;
  return [head, ...cases, "  </testsuite>"].join("\n");
}

function toCase({ code, level, message, help, span }: Diagnostic, suite: string, say: Say): string {
  const place = placeOf(span);
  const [first = ""] = message.split("\n", 1);
  const text = inXmlText(
    [`${place}  ${say(wordFor(level))}  ${code}`, message, ...(help === undefined ? [] : [help])].join("\n"),
  );
  const body =
    level === "error"
      ? `<failure type="${code}" message="${inXmlAttribute(first)}">${text}</failure>`
      : `<system-out>${text}</system-out>`;
  const position = place.slice(span.file.path.length + 1);
  return `    <testcase name="${code} ${position}" classname="${suite}">${body}</testcase>`;
}

/** What XML cannot hold at all is shown as an escape, as what a terminal obeys is; `]]>` is broken by its `&gt;`. */
export function inXmlText(text: string): string {
  const safe = showHidden(text).split("\n").map(breakCommands).join("\n");
  return safe.replace(/[\uFFFE\uFFFF]/g, escaped).replace(/[&<>"]/g, (mark) => ENTITIES[mark] as string);
}

export function inXmlAttribute(text: string): string {
  return inXmlText(showHiddenInLine(text));
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
