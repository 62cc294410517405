import { nearest } from "../diagnostics/index.ts";
import type { KubectlCall } from "../graph/index.ts";
import type { FileContents, TeamAlert, TeamObject, Unread } from "./read.ts";
import { saysText } from "./says.ts";
import { meets, parseSelector, type Requirement } from "./selector.ts";
import { mayBeIn, mayBeUnknown } from "./unknown.ts";
import { type Workload, workloadOf } from "./workload.ts";

/** Kinds that are there for their pods. */
const WITH_PODS = ["deployments", "statefulsets", "daemonsets"];

/** What a team has in its manifests, to compare runbooks with. What was not read is never taken for missing. */
export class Inventory {
  readonly objects: readonly TeamObject[];
  readonly alerts: readonly TeamAlert[];
  readonly unread: readonly Unread[];
  readonly #workloads: readonly Workload[];

  constructor(parts: readonly FileContents[]) {
    this.objects = parts.flatMap(({ objects }) => objects);
    this.alerts = parts.flatMap(({ alerts }) => alerts);
    this.unread = parts.flatMap(({ unread }) => unread);
    this.#workloads = this.objects.flatMap((object) => workloadOf(object) ?? []);
  }

  /** Objects of a kind (`deployments`) that may be in a namespace: those that say so, and those that leave it open. */
  ofKind(kind: string, namespace: string | undefined): readonly TeamObject[] {
    return this.objects.filter((object) => object.resource === kind && mayBeIn(object, namespace));
  }

  /** The workloads that may be in a namespace. */
  workloadsIn(namespace: string | undefined): readonly Workload[] {
    return this.#workloads.filter(({ object }) => mayBeIn(object, namespace));
  }

  /** Whether an object may be there though no manifest that was read has it. */
  mayHold(kind: string, name: string, namespace: string | undefined): boolean {
    return mayBeUnknown({ kind, names: [name], namespace }, this.objects, this.unread);
  }

  /** The same of pods, one of whose labels has one of these values. */
  mayHoldPods(values: readonly string[], namespace: string | undefined): boolean {
    return WITH_PODS.some((kind) => mayBeUnknown({ kind, names: values, namespace }, this.objects, this.unread));
  }

  /** The workloads whose pods a call is about, as far as the manifests have them and tell which they are. */
  workloadsOf(call: KubectlCall): readonly Workload[] {
    const inside = this.workloadsIn(call.namespace);
    const selector = call.options.get("selector")?.at(-1);
    const found = call.objects.flatMap(({ kind, name }): readonly Workload[] => {
      if (name === undefined) return kind === "pods" && selector !== undefined ? select(inside, selector) : [];
      if (kind === "services") return this.#behind(name, call.namespace);
      return inside.filter(({ object }) =>
        kind === "pods" ? makesPod(object, name) : object.resource === kind && object.name === name,
      );
    });
    // Without a namespace one name may mean several objects.
    const places = new Set(found.map(({ object }) => object.namespace));
    return places.size > 1 ? [] : [...new Set(found)];
  }

  /** The ports of a workload that Services name, by number. */
  portsSentTo(workload: Workload): readonly number[] {
    return this.ofKind("services", workload.object.namespace)
      .filter((service) => selects(service, workload))
      .flatMap(({ body }) => body.at("spec", "ports").items)
      .flatMap((port) => {
        const target = port.at("targetPort");
        return (target.value === undefined ? port.at("port").number : target.number) ?? [];
      });
  }

  /** Whether a workload, or a ConfigMap that it names, says these words: what a program is told it may do. */
  says({ pod, object }: Workload, words: string): boolean {
    if (saysText(pod.value, words)) return true;
    return this.ofKind("configmaps", object.namespace).some(
      ({ name, body }) => saysText(pod.value, name) && saysText(body.value, words),
    );
  }

  #behind(name: string, namespace: string | undefined): readonly Workload[] {
    const services = this.ofKind("services", namespace).filter((service) => service.name === name);
    return this.workloadsIn(namespace).filter((workload) => services.some((service) => selects(service, workload)));
  }
}

/** The candidate that is meant by a name: by its letters, or because one holds the other. */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  return (
    nearest(name, candidates) ??
    candidates.find((other) => other.length >= SHORTEST && name.includes(other)) ??
    (name.length >= SHORTEST ? candidates.find((other) => other.includes(name)) : undefined)
  );
}

/** Shorter names are a part of many words. */
const SHORTEST = 4;

function select(workloads: readonly Workload[], selector: string): readonly Workload[] {
  const requirements = parseSelector(selector);
  return requirements === undefined ? [] : workloads.filter(({ labels }) => meetsAll(labels, requirements));
}

export function meetsAll(labels: ReadonlyMap<string, string>, requirements: readonly Requirement[]): boolean {
  return requirements.every((requirement) => meets(labels, requirement));
}

function selects(service: TeamObject, { labels, object }: Workload): boolean {
  const wanted = [...service.body.at("spec", "selector").texts];
  const fits = wanted.length > 0 && wanted.every(([key, value]) => labels.get(key) === value);
  return fits && mayBeIn(object, service.namespace);
}

function makesPod({ resource, name }: TeamObject, pod: string): boolean {
  if (resource === "pods") return name === pod;
  return resource === "statefulsets" && pod.startsWith(`${name}-`) && /^\d+$/.test(pod.slice(name.length + 1));
}
