import { define } from "../define.ts";

export const noSubstitution = define({
  code: "workflow-template/no-substitution",
  level: "error",
  summary:
    "A script or a file that it reads holds braces that Argo Workflows would replace before the shell ever sees them.",
  messages: {
    tag: "Argo Workflows would replace `{tag}`, or stop the run over it, before the shell sees the script, and there is no way to escape it; nothing was emitted for this path",
    file: "Argo Workflows would replace `{tag}` in the file `{path}`, or stop the run over it, before the file is there, and there is no way to escape it; nothing was emitted for this path",
  },
  help: "write it without double braces, such as `-o jsonpath=` in place of `-o go-template=`",
});

export const limitedTemplate = define({
  code: "workflow-template/within-limits",
  level: "error",
  summary: "A script or a whole WorkflowTemplate is larger than what can be run or stored.",
  messages: {
    script:
      "with its files the script of this step has {size} bytes, and no program takes an argument of more than {limit}: the step could never begin",
    object: "the WorkflowTemplate of this path has {size} bytes, and a cluster stores none of more than {limit}",
  },
  help: "cut the files of the repository that its commands read down to what is needed, or split the path",
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

export const onePerson = define({
  code: "workflow-template/one-person",
  level: "warning",
  summary: "A path needs the yes of two persons, and Argo goes on with that of one.",
  messages: {
    suspend:
      "two persons must say yes to {gates}, and a workflow that waits in Argo goes on as soon as one does: this path gets no WorkflowTemplate",
  },
  help: "run the path with `runbookc run`, which asks both; or leave `approvers` out, if one person is enough",
});
