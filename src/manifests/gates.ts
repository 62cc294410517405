import type { Check, Report, Scene } from "./manifest.ts";
import { endsBefore, type Run, type Started } from "./run.ts";
import { pointerOf } from "./steps.ts";
import { isBefore, isGate, referenceIn, type Slot } from "./workflow.ts";

/** A container that nobody has allowed to run ends with this code, by which the exit handler knows it. */
const QUESTION = /^\[ "\$(RB_\w+)" = YES \] \|\| \{ .*; exit 90; \}$/;

/**
 * Argo goes on when a gate has expired, whatever the answer, so a gate is one only where something behind it looks at the
 * answer before it does anything. Each step comes behind as many of them as the plan says, and what destroys, or what no
 * table knows, behind one.
 */
export const checkGates: Check = (scene, report) => {
  for (const run of scene.runs) {
    const gates = run.slots.filter(({ template }) => isGate(template));
    const looking = gates.map((gate) =>
      run.containers.filter((container) => isBefore(gate, container.slot) && looksAt(container, gate)),
    );
    const ignored = gates.filter((_, at) => looking[at]?.length === 0);
    for (const { pointer, template } of ignored)
      report(run.workflow, pointer, `nothing looks at the answer of ${template.name}`);
    if (ignored.length === 0) checkAsked(run, looking, scene, report);
  }
};

/** True where a container ends before it does anything, unless the answer of the gate is YES. */
function looksAt({ container: { args, env }, slot }: Started, gate: Slot): boolean {
  const questions = questionsOf(args[0] ?? "");
  return env.some((one) => {
    const { name } = one;
    const input = referenceIn("value" in one ? one.value : "")?.replace("inputs.parameters.", "") ?? "";
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

/** `looking`: for each gate the containers that look at its answer. */
function checkAsked(run: Run, looking: readonly (readonly Started[])[], { unasked }: Scene, report: Report): void {
  for (const [node, container] of run.containerOf) {
    const isGuarded = (by: Started) => by === container || endsBefore(by, container);
    const answers = looking.filter((containers) => containers.some(isGuarded)).length;
    const asked = run.before.get(node.id)?.asked ?? 0;
    const { effect } = node.script;
    if (answers === 0 && (effect === "destroy" || effect === "unknown") && !unasked.has(node.id)) {
      const what = effect === "destroy" ? "destroys" : "does what nobody knows";
      report(run.workflow, pointerOf(container), `the step ${node.id} ${what}, and nobody is asked before it`);
    } else if (answers < asked)
      report(
        run.workflow,
        pointerOf(container),
        `the step ${node.id} needs ${asked} answers, and ${answers} are looked at before it`,
      );
  }
}
