import type { Span } from "../source/index.ts";
import type { TeamObject } from "./read.ts";
import { isRecord, type Written } from "./written.ts";

/** An object that makes pods, and what its pods are like. */
export interface Workload {
  readonly object: TeamObject;
  /** `deployment/payments`, as kubectl takes it. */
  readonly title: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly labelsSpan: Span;
  readonly containers: readonly Container[];
  /** The pod as it is written, to be searched for what it says elsewhere. */
  readonly pod: Written;
}

export interface Container {
  readonly name: string;
  readonly nameSpan: Span;
  readonly initial: boolean;
  readonly ports: readonly Port[];
  readonly probes: readonly Probe[];
  readonly mounts: readonly Mount[];
}

export interface Port {
  readonly number: number;
  readonly name?: string;
  readonly span: Span;
}

/** `/healthz` of an `httpGet`. */
export interface Probe {
  readonly path: string;
  /** Absent where its name is no port of the container. */
  readonly port?: number;
  readonly span: Span;
}

export interface Mount {
  readonly path: string;
  /** The claim that is mounted there, where it is one. */
  readonly claim?: string;
  readonly span: Span;
}

const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  deployments: ["spec", "template"],
  statefulsets: ["spec", "template"],
  daemonsets: ["spec", "template"],
  replicasets: ["spec", "template"],
  replicationcontrollers: ["spec", "template"],
  jobs: ["spec", "template"],
  cronjobs: ["spec", "jobTemplate", "spec", "template"],
  pods: [],
};
const PROBES = ["startupProbe", "readinessProbe", "livenessProbe"];

/** What an object says of its pods; undefined for one that makes none. */
export function workloadOf(object: TeamObject): Workload | undefined {
  const steps = TEMPLATES[object.resource ?? ""];
  if (steps === undefined) return undefined;
  const template = object.body.at(...steps);
  const pod = template.at("spec");
  const claims = claimsOf(object, pod);
  const read = (key: string) =>
    pod.at(key).items.flatMap((item) => containerOf(item, claims, key === "initContainers") ?? []);
  const labels = template.at("metadata", "labels");
  return {
    object,
    title: `${object.kind.toLowerCase()}/${object.name}`,
    labels: labels.texts,
    labelsSpan: labels.span,
    containers: [...read("containers"), ...read("initContainers")],
    pod,
  };
}

/** The claim behind each volume. */
function claimsOf(object: TeamObject, pod: Written): ReadonlyMap<string, string> {
  const volumes = pod
    .at("volumes")
    .items.map((volume) => [volume.at("name").text, volume.at("persistentVolumeClaim", "claimName").text]);
  const templates = object.body.at("spec", "volumeClaimTemplates").items.map((claim) => {
    const name = claim.at("metadata", "name").text;
    return [name, name];
  });
  return new Map(
    [...volumes, ...templates].flatMap(([volume, claim]) =>
      volume === undefined || claim === undefined ? [] : [[volume, claim] as const],
    ),
  );
}

function containerOf(item: Written, claims: ReadonlyMap<string, string>, initial: boolean): Container | undefined {
  const name = item.at("name");
  if (name.text === undefined) return undefined;
  const ports = item.at("ports").items.flatMap((port): readonly Port[] => {
    const { number, span } = port.at("containerPort");
    const named = port.at("name").text;
    return number === undefined ? [] : [{ number, span, ...(named === undefined ? {} : { name: named }) }];
  });
  const mounts = item.at("volumeMounts").items.flatMap((mount): readonly Mount[] => {
    const path = mount.at("mountPath");
    const claim = claims.get(mount.at("name").text ?? "");
    if (path.text === undefined) return [];
    return [{ path: path.text, span: path.span, ...(claim === undefined ? {} : { claim }) }];
  });
  const probes = PROBES.flatMap((key) => probeOf(item.at(key, "httpGet"), ports) ?? []);
  return { name: name.text, nameSpan: name.span, initial, ports, probes, mounts };
}

function probeOf(get: Written, ports: readonly Port[]): Probe | undefined {
  if (!isRecord(get.value)) return undefined;
  const path = get.at("path");
  const written = get.at("port");
  const port = written.number ?? ports.find(({ name }) => name === written.text)?.number;
  return {
    path: path.text ?? "/",
    span: path.text === undefined ? get.span : path.span,
    ...(port === undefined ? {} : { port }),
  };
}
