import type { Diagnostic, Related } from "../diagnostics/index.ts";
import { inEnglish, type Phrase, phrase, placeOf, type Say, type Span } from "../source/index.ts";
import { frame } from "./frame.ts";
import { limit } from "./limit.ts";
import { plain, type Style } from "./style.ts";
import { andMore, wordFor } from "./summary.ts";
import { breakCommands, showHidden, showHiddenInLine } from "./terminal.ts";
import { displayWidth } from "../source/index.ts";
import { wrap } from "./wrap.ts";

export interface TextOptions {
  /** Columns of the terminal; 100 where there is none. */
  readonly columns?: number;
  readonly style?: Style;
  readonly say?: Say;
}

interface Layout {
  readonly columns: number;
  readonly style: Style;
  readonly say: Say;
  /** Digits of the largest line number shown. */
  readonly digits: number;
}

const INDENT = "  ";
const DEFAULT_COLUMNS = 100;
const NARROWEST = 40;
/** More of them nobody reads, and hostile input has any number. */
const MOST_SHOWN = 500;

/**
 * For people: the place in the form that terminals turn into a link, the reason, the lines, and the way out.
 * Diagnostics are parted by an empty line; the page that explains a code is named once. Empty text where there are none.
 * Of very many the rest is counted, warnings and notes before errors.
 */
export function formatText(diagnostics: readonly Diagnostic[], options: TextOptions = {}): string {
  const named = new Set<string>();
  const { shown, dropped } = limit(diagnostics, MOST_SHOWN);
  const parts = shown.map((diagnostic) => {
    const lines = formatOne(diagnostic, options, !named.has(diagnostic.code));
    named.add(diagnostic.code);
    return `${lines.map(breakCommands).join("\n")}\n`;
  });
  const more = dropped.length > 0 ? [`${(options.say ?? inEnglish)(andMore(dropped.length))}\n`] : [];
  return [...parts, ...more].join("\n");
}

function formatOne(diagnostic: Diagnostic, options: TextOptions, explain: boolean): string[] {
  const { style = plain, say = inEnglish } = options;
  const columns = Math.max(NARROWEST, options.columns ?? DEFAULT_COLUMNS);
  const spans = [diagnostic.span, ...diagnostic.related.map((related) => related.span)];
  const last = Math.max(...spans.map((span) => span.file.position(span.end).line));
  const layout = { columns, style, say, digits: Math.max(4, String(last).length) };
  const { code, level } = diagnostic;
  return [
    `${style("place", showHiddenInLine(placeOf(diagnostic.span)))}  ${style(level, say(wordFor(level)))}  ${style("code", code)}`,
    ...wrap(showText(diagnostic.message), columns - INDENT.length).map((line) => INDENT + style("strong", line)),
    ...drawFrame(diagnostic.span, (marks) => style(level, marks), layout),
    ...diagnostic.related.flatMap((related) => drawRelated(related, diagnostic.span, layout)),
    ...(diagnostic.help === undefined ? [] : labelled(phrase("help: "), diagnostic.help, layout)),
    ...(diagnostic.fix === undefined ? [] : labelled(phrase("fix: "), diagnostic.fix.title, layout)),
    ...(explain ? [INDENT + style("faint", say(phrase("explain: runbookc explain {code}", { code })))] : []),
  ];
}

/** `    49 │ text`, and the marks below it. */
function drawFrame(span: Span, mark: (marks: string) => string, { columns, style, say, digits }: Layout): string[] {
  const { lines, through } = frame(span, columns - INDENT.length - digits - 3);
  const gutter = (text: string) => style("faint", `${INDENT}${text.padStart(digits)} │`);
  const drawn = lines.flatMap(({ number, text, marks }) => [
    `${gutter(String(number))} ${text}`.trimEnd(),
    `${gutter("")} ${mark(marks)}`,
  ]);
  return through === undefined
    ? drawn
    : [...drawn, `${gutter("")} ${style("faint", say(phrase("... through line {line}", { line: through })))}`];
}

function drawRelated(related: Related, main: Span, layout: Layout): string[] {
  const { columns, style, digits } = layout;
  const drawn = drawFrame(related.span, (marks) => style("note", marks), layout);
  const elsewhere = related.span.file.path !== main.file.path;
  const head = elsewhere ? [`${INDENT}${style("place", showHiddenInLine(placeOf(related.span)))}`] : [];
  const message = showText(related.message);
  const end = drawn.length - 1;
  const beside = `${drawn[end]} ${style("note", message)}`;
  if (!message.includes("\n") && displayWidth(beside) <= columns) return [...head, ...drawn.slice(0, end), beside];
  const margin = style("faint", `${INDENT}${" ".repeat(digits)} │`);
  const wrapped = wrap(message, columns - INDENT.length - digits - 3);
  return [...head, ...drawn, ...wrapped.map((line) => `${margin} ${style("note", line)}`)];
}

function labelled(label: Phrase, text: string, { columns, style, say }: Layout): string[] {
  const head = say(label);
  const width = displayWidth(head);
  const lines = wrap(showText(text), columns - INDENT.length - width);
  return lines.map((line, at) => INDENT + (at === 0 ? style("faint", head) : " ".repeat(width)) + line);
}

/** Text of several lines; a tab has no width of its own here. */
function showText(text: string): string {
  return showHidden(text).replaceAll("\t", "    ");
}
