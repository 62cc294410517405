import type { workflowTemplate } from "../../../src/schema/index.ts";

/** Templates that wait for a YES. A question about what was found is none: nothing is started by its answer. */
export function gatesOf(all: readonly workflowTemplate.Template[]): readonly workflowTemplate.SuspendTemplate[] {
  return all.filter(
    (template): template is workflowTemplate.SuspendTemplate =>
      "suspend" in template && template.outputs.parameters.some(({ name }) => name === "decision"),
  );
}

/** The containers of a template by their names, in their order; none of one that has no pod. */
export function containersOf(template: workflowTemplate.Template): [string, workflowTemplate.Container][] {
  if ("container" in template) return [["main", template.container]];
  if ("containerSet" in template)
    return template.containerSet.containers.map((container) => [container.name, container]);
  return [];
}
