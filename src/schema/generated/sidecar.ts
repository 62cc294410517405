// GENERATED from schemas/sidecar.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * This interface was referenced by `Sidecar`'s JSON-Schema
 * via the `definition` "Reason".
 */
export type Reason = string;

/**
 * `NAME.runbook.yaml` beside `NAME.md`: corrections by step id and what findings lead to, each with its reason. The runbook itself stays as it is; where it may be changed, its front matter says the same under `runbook`, and comments and attributes of fences say it of one step.
 */
export interface Sidecar {
  steps?: {
    [k: string]: StepSettings;
  };
  /**
   * By part of a diagnosis (`core-down/diagnosis/1`) and by what is found, as the runbook has it.
   */
  findings?: {
    [k: string]: {
      [k: string]: FindingSettings;
    };
  };
}
/**
 * This interface was referenced by `Sidecar`'s JSON-Schema
 * via the `definition` "StepSettings".
 */
export interface StepSettings {
  /**
   * By placeholder: `ID` for `<ID>`.
   */
  inputs?: {
    [k: string]: InputSettings;
  };
  /**
   * Whether a person must say yes before this step.
   */
  approval?: {
    required: boolean;
    by?: string;
    /**
     * Two different persons must say yes; absent: one.
     */
    approvers?: 2;
    reason: Reason;
  };
  /**
   * What the commands do, where the tables do not know them.
   */
  effect?: {
    is: "read" | "change" | "destroy";
    idempotent?: boolean;
    reason: Reason;
  };
  /**
   * What a file that a command reads holds, by its path as the command has it, where it is not in this repository.
   */
  files?: {
    [k: string]: {
      /**
       * @minItems 1
       */
      objects: ObjectName[];
      reason: Reason;
    };
  };
  timeout?: {
    is: string;
    reason: Reason;
  };
  /**
   * A script that runs instead of the written one.
   */
  replace?: {
    /**
     * Text that must still stand in the written script, so that a replacement never outlives what it replaces.
     */
    was: string;
    script: string;
    reason: Reason;
  };
}
/**
 * This interface was referenced by `Sidecar`'s JSON-Schema
 * via the `definition` "InputSettings".
 */
export interface InputSettings {
  /**
   * `ask` a person, `label:NAME` of the alert, `step:ID` that sets the variable `name` before, or `secret:NAME/KEY` in the namespace of the runbook.
   */
  from: string;
  type: "k8s-name" | "namespace" | "duration" | "int" | "id" | "enum" | "secret-ref";
  /**
   * All that an input of the type `enum` may be.
   *
   * @minItems 1
   */
  values?: string[];
  /**
   * Environment variable that carries it; the placeholder's own name where absent.
   */
  name?: string;
  /**
   * What the person is asked.
   */
  description?: string;
  reason: Reason;
}
/**
 * A Kubernetes object.
 *
 * This interface was referenced by `Sidecar`'s JSON-Schema
 * via the `definition` "ObjectName".
 */
export interface ObjectName {
  apiVersion: string;
  kind: string;
  name: string;
}
/**
 * This interface was referenced by `Sidecar`'s JSON-Schema
 * via the `definition` "FindingSettings".
 */
export interface FindingSettings {
  /**
   * Label of the recovery path that this finding proposes.
   */
  path: string;
  reason: Reason;
}
