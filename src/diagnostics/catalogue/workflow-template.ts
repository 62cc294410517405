import { define } from "../define.ts";

export const noSubstitution = define({
  code: "workflow-template/no-substitution",
  level: "error",
  summary: "A script holds braces that Argo Workflows would replace before the shell ever sees them.",
  messages: {
    tag: "Argo Workflows would replace `{tag}`, or stop the run over it, before the shell sees the script, and there is no way to escape it; nothing was emitted for this path",
  },
  help: "write it without double braces, such as `-o jsonpath=` in place of `-o go-template=`",
});

export const knownImage = define({
  code: "workflow-template/known-image",
  level: "error",
  summary: "No image is known in which the steps could run.",
  messages: {
    absent: "no `image` is set for this runbook, so its steps have nowhere to run and no WorkflowTemplate was emitted",
  },
  help: "set `image` in `runbookc.yaml`: one with bash, coreutils, kubectl, curl and jq, by digest (`name:tag@sha256:...`)",
});

export const knownNamespace = define({
  code: "workflow-template/known-namespace",
  level: "error",
  summary: "No namespace is known in which the steps could run.",
  messages: {
    absent:
      "no `namespace` is set for this runbook and its commands do not agree on one, so no WorkflowTemplate was emitted",
  },
  help: "set `namespace` in `runbookc.yaml`, or name the same one with `-n` in the kubectl commands",
});
