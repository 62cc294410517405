import { type Check, type Placed, type Report, repeated } from "./manifest.ts";
import { containersOf, type Template, type WorkflowTemplate } from "./workflow.ts";

type ContainerSet = Extract<Template, { readonly containerSet: unknown }>;

/** What Kubernetes and Argo find wrong with a pod only when it is to run, or never. */
export const checkPods: Check = ({ workflows }, report) => {
  for (const workflow of workflows) {
    workflow.object.spec.templates.forEach((template, at) => {
      const pointer = `/spec/templates/${at}`;
      for (const { name, pointer: own, container } of containersOf(template)) {
        for (const [variable, number] of repeated(container.env.map((one) => one.name)))
          report(workflow, `${pointer}${own}/env/${number}`, `${name} has two variables ${variable}`);
      }
      if (!("containerSet" in template)) return;
      checkChain(workflow, pointer, template, report);
      checkVolumes(workflow, pointer, template, report);
      checkOutputs(workflow, pointer, template, report);
    });
  }
};

/** The steps of a fence run one after the other; Argo starts at once what waits for nothing. */
function checkChain(workflow: Placed<WorkflowTemplate>, pointer: string, template: ContainerSet, report: Report): void {
  const { containers } = template.containerSet;
  const names = containers.map(({ name }) => name);
  for (const [name, at] of repeated(names))
    report(workflow, `${pointer}/containerSet/containers/${at}/name`, `two containers are called ${name}`);
  const all = new Set(names);
  const earlier = new Set<string>();
  containers.forEach(({ name, dependencies = [] }, at) => {
    const own = `${pointer}/containerSet/containers/${at}`;
    let isSound = true;
    dependencies.forEach((other, number) => {
      if (earlier.has(other)) return;
      isSound = false;
      const why = all.has(other) ? "does not come before it" : "is not in the pod";
      report(workflow, `${own}/dependencies/${number}`, `${name} waits for ${other}, which ${why}`);
    });
    const before = names[at - 1];
    if (isSound && before !== undefined && !dependencies.includes(before))
      report(workflow, own, `${name} does not wait for ${before}`);
    earlier.add(name);
  });
}

function checkVolumes(
  workflow: Placed<WorkflowTemplate>,
  pointer: string,
  template: ContainerSet,
  report: Report,
): void {
  const declared = template.volumes.map(({ name }) => name);
  const mounts = template.containerSet.volumeMounts;
  for (const [name, at] of repeated(declared))
    report(workflow, `${pointer}/volumes/${at}`, `two volumes are called ${name}`);
  for (const [path, at] of repeated(mounts.map(({ mountPath }) => mountPath)))
    report(workflow, `${pointer}/containerSet/volumeMounts/${at}`, `two volumes stand at ${path}`);
  mounts.forEach(({ name }, at) => {
    if (!declared.includes(name))
      report(workflow, `${pointer}/containerSet/volumeMounts/${at}/name`, `there is no volume ${name}`);
  });
  declared.forEach((name, at) => {
    if (!mounts.some((mount) => mount.name === name))
      report(workflow, `${pointer}/volumes/${at}`, `the volume ${name} is mounted nowhere`);
  });
}

/** Argo takes outputs from the container `main` alone, and a root file system that is read-only takes no file. */
function checkOutputs(
  workflow: Placed<WorkflowTemplate>,
  pointer: string,
  { outputs, containerSet }: ContainerSet,
  report: Report,
): void {
  if (outputs === undefined) return;
  const last = containerSet.containers.at(-1);
  if (last?.name !== "main") {
    report(workflow, `${pointer}/outputs`, "Argo takes outputs from a last container `main`, and there is none");
    return;
  }
  // A `main` that only decides comes behind the last step, which has packed its variables.
  const runsStep = last.args[0]?.startsWith("# runbook line ") === true;
  const writers = containerSet.containers.slice(runsStep ? -1 : -2);
  const named = new Set(writers.flatMap(({ args: [script] }) => script?.match(/\/rb\/[-\w./]+/g) ?? []));
  outputs.parameters.forEach(({ name, valueFrom: { path } }, at) => {
    const own = `${pointer}/outputs/parameters/${at}/valueFrom/path`;
    if (!containerSet.volumeMounts.some(({ mountPath }) => path.startsWith(`${mountPath}/`)))
      report(workflow, own, `${path} is on no volume`);
    else if (!named.has(path)) report(workflow, own, `nothing in \`main\` writes ${path} for ${name}`);
  });
}
