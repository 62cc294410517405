import type { PlanNode } from "../plan/index.ts";
import type { Moment, RunEnded } from "./event.ts";
import { evidenceFor, findingOf, pathsFound } from "./finding.ts";
import type {
  Action,
  AskedQuestion,
  Attempt,
  DecideNode,
  Facts,
  Procedure,
  RunState,
  Standing,
  Step,
} from "./model.ts";
import { ask, boundOf, GRACE, mayHaveBegun, PATIENCE, progressStep } from "./progress.ts";
import { clockAt } from "./state.ts";

/** Milliseconds that a shim may be late before it is ended together with its command. */
const SLACK = 1_000;

/** What is to be done next in a run of the procedure. Pure: the same facts at the same moment give the same action. */
export function decide(state: RunState, procedure: Procedure, now: Moment): Action {
  const facts = { state, procedure, clock: clockAt(state, now) };
  if (state.ended !== undefined) return { kind: "end", ended: state.ended };
  if (state.open !== undefined) return attend(state.open, facts);
  if (state.question !== undefined) return listen(state.question, facts);
  const standings = new Map<string, Standing>();
  for (const node of procedure.plan.nodes) {
    const next = isSkipped(node, standings, facts) ? "skipped" : progress(node, facts);
    if (next === "failed" || (typeof next !== "string" && state.cancelled !== undefined)) return takeBack(facts);
    if (typeof next !== "string") return next;
    standings.set(node.id, next);
  }
  return succeed(facts);
}

/** The end of a run that has done all. That of a diagnosis names the path that is to follow, once that is known. */
function succeed(facts: Facts): Action {
  const { paths, auto } = facts.state.started;
  const end: RunEnded = { kind: "run-ended", outcome: "succeeded", left: [] };
  if (paths === undefined) return { kind: "record", event: end };
  if (facts.state.cancelled !== undefined) return takeBack(facts);
  const asked = facts.state.questions.findLast(({ about }) => about === "path");
  const [found, ...others] = pathsFound(facts.state, facts.procedure);
  const isClear = found?.[1].seen && others.length === 0 && paths.some(({ path }) => path === found[0]);
  if (asked === undefined && !(auto && isClear)) {
    return ask(facts, { about: "path", step: facts.procedure.plan.id, bound: [], timeout: PATIENCE });
  }
  const path = asked === undefined ? found?.[0] : asked.path;
  return { kind: "record", event: { ...end, ...(path && { path }) } };
}

function attend({ step, attempt, launch, began, timeout }: Attempt, { state, procedure, clock }: Facts): Action {
  const { cancelled } = state;
  const stop = cancelled !== undefined && (cancelled.everything || !isWayBack(step, procedure));
  const end = stop ? Math.max(began, cancelled.at) : began + timeout;
  return { kind: "attend", launch: { step, attempt, launch }, stop, left: end + GRACE + SLACK - clock };
}

/** A question expires when its time is over, and when a cancellation leaves nothing to ask. */
function listen(question: AskedQuestion, { state, procedure, clock }: Facts): Action {
  const { cancelled } = state;
  const left = question.asked + question.timeout - clock;
  const moot = cancelled !== undefined && (cancelled.everything || !isWayBack(question.step, procedure));
  if (left > 0 && !moot) return { kind: "listen", question, left };
  return { kind: "record", event: { kind: "question-expired", question: question.question } };
}

function isWayBack(step: string, { steps }: Procedure): boolean {
  return steps.get(step)?.undoes !== undefined;
}

/** A node is left out if findings lead to it and none of them was chosen, or if all that it waits for was left out. */
function isSkipped({ id, after }: PlanNode, standings: ReadonlyMap<string, Standing>, facts: Facts): boolean {
  if (after.length > 0 && after.every((name) => standings.get(name) === "skipped")) return true;
  const ways = facts.procedure.findings.get(id);
  return ways?.every(({ decide: name, finding }) => findingOf(name, facts.state) !== finding) ?? false;
}

function lastQuestion(id: string, { state }: Facts): AskedQuestion | undefined {
  return state.questions.findLast(({ step }) => step === id);
}

function progress(node: PlanNode, facts: Facts): Standing | Action {
  if ("script" in node) return progressStep({ id: node.id, node }, facts);
  const answer = lastQuestion(node.id, facts)?.answer;
  if (node.kind === "decide") return progressDecision(node, answer !== undefined, facts);
  // Step by step each of the steps behind a gate asks for itself, and who may answer is whoever may open the gate.
  if (node.kind === "approve" && facts.state.started.stepByStep) return "settled";
  if (answer !== undefined) return answer === "yes" ? "settled" : "failed";
  const gated = node.kind === "approve" ? node.gates.map((gate) => facts.procedure.steps.get(gate) as Step) : [];
  const bound = gated.map((step) => boundOf(step, facts));
  return ask(facts, { about: node.kind, step: node.id, bound, timeout: node.timeout });
}

/** A finding that a machine sees, and no other that could hold, needs nobody to say so. All else is a person's to decide. */
function progressDecision(node: DecideNode, isAnswered: boolean, facts: Facts): Standing | Action {
  const { state } = facts;
  if (isAnswered || findingOf(node.id, state) !== undefined) return "settled";
  if (!state.tested.has(node.id) && node.findings.some(({ test }) => test !== undefined)) {
    return { kind: "test", node, evidence: evidenceFor(node, state) };
  }
  return ask(facts, { about: "decide", step: node.id, bound: [], timeout: PATIENCE });
}

/** Takes back what was changed, the last change first, and ends the run. */
function takeBack(facts: Facts): Action {
  const left: RunEnded["left"] = [];
  for (const step of facts.procedure.undo) {
    const { node, before } = step.undoes;
    if (!mayHaveBegun(facts, node) || hasSucceeded(step.node.id, facts)) continue;
    if (before !== undefined && mayHaveBegun(facts, before)) {
      left.push({ step: node, why: "too-late" });
      continue;
    }
    const next = progressStep(step, facts);
    if (next === "failed") left.push({ step: node, why: whyFailed(step.id, facts) });
    if (typeof next === "string") continue;
    if (facts.state.cancelled?.everything !== true) return next;
    left.push({ step: node, why: "cancelled" });
  }
  const outcome = facts.state.cancelled === undefined ? "failed" : "cancelled";
  return { kind: "record", event: { kind: "run-ended", outcome, left } };
}

/** Whether the path itself has done what would take the change back. */
function hasSucceeded(id: string, { state }: Facts): boolean {
  if (state.attempts.get(id)?.at(-1)?.exit?.outcome === "succeeded") return true;
  return state.questions.some(({ step, answer }) => step === id && answer === "go-on");
}

function whyFailed(id: string, { state }: Facts): RunEnded["left"][number]["why"] {
  const last = state.attempts.get(id)?.at(-1);
  if (last === undefined || last.phase === "cancelled") return "refused";
  return last.phase === "unknown" ? "unknown" : "failed";
}
