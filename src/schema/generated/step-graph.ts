// GENERATED from schemas/step-graph.schema.json by scripts/generate.mjs. DO NOT EDIT.
import type { Localized, Slice, Span } from "../../source/index.ts";
/**
 * One text by BCP 47 tag, as inline Markdown; `und` where it has no words of any language.
 */
/**
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "StepNode".
 */
export type StepNode = CommandNode | VerifyNode | WaitNode | DecideNode | ApproveNode | ManualNode;
/**
 * What a command does to the world. `unknown` is never treated as `read`.
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "Effect".
 */
export type Effect = "read" | "change" | "destroy" | "unknown";
/**
 * A place in the file: lines and columns from 1, end exclusive, columns in UTF-16 units.
 */
/**
 * How a machine sees that a finding holds. Without one only a person can tell.
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "Test".
 */
export type Test =
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
 * @minItems 1
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "TestedSteps".
 */
export type TestedSteps = string[];
/**
 * A place in the file: lines and columns from 1, end exclusive, columns in UTF-16 units.
 */

/**
 * What will happen in one diagnosis or one recovery path. Times are milliseconds.
 */
export interface StepGraph {
  /**
   * `executor-core-down/c` or `executor-core-down/diagnosis`.
   */
  id: string;
  kind: "diagnosis" | "recovery";
  /**
   * `C` of a recovery path.
   */
  label?: string;
  incident: string;
  /**
   * Absent where the runbook says none; nothing is emitted then.
   */
  severity?: string;
  title: Localized;
  condition?: Localized;
  expected?: Interval;
  /**
   * In an order in which each node stands behind those it waits for.
   */
  nodes: StepNode[];
  /**
   * What decided each fact, by node, in the order of the nodes.
   */
  decisions: Decision[];
  origin: Span;
}
/**
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "Interval".
 */
export interface Interval {
  atLeast?: number;
  atMost: number;
  per?: string;
}
/**
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "CommandNode".
 */
export interface CommandNode {
  kind: "command";
  id: string;
  undo?: Undo;
  title: Localized;
  after: string[];
  timeout: number;
  script: Script;
  origin: Span;
}
/**
 * What takes the change back when the procedure fails: the script of the later node `by`, unless the node `before` has begun, from which on taking it back would do harm.
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "Undo".
 */
export interface Undo {
  by: string;
  before?: string;
}
/**
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "Script".
 */
export interface Script {
  /**
   * Bash, what will really run.
   */
  run: string;
  /**
   * As the author wrote it.
   */
  written: Slice;
  effect: Effect;
  /**
   * Running it twice does what running it once does.
   */
  idempotent: boolean;
  /**
   * Evidence, not action: a failing command is recorded and the path goes on (diagnosis).
   */
  tolerateFailure: boolean;
  inputs: Input[];
  files: EmbeddedFile[];
  /**
   * Shell variables that later steps use.
   */
  sets: string[];
  /**
   * Shell variables that earlier steps set.
   */
  uses: string[];
  rewrites: Rewrite[];
  /**
   * What its commands ask of the Kubernetes API, sorted. Absent where that cannot be derived from one of them.
   */
  permissions?: Permission[];
}
/**
 * A typed value that a step needs from outside. It reaches the script as the environment variable `name`, only.
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "Input".
 */
export interface Input {
  name: string;
  type: "k8s-name" | "namespace" | "duration" | "int" | "id" | "enum" | "secret-ref";
  /**
   * What the value must look like; for a Secret, what is in it.
   */
  pattern: string;
  /**
   * All that an input of the type `enum` may be.
   *
   * @minItems 1
   */
  values?: string[];
  /**
   * `ask`, `label:NAME` of the alert, `step:ID` that sets the variable before, or `secret:NAME/KEY`: a Secret in the namespace of the runbook, which reaches the script and nothing else.
   */
  from: string;
  description?: string;
  span: Span;
}
/**
 * A file of the repository that the script reads. Whoever runs the script puts it at this path below the folder that the script begins in.
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "EmbeddedFile".
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
 * A change between what the author wrote and what will run.
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "Rewrite".
 */
export interface Rewrite {
  kind:
    | "no-terminal"
    | "bounded-follow"
    | "bounded-watch"
    | "placeholder-to-input"
    | "no-match-is-no-failure"
    | "replaced-by-sidecar";
  from: string;
  to: string;
  reason: string;
  span: Span;
}
/**
 * One request to the Kubernetes API, as its authoriser sees it.
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "Permission".
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
/**
 * Reads only, and succeeds when all is well. The next step goes ahead only then.
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "VerifyNode".
 */
export interface VerifyNode {
  kind: "verify";
  id: string;
  title: Localized;
  after: string[];
  timeout: number;
  script: Script;
  origin: Span;
}
/**
 * Looks every `every` ms until the probe prints `until`, for at most `atMost` ms.
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "WaitNode".
 */
export interface WaitNode {
  kind: "wait";
  id: string;
  title: Localized;
  after: string[];
  timeout: number;
  script: Script1;
  /**
   * What the probe prints when the wait is over.
   */
  until: string;
  every: number;
  atMost: number;
  /**
   * When the time is up: `continue` where the author says "or timeout", else `fail`.
   */
  thenWhat: "continue" | "fail";
  origin: Span;
}
/**
 * `run` is the whole bounded loop.
 */
export interface Script1 {
  /**
   * Bash, what will really run.
   */
  run: string;
  /**
   * As the author wrote it.
   */
  written: Slice;
  effect: Effect;
  /**
   * Running it twice does what running it once does.
   */
  idempotent: boolean;
  /**
   * Evidence, not action: a failing command is recorded and the path goes on (diagnosis).
   */
  tolerateFailure: boolean;
  inputs: Input[];
  files: EmbeddedFile[];
  /**
   * Shell variables that later steps use.
   */
  sets: string[];
  /**
   * Shell variables that earlier steps set.
   */
  uses: string[];
  rewrites: Rewrite[];
  /**
   * What its commands ask of the Kubernetes API, sorted. Absent where that cannot be derived from one of them.
   */
  permissions?: Permission[];
}
/**
 * What was found chooses what comes next.
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "DecideNode".
 */
export interface DecideNode {
  kind: "decide";
  id: string;
  title: Localized;
  after: string[];
  findings: {
    when: Localized;
    then: Localized;
    test?: Test;
    /**
     * Id of the first node of the group that the finding leads to.
     */
    goTo?: string;
    /**
     * Label of the recovery path that the finding names.
     */
    path?: string;
  }[];
  origin: Span;
}
/**
 * A named person says yes to the steps `gates`. No answer in time means no.
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "ApproveNode".
 */
export interface ApproveNode {
  kind: "approve";
  id: string;
  title: Localized;
  after: string[];
  timeout: number;
  why: string;
  /**
   * Contact who may approve; absent: any responder.
   */
  by?: string;
  /**
   * Two different persons must say yes; absent: one.
   */
  approvers?: 2;
  gates: string[];
  origin: Span;
}
/**
 * A person does it and says that it is done.
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "ManualNode".
 */
export interface ManualNode {
  kind: "manual";
  id: string;
  title: Localized;
  after: string[];
  timeout: number;
  instructions: Localized;
  origin: Span;
}
/**
 * One fact of a node and what decided it: the `text` of the runbook, a `table` of the compiler, the `config` by glob, the `sidecar` by step id, or the `document` itself (front matter, comment, attribute of a fence).
 *
 * This interface was referenced by `StepGraph`'s JSON-Schema
 * via the `definition` "Decision".
 */
export interface Decision {
  /**
   * Id of the node.
   */
  node: string;
  fact: "script" | "effect" | "timeout" | "approval" | "approver" | "input" | "file" | "path";
  /**
   * Name of the input, path of the file, what is found.
   */
  of?: string;
  /**
   * As it is shown to a person: `change`, `≤ 30 s`, `not needed`.
   */
  value: string;
  decidedBy: "text" | "table" | "config" | "sidecar" | "document";
  /**
   * As the author of a correction gives it; of an approval that no correction decides, that of the table.
   */
  reason?: string;
  span?: Span;
}
