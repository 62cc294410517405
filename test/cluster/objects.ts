import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A Kubernetes object as it stands in a file. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec?: Readonly<Record<string, unknown>>;
}

const folder = join(import.meta.dirname, "../../generated/hlp-executor");
const NAMESPACE = "unmanned-island-system";

/** All objects of the kustomization, moved to another namespace: their names, their references and their commands. */
export function objectsIn(namespace: string): readonly KubernetesObject[] {
  const { resources } = parse(readFileSync(join(folder, "kustomization.yaml"), "utf8")) as { resources: string[] };
  return resources.flatMap((path) => {
    const object = parse(readFileSync(join(folder, path), "utf8")) as KubernetesObject & { items?: KubernetesObject[] };
    return (object.items ?? [object]).map((one) => move(one, namespace));
  });
}

export function move<T>(value: T, namespace: string): T {
  return JSON.parse(JSON.stringify(value).replaceAll(NAMESPACE, namespace)) as T;
}

/** The address of a kind: `/apis/rbac.authorization.k8s.io/v1`. */
export function groupOf({ apiVersion }: Pick<KubernetesObject, "apiVersion">): string {
  return apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

/** The address of an object, or of all of its kind beside it. */
export function addressOf(object: KubernetesObject, of: "object" | "kind" = "object"): string {
  const { kind, metadata } = object;
  const where = metadata.namespace === undefined ? "" : `/namespaces/${metadata.namespace}`;
  const all = `${groupOf(object)}${where}/${kind.toLowerCase()}s`;
  return of === "kind" ? all : `${all}/${encodeURIComponent(metadata.name)}`;
}
