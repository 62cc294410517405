import { describe, expect, test } from "vitest";
import { canonicalJson, digest, makePlan, type Plan, type PlanNode } from "../../src/plan/index.ts";
import { isUnfit, readProcedure } from "../../src/runtime/index.ts";
import { inputFaults } from "../../src/runtime/procedure.ts";
import { hard, procedureOf, step } from "../sim/procedures.ts";

const approve = (id: string, gates: string[], after: string[] = []): PlanNode => ({
  kind: "approve",
  id,
  title: { en: "Ask" },
  after,
  timeout: 1,
  why: "it hurts",
  gates,
  lines: [1, 1],
}); // prettier-ignore
const choose = (id: string, goTo: string): PlanNode => ({
  kind: "decide",
  id,
  title: { en: "Choose" },
  after: [],
  findings: [{ when: { en: "a" }, then: { en: "b" }, goTo }],
  lines: [1, 1],
}); // prettier-ignore

/** The plan of `hard` with other nodes, and a digest that fits them. */
function planOf(nodes: readonly PlanNode[]): Plan {
  const { version: _, digest: __, ...draft } = hard.plan;
  return makePlan({ ...draft, nodes: [...nodes] });
}

test.each<[string, readonly PlanNode[]]>([
  ["ask cannot be the gate of a", [step("a", []), approve("ask", ["a"])]],
  ["ask cannot be the gate of nothing", [approve("ask", ["nothing"])]],
  ["again cannot be the gate of a", [approve("ask", ["a"]), approve("again", ["a"]), step("a", [])]],
  ["choose leads back to a", [step("a", []), choose("choose", "a")]],
  ["choose leads back to nothing", [choose("choose", "nothing")]],
  ["a cannot be taken back by nothing", [step("a", [], { undo: { by: "nothing" } })]],
  ["a cannot be taken back by b", [step("a", [], { undo: { by: "b", before: "nothing" } }), step("b", ["a"])]],
  ["a cannot be taken back by b", [step("a", [], { undo: { by: "b" } }), step("b", ["a"]), step("a/undo", ["b"])]],
  ["a cannot be taken back by ask", [step("a", [], { undo: { by: "ask" } }), approve("ask", [], ["a"])]],
  [
    "nothing can give ID of a its value from secret:db/password",
    [
      step("a", [], {
        script: { inputs: [{ name: "ID", type: "secret-ref", pattern: "^[ -~]+$", from: "secret:db/password" }] },
      }),
    ],
  ],
  [
    "nothing can give ID of b its value from step:x/a",
    [
      step("a", []),
      step("b", ["a"], { script: { inputs: [{ name: "ID", type: "id", pattern: "^[a-z]+$", from: "step:x/a" }] } }),
    ],
  ],
])("a plan is unfit: %s", (unfit, nodes) => {
  expect(readProcedure(planOf(nodes))).toEqual({ unfit });
});

test("a plan that was not made by makePlan is unfit, whatever is wrong with it", () => {
  const { plan } = procedureOf([step("a", []), step("b", ["a"])]);
  expect(readProcedure({ ...plan, severity: "P4" })).toEqual({ unfit: "the plan was changed after it was made" });
  expect(isUnfit(readProcedure(plan))).toBe(false);
  const signed = (nodes: PlanNode[]): Plan => ({ ...plan, nodes, digest: digestOf({ ...plan, nodes }) });
  expect(readProcedure(signed([step("a", []), step("a", [])]))).toEqual({ unfit: "two nodes have one name" });
  expect(readProcedure(signed([step("a", ["b"]), step("b", [])]))).toEqual({
    unfit: "a stands before what it waits for",
  });
  expect(readProcedure(signed([step("a", ["nothing"])]))).toEqual({ unfit: "a stands before what it waits for" });
  const escalation = { ...plan, kind: "escalation", rungs: [], followUps: [] } as unknown as Plan;
  expect(readProcedure(escalation)).toEqual({ unfit: "an escalation has no steps to run" });
});

function digestOf({ digest: _, ...body }: Plan): string {
  return digest(canonicalJson(body));
}

describe("inputs", () => {
  const input = (name: string, pattern: string) => ({ name, type: "id" as const, pattern, from: "ask" });
  const { plan } = procedureOf([step("a", [], { script: { inputs: [input("ID", "^[a-z]+$"), input("BAD", "(")] } })]);

  test.each<[string, Record<string, string>, string[]]>([
    ["all are wanted", {}, ["ID is not given", "BAD is not given"]],
    ["they fit", { ID: "A", BAD: "x" }, ["ID does not fit ^[a-z]+$", "BAD does not fit ("]],
    ["none holds what ends a string", { ID: "a\0", BAD: "x" }, ["ID does not fit ^[a-z]+$", "BAD does not fit ("]],
    ["no other is taken", { ID: "a", BAD: "x", PATH: "/" }, ["BAD does not fit (", "PATH is not an input"]],
  ])("%s", (_, inputs, faults) => expect(inputFaults(plan, inputs)).toEqual(faults));
});
