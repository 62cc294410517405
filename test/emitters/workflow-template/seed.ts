import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../../src/compiler/index.ts";
import type { workflowTemplate } from "../../../src/schema/index.ts";
import { Slice, SourceFile } from "../../../src/source/index.ts";
import { parseYaml } from "../../../src/syntax/index.ts";
import { memoryHost } from "../../../src/testing/index.ts";

const root = join(import.meta.dirname, "../../..");
const sources = ["runbookc.yaml", "hlp-executor/emergency.md", "hlp-executor/emergency.runbook.yaml"];
const files = sources.map((name) => [`runbooks/${name}`, readFileSync(join(root, "runbooks", name), "utf8")]);
const { files: output } = await compile(["runbooks"], { version: "0.1.0" }, memoryHost(Object.fromEntries(files)));

/** The WorkflowTemplates of the emergency runbook as a cluster reads them, by file name. */
export const templates = output
  .filter(({ path }) => path.includes("/workflow-template/"))
  .map(({ path, content }): [string, workflowTemplate.WorkflowTemplate] => {
    const file = new SourceFile(path, content);
    const { value, diagnostics } = parseYaml(Slice.of(file.span(0, content.length)));
    if (diagnostics.length > 0) throw new Error(`${path} cannot be read`);
    return [path.split("/").at(-1) as string, value as workflowTemplate.WorkflowTemplate];
  });
