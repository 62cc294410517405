import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compiler/index.ts";
import { validateWorkflowTemplate, type workflowTemplate } from "../../../src/schema/index.ts";
import { Slice, SourceFile } from "../../../src/source/index.ts";
import { parseYaml } from "../../../src/syntax/index.ts";
import { memoryHost } from "../../../src/testing/index.ts";
import { testWith } from "../../tools.ts";
import { makeOracle } from "./oracle.ts";
import { containersOf, findFaults } from "./semantics.ts";

const root = join(import.meta.dirname, "../../..");
const sources = ["runbookc.yaml", "hlp-executor/emergency.md", "hlp-executor/emergency.runbook.yaml"];
const files = sources.map((name) => [`runbooks/${name}`, readFileSync(join(root, "runbooks", name), "utf8")]);
const { files: output } = await compile(["runbooks"], { version: "0.1.0" }, memoryHost(Object.fromEntries(files)));

/** The WorkflowTemplates of the emergency runbook as a cluster reads them, by file name. */
const templates = output
  .filter(({ path }) => path.includes("/workflow-template/"))
  .map(({ path, content }): [string, workflowTemplate.WorkflowTemplate] => {
    const file = new SourceFile(path, content);
    const { value, diagnostics } = parseYaml(Slice.of(file.span(0, content.length)));
    expect(diagnostics).toEqual([]);
    return [path.split("/").at(-1) as string, value as workflowTemplate.WorkflowTemplate];
  });

describe("the emergency runbook", () => {
  test("has a template for each diagnosis and each path", () => {
    expect(templates.map(([name]) => name)).toEqual([
      "p1-executor-core-down-a.yaml",
      "p1-executor-core-down-b.yaml",
      "p1-executor-core-down-c.yaml",
      "p1-executor-core-down-d.yaml",
      "p1-executor-core-down-diagnosis.yaml",
      "p2-state-corruption-detected-a.yaml",
      "p2-state-corruption-detected-b.yaml",
      "p2-state-corruption-detected-c.yaml",
      "p2-state-corruption-detected-diagnosis.yaml",
    ]);
  });

  test.each(templates)("%s fits our schema, and has no fault", (_, object) => {
    expect(validateWorkflowTemplate(object)).toEqual([]);
    expect(findFaults(object)).toEqual([]);
  });

  test("has one container for each step that runs, and one gate for each answer", () => {
    const counts = templates.map(([name, { spec }]) => {
      const steps = spec.templates.filter((template) => "containerSet" in template).flatMap(containersOf);
      const gates = spec.templates.filter((template) => "suspend" in template);
      return `${name.replace(/^p\d-|\.yaml$/g, "")} ${steps.filter(([own]) => own !== "answer").length} ${gates.length}`;
    });
    expect(counts).toEqual([
      "executor-core-down-a 4 0",
      "executor-core-down-b 5 1",
      "executor-core-down-c 5 3",
      "executor-core-down-d 4 2",
      "executor-core-down-diagnosis 14 0",
      "state-corruption-detected-a 2 1",
      "state-corruption-detected-b 6 2",
      "state-corruption-detected-c 6 2",
      "state-corruption-detected-diagnosis 10 0",
    ]);
  });

  testWith(["schemas"], "fits the schema of Argo Workflows", () => {
    const check = makeOracle();
    for (const [name, object] of templates) expect(check(object), name).toEqual([]);
  });

  testWith(["shellcheck"], "runs no script in which shellcheck sees an error", () => {
    for (const [name, { spec }] of templates) {
      for (const [container, { args }] of spec.templates.flatMap(containersOf)) {
        const check = ["-s", "bash", "-S", "error", "-"];
        const { stdout } = spawnSync("shellcheck", check, { input: args[0] as string, encoding: "utf8" });
        expect(`${name} ${container}: ${stdout}`).toBe(`${name} ${container}: `);
      }
    }
  });
});
