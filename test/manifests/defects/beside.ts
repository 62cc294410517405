import { copyOf, type Defect, replace } from "../defect.ts";

const rbac = "rbac/p1-executor-core-down-c.yaml";
const workflow = "workflow-template/p1-executor-core-down-c.yaml";
const binding = "trigger/p1-executor-core-down-diagnosis.yaml";
const alertmanager = "alertmanager/alertmanagerconfig.yaml";
const rules = "prometheus-rule/prometheusrule.yaml";
const kustomization = "kustomization.yaml";
const name = "hlp-executor-p1-executor-core-down-c";
const namespace = "unmanned-island-system";

/** Accounts, triggers, alerts and what is applied. */
export const beside: readonly Defect[] = [
  {
    title: "an account that is not there",
    file: workflow,
    edits: [["/spec/serviceAccountName", "default"]],
    by: "accounts",
    at: "/spec/serviceAccountName",
    message: `there is no account default in ${namespace}`,
  },
  {
    title: "an account in another namespace",
    file: "workflow-template/p2-state-corruption-detected-diagnosis.yaml",
    edits: [["/metadata/namespace", "argo"]],
    by: "accounts",
    at: "/spec/serviceAccountName",
    message: "there is no account hlp-executor-p2-state-corruption-detected-diagnosis in argo",
  },
  {
    title: "a binding to a role that is not there",
    file: "rbac/p1-executor-core-down-diagnosis.cluster.yaml",
    edits: [
      ["/items/-", copyOf("/items/1")],
      ["/items/2/metadata/name", `${namespace}:more`],
      ["/items/2/roleRef/name", `${namespace}:other`],
    ],
    by: "accounts",
    at: "/items/2/roleRef/name",
    message: `there is no ClusterRole ${namespace}:other`,
  },
  {
    title: "a role that is bound to nobody",
    file: rbac,
    edits: [
      ["/items/-", copyOf("/items/1")],
      ["/items/3/metadata/name", "spare"],
    ],
    by: "accounts",
    at: "/items/3",
    message: "the Role spare is bound to nobody",
  },
  {
    title: "a binding of an account that is not there",
    file: rbac,
    edits: [
      ["/items/-", copyOf("/items/2")],
      ["/items/3/metadata/name", "more"],
      ["/items/3/subjects/0/name", "nobody"],
    ],
    by: "accounts",
    at: "/items/3/subjects/0",
    message: `there is no account nobody in ${namespace}`,
  },
  {
    title: "a right that a step needs and does not get",
    file: rbac,
    edits: [["/items/1/rules/3", undefined]],
    by: "accounts",
    in: workflow,
    at: "/spec/serviceAccountName",
    message: `nothing lets ${name} patch deployments/scale.apps hlp-executor-core in ${namespace}`,
  },
  {
    title: "a right for another object than the step's",
    file: rbac,
    edits: [["/items/1/rules/3/resourceNames/0", "hlp-executor"]],
    by: "accounts",
    in: workflow,
    at: "/spec/serviceAccountName",
    message: `nothing lets ${name} patch deployments/scale.apps hlp-executor-core in ${namespace}`,
  },
  {
    title: "an account whose pods cannot tell how they ended",
    file: rbac,
    edits: [["/items/1/rules/4/verbs/1", undefined]],
    by: "accounts",
    in: workflow,
    at: "/spec/serviceAccountName",
    message: `nothing lets ${name} patch workflowtaskresults.argoproj.io in ${namespace}`,
  },
  {
    title: "a trigger of a workflow that is not there",
    file: binding,
    edits: [["/spec/submit/workflowTemplateRef/name", "diagnosis"]],
    by: "triggers",
    at: "/spec/submit/workflowTemplateRef/name",
    message: `there is no WorkflowTemplate diagnosis in ${namespace}`,
  },
  {
    title: "a trigger that does not give what a run needs",
    file: "workflow-template/p1-executor-core-down-diagnosis.yaml",
    edits: [["/spec/arguments/parameters/-", { name: "POD", description: "A k8s-name" }]],
    by: "triggers",
    in: binding,
    at: "/spec/submit/arguments/parameters",
    message: "hlp-executor-p1-executor-core-down-diagnosis gets no POD",
  },
  {
    title: "a trigger whose account may not read what it starts",
    file: "trigger/access.yaml",
    edits: [["/items/1/rules/1/resourceNames/0", "another"]],
    by: "triggers",
    in: binding,
    at: "/spec/submit/workflowTemplateRef/name",
    message: "no account of a trigger may read hlp-executor-p1-executor-core-down-diagnosis",
  },
  {
    title: "a trigger that waits for an alert that there is not",
    file: binding,
    edits: [["/spec/event/selector", replace("HLPExecutorAllReplicasDown", "HLPExecutorDown")]],
    by: "triggers",
    at: "/spec/event/selector",
    message: "it waits for HLPExecutorDown, and no rule has this alert",
  },
  {
    title: "an alert that watches one that there is not",
    file: rules,
    edits: [["/spec/groups/0/rules/1/expr", replace("AllReplicasDown", "Down")]],
    by: "alerts",
    at: "/spec/groups/0/rules/1/expr",
    message: "HLPExecutorAllReplicasDownUnresolved15m watches HLPExecutorDown, and no rule has this alert",
  },
  {
    title: "an alert that nobody hears of",
    file: rules,
    edits: [
      ["/spec/groups/0/rules/-", copyOf("/spec/groups/0/rules/3")],
      ["/spec/groups/0/rules/6/alert", "Another"],
      ["/spec/groups/0/rules/6/labels/runbook_id", "another"],
    ],
    by: "alerts",
    in: alertmanager,
    at: "/spec/route/matchers",
    message: "nobody hears of Another",
  },
  {
    title: "a route to a receiver that is not there",
    file: alertmanager,
    edits: [["/spec/route/routes/0/routes/2/receiver", "vendor"]],
    by: "alerts",
    at: "/spec/route/routes/0/routes/2/receiver",
    message: "there is no receiver vendor",
  },
  {
    title: "a receiver that no route leads to",
    file: alertmanager,
    edits: [
      ["/spec/receivers/-", copyOf("/spec/receivers/2")],
      ["/spec/receivers/3/name", "second"],
    ],
    by: "alerts",
    at: "/spec/receivers/3",
    message: "no route leads to second",
  },
  {
    title: "two receivers of one name",
    file: alertmanager,
    edits: [["/spec/receivers/-", copyOf("/spec/receivers/1")]],
    by: "alerts",
    at: "/spec/receivers/3/name",
    message: "two receivers are called cto",
  },
  {
    title: "a route that no alert comes to",
    file: alertmanager,
    edits: [["/spec/route/routes/0/routes/1/matchers/0/value", "ceo"]],
    by: "alerts",
    at: "/spec/route/routes/0/routes/1",
    message: 'no alert comes to the route with escalation="ceo"',
  },
  {
    title: "a route that another one hides",
    file: alertmanager,
    edits: [["/spec/route/routes/0/routes/0/continue", undefined]],
    by: "alerts",
    at: "/spec/route/routes/0/routes/3",
    message: 'no alert comes to the route with escalation_of=""',
  },
  {
    title: "an inhibition by what no alert has",
    file: alertmanager,
    edits: [["/spec/inhibitRules/0/sourceMatch/0/value", "P0"]],
    by: "alerts",
    at: "/spec/inhibitRules/0/sourceMatch",
    message: 'no alert has priority="P0", runbook_id="hlp-executor"',
  },
  {
    title: "an inhibition of what no alert has",
    file: alertmanager,
    edits: [["/spec/inhibitRules/0/targetMatch/0/name", "prio"]],
    by: "alerts",
    at: "/spec/inhibitRules/0/targetMatch",
    message: 'no alert has prio=~"P2|P3|P4", runbook_id="hlp-executor"',
  },
  {
    title: "a file that is to be applied and is not there",
    file: kustomization,
    edits: [["/resources/-", "rbac/p3.yaml"]],
    by: "bundle",
    at: "/resources/23",
    message: "there is no file rbac/p3.yaml",
  },
  {
    title: "an object that is not applied",
    file: kustomization,
    edits: [["/resources/0", undefined]],
    by: "bundle",
    at: "/resources",
    message: "alertmanager/alertmanagerconfig.yaml is not applied",
  },
  {
    title: "two objects of one name",
    file: rbac,
    edits: [["/items/-", copyOf("/items/0")]],
    by: "bundle",
    at: "/items/3/metadata/name",
    message: `there are two of ServiceAccount ${name} in ${namespace}`,
  },
];

const sensor = "trigger/p1-executor-core-down-diagnosis.yaml";

/** The same of what Argo Events starts. */
export const events: readonly Defect[] = [
  {
    title: "a sensor of an account that is not there",
    file: sensor,
    edits: [["/spec/template/serviceAccountName", "default"]],
    by: "accounts",
    at: "/spec/template/serviceAccountName",
    message: `there is no account default in ${namespace}`,
  },
  {
    title: "a sensor that listens to nothing",
    file: sensor,
    edits: [["/spec/dependencies/0/eventSourceName", "alerts"]],
    by: "triggers",
    at: "/spec/dependencies/0/eventSourceName",
    message: "there is no event source alerts",
  },
  {
    title: "a sensor of a workflow that is not there",
    file: sensor,
    edits: [["/spec/triggers/0/template/k8s/source/resource/spec/workflowTemplateRef/name", "diagnosis"]],
    by: "triggers",
    at: "/spec/triggers/0/template/k8s/source/resource/spec/workflowTemplateRef/name",
    message: `there is no WorkflowTemplate diagnosis in ${namespace}`,
  },
  {
    title: "a sensor that waits for an alert that there is not",
    file: sensor,
    edits: [["/spec/dependencies/0/filters/data/3/value/0", "^HLPExecutorDown$"]],
    by: "triggers",
    at: "/spec/dependencies/0/filters/data/3",
    message: "it waits for HLPExecutorDown, and no rule has this alert",
  },
];
