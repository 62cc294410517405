import type { rbac } from "../../../src/schema/index.ts";

export type RbacObject = rbac.Rbac["items"][number];
export type Rule = rbac.Rules[number];

/**
 * What the authoriser sees of a request. Where a list or a watch selects one object by the field `metadata.name`, the
 * API server takes that as the request's name.
 */
export interface Attributes {
  readonly verb: string;
  readonly group: string;
  /** With its subresource: `pods/exec`. */
  readonly resource: string;
  readonly name?: string;
  /** Absent: of what lies in no namespace, or of all namespaces at once. */
  readonly namespace?: string;
}

/** An account by `namespace/name`. */
export type Account = string;

/**
 * The RBAC authoriser of the API server: a request is allowed where one rule of one role that is bound to the account
 * allows it, and never forbidden by another (pkg/registry/rbac/validation and plugin/pkg/auth/authorizer/rbac).
 */
export class Authoriser {
  readonly #objects: readonly RbacObject[];

  constructor(objects: readonly RbacObject[]) {
    this.#objects = objects;
  }

  allows(account: Account, request: Attributes): boolean {
    return this.#rulesFor(account, request.namespace).some((rule) => ruleAllows(rule, request));
  }

  /** Rules bound in the whole cluster, and those bound in the namespace of the request. */
  #rulesFor(account: Account, namespace: string | undefined): readonly Rule[] {
    return this.#objects.flatMap((binding) => {
      if (binding.kind !== "ClusterRoleBinding" && binding.kind !== "RoleBinding") return [];
      if (binding.kind === "RoleBinding" && binding.metadata.namespace !== namespace) return [];
      if (!binding.subjects.some((subject) => `${subject.namespace}/${subject.name}` === account)) return [];
      return this.#objects.flatMap((role) => {
        if (role.kind !== "Role" && role.kind !== "ClusterRole") return [];
        if (role.kind !== binding.roleRef.kind || role.metadata.name !== binding.roleRef.name) return [];
        return role.kind === "Role" && role.metadata.namespace !== namespace ? [] : role.rules;
      });
    });
  }
}

function ruleAllows({ apiGroups, resources, resourceNames = [], verbs }: Rule, request: Attributes): boolean {
  const has = (list: readonly string[], one: string) => list.includes("*") || list.includes(one);
  const [, subresource] = request.resource.split("/");
  return (
    has(verbs, request.verb) &&
    has(apiGroups, request.group) &&
    (has(resources, request.resource) || (subresource !== undefined && resources.includes(`*/${subresource}`))) &&
    (resourceNames.length === 0 || (request.name !== undefined && resourceNames.includes(request.name)))
  );
}
