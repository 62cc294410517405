import type { workflowTemplate } from "../../../src/schema/index.ts";

type WorkflowTemplate = workflowTemplate.WorkflowTemplate;
type Template = workflowTemplate.Template;
type StepsTemplate = workflowTemplate.StepsTemplate;
type Container = workflowTemplate.Container;

/** What Argo's own lint, and nobody's, would find wrong with a WorkflowTemplate of ours; empty when nothing is. */
export function findFaults({ spec }: WorkflowTemplate): string[] {
  const templates = new Map(spec.templates.map((template) => [template.name, template]));
  const faults: string[] = [];
  if (templates.size !== spec.templates.length) faults.push("two templates have one name");
  if (!templates.has(spec.entrypoint) || !templates.has(spec.onExit)) faults.push("no entry or no exit");
  const globals = new Set([
    "workflow.name",
    ...spec.arguments.parameters.map(({ name }) => `workflow.parameters.${name}`),
  ]);
  const atTheEnd = reachable(spec.onExit, templates);
  for (const template of spec.templates) {
    // How the run ended is known when it has.
    const ended = atTheEnd.has(template.name) ? ["workflow.status", "workflow.failures"] : [];
    const known = new Set([...globals, ...ended, ...inputsOf(template).map((name) => `inputs.parameters.${name}`)]);
    if ("steps" in template) faults.push(...stepFaults(template, templates, known));
    for (const [name, container] of containersOf(template))
      faults.push(...containerFaults(`${template.name}/${name}`, container, known));
    if ("containerSet" in template) faults.push(...chainFaults(template));
    if (
      "outputs" in template &&
      "containerSet" in template &&
      containersOf(template).every(([name]) => name !== "main")
    ) {
      faults.push(`${template.name} has outputs and no container main`);
    }
  }
  faults.push(...gateFaults(spec.templates, templates));
  const least = shortest(spec.entrypoint, templates);
  if (spec.activeDeadlineSeconds < least)
    faults.push(`the run ends after ${spec.activeDeadlineSeconds} s, its parts after ${least} s`);
  return faults;
}

function reachable(name: string, templates: ReadonlyMap<string, Template>): ReadonlySet<string> {
  const template = templates.get(name);
  const called = template !== undefined && "steps" in template ? template.steps.flat() : [];
  return new Set([name, ...called.flatMap((step) => [...reachable(step.template, templates)])]);
}

export function containersOf(template: Template): [string, Container][] {
  if ("container" in template) return [["main", template.container]];
  if ("containerSet" in template)
    return template.containerSet.containers.map((container) => [container.name, container]);
  return [];
}

function inputsOf(template: Template): string[] {
  return "inputs" in template && template.inputs !== undefined
    ? template.inputs.parameters.map(({ name }) => name)
    : [];
}

function outputsOf(template: Template | undefined): string[] {
  return template !== undefined && "outputs" in template && template.outputs !== undefined
    ? template.outputs.parameters.map(({ name }) => name)
    : [];
}

/** Names resolve, arguments are complete, and nothing is read before it is there. */
function stepFaults(
  template: StepsTemplate,
  templates: ReadonlyMap<string, Template>,
  known: ReadonlySet<string>,
): string[] {
  const faults: string[] = [];
  const seen = new Set(known);
  for (const level of template.steps) {
    for (const step of level) {
      const target = templates.get(step.template);
      if (target === undefined) faults.push(`${template.name}/${step.name} calls nothing`);
      const given = (step.arguments?.parameters ?? []).map(({ name }) => name);
      const wanted = target === undefined || "suspend" in target ? [] : inputsOf(target);
      if (given.join() !== wanted.join())
        faults.push(`${template.name}/${step.name} gives ${given.join()}, wanted ${wanted.join()}`);
      for (const { value } of step.arguments?.parameters ?? []) {
        if (!seen.has(value.slice(2, -2))) faults.push(`${template.name}/${step.name} reads ${value}`);
      }
    }
    for (const { name, template: called } of level) {
      for (const output of outputsOf(templates.get(called))) seen.add(`steps.${name}.outputs.parameters.${output}`);
    }
  }
  return faults;
}

function containerFaults(name: string, { command, args, env }: Container, known: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  if (!/^timeout (?:--preserve-status )?-k 5 [1-9][0-9]* bash -euo pipefail -c$/.test(command.join(" ")))
    faults.push(`${name} has no end`);
  if (args.some((script) => /\{\{=|\{\{\s*(?:item|steps|inputs|outputs|pod|workflow|tasks)\b/.test(script)))
    faults.push(`${name} is a template`);
  for (const { value } of env) {
    if (value.startsWith("{{") && !known.has(value.slice(2, -2))) faults.push(`${name} reads ${value}`);
  }
  return faults;
}

/** One container after the other, within the deadline of the pod, on declared volumes. */
function chainFaults(template: workflowTemplate.ContainerSetTemplate): string[] {
  const { containers, volumeMounts } = template.containerSet;
  const faults = containers.flatMap(({ name, dependencies }, at) => {
    const wanted = at === 0 ? undefined : containers[at - 1]?.name;
    const given = (dependencies ?? []).join();
    return given === (wanted ?? "") ? [] : [`${template.name}/${name} waits for ${given}`];
  });
  const volumes = (template.volumes ?? []).map(({ name }) => name);
  if (volumeMounts.some(({ name }) => !volumes.includes(name)))
    faults.push(`${template.name} mounts what is not there`);
  const sum = containers.reduce((seconds, { command }) => seconds + secondsIn(command) + 5, 0);
  if (template.activeDeadlineSeconds < sum) faults.push(`${template.name} ends before its containers`);
  return faults;
}

/** Each answer is looked at by everything right behind its gate. */
function gateFaults(all: readonly Template[], templates: ReadonlyMap<string, Template>): string[] {
  const gates = all.filter((template) => "suspend" in template).map(({ name }) => name);
  return gates.flatMap((gate) => {
    const readers = all.filter((template) => inputsOf(template).includes(gate) && !("steps" in template));
    const env = `RB_${gate.toUpperCase().replaceAll("-", "_")}`;
    const blind = readers.filter((reader) => {
      const [first] = containersOf(templates.get(reader.name) as Template);
      return (
        !first?.[1].args[0]?.includes(`[ "$${env}" = YES ] || {`) || !first[1].env.some(({ name }) => name === env)
      );
    });
    return readers.length === 0 || blind.length > 0 ? [`nothing looks at the answer of ${gate}`] : [];
  });
}

/** Seconds that a template takes when every part of it takes all of its time. */
function shortest(name: string, templates: ReadonlyMap<string, Template>): number {
  const template = templates.get(name);
  if (template === undefined) return 0;
  if ("steps" in template) {
    return template.steps.reduce(
      (sum, level) => sum + Math.max(...level.map((step) => shortest(step.template, templates))),
      0,
    );
  }
  if ("suspend" in template) return Number(template.suspend.duration.replace("s", ""));
  return template.activeDeadlineSeconds;
}

function secondsIn(command: readonly string[]): number {
  return Number(command[command.indexOf("-k") + 2]);
}
