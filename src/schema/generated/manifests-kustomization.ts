// GENERATED from schemas/manifests/kustomization.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * The part of kustomize.config.k8s.io/v1beta1 Kustomization that runbookc emits.
 */
export interface Kustomization {
  apiVersion: "kustomize.config.k8s.io/v1beta1";
  kind: "Kustomization";
  resources: string[];
  /**
   * @minItems 1
   */
  labels: {
    pairs: {
      [k: string]: string;
    };
    includeSelectors: false;
  }[];
}
