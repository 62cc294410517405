import type { StepGraph } from "../../graph/index.ts";
import type { Unit } from "../../program/index.ts";
import type { rbac } from "../../schema/index.ts";
import type { EmitContext } from "../emitter.ts";
import { graphObject } from "../names.ts";
import { PREFIX, provenance } from "../provenance.ts";
import { type MadeRule, makeRules, type Need } from "./rules.ts";

/** Objects in the order in which they are applied; `rules` of those that have some, by their number. */
export interface Objects {
  readonly items: rbac.Rbac["items"];
  readonly rules: ReadonlyMap<number, readonly MadeRule[]>;
}

/** Whose account it is, and where it lives. */
export interface Account {
  readonly unit: Unit;
  readonly graph: StepGraph;
  readonly namespace: string;
  readonly context: EmitContext;
}

const RBAC = "rbac.authorization.k8s.io";
const API_VERSION = `${RBAC}/v1`;

/** What the executor of Argo Workflows needs in every pod, to say how its containers ended (from 3.4 on). */
const executor: readonly Need[] = (["create", "patch"] as const).map((verb) => ({
  permission: { group: "argoproj.io", resource: "workflowtaskresults", verb, scope: "namespace" },
}));

/** The name of the ClusterRole of a graph: no other namespace has it. */
export function clusterRoleName({ unit, graph, namespace }: Omit<Account, "context">): string {
  return `${namespace}:${graphObject(unit, graph)}`;
}

/** The account of a graph with its rights, one Role in each namespace that its commands name. */
export function makeAccount(account: Account, needs: readonly Need[]): Objects {
  const { unit, graph, namespace } = account;
  const name = graphObject(unit, graph);
  const byNamespace = new Map<string, Need[]>([[namespace, [...executor]]]);
  for (const need of needs) {
    if (need.permission.scope === "cluster") continue;
    const where = need.permission.namespace ?? namespace;
    byNamespace.set(where, [...(byNamespace.get(where) ?? []), need]);
  }
  const items: rbac.Rbac["items"] = [
    { apiVersion: "v1", kind: "ServiceAccount", metadata: metadata(account, name, namespace) },
  ];
  const rules = new Map<number, readonly MadeRule[]>();
  const [, ...others] = byNamespace.keys();
  for (const where of [namespace, ...others.sort()]) {
    const made = makeRules(byNamespace.get(where) as Need[]);
    const about = metadata(account, name, where);
    rules.set(items.length, made);
    items.push({ apiVersion: API_VERSION, kind: "Role", metadata: about, rules: made.map(({ rule }) => rule) });
    items.push({
      apiVersion: API_VERSION,
      kind: "RoleBinding",
      metadata: about,
      roleRef: { apiGroup: RBAC, kind: "Role", name },
      subjects: [{ kind: "ServiceAccount", name, namespace }],
    });
  }
  return { items, rules };
}

/** What the commands ask outside of namespaces; undefined where they do not. */
export function makeClusterRole(account: Account, needs: readonly Need[]): Objects | undefined {
  const { unit, graph, namespace } = account;
  const made = makeRules(needs.filter(({ permission }) => permission.scope === "cluster"));
  if (made.length === 0) return undefined;
  const name = clusterRoleName(account);
  const about = clusterMetadata(account, name);
  const items: rbac.Rbac["items"] = [
    { apiVersion: API_VERSION, kind: "ClusterRole", metadata: about, rules: made.map(({ rule }) => rule) },
    {
      apiVersion: API_VERSION,
      kind: "ClusterRoleBinding",
      metadata: about,
      roleRef: { apiGroup: RBAC, kind: "ClusterRole", name },
      subjects: [{ kind: "ServiceAccount", name: graphObject(unit, graph), namespace }],
    },
  ];
  return { items, rules: new Map([[0, made]]) };
}

function metadata(account: Account, name: string, namespace: string): rbac.Metadata {
  const { labels, annotations } = clusterMetadata(account, name);
  return { name, namespace, labels, annotations };
}

function clusterMetadata({ unit, graph, context }: Account, name: string): rbac.ClusterMetadata {
  return {
    name,
    labels: { "app.kubernetes.io/managed-by": "runbookc", [`${PREFIX}/runbook`]: unit.runbook.id },
    annotations: provenance(unit, graph.origin, context),
  };
}
