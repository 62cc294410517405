// GENERATED from schemas/explanation.schema.json by scripts/generate.mjs. DO NOT EDIT.
import type { Localized, Span } from "../../source/index.ts";
/**
 * One text by BCP 47 tag, as inline Markdown; `und` where it has no words of any language.
 */
/**
 * Who says it: the runbook, `runbookc.yaml`, the sidecar, the runbook by front matter, comments or attributes of fences (`document`), its runs so far (`measured`), or a table of the compiler. Absent where nobody does.
 *
 * This interface was referenced by `Explanation`'s JSON-Schema
 * via the `definition` "Source".
 */
export type Source = "text" | "config" | "sidecar" | "document" | "measured" | "table";
/**
 * A place in the file: lines and columns from 1, end exclusive, columns in UTF-16 units.
 */

/**
 * What one diagnosis or recovery path does, step by step, and who says so: `runbookc explain path NAME --format json`. Times are milliseconds.
 */
export interface Explanation {
  runbook: string;
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
  severity?: string;
  title: Localized;
  condition?: Localized;
  time: TimeSum;
  /**
   * In an order in which each step stands behind those it waits for.
   */
  steps: StepFacts[];
  origin: Span;
}
/**
 * Where the time goes from the failure to the end.
 *
 * This interface was referenced by `Explanation`'s JSON-Schema
 * via the `definition` "TimeSum".
 */
export interface TimeSum {
  terms: TimeTerm[];
  atLeast: number;
  atMost: number;
  /**
   * `execution`: it is the time for one of many.
   */
  per?: string;
  /**
   * At the limit of each step and each answer.
   */
  worst: number;
  /**
   * Some of it is said by nobody and counts as nothing.
   */
  open: boolean;
  stepsOneByOne: TimePart1;
  /**
   * Recovery time objective of the severity.
   */
  objective?: number;
}
/**
 * This interface was referenced by `Explanation`'s JSON-Schema
 * via the `definition` "TimeTerm".
 */
export interface TimeTerm {
  name: "detection" | "routing" | "response" | "approval" | "steps";
  /**
   * @minItems 1
   */
  parts: TimePart[];
  worst: number;
}
/**
 * This interface was referenced by `Explanation`'s JSON-Schema
 * via the `definition` "TimePart".
 */
export interface TimePart {
  name: "scrape" | "evaluation" | "for" | "group_wait" | "response" | "approval" | "manual step" | "steps";
  count?: number;
  atLeast: number;
  atMost: number;
  per?: string;
  decidedBy?: Source;
}
/**
 * The steps added up, whatever the runbook says of all of them.
 */
export interface TimePart1 {
  name: "scrape" | "evaluation" | "for" | "group_wait" | "response" | "approval" | "manual step" | "steps";
  count?: number;
  atLeast: number;
  atMost: number;
  per?: string;
  decidedBy?: Source;
}
/**
 * This interface was referenced by `Explanation`'s JSON-Schema
 * via the `definition` "StepFacts".
 */
export interface StepFacts {
  id: string;
  kind: "command" | "verify" | "wait" | "decide" | "approve" | "manual";
  title: Localized;
  after: string[];
  /**
   * The worst that its commands do to the world.
   */
  effect?: "read" | "change" | "destroy" | "unknown";
  idempotent?: boolean;
  gate?: Gate;
  expected?: Expected;
  worst?: Limit;
  /**
   * What only this kind of step has: who says yes, what ends a wait, where a finding leads.
   */
  facts: Fact[];
  inputs: {
    name: string;
    type: string;
    pattern: string;
    from: string;
    values?: string[];
    description?: string;
    decidedBy: Source;
  }[];
  /**
   * Variables that later steps use.
   */
  sets: string[];
  /**
   * Variables that earlier steps set.
   */
  uses: string[];
  rewrites: {
    kind: string;
    from: string;
    to: string;
    reason: string;
    decidedBy: Source;
    origin: Span;
  }[];
  /**
   * What runs, after all rewrites.
   */
  commands: CommandFacts[];
  origin: Span;
}
/**
 * Whether a person must say yes before the step.
 *
 * This interface was referenced by `Explanation`'s JSON-Schema
 * via the `definition` "Gate".
 */
export interface Gate {
  required: boolean;
  /**
   * Id of the step that asks.
   */
  approval?: string;
  why: string;
  decidedBy: Source;
}
/**
 * Where all goes well. Absent where nothing tells it.
 */
export interface Expected {
  atLeast: number;
  atMost: number;
  decidedBy: Source;
}
/**
 * After what it is ended by force.
 */
export interface Limit {
  atMost: number;
  decidedBy: Source;
  because: string;
}
/**
 * This interface was referenced by `Explanation`'s JSON-Schema
 * via the `definition` "Fact".
 */
export interface Fact {
  name: "by" | "approvers" | "why" | "for" | "until" | "finding" | "do" | "undo";
  text: string;
  decidedBy?: Source;
}
/**
 * This interface was referenced by `Explanation`'s JSON-Schema
 * via the `definition` "CommandFacts".
 */
export interface CommandFacts {
  /**
   * As it stands in the script that runs, on one line.
   */
  text: string;
  /**
   * What a command does to the world. `unknown` is never treated as `read`.
   */
  effect: "read" | "change" | "destroy" | "unknown";
  /**
   * Running it twice does what running it once does.
   */
  idempotent: boolean;
  /**
   * Who says it: the runbook, `runbookc.yaml`, the sidecar, the runbook by front matter, comments or attributes of fences (`document`), its runs so far (`measured`), or a table of the compiler. Absent where nobody does.
   */
  decidedBy?: "text" | "config" | "sidecar" | "document" | "measured" | "table";
  /**
   * `at-once`: it asks nobody. `answer`: when a server has answered. `wait`: when something has happened elsewhere. `never`: only when somebody ends it.
   */
  ends: {
    how: "at-once" | "answer" | "wait" | "never" | "unknown";
    /**
     * By an option or a default of its own.
     */
    atMost?: number;
    decidedBy?: Source;
  };
  wants: "nobody" | "terminal" | "person";
  /**
   * Exit codes by which it says no, and not that it failed.
   */
  noMatch?: {
    codes: number[];
    means: string;
  };
  /**
   * What it asks of the Kubernetes API.
   */
  permissions: Permission[];
  /**
   * The words for which they cannot be derived.
   */
  refused?: string;
  reads: TouchedFile[];
  writes: TouchedFile[];
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
/**
 * This interface was referenced by `Explanation`'s JSON-Schema
 * via the `definition` "TouchedFile".
 */
export interface TouchedFile {
  path: string;
  inContainer: boolean;
}
/**
 * This interface was referenced by `Explanation`'s JSON-Schema
 * via the `definition` "Expected".
 */
export interface Expected1 {
  atLeast: number;
  atMost: number;
  decidedBy: Source;
}
/**
 * This interface was referenced by `Explanation`'s JSON-Schema
 * via the `definition` "Limit".
 */
export interface Limit1 {
  atMost: number;
  decidedBy: Source;
  because: string;
}
