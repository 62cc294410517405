import type { workflowTemplate } from "../schema/index.ts";

export type WorkflowTemplate = workflowTemplate.WorkflowTemplate;
export type Template = workflowTemplate.Template;
export type StepsTemplate = workflowTemplate.StepsTemplate;
export type Container = workflowTemplate.Container;

/** A container of a pod by its name, and its JSON pointer below the template. */
export interface PodContainer {
  readonly name: string;
  readonly pointer: string;
  readonly container: Container;
}

/** A template that a run calls and that calls no other: a pod, or a gate. */
export interface Slot {
  readonly template: Template;
  /** JSON pointer of the template. */
  readonly pointer: string;
  /** Level and number of the step, from the outermost template inwards. */
  readonly way: readonly (readonly [number, number])[];
  /** The templates that it was called through. */
  readonly through: readonly StepsTemplate[];
  /** The steps that called it, from the outermost template inwards. */
  readonly calls: readonly StepsTemplate["steps"][number][number][];
  /** Where its inputs come from: `approve-1.decision` for an output of a step of that template. */
  readonly given: ReadonlyMap<string, string>;
}

/** Containers in the order in which they are listed. */
export function containersOf(template: Template): readonly PodContainer[] {
  if ("container" in template) return [{ name: "main", pointer: "/container", container: template.container }];
  if (!("containerSet" in template)) return [];
  return template.containerSet.containers.map((container, at) => ({
    name: container.name,
    pointer: `/containerSet/containers/${at}`,
    container,
  }));
}

/** Inputs by name, and whether a caller must give them. */
export function inputsOf(template: Template): ReadonlyMap<string, "required" | "optional"> {
  const parameters = "inputs" in template ? (template.inputs?.parameters ?? []) : [];
  return new Map(parameters.map((one) => [one.name, "default" in one ? "optional" : "required"]));
}

export function outputsOf(template: Template): readonly string[] {
  return "outputs" in template ? (template.outputs?.parameters ?? []).map(({ name }) => name) : [];
}

/** A template that waits for a YES. A question about what was found is none: nothing is started by its answer. */
export function isGate(template: Template): boolean {
  return "suspend" in template && outputsOf(template).includes("decision");
}

/** True for what tells people something, by the name of its template. */
export function isMessage(name: string): boolean {
  return name.startsWith("tell-");
}

/** The reference within `{{` and `}}`; undefined where a value is none. */
export function referenceIn(value: string): string | undefined {
  return value.startsWith("{{") && value.endsWith("}}") ? value.slice(2, -2) : undefined;
}

/** All that a run does from a template on, in the order of time; what is called in a circle or is not there is left out. */
export function expand(spec: WorkflowTemplate["spec"], name: string): readonly Slot[] {
  const templates = new Map(spec.templates.map((template, at) => [template.name, { template, at }]));
  const visit = (called: string, slot: Omit<Slot, "template" | "pointer">): readonly Slot[] => {
    const found = templates.get(called);
    if (found === undefined) return [];
    const { template, at } = found;
    if (!("steps" in template)) return [{ ...slot, template, pointer: `/spec/templates/${at}` }];
    if (slot.through.includes(template)) return [];
    const steps = new Map(template.steps.flat().map((step) => [step.name, step.template]));
    return template.steps.flatMap((level, row) =>
      level.flatMap((step, column) =>
        visit(step.template, {
          way: [...slot.way, [row, column]],
          through: [...slot.through, template],
          calls: [...slot.calls, step],
          given: new Map(
            (step.arguments?.parameters ?? []).map((one) => [one.name, sourceOf(one.value, steps, slot.given)]),
          ),
        }),
      ),
    );
  };
  return visit(name, { way: [], through: [], calls: [], given: new Map() });
}

function sourceOf(value: string, steps: ReadonlyMap<string, string>, given: ReadonlyMap<string, string>): string {
  const [kind, first = "", , , last = ""] = (referenceIn(value) ?? "").split(".");
  if (kind === "steps") return `${steps.get(first) ?? first}.${last}`;
  const [, , name = ""] = (referenceIn(value) ?? "").split(".");
  return kind === "inputs" ? (given.get(name) ?? value) : value;
}

/** True where the one has ended before the other begins; false for what may run at the same time. */
export function isBefore(one: Slot, other: Slot): boolean {
  for (const [depth, [level, column]] of one.way.entries()) {
    const [otherLevel, otherColumn] = other.way[depth] ?? [level, column];
    if (level !== otherLevel) return level < otherLevel;
    if (column !== otherColumn) return false;
  }
  return false;
}
