import type { manifestsKustomization as schema } from "../schema/index.ts";
import { validateKustomization } from "../schema/index.ts";
import { asYaml } from "./as-yaml.ts";
import type { Emitter } from "./emitter.ts";
import { assertFits } from "./fits.ts";
import { header } from "./provenance.ts";

/** What a GitOps controller applies: all Kubernetes objects that were made of one runbook. */
export const kustomization: Emitter = {
  name: "kustomization",
  // kustomize reads nothing outside of the folder that its file stands in.
  above: true,
  emit(unit, context) {
    const resources = [...context.emitted]
      .filter(([, { object }]) => object !== undefined && "apiVersion" in object)
      .map(([path]) => path)
      .sort();

    if (resources.length === 0) return { files: [], diagnostics: [] };
    const object: schema.Kustomization = {
      apiVersion: "kustomize.config.k8s.io/v1beta1",
      kind: "Kustomization",
      resources,
      labels: [{ pairs: { "app.kubernetes.io/part-of": `${unit.runbook.id}-runbook` }, includeSelectors: false }],
    };
    assertFits("kustomization", validateKustomization(object));
    const { span } = unit.runbook;
    return {
      files: [
        {
          path: "kustomization.yaml",
          ...asYaml(object, header(span, context)),
          origins: [{ pointer: "", span }],
        },
      ],
      diagnostics: [],
    };
  },
};
