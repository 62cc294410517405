import { plan } from "../../../src/emitters/plan.ts";
import type { StepGraph } from "../../../src/graph/index.ts";
import { type Fault, findFaults } from "../../../src/manifests/index.ts";
import type { Unit } from "../../../src/program/index.ts";
import type { workflowTemplate } from "../../../src/schema/index.ts";
import { context } from "./sample.ts";

/** What is wrong with the workflow of a graph beside its plan; nobody has made an account for it. */
export function faultsBeside(
  unit: Unit,
  graph: StepGraph,
  object: workflowTemplate.WorkflowTemplate,
): readonly Fault[] {
  const plans = plan.emit({ ...unit, graphs: [graph] }, context).files;
  const [own] = plans;
  if (own === undefined) throw new Error(`${graph.id} has no plan`);
  const path = own.path.replace(/\.plan\.json$/, ".yaml");
  return findFaults([...plans, { path, object }], { complete: false });
}
