import type { rbac } from "../schema/index.ts";
import { type Check, type Placed, type RbacObject, type Report, type Scene } from "./manifest.ts";
import type { ScriptNode } from "./run.ts";

type Rule = rbac.Rules[number];
type Binding = Extract<RbacObject, { readonly roleRef: unknown }>;
type Role = Extract<RbacObject, { readonly rules: unknown }>;
type Permission = NonNullable<ScriptNode["script"]["permissions"]>[number];

/** Every account is there and may do what its steps do; every role is bound, and to somebody. */
export const checkAccounts: Check = (scene, report) => {
  checkBindings(scene, report);
  const users = [
    ...scene.workflows.map((one) => ({
      ...one,
      field: "/spec/serviceAccountName",
      name: one.object.spec.serviceAccountName,
    })),
    ...scene.sensors.map((one) => ({
      ...one,
      field: "/spec/template/serviceAccountName",
      name: one.object.spec.template.serviceAccountName,
    })),
  ];
  for (const user of users) {
    const { namespace } = user.object.metadata;
    if (hasAccount(scene, user.name, namespace)) continue;
    if (scene.complete) report(user, user.field, `there is no account ${user.name} in ${namespace}`);
  }
  const rights = rightsOf(scene);
  for (const { workflow, nodes } of scene.runs) {
    const { serviceAccountName: name } = workflow.object.spec;
    const { namespace } = workflow.object.metadata;
    if (!hasAccount(scene, name, namespace)) continue;
    const asked = [...executor, ...nodes.flatMap((node) => ("script" in node ? (node.script.permissions ?? []) : []))];
    const questions = new Map(asked.map((permission) => [describe(permission, namespace), permission]));
    for (const [what, permission] of questions) {
      const where = permission.scope === "cluster" ? CLUSTER : (permission.namespace ?? namespace);
      const rules = [CLUSTER, where].flatMap((place) => rights.get(`${namespace}/${name} ${place}`) ?? []);
      if (!rules.some((rule) => allows(rule, permission)))
        report(workflow, "/spec/serviceAccountName", `nothing lets ${name} ${what}`);
    }
  }
};

/** Where what is bound in no namespace holds. */
const CLUSTER = "the cluster";

/** The rules that are bound to an account, by `namespace/name` of it and the place where they hold. */
function rightsOf(scene: Scene): ReadonlyMap<string, readonly Rule[]> {
  const rights = new Map<string, Rule[]>();
  for (const { object } of scene.rbac) {
    if (!("roleRef" in object)) continue;
    const rules = rolesOf(scene, object).flatMap((role) => role.rules);
    const place = "namespace" in object.metadata ? object.metadata.namespace : CLUSTER;
    for (const { name, namespace } of object.subjects) {
      const key = `${namespace}/${name} ${place}`;
      rights.set(key, [...(rights.get(key) ?? []), ...rules]);
    }
  }
  return rights;
}

/** What the executor of Argo asks in every pod. */
const executor: readonly Permission[] = (["create", "patch"] as const).map((verb) => ({
  group: "argoproj.io",
  resource: "workflowtaskresults",
  verb,
  scope: "namespace",
}));

function hasAccount({ rbac: objects }: Scene, name: string, namespace: string): boolean {
  return objects.some(({ object }) => object.kind === "ServiceAccount" && isAt(object, name, namespace));
}

function isAt({ metadata }: RbacObject, name: string, namespace: string | undefined): boolean {
  return metadata.name === name && (!("namespace" in metadata) || metadata.namespace === namespace);
}

function checkBindings(scene: Scene, report: Report): void {
  const bindings = scene.rbac.filter((one): one is Placed<Binding> => "roleRef" in one.object);
  for (const binding of bindings) {
    const { roleRef, subjects } = binding.object;
    if (rolesOf(scene, binding.object).length === 0)
      report(binding, "/roleRef/name", `there is no ${roleRef.kind} ${roleRef.name}`);
    subjects.forEach(({ name, namespace }, at) => {
      if (!hasAccount(scene, name, namespace))
        report(binding, `/subjects/${at}`, `there is no account ${name} in ${namespace}`);
    });
  }
  const bound = new Set(bindings.flatMap(({ object }) => rolesOf(scene, object)));
  for (const role of scene.rbac) {
    if ("rules" in role.object && !bound.has(role.object))
      report(role, "", `the ${role.object.kind} ${role.object.metadata.name} is bound to nobody`);
  }
}

function rolesOf({ rbac: objects }: Scene, binding: Binding): readonly Role[] {
  const namespace = "namespace" in binding.metadata ? binding.metadata.namespace : undefined;
  return objects.flatMap(({ object }) =>
    "rules" in object && object.kind === binding.roleRef.kind && isAt(object, binding.roleRef.name, namespace)
      ? [object]
      : [],
  );
}

/** As the authoriser of the API server decides. */
function allows(
  { apiGroups, resources, resourceNames, verbs }: Rule,
  { group, resource, verb, name }: Permission,
): boolean {
  return (
    apiGroups.includes(group) &&
    resources.includes(resource) &&
    verbs.includes(verb) &&
    (resourceNames === undefined || (name !== undefined && resourceNames.includes(name)))
  );
}

function describe({ group, resource, verb, name, namespace, scope }: Permission, own: string): string {
  const full = `${resource}${group === "" ? "" : `.${group}`}${name === undefined ? "" : ` ${name}`}`;
  return `${verb} ${full} in ${scope === "cluster" ? CLUSTER : (namespace ?? own)}`;
}
