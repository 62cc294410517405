import { kind, own, type Kind } from "./permissions-kinds.ts";
import type { Request, Target } from "./permissions-request.ts";
import { isKnown } from "./permissions-words.ts";

/** What one verb of kubectl asks of the API. */
export type Asking = (request: Request) => void;

const pods = kind("pods");
const events = kind("events");
const nodes = kind("nodes");

/** `get` of one object, `list` of what a selector finds. */
export function look(request: Request, { kind: what, name, namespace }: Target): void {
  request.need(what, name === undefined ? "list" : "get", { name, namespace });
}

/** To wait for one object, it is listed and watched by its name; the authoriser takes that as its name. */
export function follow(request: Request, target: Target): void {
  request.need(target.kind, "list watch", target);
}

/** A pod by its name, or the first pod of a workload: where there is none yet, kubectl waits for one. */
export function findPod(request: Request, arg: string | undefined): string | undefined {
  const [target] = request.target(arg, pods);
  if (target === undefined) return undefined;
  request.need(target.kind, "get", target);
  if (target.kind === pods) return target.name;
  request.need(pods, "list watch", { namespace: target.namespace });
  return undefined;
}

/** A stream into a pod. By WebSocket it is a GET; servers from 1.35 on want `create` for it too, and SPDY is a POST. */
export function open(request: Request, subresource: string, name: string | undefined, namespace?: string): void {
  request.need(pods, "create get", { subresource, name, namespace });
}

function get(request: Request): void {
  if (request.has("raw")) return void request.refuse("open", "get --raw");
  const part = request.subresource;
  for (const target of request.targets()) {
    if (part.subresource === undefined) look(request, target);
    else request.need(target.kind, "get", { ...target, ...part });
    if (request.has("watch") || request.has("watch-only")) request.need(target.kind, "watch", target);
  }
}

/** Kinds of which `describe` prints no events. */
const eventless = new Set(
  (
    "secrets resourcequotas limitranges networkpolicies roles rolebindings clusterroles clusterrolebindings " +
    "namespaces"
  ).split(" "),
);
/** Kinds of which `describe` counts the pods. */
const withPods = new Set(
  "statefulsets daemonsets replicasets replicationcontrollers persistentvolumeclaims".split(" "),
);
/** Kinds that are in no table of `describe` here, because what it looks up depends on what the object says. */
const dependent = new Set(["ingresses", "endpointslices", "certificatesigningrequests"]);

/** What `describe` looks up beside the object, from pkg/describe of kubectl 1.32. */
function describe(request: Request): void {
  for (const target of request.targets()) {
    const { kind: what, name, namespace } = target;
    const { resource, group } = what;
    if (dependent.has(resource) || (group.includes(".") && !group.endsWith("k8s.io")))
      return void request.refuse("open", `describe ${resource}`);
    if (name === undefined) request.need(what, "list", { namespace });
    request.need(what, "get", { name, namespace });
    if (resource === "deployments") request.need(kind("replicasets"), "list", { namespace });
    if (resource === "services") request.need(kind("endpointslices"), "list", { namespace });
    if (resource === "serviceaccounts") request.need(kind("secrets"), "list", { namespace });
    if (withPods.has(resource)) request.need(pods, "list", { namespace });
    if (resource === "nodes") describeNode(request, name);
    if (resource === "namespaces") describeNamespace(request, name);
    if (!eventless.has(resource) && request.last("show-events") !== "false")
      request.need(events, "list", { namespace, everywhere: !what.namespaced });
  }
}

function describeNode(request: Request, name: string | undefined): void {
  request.need(pods, "list", { everywhere: true });
  request.need(kind("leases"), "get", { name, namespace: "kube-node-lease" });
}

function describeNamespace(request: Request, name: string | undefined): void {
  const about = name === undefined || !isKnown(name) ? { everywhere: true } : { namespace: name };
  request.need(kind("resourcequotas"), "list", about);
  request.need(kind("limitranges"), "list", about);
}

function logs(request: Request): void {
  const [arg] = request.call.args;
  const selected = arg === undefined && request.has("selector");
  if (selected) request.need(pods, "list");
  const name = selected ? undefined : findPod(request, arg);
  request.need(pods, "get", { subresource: "log", name });
}

function listEvents(request: Request): void {
  request.need(events, request.has("watch") ? "watch" : "list");
}

/** Metrics, and with those of nodes the nodes themselves, for how much they have. */
function top(metrics: Kind, beside: readonly Kind[]): Asking {
  return (request) => {
    const { args } = request.call;
    for (const name of args.length === 0 ? [undefined] : args)
      for (const each of [metrics, ...beside]) look(request, { kind: each, ...(name === undefined ? {} : { name }) });
  };
}
const topNode = top(own.nodeMetrics, [nodes]);
const topPod = top(own.podMetrics, []);

function wait(request: Request): void {
  const what = request.last("for") ?? "";
  if (!isKnown(what)) return void request.refuse("variable", what);
  for (const target of request.targets()) {
    look(request, target);
    if (target.name !== undefined && what === "create") continue;
    if (what === "delete" && target.name === undefined) request.need(target.kind, "get", target);
    follow(request, target);
  }
}

function rolloutStatus(request: Request): void {
  for (const target of request.targets()) {
    look(request, target);
    follow(request, target);
  }
}

/** The revisions of a workload lie in other objects, which are found by their labels. */
export function listRevisions(request: Request, { kind: what, namespace }: Target): void {
  const holder = what.resource === "deployments" ? "replicasets" : "controllerrevisions";
  request.need(kind(holder), "list", { namespace });
}

function rolloutHistory(request: Request): void {
  for (const target of request.targets()) {
    if (target.name === undefined) request.need(target.kind, "list", target);
    request.need(target.kind, "get", target);
    listRevisions(request, target);
  }
}

/** Whoever signs in may ask what they may do themselves (`system:basic-user`), where nobody has taken that away. */
function canI(request: Request): void {
  request.need(request.has("list") ? own.rulesReviews : own.accessReviews, "create");
}

function nothing(): void {}

/** What is looked at only: by the verb, and by both words of a verb that has verbs. */
export const reading: Readonly<Record<string, Asking>> = {
  get,
  describe,
  logs,
  events: listEvents,
  wait,
  "top node": topNode,
  "top nodes": topNode,
  "top no": topNode,
  "top pod": topPod,
  "top pods": topPod,
  "top po": topPod,
  "rollout status": rolloutStatus,
  "rollout history": rolloutHistory,
  "auth can-i": canI,
  "auth whoami": (request) => request.need(own.subjectReviews, "create"),
  "cluster-info": (request) => request.need(kind("services"), "list", { namespace: "kube-system" }),
  // What these ask for is open to whoever signs in (`system:discovery`), or is on no server.
  version: nothing,
  explain: nothing,
  "api-resources": nothing,
  "api-versions": nothing,
  completion: nothing,
  help: nothing,
  kustomize: nothing,
  options: nothing,
  plugin: nothing,
};
