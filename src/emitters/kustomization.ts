import type { manifestsKustomization as schema } from "../schema/index.ts";
import { validateKustomization } from "../schema/index.ts";
import { printYaml } from "../syntax/index.ts";
import type { Emitter } from "./emitter.ts";
import { assertFits } from "./fits.ts";
import { header } from "./provenance.ts";

/** Emitters whose YAML files are Kubernetes objects, and the names of their files that are such. */
const objects: Readonly<Record<string, RegExp>> = {
  alertmanager: /^alertmanagerconfig\.yaml$/,
  "prometheus-rule": /^prometheusrule\.yaml$/,
  rbac: /\.yaml$/,
  trigger: /\.yaml$/,
  "workflow-template": /\.yaml$/,
};

/** What a GitOps controller applies: all Kubernetes objects that were made of one runbook. */
export const kustomization: Emitter = {
  name: "kustomization",
  // kustomize reads nothing outside of the folder that its file stands in.
  above: true,
  emit(unit, context) {
    const resources = [...context.emitted.keys()]
      .filter((path) => {
        const [emitter = "", ...rest] = path.split("/");
        return objects[emitter]?.test(rest.join("/")) ?? false;
      })
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
          content: printYaml(object, header(span, context)),
          origins: [{ pointer: "", span }],
        },
      ],
      diagnostics: [],
    };
  },
};
