import type { PlanNode } from "../../plan/index.ts";
import type { AskedQuestion, Attempt, Procedure, RunState } from "../../runtime/index.ts";

/** How a node stands, as a person is to see it. */
export type Standing = "pending" | "running" | "asked" | "done" | "failed" | "unknown" | "skipped";

/** One line of the tree: a node, or the way back from one. */
export interface Branch {
  readonly id: string;
  readonly node: PlanNode;
  /** Whose change is taken back. */
  readonly undoes?: string;
  readonly standing: Standing;
  /** The attempt that runs, or the last one. */
  readonly attempt?: Attempt;
  /** The question that is open about it. */
  readonly question?: AskedQuestion;
}

/** Every node of the plan in its order, then what is or was taken back. */
export function branchesOf(procedure: Procedure, state: RunState | undefined): readonly Branch[] {
  const skipped = new Set<string>();
  const nodes = procedure.plan.nodes.map((node) => {
    const branch = branchOf(node.id, node, procedure, state);
    if (branch.standing !== "pending" || !isSkipped(node, skipped, procedure, state)) return branch;
    skipped.add(node.id);
    return { ...branch, standing: "skipped" as const };
  });
  const ways = procedure.undo
    .map(({ id, node, undoes }) => ({ ...branchOf(id, node, procedure, state), undoes: undoes.node }))
    .filter(({ standing }) => standing !== "pending");
  return [...nodes, ...ways];
}

function branchOf(id: string, node: PlanNode, procedure: Procedure, state: RunState | undefined): Branch {
  const open = state?.open?.step === id ? state.open : undefined;
  const attempt = open ?? state?.attempts.get(id)?.at(-1);
  const question = state?.question?.step === id ? state.question : undefined;
  const known = { id, node, ...(attempt && { attempt }), ...(question && { question }) };
  if (question !== undefined) return { ...known, standing: "asked" };
  if (open !== undefined) return { ...known, standing: "running" };
  const answer = state?.questions.findLast(({ step }) => step === id)?.answer;
  if (!procedure.steps.has(id)) return { ...known, standing: standingOfAnswer(node, answer) };
  return { ...known, standing: answer === "go-on" ? "done" : standingOfAttempt(node, attempt) };
}

/** No answer is a no, to everything but the question which finding it is: then it is none of them. */
function standingOfAnswer({ kind }: PlanNode, answer: AskedQuestion["answer"]): Standing {
  if (answer === undefined) return "pending";
  return answer === "yes" || kind === "decide" ? "done" : "failed";
}

function standingOfAttempt(node: PlanNode, attempt: Attempt | undefined): Standing {
  if (attempt === undefined || attempt.phase === "cancelled") return "pending";
  if (attempt.exit?.outcome === "succeeded") return "done";
  if ("script" in node && node.script.tolerateFailure && attempt.phase === "ended") return "done";
  return attempt.phase === "unknown" ? "unknown" : "failed";
}

/** No finding led there, or all that it waits for was left out. */
function isSkipped(
  { id, after }: PlanNode,
  skipped: ReadonlySet<string>,
  { findings }: Procedure,
  state: RunState | undefined,
): boolean {
  if (after.length > 0 && after.every((name) => skipped.has(name))) return true;
  const ways = findings.get(id) ?? [];
  const chosen = (decide: string) => state?.questions.findLast(({ step }) => step === decide);
  return (
    ways.length > 0 &&
    ways.every(({ decide, finding }) => {
      const asked = chosen(decide);
      return skipped.has(decide) || (asked !== undefined && asked.finding !== finding);
    })
  );
}
