import type { Defect } from "../defect.ts";

const form = "does not have the right form";
const unknown = "is not known here";
const gate = "/spec/templates/3";
const container = "/spec/templates/4/containerSet/containers/0";
const env = `${container}/env/0/value`;

/** What is wrong, where, what stands there then, how our schema says it, and whether the one of its maker sees it, too. */
type Row = readonly [title: string, pointer: string, to: unknown, message: string, upstream?: true];

const workflow: readonly Row[] = [
  ["an approval that says yes by itself", `${gate}/inputs/parameters/0/default`, "YES", 'must be "NO"'],
  ["an approval that takes no NO", `${gate}/inputs/parameters/0/enum`, ["YES"], 'must be ["NO","YES"]'],
  [
    "an approval that passes when its time is up",
    `${gate}/outputs/parameters/0/valueFrom/default`,
    "YES",
    'must be "NO"',
  ],
  [
    "an approval without an answer when its time is up",
    `${gate}/outputs/parameters/0/valueFrom/default`,
    undefined,
    "needs `default`",
  ],
  ["an approval that waits for ever", `${gate}/suspend/duration`, undefined, "needs `duration`"],
  ["a deadline of an approval, which has none", `${gate}/timeout`, "900s", unknown],
  ["a deadline of a template that is no leaf", "/spec/templates/2/activeDeadlineSeconds", 60, unknown],
  ["a retry of a template that is no leaf", "/spec/templates/2/retryStrategy", { limit: 3 }, unknown],
  ["a retry of a step that changes something", "/spec/templates/4/retryStrategy", { limit: 3 }, unknown],
  ["two kinds of template in one", "/spec/templates/4/suspend", {}, unknown],
  ["an image that can be another one tomorrow", `${container}/image`, "registry.example.com/tools:1.2", form],
  ["a container of the user root", "/spec/securityContext/runAsUser", 0, "must not be empty"],
  ["a pod that may run as root", "/spec/securityContext/runAsNonRoot", undefined, "needs `runAsNonRoot`"],
  [
    "a container that keeps its capabilities",
    `${container}/securityContext/capabilities`,
    undefined,
    "needs `capabilities`",
  ],
  [
    "a container that may gain privileges",
    `${container}/securityContext/allowPrivilegeEscalation`,
    true,
    "must be false",
  ],
  ["a pod without a seccomp profile", "/spec/securityContext/seccompProfile", undefined, "needs `seccompProfile`"],
  ["a secret in a variable", env, "Bearer abc==", form],
  ["a variable that is half a reference", env, "/rb/{{workflow.name}}", form],
  ["a container with a name that Argo keeps", `${container}/name`, "wait", "must NOT be valid"],
  ["a name that is too long", "/metadata/name", `hlp-${"x".repeat(60)}`, "must have at most 63 characters"],
  ["a template with a name that Argo does not take", "/spec/templates/4/name", "step_1", form],
  ["a label that a cluster does not take", "/metadata/labels/runbookc.dev~1path", "path c", form],
  ["an amount that is none", `${container}/resources/limits/memory`, "256 megabytes", form],
  [
    "pods that are cleaned away in a way that there is not",
    "/spec/podGC/strategy",
    "OnSuccess",
    "must be one of OnPodCompletion, OnPodSuccess, OnWorkflowCompletion, OnWorkflowSuccess",
  ],
  ["a lock as Argo took it before 4.0", "/spec/templates/2/synchronization/mutex", { name: "core" }, unknown, true],
  ["a field that is written wrongly", `${container}/imagePullPolice`, "Always", unknown, true],
  ["a number where a text belongs", env, 1, "must be text", true],
];

const role: readonly Row[] = [
  ["a role for everything", "/items/1/rules/0/resources/0", "*", form],
  ["a role for every name", "/items/1/rules/2/resourceNames/0", "*", form],
  [
    "a role for every verb",
    "/items/1/rules/0/verbs/0",
    "*",
    "must be one of get, list, watch, create, update, patch, delete, impersonate",
  ],
];

const rules: readonly Row[] = [
  ["a severity that a rule has no field for", "/spec/groups/0/rules/0/severity", "P1", unknown, true],
  ["a time that Prometheus cannot read", "/spec/groups/0/rules/0/for", "1 minute", form, true],
];

const routes: readonly Row[] = [
  [
    "a key that stands in the object itself",
    "/spec/receivers/0/pagerdutyConfigs/0/routingKey",
    "R0123456789",
    "must be a map",
    true,
  ],
  ["a route to nobody", "/spec/route/receiver", undefined, "needs `receiver`"],
];

const binding: readonly Row[] = [
  [
    "a name of a run from the text of an alert",
    "/spec/submit/metadata/name",
    "payload.alerts[0].labels.alertname",
    form,
  ],
];

const kustomization: readonly Row[] = [
  ["a prefix of names, which changes no reference", "/namePrefix", "prod-", unknown],
  [
    "a file that is applied twice",
    "/resources/1",
    "alertmanager/alertmanagerconfig.yaml",
    "must NOT have duplicate items (items ## 1 and 0 are identical)",
  ],
];

function defectsOf(file: string, rows: readonly Row[]): readonly Defect[] {
  return rows.map(([title, pointer, to, message, upstream]) => ({
    title,
    file,
    edits: [[pointer, to]],
    by: "schema",
    at: placeOf(pointer, message).replaceAll("~1", "/"),
    message,
    ...(upstream === undefined ? {} : { upstream }),
  }));
}

/** What is missing, and what stands there twice, is a fault of what it belongs to. */
function placeOf(pointer: string, message: string): string {
  return /^needs|duplicate/.test(message) ? pointer.slice(0, pointer.lastIndexOf("/")) : pointer;
}

/** What the schema of the one object has no place for, so that no emitter can print it. */
export const shape: readonly Defect[] = [
  ...defectsOf("workflow-template/p1-executor-core-down-c.yaml", workflow),
  ...defectsOf("rbac/p1-executor-core-down-c.yaml", role),
  ...defectsOf("prometheus-rule/prometheusrule.yaml", rules),
  ...defectsOf("alertmanager/alertmanagerconfig.yaml", routes),
  ...defectsOf("trigger/p1-executor-core-down-diagnosis.yaml", binding),
  ...defectsOf("kustomization.yaml", kustomization),
];
