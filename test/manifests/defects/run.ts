import { copyOf, type Defect, replace } from "../defect.ts";

const folder = "workflow-template/p2-state-corruption-detected";
const a = `${folder}-a.yaml`;
const b = `${folder}-b.yaml`;
const c = `${folder}-c.yaml`;
const planC = "plan/p2-state-corruption-detected-c.plan.json";
const planB = "plan/p2-state-corruption-detected-b.plan.json";
const containers = "/spec/templates/4/containerSet/containers";
const check = '[ "$RB_APPROVE_4" = YES ]';

/** What a run does, beside the plan that it follows. */
export const run: readonly Defect[] = [
  {
    title: "a step with less time than the plan gives it",
    file: c,
    edits: [[`${containers}/1/command/3`, "300"]],
    by: "steps",
    at: `${containers}/1/command`,
    message: "the step state-corruption-detected/c/2 may take 340 s, and has 300 s",
  },
  {
    title: "a step that no container runs",
    file: c,
    edits: [
      ["/spec/templates/6/containerSet/containers/1", undefined],
      [
        "/spec/templates/6/containerSet/containers/1/dependencies/0",
        "step-4-restore-from-last-known-good-full-snapshot",
      ],
      ["/spec/templates/8/container/args/0", replace(" steps-4-to-6/step-5-restart-hlp-executor-pods", "")],
    ],
    by: "steps",
    at: "/spec/templates",
    message: "no container runs the step state-corruption-detected/c/5",
  },
  {
    title: "a container that runs what nobody has planned",
    file: c,
    edits: [
      ["/spec/templates/6/containerSet/containers/-", copyOf("/spec/templates/6/containerSet/containers/2")],
      ["/spec/templates/6/containerSet/containers/3/name", "more"],
      ["/spec/templates/6/containerSet/containers/3/dependencies/0", "step-6-re-enable-executions"],
      [
        "/spec/templates/8/container/args/0",
        replace("step-6-re-enable-executions'", "step-6-re-enable-executions steps-4-to-6/more'"),
      ],
      ["/spec/templates/6/activeDeadlineSeconds", 1800],
    ],
    by: "steps",
    at: "/spec/templates/6/containerSet/containers/3",
    message: "more runs what no step of the plan says",
  },
  {
    title: "steps in another order than the plan",
    file: planC,
    edits: [
      ["/nodes/6", copyOf("/nodes/7")],
      ["/nodes/7", copyOf("/nodes/6")],
      ["/nodes/6/after/0", "state-corruption-detected/c/4"],
      ["/nodes/7/after/0", "state-corruption-detected/c/6"],
    ],
    by: "steps",
    in: c,
    at: "/spec/templates/6/containerSet/containers/1",
    message: "the step state-corruption-detected/c/5 does not wait for state-corruption-detected/c/6",
  },
  {
    title: "an undo that looks for other containers",
    file: c,
    edits: [["/spec/templates/6/containerSet/containers/2/name", "step-6"]],
    by: "steps",
    at: "/spec/templates/8/container/args/0",
    message: "undo-1 knows the run by other containers",
  },
  {
    title: "a workflow that no plan describes",
    file: planB,
    edits: [["/kind", "escalation"]],
    by: "steps",
    in: b,
    at: "",
    message: "no plan says what hlp-executor-p2-state-corruption-detected-b does",
  },
  {
    title: "an answer that nobody looks at",
    file: c,
    edits: [["/spec/templates/6/containerSet/containers/0/args/0", replace(`${check} || {`, `${check} && {`)]],
    by: "gates",
    at: "/spec/templates/5",
    message: "nothing looks at the answer of approve-4",
  },
  {
    title: "a NO that ends like a failure, so that it is taken for one",
    file: c,
    edits: [["/spec/templates/6/containerSet/containers/0/args/0", replace("exit 90", "exit 1")]],
    by: "gates",
    at: "/spec/templates/5",
    message: "nothing looks at the answer of approve-4",
  },
  {
    title: "an answer that is looked at when it is too late",
    file: c,
    edits: [["/spec/templates/6/containerSet/containers/0/args/0", replace(check, `true\n${check}`)]],
    by: "gates",
    at: "/spec/templates/5",
    message: "nothing looks at the answer of approve-4",
  },
  {
    title: "an answer that only the next step looks at",
    file: c,
    edits: [
      ["/spec/templates/6/containerSet/containers/0/args/0", replace(`${check} ||`, `# ${check} ||`)],
      [
        "/spec/templates/6/containerSet/containers/1/env/-",
        copyOf("/spec/templates/6/containerSet/containers/0/env/1"),
      ],
      [
        "/spec/templates/6/containerSet/containers/1/args/0",
        replace("Restart HLP Executor pods\n", `Restart HLP Executor pods\n${check} || { echo no; exit 90; }\n`),
      ],
    ],
    by: "gates",
    at: "/spec/templates/6/containerSet/containers/0",
    message: "the step state-corruption-detected/c/4 needs 2 answers, and 1 are looked at before it",
  },
  {
    title: "the answer of another gate",
    file: c,
    edits: [["/spec/templates/2/steps/2/0/arguments/parameters/0/value", "{{inputs.parameters.approve-1}}"]],
    by: "gates",
    at: "/spec/templates/5",
    message: "nothing looks at the answer of approve-4",
  },
  {
    title: "a step that destroys before anybody is asked",
    file: "plan/p1-executor-core-down-a.plan.json",
    edits: [["/nodes/0/script/effect", "destroy"]],
    by: "gates",
    in: "workflow-template/p1-executor-core-down-a.yaml",
    at: "/spec/templates/3/containerSet/containers/0",
    message: "the step executor-core-down/a/1 destroys, and nobody is asked before it",
  },
  {
    title: "a step that nobody knows before anybody is asked",
    file: "plan/p1-executor-core-down-a.plan.json",
    edits: [["/nodes/0/script/effect", "unknown"]],
    by: "gates",
    in: "workflow-template/p1-executor-core-down-a.yaml",
    at: "/spec/templates/3/containerSet/containers/0",
    message: "the step executor-core-down/a/1 does what nobody knows, and nobody is asked before it",
  },
  {
    title: "an approval behind the step that it is for",
    file: c,
    edits: [
      ["/spec/templates/2/steps/1", copyOf("/spec/templates/2/steps/2")],
      ["/spec/templates/2/steps/2", copyOf("/spec/templates/2/steps/1")],
      ["/spec/templates/2/steps/1/0/arguments/parameters/0/value", "{{inputs.parameters.approve-1}}"],
    ],
    by: "gates",
    at: "/spec/templates/5",
    message: "nothing looks at the answer of approve-4",
  },
  {
    title: "a step that comes before one of its approvals",
    file: planB,
    edits: [
      ["/nodes/2", copyOf("/nodes/3")],
      ["/nodes/3", copyOf("/nodes/2")],
      ["/nodes/2/after/0", "state-corruption-detected/b/1"],
      ["/nodes/3/after/0", "state-corruption-detected/b/3/approve"],
      ["/nodes/4/after/0", "state-corruption-detected/b/2"],
    ],
    by: "gates",
    in: b,
    at: "/spec/templates/4/containerSet/containers/1",
    message: "the step state-corruption-detected/b/2 needs 2 answers, and 1 are looked at before it",
  },
  {
    title: "a run that asks less often than the plan",
    file: planC,
    edits: [
      ["/nodes/-", copyOf("/nodes/4")],
      ["/nodes/8/id", "state-corruption-detected/c/7"],
      ["/nodes/8/after/0", "state-corruption-detected/c/6"],
    ],
    by: "steps",
    in: c,
    at: "/spec/templates",
    message: "a run asks 2 times, and the plan 3 times",
  },
  {
    title: "a change without the lock",
    file: a,
    edits: [["/spec/templates/2/synchronization", undefined]],
    by: "locks",
    at: "/spec/templates/5/containerSet/containers/0",
    message: "step-2-attempt-to-recover-each-execution changes something and holds no lock",
  },
  {
    title: "a lock that is held while a person thinks and nothing is changed yet",
    file: c,
    edits: [
      ["/spec/templates/1/synchronization", copyOf("/spec/templates/2/synchronization")],
      ["/spec/templates/2/synchronization", undefined],
    ],
    by: "locks",
    at: "/spec/templates/3",
    message: "main holds its lock while approve-1 waits, and nothing is changed yet",
  },
];
