import { constant } from "../diagnostics/index.ts";
import { inEnglish, phrase, type Say } from "../source/index.ts";
import { allDefinitions, fingerprint } from "../compiler/index.ts";
import { type Diagnostic, translate } from "../diagnostics/index.ts";
import {
  formatGithub,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatSarif,
  formatText,
  type TextOptions,
} from "../formatters/index.ts";
import type { Program } from "../program/index.ts";
import type { Language } from "../languages/index.ts";
import type { Format } from "./command.ts";
import { UsageError } from "./exit.ts";

/** What the name of a file says of its format, and how every report in it begins. */
const ENDINGS: Readonly<Record<string, { readonly format: Format; readonly begins: string }>> = {
  ".sarif": { format: "sarif", begins: '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json"' },
  ".xml": { format: "junit", begins: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="runbookc" ' },
  ".md": { format: "markdown", begins: "## Runbooks: " },
  ".json": { format: "json", begins: "[" },
};

/** The format of a report by the ending of its file, and the words with which it begins. */
export function formatOf(path: string): { readonly format: Format; readonly begins: string } {
  const found = ENDINGS[/\.[^./]+$/.exec(path)?.[0] ?? ""];
  if (found === undefined) {
    throw new UsageError(
      phrase("the name of an output tells its format by its ending, one of {endings}, and {path} has none of them", {
        endings: Object.keys(ENDINGS),
        path,
      }),
    );
  }
  return found;
}

export interface ReportOptions {
  /** Tag of the language that `say` speaks. */
  readonly language?: Language;
}

/** Problems in one of the formats. */
export async function formatAs(
  format: Format,
  diagnostics: readonly Diagnostic[],
  { units }: Program,
  options: TextOptions & ReportOptions = {},
): Promise<string> {
  const { say = inEnglish, language = "en" } = options;
  const told = diagnostics.map((one) => translate(one, say));
  switch (format) {
    case "text":
      return formatText(told, options);
    case "json":
      return formatJson(told);
    case "github":
      return formatGithub(told, say);
    case "markdown":
      return formatMarkdown(told, say);
    case "junit":
      return formatJunit(
        told,
        units.map(({ source }) => source.path),
        say,
      );
    case "sarif":
      return formatSarif(told, {
        version: RUNBOOKC_VERSION,
        pages: await loadCodePages(say),
        fingerprint,
        say,
        ...(language === "en" ? {} : { language }),
      });
  }
}

async function loadCodePages(say: Say) {
  const { loadPages } = await import("../rules/index.ts");
  const pages = await loadPages();
  return allDefinitions.map(({ code, level, summary: english }) => {
    const summary = say(constant(english));
    return { code, level, summary, page: (pages[code] ?? english).replace(english, () => summary) };
  });
}
