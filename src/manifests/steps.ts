import { limitOf } from "./deadlines.ts";
import { type Check, type Report, stemOf } from "./manifest.ts";
import { endsBefore, type Run } from "./run.ts";

/** A run does what the plan says, all of it, in that order, and with the time that it needs. */
export const checkSteps: Check = (scene, report) => {
  const planned = new Set(scene.plans.map(stemOf));
  for (const workflow of scene.workflows) {
    if (!planned.has(stemOf(workflow))) report(workflow, "", `no plan says what ${workflow.object.metadata.name} does`);
  }
  for (const run of scene.runs) {
    const { workflow, nodes, containers, containerOf, slots } = run;
    for (const node of nodes) {
      if ("script" in node && !containerOf.has(node))
        report(workflow, "/spec/templates", `no container runs the step ${node.id}`);
    }
    const known = new Set(containerOf.values());
    for (const container of containers) {
      if (!known.has(container) && container.name !== "answer")
        report(workflow, pointerOf(container), `${container.name} runs what no step of the plan says`);
    }
    const asked = nodes.filter(({ kind }) => kind === "approve" || kind === "manual").length;
    const gates = slots.filter(({ template }) => "suspend" in template).length;
    if (gates !== asked) report(workflow, "/spec/templates", `a run asks ${gates} times, and the plan ${asked} times`);
    checkOrder(run, report);
    checkUndo(run, report);
  }
};

/** What takes changes back finds out how far the run got by the names of its containers, in their order. */
function checkUndo({ workflow, containers }: Run, report: Report): void {
  const order = containers.map(({ slot, name }) => `${slot.template.name}/${name}`).join(" ");
  workflow.object.spec.templates.forEach((template, at) => {
    if (!("container" in template)) return;
    const [, known = order] = /^rb_order='(.*)'$/m.exec(template.container.args[0] ?? "") ?? [];
    if (known !== order)
      report(workflow, `/spec/templates/${at}/container/args/0`, `${template.name} knows the run by other containers`);
  });
}

function checkOrder({ workflow, containerOf, before }: Run, report: Report): void {
  for (const [node, container] of containerOf) {
    const early = before.get(node.id)?.steps.find((step) => {
      const earlier = containerOf.get(step);
      return earlier !== undefined && !endsBefore(earlier, container);
    });
    if (early !== undefined)
      report(workflow, pointerOf(container), `the step ${node.id} does not wait for ${early.id}`);
    const limit = limitOf(container.container.command)?.limit;
    const needed = Math.ceil(node.timeout / 1000);
    if (limit !== undefined && limit < needed)
      report(
        workflow,
        `${pointerOf(container)}/command`,
        `the step ${node.id} may take ${needed} s, and has ${limit} s`,
      );
  }
}

/** JSON pointer of a container of a run. */
export function pointerOf({ slot, pointer }: Run["containers"][number]): string {
  return `${slot.pointer}${pointer}`;
}
