import type { workflowTemplate } from "../schema/index.ts";
import type { Check, Placed, Report, Scene } from "./manifest.ts";

/** The condition of a selector that lists the alerts. */
const NAMES = "&& payload.alerts[0].labels.alertname in ";

/** What an alert starts is there, takes what it is given, and waits for an alert that there is. */
export const checkTriggers: Check = (scene, report) => {
  for (const binding of scene.bindings) {
    const { event, submit } = binding.object.spec;
    const target = { name: submit.workflowTemplateRef.name, pointer: "/spec/submit/workflowTemplateRef/name" };
    const given = submit.arguments.parameters.map(({ name }) => name);
    checkTarget({ scene, trigger: binding, ...target, given, parameters: "/spec/submit/arguments/parameters" }, report);
    const line = event.selector.split("\n").find((condition) => condition.startsWith(NAMES));
    for (const name of line === undefined ? [] : (JSON.parse(line.slice(NAMES.length)) as string[]))
      checkAlert(scene, binding, "/spec/event/selector", name, report);
  }
  for (const sensor of scene.sensors) {
    const { dependencies, triggers } = sensor.object.spec;
    triggers.forEach(({ template: { k8s } }, at) => {
      const pointer = `/spec/triggers/${at}/template/k8s/source/resource/spec`;
      const { workflowTemplateRef, arguments: args } = k8s.source.resource.spec;
      const given = args.parameters.map(({ name }) => name);
      const target = { name: workflowTemplateRef.name, pointer: `${pointer}/workflowTemplateRef/name` };
      checkTarget({ scene, trigger: sensor, ...target, given, parameters: `${pointer}/arguments/parameters` }, report);
    });
    dependencies.forEach(({ eventSourceName, filters }, at) => {
      const pointer = `/spec/dependencies/${at}`;
      if (!scene.eventSources.some(({ object }) => object.metadata.name === eventSourceName))
        report(sensor, `${pointer}/eventSourceName`, `there is no event source ${eventSourceName}`);
      filters.data.forEach(({ path, value }, number) => {
        if (!path.endsWith(".labels.alertname")) return;
        for (const text of value) {
          const name = text.slice(1, -1).replace(/\\(.)/g, "$1");
          checkAlert(scene, sensor, `${pointer}/filters/data/${number}`, name, report);
        }
      });
    });
  }
  checkAccess(scene, report);
};

interface Target {
  readonly scene: Scene;
  readonly trigger: Placed<{ readonly metadata: { readonly namespace: string } }>;
  readonly name: string;
  /** Where the trigger names it. */
  readonly pointer: string;
  readonly given: readonly string[];
  /** Where the trigger gives parameters. */
  readonly parameters: string;
}

function checkTarget({ scene, trigger, name, pointer, given, parameters }: Target, report: Report): void {
  const { namespace } = trigger.object.metadata;
  const workflow = findWorkflow(scene, name, namespace);
  if (workflow === undefined) {
    report(trigger, pointer, `there is no WorkflowTemplate ${name} in ${namespace}`);
    return;
  }
  const wanted = workflow.spec.arguments.parameters;
  for (const parameter of wanted) {
    if (parameter.value === undefined && !given.includes(parameter.name))
      report(trigger, parameters, `${name} gets no ${parameter.name}`);
  }
  given.forEach((parameter, at) => {
    if (!wanted.some((one) => one.name === parameter))
      report(trigger, `${parameters}/${at}`, `${name} takes no ${parameter}`);
  });
}

function findWorkflow(
  { workflows }: Scene,
  name: string,
  namespace: string,
): workflowTemplate.WorkflowTemplate | undefined {
  const found = workflows.find(
    ({ object: { metadata } }) => metadata.name === name && metadata.namespace === namespace,
  );
  return found?.object;
}

function checkAlert({ rules }: Scene, trigger: Placed<unknown>, pointer: string, name: string, report: Report): void {
  const all = rules.flatMap(({ object }) => object.spec.groups.flatMap((group) => group.rules));
  if (!all.some(({ alert }) => alert === name))
    report(trigger, pointer, `it waits for ${name}, and no rule has this alert`);
}

/** The Argo Server reads a WorkflowTemplate with the token of the sender before it starts it. */
function checkAccess(scene: Scene, report: Report): void {
  const rules = scene.rbac.flatMap(({ object }) => (object.kind === "Role" ? object.rules : []));
  const readable = new Set(
    rules
      .filter(({ resources }) => resources.includes("workflowtemplates"))
      .flatMap((rule) => rule.resourceNames ?? []),
  );
  for (const binding of scene.bindings) {
    const { name } = binding.object.spec.submit.workflowTemplateRef;
    if (!readable.has(name) && findWorkflow(scene, name, binding.object.metadata.namespace) !== undefined)
      report(binding, "/spec/submit/workflowTemplateRef/name", `no account of a trigger may read ${name}`);
  }
}
