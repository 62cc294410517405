import { readdirSync, readFileSync } from "node:fs";
import { decodePlan, makePlan, type PlanDraft, type PlanNode } from "../../src/plan/index.ts";
import { isUnfit, type Procedure, readProcedure } from "../../src/runtime/index.ts";

const folder = "generated/hlp-executor/plan";

function fit(plan: ReturnType<typeof decodePlan>): Procedure {
  const procedure = readProcedure(plan);
  if (isUnfit(procedure)) throw new Error(procedure.unfit);
  return procedure;
}

/** All diagnoses and recovery paths of the seed. */
export const seed: readonly Procedure[] = readdirSync(folder)
  .filter((name) => !name.includes("escalation"))
  .sort()
  .map((name) => fit(decodePlan(readFileSync(`${folder}/${name}`, "utf8"))));

/** The seven recovery paths of the seed. */
export const paths: readonly Procedure[] = seed.filter(({ plan }) => plan.kind === "recovery");

/** The paths that may follow a diagnosis; none of what is no diagnosis. */
export function pathsOf({ plan }: Procedure): { readonly path: string; readonly plan: string }[] {
  if (plan.id === seeking.plan.id) return ["A", "B"].map((path) => ({ path, plan: "a".repeat(64) }));
  const following = plan.kind === "diagnosis" ? paths.filter((one) => one.plan.incident === plan.incident) : [];
  return following.map((one) => ({ path: one.plan.id.replace(/.*\//, "").toUpperCase(), plan: one.plan.digest }));
}

/** Values of the inputs of a procedure. */
export function inputsOf({ plan }: Procedure): Record<string, string> {
  const inputs = plan.nodes.flatMap((node) => ("script" in node ? node.script.inputs : []));
  return Object.fromEntries(inputs.map(({ name }) => [name, "value-1"]));
}

type Step = Extract<PlanNode, { kind: "command" }>;

/** A command as a plan has it. */
export function step(
  id: string,
  after: string[],
  more: Partial<Omit<Step, "script">> & { script?: Partial<Step["script"]> } = {},
): Step {
  const { script, ...rest } = more;
  return {
    kind: "command",
    id,
    title: { en: `Step ${id}` },
    after,
    timeout: 30_000,
    lines: [1, 2],
    ...rest,
    script: {
      run: `do-${id}`,
      effect: "change",
      idempotent: false,
      tolerateFailure: false,
      inputs: [],
      files: [],
      sets: [],
      uses: [],
      ...script,
    },
  };
}

/** A plan with these nodes. */
export function procedureOf(
  nodes: readonly PlanNode[],
  more: Partial<Omit<Extract<PlanDraft, { kind: "recovery" }>, "kind">> & { kind?: "recovery" | "diagnosis" } = {},
) {
  return fit(
    makePlan({
      kind: "recovery",
      id: "sample/a",
      runbook: "sample",
      incident: "sample",
      severity: "P1",
      title: { en: "Sample" },
      origin: { path: "runbooks/sample.md", lines: [1, 2], sha256: "0".repeat(64) },
      nodes: [...nodes],
      ...more,
    }),
  );
}

/** What the seed does not have: two ways back, a gate of two steps of which one makes the other's variable, an input, a task. */
export const hard = procedureOf([
  step("open", [], { undo: { by: "close", before: "destroy" } }),
  step("freeze", ["open"], { undo: { by: "thaw" } }),
  {
    kind: "approve",
    id: "gate",
    title: { en: "Ask" },
    after: ["freeze"],
    timeout: 300_000,
    why: "it hurts",
    by: "oncall",
    gates: ["name", "use"],
    lines: [1, 2],
  },
  step("name", ["gate"], { script: { idempotent: true, sets: ["NAME"] } }),
  step("use", ["name"], {
    script: { uses: ["NAME"], inputs: [{ name: "ID", type: "id", pattern: "^[a-z0-9-]+$", from: "ask" }] },
  }),
  step("look", ["use"], { script: { idempotent: true, tolerateFailure: true, uses: ["NAME"] } }),
  {
    kind: "manual",
    id: "task",
    title: { en: "Ask" },
    after: ["look"],
    timeout: 600_000,
    instructions: { en: "Call them" },
    lines: [1, 2],
  },
  step("destroy", ["task"]),
  step("thaw", ["destroy"], { script: { idempotent: true } }),
  step("close", ["thaw"]),
]); // prettier-ignore

/** A step that destroys what two persons must say yes to, one of them the contact, and one behind it that any two may let go on. */
export const guarded = procedureOf([
  step("scale", [], { undo: { by: "back" } }),
  {
    kind: "approve",
    id: "both",
    title: { en: "Ask two" },
    after: ["scale"],
    timeout: 300_000,
    why: "it destroys data",
    by: "oncall",
    approvers: 2,
    gates: ["drop"],
    lines: [1, 2],
  },
  step("drop", ["both"], { script: { effect: "destroy" } }),
  {
    kind: "approve",
    id: "any",
    title: { en: "Ask any two" },
    after: ["drop"],
    timeout: 300_000,
    why: "it goes on",
    approvers: 2,
    gates: ["back"],
    lines: [1, 2],
  },
  step("back", ["any"], { script: { idempotent: true } }),
]); // prettier-ignore

const look = (id: string, after: string[]): Step =>
  step(id, after, { script: { effect: "read", idempotent: true, tolerateFailure: true } });
type Findings = Extract<PlanNode, { kind: "decide" }>["findings"];
function decision(id: string, after: string[], findings: Findings): PlanNode {
  return { kind: "decide", id, title: { en: "Which" }, after, findings, lines: [1, 2] };
}
const finding = (test: Findings[number]["test"], path: string): Findings[number] => {
  return { when: { en: "So" }, then: { en: "That" }, path, ...(test && { test }) };
};

/** A diagnosis with what that of the seed does not have: decisions one behind the other, which name one path or two, or the same. */
export const seeking = procedureOf(
  [
    look("logs", []),
    look("more", ["logs"]),
    decision(
      "cause",
      ["more"],
      [
        finding({ kind: "text", text: "failed to load configuration", steps: ["logs", "more"] }, "A"),
        finding({ kind: "text", text: "OOMKilled", steps: ["logs", "more"] }, "B"),
      ],
    ),
    look("pods", ["cause"]),
    decision(
      "pods-are",
      ["pods"],
      [
        finding({ kind: "status", status: "Error", of: "any", steps: ["pods"] }, "A"),
        finding({ kind: "status", status: "Pending", of: "all", steps: ["pods"] }, "B"),
      ],
    ),
    look("end", ["pods-are"]),
    decision(
      "how",
      ["end"],
      [
        finding({ kind: "exit", code: 0, steps: ["end"] }, "A"),
        finding({ kind: "exit", code: 1, steps: ["end"] }, "B"),
      ],
    ),
  ],
  { kind: "diagnosis", id: "sample/diagnosis" },
); // prettier-ignore

/** The same, but for one letter of one script. */
export const altered = procedureOf([step("open", [], { script: { run: "do-open!" } })]);
