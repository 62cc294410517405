import { copyOf, type Defect, replace } from "../defect.ts";

const folder = "workflow-template/p1-executor-core-down";
const diagnosis = `${folder}-diagnosis.yaml`;
const c = `${folder}-c.yaml`;
const order = "/spec/templates/1/steps";
const conclude = "/spec/templates/6/containerSet/containers/0";
const ask = "/spec/templates/7";
const propose = "/spec/templates/8/containerSet/containers/0/args/0";
const started = "/spec/templates/13/container";
const d = "hlp-executor-p1-executor-core-down-d";

/** What findings lead to, how a diagnosis ends, and what runs tell. */
export const findings: readonly Defect[] = [
  {
    title: "a condition on an output that nobody writes",
    file: diagnosis,
    edits: [[`${order}/1/0/when`, "{{steps.group-1.outputs.parameters.next-9-1}} == YES"]],
    by: "references",
    at: `${order}/1/0/when`,
    message: "group-2 waits for {{steps.group-1.outputs.parameters.next-9-1}}: group-1 has no output next-9-1",
  },
  {
    title: "a condition on what is not known yet",
    file: diagnosis,
    edits: [[`${order}/3/0/when`, "{{steps.propose.outputs.parameters.path}} == YES"]],
    by: "references",
    at: `${order}/3/0/when`,
    message: "ask waits for {{steps.propose.outputs.parameters.path}}: propose has not run by then",
  },
  {
    title: "an output of a decision that no script writes",
    file: diagnosis,
    edits: [["/spec/templates/2/outputs/parameters/1/valueFrom/path", "/rb/found/next-2"]],
    by: "pods",
    at: "/spec/templates/2/outputs/parameters/1/valueFrom/path",
    message: "nothing in `main` writes /rb/found/next-2 for next-2-1",
  },
  {
    title: "a step that may be left out though no finding leads to it",
    file: c,
    edits: [[`${order}/1/0/when`, "{{steps.approve-1.outputs.parameters.decision}} == YES"]],
    by: "steps",
    at: "/spec/templates/4/containerSet/containers/0",
    message: "the step executor-core-down/c/1 may be left out, and no finding leads to it",
  },
  {
    title: "a run that goes on over a failed step",
    file: c,
    edits: [[`${order}/1/0/continueOn`, { failed: true, error: true }]],
    by: "steps",
    at: "/spec/templates/4/containerSet/containers/0",
    message: "the run goes on when the step executor-core-down/c/1 has failed",
  },
  {
    title: "a decision that does more than to decide",
    file: diagnosis,
    edits: [[`${conclude}/args/0`, replace("mkdir -p /rb/outcome", "kubectl get pods; mkdir -p /rb/outcome")]],
    by: "steps",
    at: conclude,
    message: "main runs what no step of the plan says",
  },
  {
    title: "an answer that no question knows",
    file: diagnosis,
    edits: [[`${ask}/inputs/parameters/1/enum`, ["A", "B", "C", "D"]]],
    by: "schema",
    at: `${ask}/inputs/parameters/1/enum`,
    message: "must contain at least 1 valid item(s)",
  },
  {
    title: "a path to choose that nothing proposes",
    file: diagnosis,
    edits: [[`${ask}/inputs/parameters/1/enum`, ["A", "B", "E", "none"]]],
    by: "outcomes",
    at: `${ask}/inputs/parameters/1/enum`,
    message: "a person may choose path E, which nothing proposes",
  },
  {
    title: "a question whose answer goes nowhere",
    file: diagnosis,
    edits: [[`${order}/4/0/arguments/parameters/3/value`, "{{steps.conclude.outputs.parameters.path}}"]],
    by: "outcomes",
    at: `${ask}/outputs/parameters/1`,
    message: "nothing reads what ask gets as path",
  },
  {
    title: "a proposal of a path that is not there",
    file: diagnosis,
    edits: [[propose, replace(d, "hlp-executor-p1-executor-core-down-e")]],
    by: "outcomes",
    at: propose,
    message: "path D is proposed by hlp-executor-p1-executor-core-down-e, which is not there",
  },
  {
    title: "a proposal in another namespace",
    file: diagnosis,
    edits: [[propose, replace("argo submit -n unmanned-island-system", "argo submit -n default")]],
    by: "outcomes",
    at: propose,
    message: "paths are proposed in default, and are in unmanned-island-system",
  },
  {
    title: "a proposal that leaves out what must be given",
    file: `${folder}-d.yaml`,
    edits: [["/spec/arguments/parameters/-", { name: "pod", description: "Which pod?" }]],
    by: "outcomes",
    in: diagnosis,
    at: propose,
    message: "who starts path D as it is proposed gives no pod",
  },
  {
    title: "a message that ends the run",
    file: diagnosis,
    edits: [[`${order}/5/0/continueOn`, undefined]],
    by: "messages",
    at: `${order}/5/0`,
    message: "the run ends where tell-proposal can tell nobody",
  },
  {
    title: "a message without an end",
    file: diagnosis,
    edits: [[`${started}/command/3`, "0"]],
    by: "deadlines",
    at: `${started}/command`,
    message: "main has no end of its own",
  },
  {
    title: "a message that waits for a Secret",
    file: diagnosis,
    edits: [[`${started}/env/2/valueFrom/secretKeyRef/optional`, undefined]],
    by: "messages",
    at: `${started}/env/2/valueFrom/secretKeyRef`,
    message: "without the Secret hlp-executor-paging the pod of tell-start never starts",
  },
  {
    title: "a message that comes when nobody waits any more",
    file: diagnosis,
    edits: [
      [`${order}/3/1`, undefined],
      [`${order}/4/-`, copyOf(`${order}/3/1`)],
    ],
    by: "messages",
    at: `${order}/4/1`,
    message: "tell-ask does not come when ask begins",
  },
  {
    title: "a message that a person is asked, who is not",
    file: diagnosis,
    edits: [[`${order}/3/1/when`, undefined]],
    by: "messages",
    at: `${order}/3/1`,
    message: "tell-ask and ask come on other conditions",
  },
];
