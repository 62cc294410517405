import { copyOf, type Defect } from "../defect.ts";

const a = "workflow-template/p2-state-corruption-detected-a.yaml";
const c = "workflow-template/p2-state-corruption-detected-c.yaml";
const pod = "/spec/templates/4";
const containers = `${pod}/containerSet/containers`;

/** What is in a pod, and how long it may take. */
export const pods: readonly Defect[] = [
  {
    title: "a container that waits for one that is not there",
    file: c,
    edits: [[`${containers}/1/dependencies/0`, "step-0"]],
    by: "pods",
    at: `${containers}/1/dependencies/0`,
    message: "step-2-wait-for-in-progress-executions-to-3ca23c24 waits for step-0, which is not in the pod",
  },
  {
    title: "containers that wait for each other",
    file: c,
    edits: [[`${containers}/0/dependencies`, ["step-3-create-full-state-snapshot-before-recovery"]]],
    by: "pods",
    at: `${containers}/0/dependencies/0`,
    message:
      "step-1-stop-all-new-executions-circuit-breaker waits for step-3-create-full-state-snapshot-before-recovery, which does not come before it",
  },
  {
    title: "a container that waits for nothing and starts at once",
    file: c,
    edits: [[`${containers}/2/dependencies`, undefined]],
    by: "pods",
    at: `${containers}/2`,
    message:
      "step-3-create-full-state-snapshot-before-recovery does not wait for step-2-wait-for-in-progress-executions-to-3ca23c24",
  },
  {
    title: "a mount of a volume that is not there",
    file: c,
    edits: [[`${pod}/volumes/0`, undefined]],
    by: "pods",
    at: `${pod}/containerSet/volumeMounts/0/name`,
    message: "there is no volume work",
  },
  {
    title: "a volume that is mounted nowhere",
    file: c,
    edits: [[`${pod}/containerSet/volumeMounts/1`, undefined]],
    by: "pods",
    at: `${pod}/volumes/1`,
    message: "the volume tmp is mounted nowhere",
  },
  {
    title: "two volumes of one name",
    file: c,
    edits: [[`${pod}/volumes/-`, copyOf(`${pod}/volumes/0`)]],
    by: "pods",
    at: `${pod}/volumes/2`,
    message: "two volumes are called work",
  },
  {
    title: "two volumes at one place",
    file: c,
    edits: [[`${pod}/containerSet/volumeMounts/1/mountPath`, "/rb"]],
    by: "pods",
    at: `${pod}/containerSet/volumeMounts/1`,
    message: "two volumes stand at /rb",
  },
  {
    title: "two containers of one name",
    file: "workflow-template/p1-executor-core-down-c.yaml",
    edits: [["/spec/templates/6/containerSet/containers/2/name", "step-2-scale-down-replicas-temporarily-if-needed"]],
    by: "pods",
    at: "/spec/templates/6/containerSet/containers/2/name",
    message: "two containers are called step-2-scale-down-replicas-temporarily-if-needed",
  },
  {
    title: "two variables of one name",
    file: c,
    edits: [[`${containers}/0/env/-`, { name: "HOME", value: "/tmp" }]],
    by: "pods",
    at: `${containers}/0/env/2`,
    message: "step-1-stop-all-new-executions-circuit-breaker has two variables HOME",
  },
  {
    title: "an output without the container that Argo takes it from",
    file: a,
    edits: [["/spec/templates/3/containerSet/containers/0/name", "step-1"]],
    by: "pods",
    at: "/spec/templates/3/outputs",
    message: "Argo takes outputs from a last container `main`, and there is none",
  },
  {
    title: "an output from a file that nothing writes",
    file: a,
    edits: [["/spec/templates/3/outputs/parameters/0/valueFrom/path", "/rb/state/STUCK.b64"]],
    by: "pods",
    at: "/spec/templates/3/outputs/parameters/0/valueFrom/path",
    message: "nothing in `main` writes /rb/state/STUCK.b64 for state-STUCK_EXECUTIONS",
  },
  {
    title: "an output from a file system that takes no files",
    file: a,
    edits: [
      ["/spec/templates/3/containerSet/volumeMounts/0/mountPath", "/tmp"],
      ["/spec/templates/3/containerSet/volumeMounts/1", undefined],
      ["/spec/templates/3/volumes/1", undefined],
    ],
    by: "pods",
    at: "/spec/templates/3/outputs/parameters/0/valueFrom/path",
    message: "/rb/state/STUCK_EXECUTIONS.b64 is on no volume",
  },
  {
    title: "a container without an end of its own",
    file: c,
    edits: [[`${containers}/0/command/3`, "forever"]],
    by: "deadlines",
    at: `${containers}/0/command`,
    message: "step-1-stop-all-new-executions-circuit-breaker has no end of its own",
  },
  {
    title: "a pod that ends before its containers",
    file: c,
    edits: [[`${pod}/activeDeadlineSeconds`, 1300]],
    by: "deadlines",
    at: `${pod}/activeDeadlineSeconds`,
    message: "the pod is ended after 1300 s, and its containers may take 1315 s",
  },
  {
    title: "a run that ends before its parts",
    file: c,
    edits: [["/spec/activeDeadlineSeconds", 4900]],
    by: "deadlines",
    at: "/spec/activeDeadlineSeconds",
    message: "the run is ended after 4900 s, and its parts may take 4960 s",
  },
];
