import { define } from "../define.ts";

export const readManifest = define({
  code: "manifest/readable-file",
  level: "note",
  summary: "A file of the manifests cannot be compared with the runbooks.",
  messages: {
    template: "this is a template, and what it makes depends on values that are not here; it is not compared{more}",
    syntax: "this is not plain YAML; it is not compared{more}",
    alias: "this repeats another part of the file by an alias, which is not followed; it is not compared{more}",
    none: "this is neither a Kubernetes object nor a file of Prometheus rules; it is not compared{more}",
    kustomize:
      "what kustomize makes of this folder may have other names than its files, and it is not run here; nothing of the folder is compared",
    size: "this is larger or more deeply nested than an object of a cluster can be; it is not compared{more}",
    text: "this is no UTF-8 text; it is not compared{more}",
    link: "this is a link, and none is followed; it is not compared{more}",
    many: "there are more than {limit} here, and the rest is not compared",
  },
  help: "what it may hold is never called missing; give `--manifests` plain objects: what `kustomize build` or `helm template` prints",
});
