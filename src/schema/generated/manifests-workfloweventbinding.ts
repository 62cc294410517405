// GENERATED from schemas/manifests/workfloweventbinding.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * This interface was referenced by `WorkflowEventBinding`'s JSON-Schema
 * via the `definition` "Name".
 */
export type Name = string;
/**
 * This interface was referenced by `WorkflowEventBinding`'s JSON-Schema
 * via the `definition` "LabelValue".
 */
export type LabelValue = string;

/**
 * The part of Argo Workflows' WorkflowEventBinding (argoproj.io/v1alpha1, from v4.1.2 on) that runbookc emits.
 */
export interface WorkflowEventBinding {
  apiVersion: "argoproj.io/v1alpha1";
  kind: "WorkflowEventBinding";
  metadata: Metadata;
  spec: {
    event: {
      /**
       * An expression of expr-lang over `payload` and `discriminator`.
       */
      selector: string;
    };
    submit: {
      workflowTemplateRef: {
        name: Name;
      };
      /**
       * Values are expressions.
       */
      metadata: {
        /**
         * A literal, the fingerprint and the time in seconds: at most 63 characters.
         */
        name: string;
        labels: {
          [k: string]: "payload.alerts[0].fingerprint";
        };
      };
      arguments: {
        /**
         * @minItems 1
         * @maxItems 1
         *
         * Items: The one value of a payload that becomes a parameter.
         */
        parameters: {
          name: "alert-fingerprint";
          valueFrom: {
            event: "payload.alerts[0].fingerprint";
          };
        }[];
      };
    };
  };
}
/**
 * This interface was referenced by `WorkflowEventBinding`'s JSON-Schema
 * via the `definition` "Metadata".
 */
export interface Metadata {
  name: Name;
  namespace: Name;
  labels: {
    [k: string]: LabelValue;
  };
  annotations: {
    [k: string]: string;
  };
}
