import { kind, kindNamed, type Kind } from "./permissions-kinds.ts";
import { type Asking, findPod, follow, listRevisions, look, open } from "./permissions-read.ts";
import type { Request, Target } from "./permissions-request.ts";

const pods = kind("pods");
const nodes = kind("nodes");

/** Reads its objects and writes a part of each. */
function patch(request: Request): void {
  const part = request.subresource;
  for (const target of request.targets()) {
    if (target.name === undefined) request.need(target.kind, "list", target);
    else request.need(target.kind, "get", { ...target, ...part });
    if (!request.isRehearsal) request.need(target.kind, "patch", { ...target, ...part });
  }
}

/** `label pods x key=value`: what stands behind the objects is no object. */
function patchUpTo(isValue: RegExp): Asking {
  return (request) => {
    const { args } = request.call;
    const end = args.findIndex((arg) => isValue.test(arg));
    for (const target of request.targets(end === -1 ? args : args.slice(0, end))) {
      look(request, target);
      if (!request.isRehearsal && !request.has("list")) request.need(target.kind, "patch", target);
    }
    const [from, name] = request.last("from")?.split("/") ?? [];
    if (from !== undefined) for (const source of request.kind(from)) request.need(source, "get", { name });
  };
}
const label = patchUpTo(/^[^=/]*(?:\/[^=]*)?=|[^=]-$/);
const set = patchUpTo(/=|^[A-Z_]+-$/);

function setServiceAccount(request: Request): void {
  for (const target of request.targets(request.call.args.slice(0, -1))) {
    look(request, target);
    if (!request.isRehearsal) request.need(target.kind, "patch", target);
  }
}

/** Nodes need not be called so. */
function onNodes(more: (request: Request, node: Target) => void): Asking {
  return (request) => {
    const names = request.call.args.filter((arg) => kindNamed(arg) !== nodes && !/=|:|.-$/.test(arg));
    const targets = names.length === 0 ? [{ kind: nodes }] : names.flatMap((name) => request.target(name, nodes));
    for (const node of targets) {
      look(request, node);
      if (!request.isRehearsal) request.need(nodes, "patch", node);
      more(request, node);
    }
  };
}
const cordon = onNodes(() => {});

/** The pods of a node may be in any namespace, and those of a DaemonSet are left alone. */
const drain = onNodes((request) => {
  request.need(pods, "list", { everywhere: true });
  request.need(kind("daemonsets"), "get", { everywhere: true });
  if (request.isRehearsal) return;
  request.need(pods, "get", { everywhere: true });
  if (request.has("disable-eviction")) request.need(pods, "delete", { everywhere: true });
  else request.need(pods, "create", { everywhere: true, subresource: "eviction" });
});

function scale(request: Request): void {
  const conditional = ["current-replicas", "resource-version"].some((option) => request.last(option) !== undefined);
  for (const target of request.targets()) {
    look(request, target);
    if (request.isRehearsal) continue;
    const about = { ...target, subresource: "scale" };
    request.need(target.kind, conditional ? "get update" : "patch", about);
    if (!/^0?$/.test(request.last("timeout") ?? "") && !conditional) request.need(target.kind, "get", about);
  }
}

function rollout(verbs: string): Asking {
  return (request) => {
    for (const target of request.targets()) {
      look(request, target);
      if (verbs === "undo") listRevisions(request, target);
      if (!request.isRehearsal) request.need(target.kind, "patch", target);
    }
  };
}

/** By the client each object is read first; by the server it is one patch, which creates what is not there. */
function apply(request: Request): void {
  if (request.has("prune")) return void request.refuse("open", "apply --prune");
  for (const target of request.targets([])) {
    if (request.has("server-side")) {
      request.need(target.kind, "patch create", { ...target, addressed: true });
      continue;
    }
    request.need(target.kind, "get", target);
    if (!request.isRehearsal) request.need(target.kind, "patch create", target);
  }
}

/** The server is asked what would change, as if it were to be changed. */
function diff(request: Request): void {
  for (const target of request.targets([])) request.need(target.kind, "get patch create", target);
}

function create(request: Request): void {
  for (const target of request.targets([])) if (!request.isRehearsal) request.need(target.kind, "create", target);
}

/** A kind and the name of a new object; what a Job is made from is read. */
function createNamed(what: Kind): Asking {
  return (request) => {
    const from = request.last("from");
    if (from !== undefined) for (const source of request.target(from, what)) look(request, source);
    if (!request.isRehearsal) request.need(what, "create");
  };
}

function createToken(request: Request): void {
  const [name] = request.call.args;
  if (name === undefined) return void request.refuse("target", "");
  request.need(kind("serviceaccounts"), "create", { subresource: "token", name });
}

function replace(request: Request): void {
  for (const target of request.targets([])) {
    if (request.isRehearsal) continue;
    if (request.has("force")) {
      request.need(target.kind, "delete get create", target);
      follow(request, target);
    } else request.need(target.kind, "get update", target);
  }
}

/** Each object is deleted by itself, and waited for until it is gone. */
function remove(request: Request): void {
  for (const target of request.targets()) {
    if (target.name === undefined) request.need(target.kind, "list", target);
    if (request.isRehearsal) continue;
    request.need(target.kind, "delete", target);
    if (request.last("wait") === "false" || request.last("dry-run") === "server") continue;
    request.need(target.kind, "get", target);
    follow(request, target);
  }
}

function expose(made: Kind): Asking {
  return (request) => {
    for (const target of request.targets()) look(request, target);
    if (!request.isRehearsal) request.need(made, "create");
  };
}

function run(request: Request): void {
  const [name] = request.call.args;
  if (request.isRehearsal) return;
  request.need(pods, "create");
  if (!["stdin", "attach", "rm"].some((option) => request.has(option))) return;
  request.need(pods, "get list watch", { name });
  request.need(pods, "get", { subresource: "log", name });
  open(request, "attach", name);
  if (request.has("rm")) request.need(pods, "delete", { name });
}

/** `island/core-0:/tmp/x`: the pod stands before the colon, its namespace may stand before the pod. */
function copy(request: Request): void {
  const remote = request.call.args.filter((arg) => /^[^:]+:/.test(arg));
  if (remote.length === 0) return void request.refuse("target", request.call.args.join(" "));
  for (const arg of remote) {
    const [pod = "", namespace] = arg.slice(0, arg.indexOf(":")).split("/").reverse();
    request.need(pods, "get", { name: pod, namespace });
    open(request, "exec", pod, namespace);
  }
}

function stream(subresource: string): Asking {
  return (request) => {
    const [arg] = request.call.args;
    const name = findPod(request, arg);
    if (subresource === "portforward" && name === undefined) request.need(pods, "get");
    open(request, subresource, name);
  };
}

const created =
  "configmap cm,cronjob cj,deployment deploy,ingress ing,job,namespace ns,poddisruptionbudget pdb,priorityclass pc," +
  "quota resourcequota,secret,service svc,serviceaccount sa";

/** What changes something, or may: by the verb, and by both words of a verb that has verbs. */
export const changing: Readonly<Record<string, Asking>> = {
  annotate: label,
  apply,
  attach: stream("attach"),
  autoscale: expose(kind("hpa")),
  cordon,
  cp: copy,
  create,
  "create token": createToken,
  ...Object.fromEntries(
    created
      .split(",")
      .flatMap((names) =>
        names.split(" ").map((name) => [`create ${name}`, createNamed(kind(names.split(" ")[0] as string))]),
      ),
  ),
  delete: remove,
  diff,
  drain,
  edit: patch,
  exec: stream("exec"),
  expose: expose(kind("services")),
  label,
  patch,
  "port-forward": stream("portforward"),
  replace,
  "rollout pause": rollout("pause"),
  "rollout restart": rollout("restart"),
  "rollout resume": rollout("resume"),
  "rollout undo": rollout("undo"),
  run,
  scale,
  "set env": set,
  "set image": set,
  "set resources": set,
  "set serviceaccount": setServiceAccount,
  taint: cordon,
  uncordon: cordon,
};
