import type { Check, Report, Scene } from "./manifest.ts";
import { endsBefore, readOrder, type Run, runsOf, type Started } from "./run.ts";
import { pointerOf } from "./steps.ts";
import { isBefore, referenceIn, type Slot } from "./workflow.ts";

/** A container that nobody has allowed to run ends with this code, by which the exit handler knows it. */
const QUESTION = /^\[ "\$(RB_\w+)" = YES \] \|\| \{ .*; exit 90; \}$/;

/**
 * Argo goes on when a gate has expired, whatever the answer, so a gate is one only where the first thing behind it looks at
 * the answer. And what destroys, or what no table knows, has one before it.
 */
export const checkGates: Check = (scene, report) => {
  for (const run of runsOf(scene)) {
    const isOpen = checkAnswers(run, report);
    if (!isOpen) checkAsked(run, scene, report);
  }
};

/** Reports what runs although nobody has looked at the answer of a gate before it; true where there is such. */
function checkAnswers(run: Run, report: Report): boolean {
  let isOpen = false;
  for (const gate of run.slots.filter(({ template }) => "suspend" in template)) {
    const behind = run.containers.filter(({ slot }) => isBefore(gate, slot));
    const looking = behind.filter((container) => looksAt(container, gate));
    const blind = behind.find((one) => !looking.some((other) => other === one || endsBefore(other, one)));
    if (behind.length > 0 && blind === undefined) continue;
    isOpen = true;
    const { name } = gate.template;
    if (blind === undefined) report(run.workflow, gate.pointer, `nothing looks at the answer of ${name}`);
    else report(run.workflow, pointerOf(blind), `${blind.name} runs whatever is answered at ${name}`);
  }
  return isOpen;
}

/** True where a container ends before it does anything, unless the answer of the gate is YES. */
function looksAt({ container: { args, env }, slot }: Started, gate: Slot): boolean {
  const questions = questionsOf(args[0] ?? "");
  return env.some(({ name, value }) => {
    const input = referenceIn(value)?.replace("inputs.parameters.", "") ?? "";
    return questions.has(name) && slot.given.get(input) === `${gate.template.name}.decision`;
  });
}

/** The variables that a script looks at before anything else, and ends unless they are YES. */
function questionsOf(script: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of script.split("\n")) {
    if (line.startsWith("#")) continue;
    const [, name] = QUESTION.exec(line) ?? [];
    if (name === undefined) break;
    found.add(name);
  }
  return found;
}

function checkAsked(run: Run, { unasked }: Scene, report: Report): void {
  const gates = run.slots.filter(({ template }) => "suspend" in template);
  const order = readOrder(run.nodes);
  for (const [node, container] of run.containerOf) {
    const before = gates.filter((gate) => isBefore(gate, container.slot)).length;
    const asked = order.get(node.id)?.asked ?? 0;
    const { effect } = node.script;
    if (before === 0 && (effect === "destroy" || effect === "unknown") && !unasked.has(node.id)) {
      const what = effect === "destroy" ? "destroys" : "does what nobody knows";
      report(run.workflow, pointerOf(container), `the step ${node.id} ${what}, and nobody is asked before it`);
    } else if (before < asked)
      report(
        run.workflow,
        pointerOf(container),
        `before the step ${node.id} somebody is asked ${before} times, and in the plan ${asked} times`,
      );
  }
}
