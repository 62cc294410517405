import type { Check, Placed, Report } from "./manifest.ts";
import { containersOf, isMessage, type StepsTemplate, type WorkflowTemplate } from "./workflow.ts";

/**
 * Messages tell what a run does, and do nothing to it: that nobody can be told neither ends it nor holds it up, and whoever is
 * told that it waits is told while it does.
 */
export const checkMessages: Check = ({ workflows }, report) => {
  for (const workflow of workflows) {
    workflow.object.spec.templates.forEach((template, at) => {
      const pointer = `/spec/templates/${at}`;
      if ("steps" in template) checkCalls(workflow, pointer, template, report);
      for (const { name, pointer: own, container } of containersOf(template)) {
        container.env.forEach((one, number) => {
          if ("value" in one) return;
          const { name: secret, optional } = one.valueFrom.secretKeyRef;
          const place = `${pointer}${own}/env/${number}/valueFrom/secretKeyRef`;
          if (isMessage(template.name) && optional !== true)
            report(workflow, place, `without the Secret ${secret} the pod of ${template.name} never starts`);
          if (!isMessage(template.name) && optional === true)
            report(workflow, place, `${name} begins without the Secret ${secret}`);
        });
      }
    });
  }
};

function checkCalls(
  workflow: Placed<WorkflowTemplate>,
  pointer: string,
  { steps }: StepsTemplate,
  report: Report,
): void {
  steps.forEach((level, row) => {
    level.forEach((step, column) => {
      if (!isMessage(step.template)) return;
      const at = `${pointer}/steps/${row}/${column}`;
      if (step.continueOn === undefined) report(workflow, at, `the run ends where ${step.name} can tell nobody`);
      const about = steps.flat().find(({ name }) => step.name === `tell-${name}`);
      if (about === undefined) return;
      if (!level.includes(about)) report(workflow, at, `${step.name} does not come when ${about.name} begins`);
      else if (step.when !== about.when)
        report(workflow, at, `${step.name} and ${about.name} come on other conditions`);
    });
  });
}
