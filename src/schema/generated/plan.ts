// GENERATED from schemas/plan.schema.json by scripts/generate.mjs. DO NOT EDIT.
import type { Localized } from "../../source/index.ts";
/**
 * One diagnosis, recovery path or escalation as data: all that a run needs, and the only input of the runtime. Times are milliseconds.
 */
export type Plan = DiagnosisPlan | RecoveryPlan | EscalationPlan;
/**
 * A DNS label.
 */
export type Name = string;
/**
 * One text by BCP 47 tag, as inline Markdown; `und` where it has no words of any language.
 */
export type Milliseconds = number;
export type Node = CommandNode | VerifyNode | WaitNode | DecideNode | ApproveNode | ManualNode;
/**
 * Name of a shell variable.
 */
export type Variable = string;
/**
 * First and last line, from 1.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Lines = number[];
/**
 * @minItems 1
 */
export type TestedSteps = string[];

export interface DiagnosisPlan {
  version: 1;
  kind: "diagnosis";
  /**
   * `executor-core-down/diagnosis`.
   */
  id: string;
  runbook: Name;
  incident: Name;
  severity: string;
  namespace?: Name;
  title: Localized;
  condition?: Localized;
  expected?: Interval;
  /**
   * From the failure until the service must be back, as the severity promises.
   */
  objective?: number;
  /**
   * In an order in which each node stands behind those it waits for.
   */
  nodes: Node[];
  origin: Origin;
  /**
   * Digest of the canonical JSON of the plan without this member.
   */
  digest: string;
}
export interface Interval {
  atLeast?: Milliseconds;
  atMost: Milliseconds;
  per?: string;
}
export interface CommandNode {
  kind: "command";
  id: string;
  undo?: Undo;
  title: Localized;
  after: string[];
  timeout: Milliseconds;
  script: Script;
  lines: Lines;
}
/**
 * What takes the change back when the procedure fails: the script of the later node `by`, unless the node `before` has begun, from which on taking it back would do harm.
 */
export interface Undo {
  by: string;
  before?: string;
}
export interface Script {
  /**
   * Bash.
   */
  run: string;
  effect: "read" | "change" | "destroy" | "unknown";
  idempotent: boolean;
  tolerateFailure: boolean;
  inputs: Input[];
  /**
   * Files that the script reads.
   */
  files: EmbeddedFile[];
  /**
   * Shell variables that later steps use.
   */
  sets: Variable[];
  /**
   * Shell variables that earlier steps set.
   */
  uses: Variable[];
  /**
   * What its commands ask of the Kubernetes API. Absent where that cannot be known.
   */
  permissions?: Permission[];
}
export interface Input {
  name: string;
  type: "k8s-name" | "namespace" | "duration" | "int" | "id" | "enum" | "secret-ref";
  pattern: string;
  /**
   * All that an input of the type `enum` may be.
   *
   * @minItems 1
   */
  values?: string[];
  from: string;
  description?: string;
}
/**
 * A file of the repository that the script reads. Whoever runs the script puts it at this path below the folder that the script begins in.
 */
export interface EmbeddedFile {
  /**
   * From the root of the repository; it leads nowhere else.
   */
  path: string;
  text: string;
  /**
   * Digest of the text as UTF-8, in lower-case hex.
   */
  sha256: string;
}
/**
 * One request to the Kubernetes API, as its authoriser sees it.
 */
export interface Permission {
  /**
   * API group; empty for the core group.
   */
  group: string;
  /**
   * `deployments`; with its subresource, `deployments/scale`.
   */
  resource: string;
  verb: "get" | "list" | "watch" | "create" | "update" | "patch" | "delete" | "impersonate";
  /**
   * The one object that is meant; absent: any.
   */
  name?: string;
  /**
   * `cluster`: asked of objects that are in no namespace, or of all namespaces at once.
   */
  scope: "namespace" | "cluster";
  /**
   * Absent: that of the pod, or none.
   */
  namespace?: string;
}
export interface VerifyNode {
  kind: "verify";
  id: string;
  title: Localized;
  after: string[];
  timeout: Milliseconds;
  script: Script;
  lines: Lines;
}
export interface WaitNode {
  kind: "wait";
  id: string;
  title: Localized;
  after: string[];
  timeout: Milliseconds;
  script: Script1;
  until: string;
  every: Milliseconds;
  atMost: Milliseconds;
  thenWhat: "continue" | "fail";
  lines: Lines;
}
/**
 * `run` is the whole bounded loop.
 */
export interface Script1 {
  /**
   * Bash.
   */
  run: string;
  effect: "read" | "change" | "destroy" | "unknown";
  idempotent: boolean;
  tolerateFailure: boolean;
  inputs: Input[];
  /**
   * Files that the script reads.
   */
  files: EmbeddedFile[];
  /**
   * Shell variables that later steps use.
   */
  sets: Variable[];
  /**
   * Shell variables that earlier steps set.
   */
  uses: Variable[];
  /**
   * What its commands ask of the Kubernetes API. Absent where that cannot be known.
   */
  permissions?: Permission[];
}
export interface DecideNode {
  kind: "decide";
  id: string;
  title: Localized;
  after: string[];
  findings: {
    when: Localized;
    then: Localized;
    /**
     * How a machine sees that a finding holds. Without one only a person can tell.
     */
    test?:
      | {
          kind: "text";
          text: string;
          steps: TestedSteps;
        }
      | {
          kind: "status";
          status: string;
          of: "all" | "any";
          steps: TestedSteps;
        }
      | {
          kind: "exit";
          code: number;
          steps: TestedSteps;
        };
    /**
     * Id of a node.
     */
    goTo?: string;
    /**
     * Label of a recovery path of the incident.
     */
    path?: string;
  }[];
  lines: Lines;
}
export interface ApproveNode {
  kind: "approve";
  id: string;
  title: Localized;
  after: string[];
  /**
   * No answer within this time is a no.
   */
  timeout: number;
  why: string;
  /**
   * Contact who may approve, of two approvers one of them; absent: any responder.
   */
  by?: string;
  /**
   * Two different persons must say yes; absent: one.
   */
  approvers?: 2;
  /**
   * Ids of the nodes that wait for the yes.
   */
  gates: string[];
  lines: Lines;
}
export interface ManualNode {
  kind: "manual";
  id: string;
  title: Localized;
  after: string[];
  timeout: Milliseconds;
  instructions: Localized;
  lines: Lines;
}
/**
 * The lines of the runbook that the plan was made from.
 */
export interface Origin {
  path: string;
  lines: Lines;
  /**
   * Digest of the text as it stands in the file.
   */
  sha256: string;
}
export interface RecoveryPlan {
  version: 1;
  kind: "recovery";
  /**
   * `executor-core-down/c`.
   */
  id: string;
  runbook: Name;
  incident: Name;
  severity: string;
  namespace?: Name;
  title: Localized;
  condition?: Localized;
  expected?: Interval;
  /**
   * From the failure until the service must be back, as the severity promises.
   */
  objective?: number;
  /**
   * In an order in which each node stands behind those it waits for.
   */
  nodes: Node[];
  origin: Origin;
  /**
   * Digest of the canonical JSON of the plan without this member.
   */
  digest: string;
}
export interface EscalationPlan {
  version: 1;
  kind: "escalation";
  /**
   * `executor-core-down/escalation`.
   */
  id: string;
  runbook: Name;
  incident: Name;
  severity: string;
  namespace?: Name;
  title: Localized;
  /**
   * @minItems 1
   */
  rungs: Rung[];
  /**
   * What is to be done when the incident is over.
   */
  followUps: FollowUp[];
  origin: Origin;
  /**
   * Digest of the canonical JSON of the plan without this member.
   */
  digest: string;
}
export interface Rung {
  /**
   * After the alert.
   */
  at: number;
  when: "always" | "not_acknowledged" | "not_resolved" | "not_progressing";
  action: "trigger" | "notify" | "escalate" | "engage" | "schedule";
  target?: Target;
  channel?: string;
  note?: string;
  text: Localized;
  lines: Lines;
}
/**
 * Whom a rung reaches. Without `contact` no contact of the runbook has this name, and a person must find them.
 */
export interface Target {
  name: Localized;
  /**
   * Id of the contact.
   */
  contact?: string;
  channels?: {
    kind: string;
    value: string;
  }[];
  /**
   * Id of the contact in each paging system.
   */
  backends?: {
    [k: string]: string;
  };
}
export interface FollowUp {
  title: Localized;
  /**
   * After the end of the incident.
   */
  deadline?: number;
  items: {
    text: Localized;
  }[];
}
