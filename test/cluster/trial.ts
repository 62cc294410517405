import type { Connection } from "./connection.ts";
import { Authoriser, type Attributes, type RbacObject } from "../emitters/rbac/authoriser.ts";
import { executor, played } from "../emitters/rbac/requests.ts";
import { addressOf, groupOf, type KubernetesObject, move, objectsIn } from "./objects.ts";

const APPLY = "application/apply-patch+yaml";
const MANAGER = "fieldManager=runbookc-test&force=true&fieldValidation=Strict";

/** What came of a part of the trial: what is wrong, and what could not be tried. */
export interface Outcome {
  readonly wrong: readonly string[];
  readonly skipped: readonly string[];
}

/** A scratch namespace on a cluster, with what is made of the emergency runbook moved into it. */
export class Trial {
  readonly #cluster: Connection;
  readonly #namespace: string;
  readonly #objects: readonly KubernetesObject[];

  constructor(cluster: Connection, namespace: string) {
    this.#cluster = cluster;
    this.#namespace = namespace;
    this.#objects = objectsIn(namespace);
  }

  async begin(): Promise<void> {
    await this.#expect(201, "POST", "/api/v1/namespaces", {
      apiVersion: "v1",
      kind: "Namespace",
      metadata: { name: this.#namespace, labels: { "app.kubernetes.io/managed-by": "runbookc-test" } },
    });
  }

  /** Removes all that was made, what lies in no namespace first. */
  async end(): Promise<void> {
    for (const object of this.#objects) {
      if (object.metadata.namespace === undefined) await this.#cluster.ask("DELETE", addressOf(object));
    }
    await this.#cluster.ask("DELETE", `/api/v1/namespaces/${this.#namespace}`);
  }

  /** Server-side apply with strict fields, of everything, and nothing stays. */
  async applyDry(): Promise<Outcome> {
    const wrong: string[] = [];
    const missing = await this.#missingGroups();
    for (const object of this.#objects) {
      if (missing.has(groupOf(object))) continue;
      const { code, body } = await this.#apply(object, "&dryRun=All");
      if (code !== 200 && code !== 201)
        wrong.push(`${object.kind} ${object.metadata.name}: ${code} ${String(body["message"])}`);
    }
    return { wrong, skipped: [...missing].map((group) => `the cluster has no ${group}`) };
  }

  /** Every request of every path, and others like it, to the authoriser of the cluster; the model must say the same. */
  async askAuthoriser(): Promise<Outcome> {
    const rbac = this.#objects.filter(({ kind }) => /^(?:ServiceAccount|(?:Cluster)?Role(?:Binding)?)$/.test(kind));
    for (const object of rbac) await this.#keep(object);
    const model = new Authoriser(rbac as unknown as RbacObject[]);
    const wrong: string[] = [];
    for (const [path, calls] of Object.entries(played)) {
      const name = `hlp-executor-${path}`;
      const own = [...calls.flatMap(({ requests }) => requests), ...executor];
      const all = own.flatMap((one) => [one, { ...one, verb: "delete" }, { ...one, group: "", resource: "secrets" }]);
      const distinct = new Map(all.map((one) => [JSON.stringify(one), move(one, this.#namespace)]));
      for (const request of distinct.values()) {
        const allowed = await this.#review(name, request);
        const wanted = model.allows(`${this.#namespace}/${name}`, request);
        if (allowed !== wanted)
          wrong.push(`${name} ${JSON.stringify(request)}: the cluster says ${allowed}, the model ${wanted}`);
      }
    }
    return { wrong, skipped: [] };
  }

  /**
   * Runs each path on Argo, with gates that expire at once. The target is not there: a diagnosis notes that and succeeds, a
   * recovery fails, at its first command or at the gate that nobody answers, and its exit handler has run.
   */
  async runPaths(image: string | undefined, pause: (milliseconds: number) => Promise<void>): Promise<Outcome> {
    const { code } = await this.#cluster.ask("GET", "/apis/argoproj.io/v1alpha1");
    if (code !== 200) return { wrong: [], skipped: ["no Argo"] };
    if (image === undefined)
      return { wrong: [], skipped: ["RUNBOOKC_TEST_IMAGE names no image with bash, kubectl and jq"] };
    const wrong: string[] = [];
    for (const object of this.#objects.filter(({ kind }) => kind === "WorkflowTemplate")) {
      await this.#keep(hasten(object, image));
      const { name } = object.metadata;
      const run = await this.#cluster.ask("POST", addressOf({ ...object, kind: "Workflow" }, "kind"), runOf(object));
      if (run.code !== 201) wrong.push(`${name}: ${run.code} ${String(run.body["message"])}`);
      else wrong.push(...(await this.#follow(object, pause)));
    }
    return { wrong, skipped: [] };
  }

  async #follow(object: KubernetesObject, pause: (milliseconds: number) => Promise<void>): Promise<readonly string[]> {
    const { name } = object.metadata;
    const wanted = name.endsWith("-diagnosis") ? "Succeeded" : "Failed";
    for (let polls = 0; polls < 300; polls++) {
      const { body } = await this.#cluster.ask("GET", addressOf({ ...object, kind: "Workflow" }));
      const { phase, nodes = {} } = (body["status"] ?? {}) as {
        phase?: string;
        nodes?: Readonly<Record<string, { readonly displayName: string; readonly phase: string }>>;
      };
      if (phase === "Succeeded" || phase === "Failed" || phase === "Error") {
        const end = Object.values(nodes).find(({ displayName }) => displayName === `${name}.onExit`);
        return [
          ...(phase === wanted ? [] : [`${name}: ended as ${phase}, not as ${wanted}`]),
          ...(end?.phase === "Succeeded" ? [] : [`${name}: the exit handler ended as ${end?.phase ?? "nothing"}`]),
        ];
      }
      await pause(2000);
    }
    return [`${name}: has not ended`];
  }

  async #missingGroups(): Promise<ReadonlySet<string>> {
    const missing = new Set<string>();
    for (const group of new Set(this.#objects.map(groupOf)))
      if ((await this.#cluster.ask("GET", group)).code === 404) missing.add(group);
    return missing;
  }

  async #review(name: string, { verb, group, resource: full, name: about, namespace }: Attributes): Promise<boolean> {
    const [resource, subresource] = full.split("/");
    const account = `system:serviceaccount:${this.#namespace}`;
    const groups = ["system:serviceaccounts", `system:serviceaccounts:${this.#namespace}`, "system:authenticated"];
    const { body } = await this.#expect(201, "POST", "/apis/authorization.k8s.io/v1/subjectaccessreviews", {
      apiVersion: "authorization.k8s.io/v1",
      kind: "SubjectAccessReview",
      spec: {
        user: `${account}:${name}`,
        groups,
        resourceAttributes: { verb, group, resource, subresource, name: about, namespace },
      },
    });
    return (body["status"] as { allowed: boolean }).allowed;
  }

  #apply(object: KubernetesObject, more = "") {
    return this.#cluster.ask("PATCH", `${addressOf(object)}?${MANAGER}${more}`, object, APPLY);
  }

  async #keep(object: KubernetesObject): Promise<void> {
    const { code, body } = await this.#apply(object);
    if (code !== 200 && code !== 201)
      throw new Error(`${object.kind} ${object.metadata.name}: ${code} ${String(body["message"])}`);
  }

  async #expect(wanted: number, method: string, path: string, sent: object) {
    const reply = await this.#cluster.ask(method, path, sent);
    if (reply.code !== wanted) throw new Error(`${method} ${path}: ${reply.code} ${String(reply.body["message"])}`);
    return reply;
  }
}

/** A WorkflowTemplate that runs in an image that there is, and in which nobody is waited for. */
function hasten(object: KubernetesObject, image: string): KubernetesObject {
  const text = JSON.stringify(object)
    .replaceAll(/"image":"[^"]*"/g, () => `"image":${JSON.stringify(image)}`)
    .replaceAll(/"duration":"\d+s"/g, '"duration":"5s"');
  return JSON.parse(text) as KubernetesObject;
}

function runOf({ metadata, spec }: KubernetesObject): object {
  const { parameters } = (spec as { arguments: { parameters: { name: string; value?: string }[] } }).arguments;
  const open = parameters.filter(({ value }) => value === undefined).map(({ name }) => ({ name, value: "none" }));
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Workflow",
    metadata,
    spec: { workflowTemplateRef: { name: metadata.name }, arguments: { parameters: open } },
  };
}
