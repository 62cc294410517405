import { readFileSync } from "node:fs";
import { Slice, SourceFile } from "../../src/source/index.ts";
import { parseShell } from "../../src/syntax/index.ts";

const seed = readFileSync(new URL("../../runbooks/hlp-executor/emergency.md", import.meta.url), "utf8");

/** The shell fences of the emergency runbook. */
export const fences = [...seed.matchAll(/^```bash\n(.*?)^```/gms)].map((match) => match[1] as string);

export function parse(text: string) {
  const file = new SourceFile("x.sh", text);
  return parseShell(Slice.of(file.span(0, file.text.length)));
}
