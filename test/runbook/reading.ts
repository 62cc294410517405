import { type Incident, readRunbook } from "../../src/runbook/index.ts";
import { SourceFile } from "../../src/source/index.ts";
import { parseMarkdown } from "../../src/syntax/index.ts";

/** Reads a runbook from its text. */
export function read(text: string) {
  const file = new SourceFile("text.md", text);
  return readRunbook(file, parseMarkdown(file), "text");
}
/** The incident that has this text below its heading. */
export function incident(body: string, heading = "## P1: payments-down (No payment goes through)"): Incident {
  const [found] = read(`# Payments\n\n${heading}\n\n${body}`).runbook.incidents;
  if (found === undefined) throw new Error("no incident was read");
  return found;
}
/** What is reported of such an incident, with its line. */
export const codes = (body: string) =>
  read(`# Payments\n\n## P1: payments-down (No payment goes through)\n\n${body}`).diagnostics.map(
    ({ code, span }) => `${code} ${span.file.position(span.start).line}`,
  );
