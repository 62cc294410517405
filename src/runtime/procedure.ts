import { canonicalJson, digest, type Plan } from "../plan/index.ts";
import type { ApproveNode, PlanUnfit, Procedure, Step, WayBack } from "./model.ts";

/** Reads a plan as a procedure. Total: a plan that cannot be run as it says is unfit, and is not begun. */
export function readProcedure(plan: Plan): Procedure | PlanUnfit {
  if (plan.kind === "escalation") return { unfit: "an escalation has no steps to run" };
  const { digest: said, ...body } = plan;
  if (digest(canonicalJson(body)) !== said) return { unfit: "the plan was changed after it was made" };
  const steps = new Map<string, Step>();
  const gates = new Map<string, ApproveNode>();
  const findings = new Map<string, { readonly decide: string; readonly finding: number }[]>();
  const undo: WayBack[] = [];
  const place = new Map(plan.nodes.map(({ id }, at) => [id, at]));
  if (place.size < plan.nodes.length) return { unfit: "two nodes have one name" };
  for (const node of plan.nodes) if ("script" in node) steps.set(node.id, { id: node.id, node });
  for (const [at, node] of plan.nodes.entries()) {
    const { id } = node;
    // A secret would come to stand in the journal, and what a step printed is not known when a run begins.
    const strange = "script" in node && node.script.inputs.find(({ from }) => /^(?:secret|step):/.test(from));
    if (strange) return { unfit: `nothing can give ${strange.name} of ${id} its value from ${strange.from}` };
    if (node.after.some((name) => (place.get(name) ?? at) >= at))
      return { unfit: `${id} stands before what it waits for` };
    if (node.kind === "approve") {
      const lost = node.gates.find((name) => !steps.has(name) || gates.has(name) || (place.get(name) as number) < at);
      if (lost !== undefined) return { unfit: `${id} cannot be the gate of ${lost}` };
      for (const name of node.gates) gates.set(name, node);
    }
    if (node.kind === "decide") {
      for (const [finding, { goTo }] of node.findings.entries()) {
        if (goTo === undefined) continue;
        if ((place.get(goTo) ?? 0) <= at) return { unfit: `${id} leads back to ${goTo}` };
        findings.set(goTo, [...(findings.get(goTo) ?? []), { decide: id, finding }]);
      }
    }
    if (node.kind === "command" && node.undo !== undefined) {
      const { by, before } = node.undo;
      const closing = steps.get(by);
      const step = `${id}/undo`;
      if (closing === undefined || place.has(step) || (before !== undefined && !place.has(before))) {
        return { unfit: `${id} cannot be taken back by ${by}` };
      }
      undo.unshift({ id: step, node: closing.node, undoes: { node: id, ...(before === undefined ? {} : { before }) } });
    }
  }
  for (const step of undo) steps.set(step.id, step);
  return { plan, steps, gates, findings, undo };
}

export function isUnfit(procedure: Procedure | PlanUnfit): procedure is PlanUnfit {
  return "unfit" in procedure;
}

/** What is wrong with the inputs of a run of the plan: every one must be given, fit, and be asked for. */
export function inputFaults(plan: Procedure["plan"], inputs: Readonly<Record<string, string>>): string[] {
  const wanted = new Map(
    plan.nodes.flatMap((node) => ("script" in node ? node.script.inputs.map((input) => [input.name, input]) : [])),
  );
  const missing = [...wanted].flatMap(([name, { pattern }]) => {
    const value = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (value === undefined) return [`${name} is not given`];
    return fits(pattern, value) ? [] : [`${name} does not fit ${pattern}`];
  });
  return [...missing, ...Object.keys(inputs).flatMap((name) => (wanted.has(name) ? [] : [`${name} is not an input`]))];
}

/** Whether a value may be given to an input with this pattern. */
export function fits(pattern: string, value: string): boolean {
  try {
    return !value.includes("\0") && new RegExp(pattern, "u").test(value);
  } catch {
    return false; // No pattern: nothing fits it.
  }
}
