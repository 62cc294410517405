import type { Check, Placed, Report, Scene } from "./manifest.ts";
import { pointerOf } from "./steps.ts";
import type { Run, Started } from "./run.ts";
import { isBefore, isGate, type Slot, type Template } from "./workflow.ts";

/** A call that proposes a path: its label, its title, the name of its WorkflowTemplate and what must be given to it. */
const PROPOSAL = /^ *rb_propose (\S+) '(?:[^']|'\\'')*' (\S+)(?: (.*))?$/gm;
const SUBMIT = /argo submit -n (\S+) --from workflowtemplate\/\$3 (.*)$/m;

/** A diagnosis ends with what a person can do: paths that are there, and questions whose answers count. */
export const checkOutcomes: Check = (scene, report) => {
  for (const run of scene.runs) {
    for (const container of run.containers) checkProposals(run, container, scene, report);
    for (const slot of run.slots) if (isQuestion(slot.template)) checkQuestion(run, slot, report);
  }
};

function isQuestion(template: Template): boolean {
  return "suspend" in template && !isGate(template);
}

function checkProposals(run: Run, container: Started, scene: Scene, report: Report): void {
  const script = container.container.args[0] ?? "";
  const at = `${pointerOf(container)}/args/0`;
  const [, where, common = ""] = SUBMIT.exec(script) ?? [];
  const elsewhere = new Set<string>();
  for (const [, label = "", name = "", given = ""] of script.matchAll(PROPOSAL)) {
    // A path without a WorkflowTemplate is taken by hand.
    if (name === "none") continue;
    const target = scene.workflows.find(({ object }) => object.metadata.name === name);
    if (target === undefined) {
      if (scene.complete) report(run.workflow, at, `path ${label} is proposed by ${name}, which is not there`);
      continue;
    }
    const { namespace } = target.object.metadata;
    if (where !== namespace) elsewhere.add(namespace);
    for (const parameter of missingOf(target, `${common} ${given}`))
      report(run.workflow, at, `who starts path ${label} as it is proposed gives no ${parameter}`);
  }
  for (const namespace of elsewhere)
    report(run.workflow, at, `paths are proposed in ${where ?? "no namespace"}, and are in ${namespace}`);
}

/** The parameters that somebody must give, and that the proposal does not name. */
function missingOf({ object }: Placed<Scene["workflows"][number]["object"]>, given: string): readonly string[] {
  const { parameters } = object.spec.arguments;
  return parameters.flatMap(({ name, value }) => (value === undefined && !given.includes(`-p ${name}=`) ? [name] : []));
}

/** What a person answers is read behind the question; what can be answered as a path is one that is proposed. */
function checkQuestion({ workflow, slots, containers }: Run, question: Slot, report: Report): void {
  const { template, pointer } = question;
  if (!("suspend" in template)) return;
  const behind = slots.filter((slot) => isBefore(question, slot));
  template.outputs.parameters.forEach(({ name }, at) => {
    const read = behind.some(({ given }) => [...given.values()].includes(`${template.name}.${name}`));
    if (!read)
      report(workflow, `${pointer}/outputs/parameters/${at}`, `nothing reads what ${template.name} gets as ${name}`);
  });
  const scripts = containers
    .filter(({ slot }) => behind.includes(slot))
    .map(({ container }) => container.args[0] ?? "");
  const labels = new Set(scripts.flatMap((script) => [...script.matchAll(PROPOSAL)].map(([, label]) => label)));
  template.inputs.parameters.forEach(({ name, default: none, enum: choice }, at) => {
    const own = `${pointer}/inputs/parameters/${at}`;
    if (!template.outputs.parameters.some((output) => output.name === name))
      report(workflow, own, `what a person answers as ${name} goes nowhere`);
    if (name !== "path") return;
    const unknown = (choice as readonly string[]).filter((label) => label !== none && !labels.has(label));
    for (const label of unknown)
      report(workflow, `${own}/enum`, `a person may choose path ${label}, which nothing proposes`);
  });
}
