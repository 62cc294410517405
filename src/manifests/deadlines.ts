import type { Check } from "./manifest.ts";
import { containersOf, type StepsTemplate, type Template } from "./workflow.ts";

/** Each part ends by itself, and before the whole is ended over its head. */
export const checkDeadlines: Check = ({ workflows }, report) => {
  for (const workflow of workflows) {
    const { spec } = workflow.object;
    spec.templates.forEach((template, at) => {
      const pointer = `/spec/templates/${at}`;
      let sum = 0;
      for (const { name, pointer: own, container } of containersOf(template)) {
        const seconds = limitOf(container.command);
        if (seconds === undefined) report(workflow, `${pointer}${own}/command`, `${name} has no end of its own`);
        else sum += seconds.limit + seconds.grace;
      }
      if ("activeDeadlineSeconds" in template && template.activeDeadlineSeconds < sum)
        report(
          workflow,
          `${pointer}/activeDeadlineSeconds`,
          `the pod is ended after ${template.activeDeadlineSeconds} s, and its containers may take ${sum} s`,
        );
    });
    const longest = longestOf(spec.entrypoint, new Map(spec.templates.map((template) => [template.name, template])));
    if (spec.activeDeadlineSeconds < longest)
      report(
        workflow,
        "/spec/activeDeadlineSeconds",
        `the run is ended after ${spec.activeDeadlineSeconds} s, and its parts may take ${longest} s`,
      );
  }
};

/** Seconds until the container is asked to end, and from there until it is made to. */
export function limitOf(command: readonly string[]): { limit: number; grace: number } | undefined {
  const [, grace, limit] =
    /^timeout (?:--preserve-status )?-k ([1-9]\d*) ([1-9]\d*) bash -euo pipefail -c$/.exec(command.join(" ")) ?? [];
  return limit === undefined ? undefined : { limit: Number(limit), grace: Number(grace) };
}

/** Seconds that a run takes whose every part takes all of its time: the longest of each level, one after the other. */
function longestOf(name: string, templates: ReadonlyMap<string, Template>, callers: readonly string[] = []): number {
  const template = templates.get(name);
  if (template === undefined || callers.includes(name)) return 0;
  if (!("steps" in template)) return secondsOf(template);
  const through = [...callers, name];
  return template.steps.reduce(
    (sum, level) => sum + Math.max(...level.map((step) => longestOf(step.template, templates, through))),
    0,
  );
}

const UNITS = new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3600],
]);

function secondsOf(template: Exclude<Template, StepsTemplate>): number {
  if ("activeDeadlineSeconds" in template) return template.activeDeadlineSeconds;
  const { duration } = template.suspend;
  return Number(duration.slice(0, -1)) * (UNITS.get(duration.slice(-1)) ?? 1);
}
