import { compile, lint, readMeasurements } from "../compiler/index.ts";
import { applyFixes, type Diagnostic } from "../diagnostics/index.ts";
import { formatText } from "../formatters/index.ts";
import { memoryHost, type MemoryHost } from "./memory-host.ts";
import type { Example, Outcome } from "./page.ts";

/** The day of every example. */
const TODAY = "2027-01-15";

/** Who judges an example: a part of the pipeline, or whoever else reads what is in the host. */
export type Judge = "lint" | "compile" | ((host: MemoryHost, runbook: string) => Promise<readonly Diagnostic[]>);

/**
 * What the whole pipeline says of an example. `lint` for the codes of rules; `compile` for those that are raised
 * while output is made.
 */
export async function judgeExample(example: Example, by: Judge): Promise<readonly Diagnostic[]> {
  const { name = "runbook.md" } = example;
  const host = memoryHost({
    [name]: example.runbook,
    ...(example.config === undefined ? {} : { "runbookc.yaml": example.config }),
    ...example.files,
    ...(example.sidecar === undefined ? {} : { [name.replace(/\.md$/, ".runbook.yaml")]: example.sidecar }),
  });
  if (typeof by === "function") return by(host, name);
  const measured = example.measured === undefined ? {} : { measured: readMeasurements(example.measured) };
  const options = { today: TODAY, ...measured };
  const result = await (by === "lint" ? lint([name], options, host) : compile([name], options, host));
  return result.diagnostics;
}

/** What a page has to show for one of its incorrect examples. */
export async function outcomeOf(example: Example, code: string, by: Judge): Promise<Outcome> {
  const diagnostics = (await judgeExample(example, by)).filter((diagnostic) => diagnostic.code === code);
  const fixes = diagnostics.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const file = diagnostics[0]?.span.file;
  return { output: formatText(diagnostics), fixed: file === undefined ? "" : applyFixes(file, fixes).text };
}
