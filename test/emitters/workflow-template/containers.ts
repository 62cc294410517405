import type { workflowTemplate } from "../../../src/schema/index.ts";

/** The containers of a template by their names, in their order; none of one that has no pod. */
export function containersOf(template: workflowTemplate.Template): [string, workflowTemplate.Container][] {
  if ("container" in template) return [["main", template.container]];
  if ("containerSet" in template)
    return template.containerSet.containers.map((container) => [container.name, container]);
  return [];
}
