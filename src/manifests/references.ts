import { type Check, type Placed, type Report, repeated } from "./manifest.ts";
import {
  containersOf,
  inputsOf,
  outputsOf,
  referenceIn,
  type StepsTemplate,
  type Template,
  type WorkflowTemplate,
} from "./workflow.ts";

type Workflow = Placed<WorkflowTemplate>;
type Templates = ReadonlyMap<string, Template>;

/** Each name in a WorkflowTemplate is one, is there, and is there in time: Argo looks when the run comes by. */
export const checkReferences: Check = ({ workflows }, report) => {
  for (const workflow of workflows) {
    const { spec } = workflow.object;
    const templates = new Map(spec.templates.map((template) => [template.name, template]));
    for (const [name, at] of repeated(spec.templates.map((template) => template.name)))
      report(workflow, `/spec/templates/${at}/name`, `two templates are called ${name}`);
    for (const field of ["entrypoint", "onExit"] as const) {
      if (!templates.has(spec[field])) report(workflow, `/spec/${field}`, `there is no template ${spec[field]}`);
    }
    const atEnd = reach(spec.onExit, templates);
    checkCalls(workflow, new Set([...reach(spec.entrypoint, templates), ...atEnd]), report);
    const globals = ["workflow.name", ...spec.arguments.parameters.map(({ name }) => `workflow.parameters.${name}`)];
    spec.templates.forEach((template, at) => {
      const pointer = `/spec/templates/${at}`;
      // How a run ended is known when it has.
      const ended =
        atEnd.has(template.name) || !templates.has(spec.onExit) ? ["workflow.status", "workflow.failures"] : [];
      const known = [
        ...globals,
        ...ended,
        ...[...inputsOf(template).keys()].map((name) => `inputs.parameters.${name}`),
      ];
      if ("steps" in template) checkSteps({ workflow, pointer, template, templates, known: new Set(known) }, report);
      else checkLeaf(workflow, pointer, template, new Set(known), report);
    });
  }
};

/** A call that leads nowhere is said where it stands, and not again of what it was meant to call. */
function checkCalls(workflow: Workflow, reached: ReadonlySet<string>, report: Report): void {
  const { templates } = workflow.object.spec;
  const names = new Set(templates.map(({ name }) => name));
  if ([...reached].some((name) => !names.has(name))) return;
  templates.forEach(({ name }, at) => {
    if (!reached.has(name)) report(workflow, `/spec/templates/${at}`, `nothing calls the template ${name}`);
  });
}

/** Names of all that a call of one template leads to, there or not. */
function reach(name: string, templates: Templates, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const template = templates.get(name);
  if (template !== undefined && "steps" in template)
    for (const step of template.steps.flat()) reach(step.template, templates, seen);
  return seen;
}

interface Steps {
  readonly workflow: Workflow;
  readonly pointer: string;
  readonly template: StepsTemplate;
  readonly templates: Templates;
  /** What can be read before the first step has run. */
  readonly known: ReadonlySet<string>;
}

function checkSteps({ workflow, pointer, template, templates, known }: Steps, report: Report): void {
  const all = template.steps.flat();
  const seen = new Set(known);
  const names = new Set<string>();
  template.steps.forEach((level, row) => {
    level.forEach((step, column) => {
      const at = `${pointer}/steps/${row}/${column}`;
      if (names.has(step.name)) report(workflow, `${at}/name`, `two steps of ${template.name} are called ${step.name}`);
      names.add(step.name);
      const target = templates.get(step.template);
      if (target === undefined) report(workflow, `${at}/template`, `there is no template ${step.template}`);
      else if (reach(step.template, templates).has(template.name))
        report(workflow, `${at}/template`, `${template.name} calls itself through ${step.template}`);
      if (target !== undefined) checkArguments(workflow, at, step, target, report);
      for (const value of step.when?.match(/\{\{[^{}]*\}\}/g) ?? []) {
        if (seen.has(referenceIn(value) ?? "")) continue;
        const why = whyUnknown(value, all, templates);
        if (why !== undefined) report(workflow, `${at}/when`, `${step.name} waits for ${value}: ${why}`);
      }
      for (const [number, { value }] of (step.arguments?.parameters ?? []).entries()) {
        if (seen.has(referenceIn(value) ?? "")) continue;
        const why = whyUnknown(value, all, templates);
        if (why !== undefined)
          report(workflow, `${at}/arguments/parameters/${number}/value`, `${step.name} reads ${value}: ${why}`);
      }
    });
    for (const { name, template: called } of level) {
      seen.add(`steps.${name}.status`);
      const target = templates.get(called);
      for (const output of target === undefined ? [] : outputsOf(target))
        seen.add(`steps.${name}.outputs.parameters.${output}`);
    }
  });
}

type Step = StepsTemplate["steps"][number][number];

function checkArguments(workflow: Workflow, at: string, step: Step, target: Template, report: Report): void {
  const wanted = inputsOf(target);
  const given = new Set((step.arguments?.parameters ?? []).map(({ name }) => name));
  for (const [name, need] of wanted) {
    if (need === "required" && !given.has(name)) report(workflow, at, `${step.name} gets no ${name}`);
  }
  for (const [number, name] of [...given].entries()) {
    if (!wanted.has(name))
      report(workflow, `${at}/arguments/parameters/${number}`, `${step.template} takes no ${name}`);
  }
}

/** Undefined where the call is to blame that it is read from. */
function whyUnknown(value: string, steps: readonly Step[], templates: Templates): string | undefined {
  const [kind, name = "", field, , output = ""] = (referenceIn(value) ?? "").split(".");
  if (kind !== "steps") return "it has no value here";
  const step = steps.find((other) => other.name === name);
  if (step === undefined) return `there is no step ${name} beside it`;
  const target = templates.get(step.template);
  if (target === undefined) return undefined;
  return field === "status" || outputsOf(target).includes(output)
    ? `${name} has not run by then`
    : `${step.template} has no output ${output}`;
}

function checkLeaf(
  workflow: Workflow,
  pointer: string,
  template: Template,
  known: ReadonlySet<string>,
  report: Report,
): void {
  for (const { name, pointer: own, container } of containersOf(template)) {
    container.env.forEach((one, at) => {
      // What comes from a Secret refers to nothing of Argo's.
      const value = "value" in one ? one.value : "";
      const reference = referenceIn(value);
      if (reference !== undefined && !known.has(reference))
        report(workflow, `${pointer}${own}/env/${at}/value`, `${name} reads ${value}: it has no value here`);
    });
  }
}
