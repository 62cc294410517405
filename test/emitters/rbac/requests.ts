import type { Attributes } from "./authoriser.ts";

/** One call of kubectl in the emergency runbook, by its line there, and what it asks of the API server. */
export interface Played {
  readonly line: number;
  readonly requests: readonly Attributes[];
}

const NAMESPACE = "unmanned-island-system";
const CORE = "hlp-executor-core";
/** A pod as a selector finds it: nobody knows its name before. */
export const POD = "hlp-executor-core-5d9f7c-x2v8q";

/** `get deployments.apps hlp-executor-core`: one request in the namespace of the runbook. */
function ask(text: string): Attributes {
  const [verb = "", full = "", name] = text.split(" ");
  const [, resource = "", group = "", below] = /^(\w+)(?:\.([\w.]+))?(?:\/(\w+))?$/.exec(full) ?? [];
  return {
    verb,
    group,
    resource: below === undefined ? resource : `${resource}/${below}`,
    ...(name === undefined ? {} : { name }),
    namespace: NAMESPACE,
  };
}

/** One of what lies in no namespace. */
function askCluster(text: string): Attributes {
  const { namespace: _, ...request } = ask(text);
  return request;
}

function at(line: number, ...requests: readonly string[]): Played {
  return { line, requests: requests.map(ask) };
}

// Written down from what kubectl 1.32.4 asked a server that kept its requests, command by command, and from its source.

/**
 * `exec deployment/x`: the Deployment for its selector, then its pods, and where there is none yet, their watch
 * (polymorphichelpers.GetFirstPod). The stream is a GET by WebSocket; servers from 1.35 on want `create` for it as
 * well, and kubectl falls back to SPDY, which is a POST.
 */
const exec = (line: number) =>
  at(
    line,
    `get deployments.apps ${CORE}`,
    "list pods",
    "watch pods",
    `get pods/exec ${POD}`,
    `create pods/exec ${POD}`,
  );
const getPods = (line: number) => at(line, "list pods");
const logs = (line: number) => at(line, "list pods", `get pods/log ${POD}`);
const getEvents = (line: number) => at(line, "list events");
/** `describe pod -l`: the list, then each pod and its events. */
const describePods = (line: number) => at(line, "list pods", `get pods ${POD}`, "list events");
const restart = (line: number) => at(line, `get deployments.apps ${CORE}`, `patch deployments.apps ${CORE}`);
/** `rollout status`: the list and the watch select `metadata.name`, which is a name to the authoriser. */
const status = (line: number) =>
  at(line, ...["get", "list", "watch"].map((verb) => `${verb} deployments.apps ${CORE}`));
/** `scale` without `--current-replicas`: one merge patch of the subresource (scale.ScaleSimple). */
const scale = (line: number) => at(line, `get deployments.apps ${CORE}`, `patch deployments.apps/scale ${CORE}`);
/** `wait pod -l`: the list, then for each pod a list and a watch by its name. */
const waitPods = (line: number) => at(line, "list pods", `list pods ${POD}`, `watch pods ${POD}`);

/** By the file of a graph, all calls of kubectl in it. */
export const played: Readonly<Record<string, readonly Played[]>> = {
  "p1-executor-core-down-a": [restart(164), status(167), getPods(170), exec(171), exec(175)],
  "p1-executor-core-down-b": [
    at(186, "get configmaps hlp-executor-config"),
    // `apply -f` of the one ConfigMap that the file is said to hold.
    at(189, "get configmaps hlp-executor-config", "patch configmaps hlp-executor-config", "create configmaps"),
    at(192, "get configmaps hlp-executor-config"),
    restart(196),
    logs(199),
  ],
  "p1-executor-core-down-c": [
    at(209, `get deployments.apps ${CORE}`, `patch deployments.apps ${CORE}`),
    scale(231),
    waitPods(234),
    exec(237),
    scale(241),
  ],
  "p1-executor-core-down-d": [
    at(251, `get deployments.apps ${CORE}`, "list replicasets.apps"),
    at(254, `get deployments.apps ${CORE}`, `patch deployments.apps ${CORE}`, "list replicasets.apps"),
    status(257),
    getPods(260),
    logs(261),
  ],
  "p1-executor-core-down-diagnosis": [
    getPods(76),
    getEvents(79),
    at(82, `get deployments.apps ${CORE}`, "list replicasets.apps", "list events"),
    logs(93),
    logs(96),
    getPods(100),
    at(102, `get pods ${POD}`, `get pods/log ${POD}`),
    // How much is used, and of how much: the metrics, and the nodes.
    { line: 115, requests: [askCluster("list nodes.metrics.k8s.io"), askCluster("list nodes")] },
    describePods(118),
    getEvents(122),
    at(126, "get persistentvolumeclaims hlp-executor-state-pvc"),
    at(138, "get configmaps hlp-executor-config"),
    at(141, "get secrets hlp-executor-secrets"),
    // What is asked then, the other account asks: it is that one's right that the server looks at.
    at(144, "impersonate serviceaccounts hlp-executor-sa"),
    describePods(147),
  ],
  "p2-state-corruption-detected-a": [exec(406), exec(414), exec(421)],
  "p2-state-corruption-detected-b": [433, 438, 443, 447, 451, 456].map(exec),
  "p2-state-corruption-detected-c": [...[467, 471, 475, 481, 485].map(exec), restart(491), status(492), exec(495)],
  "p2-state-corruption-detected-diagnosis": [
    exec(341),
    exec(345),
    logs(349),
    ...[353, 360, 364, 369].map(exec),
    logs(376),
    logs(395),
  ],
};

/** What Argo's executor asks in each pod. */
export const executor: readonly Attributes[] = [
  ask("create workflowtaskresults.argoproj.io"),
  ask("patch workflowtaskresults.argoproj.io run-1234"),
];
