import { type IncomingMessage, createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What was asked of the server, as an authoriser would see it. */
export interface SeenRequest {
  readonly verb: string;
  readonly group: string;
  /** With its subresource. */
  readonly resource: string;
  readonly name?: string;
  readonly namespace?: string;
  /** The account that the request is made as, where it is not the caller's own. */
  readonly as?: string;
}

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

/** `deployments Deployment`; `nodes Node -` is in no namespace. */
const api: Readonly<Record<string, string>> = {
  v1:
    "pods Pod,pods/log Pod,pods/exec Pod,pods/eviction Eviction,events Event,configmaps ConfigMap,secrets Secret,services Service," +
    "persistentvolumeclaims PersistentVolumeClaim,serviceaccounts ServiceAccount,serviceaccounts/token TokenRequest," +
    "nodes Node -,namespaces Namespace -,resourcequotas ResourceQuota,limitranges LimitRange",
  "apps/v1":
    "deployments Deployment,deployments/scale Scale,replicasets ReplicaSet,statefulsets StatefulSet,statefulsets/scale Scale," +
    "daemonsets DaemonSet,controllerrevisions ControllerRevision",
  "batch/v1": "jobs Job,cronjobs CronJob",
  "discovery.k8s.io/v1": "endpointslices EndpointSlice",
  "coordination.k8s.io/v1": "leases Lease",
  "metrics.k8s.io/v1beta1": "nodes NodeMetrics -,pods PodMetrics",
  "authorization.k8s.io/v1":
    "selfsubjectaccessreviews SelfSubjectAccessReview -,selfsubjectrulesreviews SelfSubjectRulesReview -",
  "authentication.k8s.io/v1": "selfsubjectreviews SelfSubjectReview -",
};
/** Short names that are asked for. */
const short: Readonly<Record<string, string>> = {
  deployments: "deploy",
  namespaces: "ns",
  persistentvolumeclaims: "pvc",
  pods: "po",
  serviceaccounts: "sa",
  services: "svc",
  statefulsets: "sts",
};
const verbs = ["create", "delete", "get", "list", "patch", "update", "watch"];
const template = { metadata: { labels: { app: "x" } }, spec: { containers: [{ name: "main", image: "i" }] } };

function resourcesOf(version: string): readonly Resource[] {
  return (api[version] ?? "").split(",").map((entry) => {
    const [name = "", kind = "", scope] = entry.split(" ");
    return { name, kind, namespaced: scope === undefined };
  });
}

/** An object with all that kubectl looks at. One that is called `none` selects pods that are not there yet. */
function makeObject(kind: string, name: string, namespace: string | undefined): Record<string, unknown> {
  const owner = { apiVersion: "apps/v1", name: "core", uid: "core", controller: true };
  const owners = {
    ReplicaSet: [{ ...owner, kind: "Deployment" }],
    ControllerRevision: [{ ...owner, kind: "StatefulSet" }],
  };
  const metadata = {
    name,
    ...(namespace === undefined ? {} : { namespace }),
    uid: name,
    resourceVersion: "5",
    generation: 1,
    labels: { app: "x" },
    annotations: { "deployment.kubernetes.io/revision": name.at(-1) },
    ownerReferences: owners[kind as keyof typeof owners] ?? [],
  };
  const selector = { matchLabels: { app: name === "none" ? "none" : "x" } };
  const revised = { ...template, metadata: { labels: { app: "x", "pod-template-hash": name, of: name } } };
  const spec = {
    replicas: 1,
    nodeName: "n1",
    containers: template.spec.containers,
    selector: kind === "Service" ? { app: "x" } : selector,
    template: kind === "ReplicaSet" ? revised : template,
    updateStrategy: { type: "RollingUpdate" },
    jobTemplate: { spec: { template } },
  };
  const status = {
    phase: "Running",
    observedGeneration: 1,
    replicas: 1,
    updatedReplicas: 1,
    readyReplicas: 1,
    availableReplicas: 1,
    conditions: ["Ready", "Available"].map((type) => ({ type, status: "True" })),
    allocatable: { cpu: "4", memory: "8Gi" },
  };
  const scale = { spec: { replicas: 1 }, status: { replicas: 1, selector: "app=x" } };
  const metrics = {
    timestamp: "2025-01-01T00:00:00Z",
    window: "1m",
    usage: { cpu: "1", memory: "1Gi" },
    containers: [],
  };
  if (kind === "ControllerRevision") return { metadata, revision: Number(name.at(-1)), data: { spec: { template } } };
  if (kind === "Scale") return { metadata, ...scale };
  return kind.endsWith("Metrics") ? { metadata, ...metrics } : { metadata, spec, status, data: { A: "b" } };
}

/** What an address says of a request. */
interface Address {
  /** `apps/v1`. */
  readonly version: string;
  readonly group: string;
  readonly resource: string;
  readonly name?: string;
  readonly namespace?: string;
}

function readAddress({ pathname }: URL): Address | undefined {
  const [, group, version = "", path] = /^\/api(?:s\/([^/]+))?\/(v\w+)\/(.+)$/.exec(pathname) ?? [];
  if (path === undefined) return undefined;
  const parts = path.split("/");
  const namespace = parts[0] === "namespaces" && parts.length > 2 ? parts.splice(0, 2)[1] : undefined;
  const [plural = "", name, below] = parts;
  return {
    version: group === undefined ? version : `${group}/${version}`,
    group: group ?? "",
    resource: below === undefined ? plural : `${plural}/${below}`,
    ...(name === undefined ? {} : { name }),
    ...(namespace === undefined ? {} : { namespace }),
  };
}

function verbOf(method: string, { name }: Address, { searchParams }: URL): string {
  const methods: Readonly<Record<string, string>> = { POST: "create", PUT: "update", PATCH: "patch", DELETE: "delete" };
  const isWatch = /^(?:1|true)$/.test(searchParams.get("watch") ?? "");
  return methods[method] ?? (isWatch ? "watch" : name === undefined ? "list" : "get");
}

/** A server that knows enough of the Kubernetes API for kubectl to go its way, and keeps what it is asked. */
export class ApiServer {
  readonly seen: SeenRequest[] = [];
  readonly #server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += part)).on("end", () => this.#answer(request, response, body));
  });

  /** Gives the address. */
  async start(): Promise<string> {
    // Nothing can be run in a container here: kubectl asks by WebSocket, then by SPDY, and gives up.
    this.#server.on("upgrade", (request: IncomingMessage, socket) => {
      const address = readAddress(urlOf(request));
      if (address !== undefined) this.#see(request, address, request.method === "GET" ? "get" : "create");
      socket.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
    });
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #see(request: IncomingMessage, { group, resource, name, namespace }: Address, verb: string): void {
    const fields = urlOf(request).searchParams.get("fieldSelector") ?? "";
    const about = name ?? /^metadata\.name=(.+)$/.exec(fields)?.[1];
    const as = request.headers["impersonate-user"];
    this.seen.push({
      verb,
      group,
      resource,
      ...(about === undefined ? {} : { name: about }),
      ...(namespace === undefined ? {} : { namespace }),
      ...(typeof as === "string" ? { as } : {}),
    });
  }

  #answer(request: IncomingMessage, response: ServerResponse, body: string): void {
    const url = urlOf(request);
    const discovered = discover(url.pathname);
    const address = readAddress(url);
    if (discovered !== undefined) return send(response, 200, discovered);
    if (address === undefined) return send(response, 404, failure);
    const verb = verbOf(request.method ?? "GET", address, url);
    this.#see(request, address, verb);
    const known = resourcesOf(address.version).find(({ name }) => name === address.resource);
    if (known === undefined || address.name === "missing") return send(response, 404, failure);
    if (known.name === "pods/log") return void response.end("a line\n");
    const apiVersion = known.kind === "Scale" ? "autoscaling/v1" : address.version;
    const make = (name: string) => ({
      apiVersion,
      kind: known.kind,
      ...makeObject(known.kind, name, known.namespaced ? (address.namespace ?? "island") : undefined),
    });
    if (verb === "watch") return watch(response, make("core-0"));
    if (verb === "list") {
      const names = url.searchParams.get("labelSelector") === "app=none" ? [] : namesOf(known.name);
      const head = { apiVersion, kind: `${known.kind}List`, metadata: { resourceVersion: "5" } };
      return send(response, 200, { ...head, items: names.map(make) });
    }
    if (verb === "delete") return send(response, 200, { ...failure, status: "Success", code: 200 });
    if (verb === "create")
      return send(response, 201, {
        ...make("made"),
        ...(body.startsWith("{") ? (JSON.parse(body) as object) : {}),
        status: answer,
      });
    return send(response, 200, make(address.name ?? "core"));
  }
}

/** What a review of permissions is told. */
const answer = { allowed: true, resourceRules: [], nonResourceRules: [], incomplete: false };

function urlOf({ url }: IncomingMessage): URL {
  return new URL(url ?? "/", "http://server");
}

/** One object that comes and goes. */
function watch(response: ServerResponse, object: unknown): void {
  response.write(`${JSON.stringify({ type: "ADDED", object })}\n`);
  setTimeout(() => response.end(`${JSON.stringify({ type: "DELETED", object })}\n`), 30);
}

function namesOf(resource: string): readonly string[] {
  if (resource === "pods") return ["core-0"];
  return ["replicasets", "controllerrevisions"].includes(resource) ? ["core-1", "core-2"] : ["core"];
}

function discover(path: string): unknown {
  if (path === "/api") return { kind: "APIVersions", versions: ["v1"] };
  if (path === "/version") return { major: "1", minor: "32", gitVersion: "v1.32.4" };
  const groups = Object.keys(api).filter((version) => version !== "v1");
  if (path === "/apis") {
    const entries = groups.map((groupVersion) => {
      const [name, version] = groupVersion.split("/");
      return { name, versions: [{ groupVersion, version }], preferredVersion: { groupVersion, version } };
    });
    return { kind: "APIGroupList", apiVersion: "v1", groups: entries };
  }
  const groupVersion = path === "/api/v1" ? "v1" : path.replace(/^\/apis\//, "");
  if (!Object.hasOwn(api, groupVersion)) return undefined;
  const resources = resourcesOf(groupVersion).map(({ name, kind, namespaced }) => ({
    name,
    singularName: name.includes("/") ? "" : kind.replace(/Metrics$/, "").toLowerCase(),
    kind,
    namespaced,
    verbs,
    shortNames: [short[name]].filter((one) => one !== undefined),
  }));
  return { kind: "APIResourceList", groupVersion, resources };
}

const failure = {
  kind: "Status",
  apiVersion: "v1",
  metadata: {},
  status: "Failure",
  code: 404,
  reason: "NotFound",
  message: "not found",
};

function send(response: ServerResponse, code: number, value: unknown): void {
  response.writeHead(code, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}
