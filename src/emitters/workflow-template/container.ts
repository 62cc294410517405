import type { workflowTemplate } from "../../schema/index.ts";

export type Container = workflowTemplate.Container;
export type NamedContainer = workflowTemplate.NamedContainer;
type Env = Container["env"][number];

/** Seconds between the polite end of a container and its hard one. */
const GRACE = 5;

/** Seconds that a pod may need to get a node, and as many until its first container runs: image, sidecars. */
export const START = 120;

/** What is asked of one container. */
export interface ContainerDraft {
  readonly image: string;
  readonly script: string;
  /** Seconds. */
  readonly timeout: number;
  readonly env: readonly Env[];
  /** The script has the last word on its exit code even when its time is up (evidence). */
  readonly tolerant?: boolean;
}

/** A container that runs a script in a strict shell, for a limited time, with no right it does not need. */
export function makeContainer({ image, script, timeout, env, tolerant = false }: ContainerDraft): Container {
  return {
    image,
    imagePullPolicy: "IfNotPresent",
    command: [
      "timeout",
      ...(tolerant ? ["--preserve-status"] : []),
      "-k",
      String(GRACE),
      String(timeout),
      "bash",
      "-euo",
      "pipefail",
      "-c",
    ],
    args: [script],
    env: [{ name: "HOME", value: "/rb" }, ...env],
    resources: {
      requests: { cpu: "10m", memory: "32Mi" },
      limits: { cpu: "500m", memory: "256Mi" },
    },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    },
  };
}

/** Seconds within which containers that run one after the other have ended, from the start of their pod. */
export function longest(timeouts: readonly number[]): number {
  return timeouts.reduce((sum, timeout) => sum + timeout + GRACE, START);
}

export const volumes: workflowTemplate.Volumes = [
  { name: "work", emptyDir: { sizeLimit: "256Mi" } },
  { name: "tmp", emptyDir: { sizeLimit: "256Mi" } },
];

export const volumeMounts: workflowTemplate.VolumeMounts = [
  { name: "work", mountPath: "/rb" },
  { name: "tmp", mountPath: "/tmp" },
];
