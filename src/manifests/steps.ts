import { parseShellText } from "../syntax/index.ts";
import { limitOf } from "./deadlines.ts";
import { type Check, type Report, stemOf } from "./manifest.ts";
import { endsBefore, type Run } from "./run.ts";
import { isGate, isMessage } from "./workflow.ts";

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
      if (!known.has(container) && !isOfTheRun(container))
        report(workflow, pointerOf(container), `${container.name} runs what no step of the plan says`);
    }
    const asked = nodes.filter(({ kind }) => kind === "approve" || kind === "manual").length;
    const gates = slots.filter(({ template }) => isGate(template)).length;
    if (gates !== asked) report(workflow, "/spec/templates", `a run asks ${gates} times, and the plan ${asked} times`);
    checkOrder(run, report);
    checkLeftOut(run, report);
    checkUndo(run, report);
  }
};

/** Programs of a container that only puts words together. */
const WORDS = new Set(
  "[ [[ : break case cat cd continue echo exit export grep local mapfile mkdir printf read return set shift sort test true".split(
    " ",
  ),
);

/** What a run does about itself: it looks at an answer, tells people, or decides by what was printed. It touches nothing else. */
function isOfTheRun({ name, slot: { template }, container: { args } }: Run["containers"][number]): boolean {
  if (name === "answer" || isMessage(template.name)) return true;
  if (name !== "main" || !("outputs" in template) || template.outputs === undefined) return false;
  const script = args[0] ?? "";
  const own = new Set([...script.matchAll(/^(rb_\w+)\(\) \{/gm)].map(([, called]) => called));
  return parseShellText(script).commands.every(({ words: [program] }) => {
    const called = program?.value ?? "";
    return program === undefined || WORDS.has(called) || own.has(called);
  });
}

/** Only what a finding leads to may be left out, and nothing goes on over a step that has failed. */
function checkLeftOut({ workflow, containerOf, nodes }: Run, report: Report): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const reach = (id: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (!seen.has(id)) for (const before of byId.get(id)?.after ?? []) reach(before, seen.add(id));
    return seen.add(id);
  };
  const said = new Set<unknown>();
  for (const [node, container] of containerOf) {
    // Of all that one call leads to, the first step is enough.
    const calls = container.slot.calls.filter((call) => !said.has(call));
    for (const call of calls) said.add(call);
    if (calls.some((call) => call.continueOn !== undefined))
      report(workflow, pointerOf(container), `the run goes on when the step ${node.id} has failed`);
    if (calls.every((call) => call.when === undefined)) continue;
    const before = reach(node.id);
    const leads = nodes.some(
      (one) =>
        one.kind === "decide" &&
        before.has(one.id) &&
        one.findings.some(({ goTo }) => goTo !== undefined && before.has(goTo)),
    );
    if (!leads)
      report(workflow, pointerOf(container), `the step ${node.id} may be left out, and no finding leads to it`);
  }
}

/** What takes changes back finds out how far the run got by the names of its containers, in their order. */
function checkUndo({ workflow, containers }: Run, report: Report): void {
  const order = containers
    .filter(({ slot }) => !isMessage(slot.template.name))
    .map(({ slot, name }) => `${slot.template.name}/${name}`)
    .join(" ");
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
