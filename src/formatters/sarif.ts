import {
  completeReport,
  type Diagnostic,
  diagnose,
  type Edit,
  type Level,
  type Related,
  translate,
} from "../diagnostics/index.ts";
import { inEnglish, phrase, type Say, type Span, toPlace } from "../source/index.ts";
import { safeJson } from "./json.ts";
import { LEVELS, limit } from "./limit.ts";
import { showHidden } from "./terminal.ts";

/** What a viewer shows of a code beside a problem. `page` is Markdown of ours. */
export interface CodePage {
  readonly code: string;
  readonly level: Level;
  readonly summary: string;
  readonly page: string;
}

export interface SarifOptions {
  readonly version: string;
  readonly pages: readonly CodePage[];
  /** Tag of the language that the texts are in (BCP 47), where it is not that of the format, and how to say more in it. */
  readonly language?: string;
  readonly say?: Say;
  /** The same for the same problem, wherever in its file it stands. */
  readonly fingerprint: (diagnostic: Diagnostic) => string;
}

/** Of one run, code scanning of GitHub keeps so many results, and so many locations of each. */
const MOST_RESULTS = 5000;
const MOST_LOCATIONS = 100;
/** It takes 10 MB when compressed; what is smaller before that is smaller afterwards. The pages of the codes come on top. */
const MOST_BYTES = 9_000_000;
/** Of a message, in UTF-16 units. */
const LONGEST_TEXT = 10_000;

/**
 * SARIF 2.1.0, as code scanning takes it: https://docs.oasis-open.org/sarif/sarif/v2.1.0. Paths become relative,
 * percent-encoded addresses. Where there is more than GitHub takes, the last result says how many were left out.
 */
export function formatSarif(diagnostics: readonly Diagnostic[], options: SarifOptions): string {
  const { say = inEnglish } = options;
  const results = new Map(diagnostics.map((diagnostic) => [diagnostic, toResult(diagnostic, say)]));
  const encoder = new TextEncoder();
  const sizeOf = (one: Diagnostic) => encoder.encode(safeJson(JSON.stringify(results.get(one)))).length + 200;
  const most = diagnostics.length > MOST_RESULTS ? MOST_RESULTS - 1 : MOST_RESULTS;
  const { shown, dropped } = limit(diagnostics, most, MOST_BYTES, sizeOf);
  const listed = dropped.length === 0 ? shown : [...shown, translate(tellDropped(dropped), say)];
  const codes = [...new Set(listed.map(({ code }) => code))].sort();
  const pages = new Map(options.pages.map((page) => [page.code, page]));
  const seen = new Map<string, number>();
  const run = {
    tool: {
      driver: {
        name: "runbookc",
        semanticVersion: options.version,
        rules: codes.map((code) => toRule(code, pages.get(code))),
      },
    },
    ...(options.language === undefined ? {} : { language: options.language }),
    columnKind: "utf16CodeUnits",
    results: listed.map((diagnostic) => {
      const print = options.fingerprint(diagnostic);
      const count = (seen.get(print) ?? 0) + 1;
      seen.set(print, count);
      const result = results.get(diagnostic) ?? toResult(diagnostic, say);
      const partialFingerprints = { primaryLocationLineHash: `${print}:${count}` };
      return { ...result, ruleIndex: codes.indexOf(diagnostic.code), partialFingerprints };
    }),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${safeJson(JSON.stringify(log))}\n`;
}

function tellDropped(dropped: readonly Diagnostic[]): Diagnostic {
  const [first] = dropped as [Diagnostic];
  const level = LEVELS.find((one) => dropped.some((diagnostic) => diagnostic.level === one)) as Level;
  return diagnose(completeReport, "dropped", { count: dropped.length }, { span: first.span, level });
}

function toRule(code: string, page: CodePage | undefined): object {
  const summary = { text: page?.summary ?? code };
  return {
    id: code,
    name: code,
    shortDescription: summary,
    fullDescription: summary,
    help: { text: page?.page ?? code, markdown: page?.page ?? code },
    defaultConfiguration: { level: page?.level ?? "warning" },
    properties: { tags: [code.split("/")[0]] },
  };
}

function toResult({ code, level, message, help, span, related, fix }: Diagnostic, say: Say): object {
  const kept = related.slice(0, MOST_LOCATIONS);
  const more = related.length - kept.length;
  const text = [
    message,
    ...(more > 0 ? [say(phrase("(and {count} more places)", { count: more }))] : []),
    ...(help === undefined ? [] : [help]),
  ];
  return {
    ruleId: code,
    level,
    message: { text: toText(text.join("\n")) },
    locations: [{ physicalLocation: toLocation(span) }],
    ...(kept.length === 0 ? {} : { relatedLocations: kept.map(toRelated) }),
    ...(fix === undefined
      ? {}
      : { fixes: [{ description: { text: toText(fix.title) }, artifactChanges: toChanges(fix.edits) }] }),
  };
}

function toRelated({ span, message }: Related, at: number): object {
  return { id: at, message: { text: toText(message) }, physicalLocation: toLocation(span) };
}

function toLocation(span: Span): object {
  return { artifactLocation: { uri: toUri(span.file.path) }, region: toRegion(span) };
}

function toRegion(span: Span): object {
  const { line, column, endLine, endColumn } = toPlace(span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function toChanges(edits: readonly Edit[]): object[] {
  const paths = [...new Set(edits.map(({ span }) => span.file.path))];
  return paths.map((path) => ({
    artifactLocation: { uri: toUri(path) },
    replacements: edits
      .filter(({ span }) => span.file.path === path)
      .map(({ span, text }) => ({ deletedRegion: toRegion(span), insertedContent: { text } })),
  }));
}

/** Never empty, and nothing in it that a viewer takes for a link to somewhere: `[text](target)`. */
function toText(text: string): string {
  const safe = showHidden(text).replaceAll("](", "] (");
  return safe.length > LONGEST_TEXT ? `${safe.slice(0, LONGEST_TEXT)} ...` : safe || " ";
}

/** `runbooks/a%20b.md`; an absolute path becomes a `file:` address. */
function toUri(path: string): string {
  const steps = path
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent);
  return path.startsWith("/") ? `file://${steps.join("/")}` : steps.join("/");
}
