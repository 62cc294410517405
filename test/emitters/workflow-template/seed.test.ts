import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { validateWorkflowTemplate } from "../../../src/schema/index.ts";
import { testWith } from "../../tools.ts";
import { makeOracle } from "./oracle.ts";
import { templates } from "./seed.ts";
import { containersOf, gatesOf } from "./containers.ts";

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

  test.each(templates)("%s fits our schema", (_, object) => {
    expect(validateWorkflowTemplate(object)).toEqual([]);
  });

  test("has one container for each step that runs, and one gate for each answer", () => {
    const counts = templates.map(([name, { spec }]) => {
      const steps = spec.templates
        .flatMap(containersOf)
        .filter(([, { args }]) => args[0]?.startsWith("# runbook line"));
      const gates = gatesOf(spec.templates);
      return `${name.replace(/^p\d-|\.yaml$/g, "")} ${steps.length} ${gates.length}`;
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
