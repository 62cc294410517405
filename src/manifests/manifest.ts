import type {
  alertmanagerConfig,
  eventSource,
  manifestsKustomization,
  plan,
  prometheusRule,
  rbac,
  sensor,
  workflowEventBinding,
  workflowTemplate,
} from "../schema/index.ts";
import type { Run } from "./run.ts";

export type RbacObject = rbac.Rbac["items"][number];

/** An object that a cluster, a GitOps controller or the runtime reads. */
export type Manifest =
  | workflowTemplate.WorkflowTemplate
  | rbac.Rbac
  | workflowEventBinding.WorkflowEventBinding
  | sensor.Sensor
  | eventSource.EventSource
  | prometheusRule.PrometheusRule
  | alertmanagerConfig.AlertmanagerConfig
  | manifestsKustomization.Kustomization
  | plan.Plan;

/** An emitted file: its path below `generated/<runbook>/`, and what it holds, if that is an object. */
export interface ManifestFile {
  readonly path: string;
  readonly object?: Manifest | undefined;
}

/** What a cluster would refuse or take otherwise than it is meant. It is a bug of an emitter, never of an author. */
export interface Fault {
  /** The file, below `generated/<runbook>/`. */
  readonly path: string;
  /** RFC 6901, within the object of the file. */
  readonly pointer: string;
  readonly message: string;
  /** Name of the check that found it. */
  readonly check: string;
}

/** An object and where it stands. */
export interface Placed<T> {
  readonly path: string;
  /** Within the file: empty, or the place in a List. */
  readonly pointer: string;
  readonly object: T;
}

/** All objects of one runbook, kind by kind. */
export interface Scene {
  readonly paths: ReadonlySet<string>;
  readonly workflows: readonly Placed<workflowTemplate.WorkflowTemplate>[];
  /** Accounts, roles and bindings, out of their Lists. */
  readonly rbac: readonly Placed<RbacObject>[];
  readonly bindings: readonly Placed<workflowEventBinding.WorkflowEventBinding>[];
  readonly sensors: readonly Placed<sensor.Sensor>[];
  readonly eventSources: readonly Placed<eventSource.EventSource>[];
  readonly rules: readonly Placed<prometheusRule.PrometheusRule>[];
  readonly routes: readonly Placed<alertmanagerConfig.AlertmanagerConfig>[];
  readonly kustomizations: readonly Placed<manifestsKustomization.Kustomization>[];
  /** Plans of diagnoses and recovery paths. */
  readonly plans: readonly Placed<plan.DiagnosisPlan | plan.RecoveryPlan>[];
  /** WorkflowTemplates beside their plans. */
  readonly runs: readonly Run[];
  /** Ids of steps before which an author has said that nobody is asked. */
  readonly unasked: ReadonlySet<string>;
  /** False where an emitter has refused a part, with an error that says why: then an account may be missing. */
  readonly complete: boolean;
}

/** Says where in an object something is wrong: the pointer goes on from the object's own. */
export type Report = (at: Placed<unknown>, pointer: string, message: string) => void;

/** Looks at one kind of truth. */
export type Check = (scene: Scene, report: Report) => void;

/** The name that the files of one diagnosis or recovery path have in common. */
export function stemOf({ path }: Placed<unknown>): string {
  return (path.split("/").at(-1) as string).replace(/(?:\.plan\.json|\.yaml)$/, "");
}

/** What stands in a list more than once, with each number of it but the first. */
export function repeated(names: readonly string[]): readonly (readonly [string, number])[] {
  const seen = new Set<string>();
  return names.flatMap((name, at) => {
    if (seen.has(name)) return [[name, at] as const];
    seen.add(name);
    return [];
  });
}
