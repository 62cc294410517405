import type { Permission } from "../../graph/index.ts";
import type { rbac } from "../../schema/index.ts";
import type { Span } from "../../source/index.ts";

export type Rule = rbac.Rules[number];

/** A permission and the command that needs it; none where Argo itself does. */
export interface Need {
  readonly permission: Permission;
  readonly span?: Span;
}

/** A rule with the commands that need it, in the order of the text. */
export interface MadeRule {
  readonly rule: Rule;
  readonly spans: readonly Span[];
}

const order: readonly Permission["verb"][] = [
  "get",
  "list",
  "watch",
  "create",
  "update",
  "patch",
  "delete",
  "impersonate",
];

/**
 * The fewest rules that allow these permissions and no other: one for each resource, with names where all verbs of it
 * go to the same ones. What is allowed for any name is not said again for one.
 */
export function makeRules(needs: readonly Need[]): readonly MadeRule[] {
  const byResource = new Map<string, Need[]>();
  for (const need of needs) {
    const { group, resource } = need.permission;
    const key = `${group} ${resource}`;
    byResource.set(key, [...(byResource.get(key) ?? []), need]);
  }
  return [...byResource].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => rulesOf(own));
}

function rulesOf(needs: readonly Need[]): readonly MadeRule[] {
  const open = new Set(needs.flatMap(({ permission }) => (permission.name === undefined ? [permission.verb] : [])));
  const byName = new Map<string, Set<Permission["verb"]>>();
  for (const { permission } of needs) {
    const { name, verb } = permission;
    if (name !== undefined && !open.has(verb)) byName.set(name, (byName.get(name) ?? new Set()).add(verb));
  }
  const byVerbs = new Map<string, string[]>();
  for (const [name, verbs] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = sorted(verbs).join(" ");
    byVerbs.set(key, [...(byVerbs.get(key) ?? []), name]);
  }
  const named = [...byVerbs].map(([verbs, names]) => makeRule(needs, verbs.split(" ") as Permission["verb"][], names));
  return [...(open.size === 0 ? [] : [makeRule(needs, sorted(open))]), ...named];
}

function makeRule(needs: readonly Need[], verbs: Permission["verb"][], names?: string[]): MadeRule {
  const [first] = needs;
  const { group, resource } = (first as Need).permission;
  const served = needs.filter(
    ({ permission: { verb, name } }) =>
      verbs.includes(verb) && (names === undefined || (name !== undefined && names.includes(name))),
  );
  const spans = new Map(served.flatMap(({ span }) => (span === undefined ? [] : [[span.start, span] as const])));
  return {
    rule: {
      apiGroups: [group],
      resources: [resource],
      ...(names === undefined ? {} : { resourceNames: names }),
      verbs,
    },
    spans: [...spans.values()].sort((a, b) => a.start - b.start),
  };
}

function sorted(verbs: ReadonlySet<Permission["verb"]>): Permission["verb"][] {
  return order.filter((verb) => verbs.has(verb));
}

/** `get pods in any namespace`, `patch nodes/n1`: permissions for a message, each once. */
export function describePermissions(permissions: readonly Permission[]): readonly string[] {
  const texts = permissions.map(({ verb, group, resource, name }) => {
    const what = group === "" || group === "apps" ? resource : `${resource}.${group}`;
    return `\`${verb} ${what}${name === undefined ? "" : ` ${name}`}\``;
  });
  return [...new Set(texts)];
}
