import { allDefinitions, fingerprint } from "../compiler/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
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
      `the name of an output tells its format by its ending, one of ${Object.keys(ENDINGS).join(", ")}, and ${path} has none of them`,
    );
  }
  return found;
}

/** Problems in one of the formats. */
export async function formatAs(
  format: Format,
  diagnostics: readonly Diagnostic[],
  { units }: Program,
  options: TextOptions = {},
): Promise<string> {
  switch (format) {
    case "text":
      return formatText(diagnostics, options);
    case "json":
      return formatJson(diagnostics);
    case "github":
      return formatGithub(diagnostics);
    case "markdown":
      return formatMarkdown(diagnostics);
    case "junit":
      return formatJunit(
        diagnostics,
        units.map(({ source }) => source.path),
      );
    case "sarif":
      return formatSarif(diagnostics, { version: RUNBOOKC_VERSION, pages: await loadCodePages(), fingerprint });
  }
}

async function loadCodePages() {
  const { loadPages } = await import("../rules/index.ts");
  const pages = await loadPages();
  return allDefinitions.map(({ code, level, summary }) => ({ code, level, summary, page: pages[code] ?? summary }));
}
