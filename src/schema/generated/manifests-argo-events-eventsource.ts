// GENERATED from schemas/manifests/argo-events-eventsource.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * The part of Argo Events' EventSource (argoproj.io/v1alpha1, v1.9.11) that runbookc emits.
 */
export interface EventSource {
  apiVersion: "argoproj.io/v1alpha1";
  kind: "EventSource";
  metadata: Metadata;
  spec: {
    replicas: number;
    service: {
      /**
       * @minItems 1
       */
      ports: {
        port: number;
        targetPort: number;
      }[];
    };
    webhook: {
      runbook: {
        endpoint: string;
        method: "POST";
        /**
         * A number in quotes.
         */
        port: string;
        maxPayloadSize: number;
        authSecret: {
          name: string;
          key: string;
        };
      };
    };
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
