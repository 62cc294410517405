import type { plan } from "../schema/index.ts";
import { type Placed, type Scene, stemOf } from "./manifest.ts";
import { containersOf, expand, isBefore, type PodContainer, type Slot, type WorkflowTemplate } from "./workflow.ts";

export type PlanNode = plan.Node;
export type ScriptNode = Extract<PlanNode, { readonly script: unknown }>;

/** A container in the order of a run. */
export interface Started extends PodContainer {
  readonly slot: Slot;
  /** Number in its pod. */
  readonly at: number;
}

/** A WorkflowTemplate beside the plan that it was made of. */
export interface Run {
  readonly workflow: Placed<WorkflowTemplate>;
  readonly nodes: readonly PlanNode[];
  readonly slots: readonly Slot[];
  readonly containers: readonly Started[];
  /** The container that runs a step; each has one step. */
  readonly containerOf: ReadonlyMap<ScriptNode, Started>;
  /** What the plan has before each node, by its id. */
  readonly before: ReadonlyMap<string, Before>;
}

interface Before {
  /** The steps right before it; what stands between them is left out. */
  readonly steps: readonly ScriptNode[];
  /** How many answers a way to it needs at most. */
  readonly asked: number;
}

/** Each WorkflowTemplate that has a plan, read side by side with it. */
export function runsOf(workflows: Scene["workflows"], plans: Scene["plans"]): readonly Run[] {
  const byStem = new Map(plans.map((one) => [stemOf(one), one.object]));
  return workflows.flatMap((workflow) => {
    const nodes = byStem.get(stemOf(workflow))?.nodes;
    if (nodes === undefined) return [];
    const { spec } = workflow.object;
    const slots = expand(spec, spec.entrypoint);
    const containers = slots.flatMap((slot) =>
      containersOf(slot.template).map((container, at): Started => ({ ...container, slot, at })),
    );
    const containerOf = pair(nodes, containers);
    return [{ workflow, nodes, slots, containers, containerOf, before: readOrder(nodes) }];
  });
}

/** A step is what its script ends with, and the line that it begins with. */
function pair(nodes: readonly PlanNode[], containers: readonly Started[]): ReadonlyMap<ScriptNode, Started> {
  const byLine = new Map<string, Started[]>();
  for (const one of containers) {
    const line = /^# runbook line (\d+): /.exec(one.container.args[0] ?? "")?.[1] ?? "";
    const others = byLine.get(line);
    if (others === undefined) byLine.set(line, [one]);
    else others.push(one);
  }
  const found = new Map<ScriptNode, Started>();
  for (const node of nodes) {
    if (!("script" in node)) continue;
    const candidates = byLine.get(String(node.lines[0])) ?? [];
    const end = `${node.script.run.replace(/(?<!\n)\n+$/, "")}\n`;
    const at = candidates.findIndex(({ container }) => container.args[0]?.endsWith(end));
    const [container] = at < 0 ? [] : candidates.splice(at, 1);
    if (container !== undefined) found.set(node, container);
  }
  return found;
}

/** True where the one container has ended before the other begins. */
export function endsBefore(one: Started, other: Started): boolean {
  return one.slot === other.slot ? one.at < other.at : isBefore(one.slot, other.slot);
}

function readOrder(nodes: readonly PlanNode[]): ReadonlyMap<string, Before> {
  const all = new Map<string, Before & { readonly own: readonly ScriptNode[]; readonly answers: number }>();
  for (const node of nodes) {
    const before = node.after.flatMap((id) => all.get(id) ?? []);
    const steps = [...new Set(before.flatMap(({ own }) => own))];
    const asked = Math.max(0, ...before.map(({ answers }) => answers));
    const isGate = node.kind === "approve" || node.kind === "manual";
    all.set(node.id, { steps, asked, own: "script" in node ? [node] : steps, answers: asked + (isGate ? 1 : 0) });
  }
  return all;
}
