// GENERATED from schemas/manifests/argo-events-sensor.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * This interface was referenced by `Sensor`'s JSON-Schema
 * via the `definition` "DataFilter".
 */
export type DataFilter = TextFilter | NumberFilter;
/**
 * This interface was referenced by `Sensor`'s JSON-Schema
 * via the `definition` "TriggerParameter".
 */
export type TriggerParameter = NameParameter | FingerprintParameter;

/**
 * The part of Argo Events' Sensor (argoproj.io/v1alpha1, v1.9.11) that runbookc emits.
 */
export interface Sensor {
  apiVersion: "argoproj.io/v1alpha1";
  kind: "Sensor";
  metadata: Metadata;
  spec: {
    replicas: number;
    template: {
      serviceAccountName: string;
    };
    /**
     * @minItems 1
     * @maxItems 1
     */
    dependencies: Dependency[];
    /**
     * @minItems 1
     * @maxItems 1
     */
    triggers: SensorTrigger[];
  };
}
export interface Metadata {
  name: string;
  namespace: string;
  labels: {
    [k: string]: string;
  };
  annotations: {
    [k: string]: string;
  };
}
/**
 * This interface was referenced by `Sensor`'s JSON-Schema
 * via the `definition` "Dependency".
 */
export interface Dependency {
  name: "alert";
  eventSourceName: string;
  eventName: "runbook";
  filters: {
    dataLogicalOperator: "and";
    /**
     * @minItems 1
     */
    data: DataFilter[];
  };
}
/**
 * Values are expressions without anchors of their own.
 */
export interface TextFilter {
  path: string;
  type: "string";
  template?: string;
  /**
   * @minItems 1
   */
  value: string[];
}
export interface NumberFilter {
  path: string;
  type: "number";
  comparator: "=";
  /**
   * @minItems 1
   */
  value: string[];
}
/**
 * This interface was referenced by `Sensor`'s JSON-Schema
 * via the `definition` "SensorTrigger".
 */
export interface SensorTrigger {
  /**
   * Creates the object itself; a trigger of the kind `argoWorkflow` would run the old command line of the image.
   */
  template: {
    name: "start";
    k8s: {
      operation: "create";
      source: {
        resource: StartedWorkflow;
      };
      /**
       * @minItems 2
       * @maxItems 2
       */
      parameters: TriggerParameter[];
    };
  };
  atLeastOnce: true;
  retryStrategy: {
    steps: number;
    duration: string;
  };
  rateLimit: {
    unit: "Minute";
    requestsPerUnit: number;
  };
}
/**
 * This interface was referenced by `Sensor`'s JSON-Schema
 * via the `definition` "StartedWorkflow".
 */
export interface StartedWorkflow {
  apiVersion: "argoproj.io/v1alpha1";
  kind: "Workflow";
  metadata: {
    name: string;
    namespace: string;
  };
  spec: {
    workflowTemplateRef: {
      name: string;
    };
    arguments: {
      /**
       * @minItems 1
       * @maxItems 1
       */
      parameters: {
        name: "alert-fingerprint";
        value: "replaced";
      }[];
    };
  };
}
export interface NameParameter {
  src: {
    dependencyName: "alert";
    dataTemplate: string;
  };
  dest: "metadata.name";
}
/**
 * The one value of a payload that becomes a parameter.
 */
export interface FingerprintParameter {
  src: {
    dependencyName: "alert";
    dataKey: "body.alerts.0.fingerprint";
  };
  dest: "spec.arguments.parameters.0.value";
}
