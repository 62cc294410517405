import { canonicalJson, digest } from "../plan/index.ts";
import type { Command } from "./effect.ts";
import type { Bound, Launch, QuestionAsked } from "./event.ts";
import type { Action, ApproveNode, Attempt, Facts, Procedure, Standing, Step } from "./model.ts";

/** Milliseconds from SIGTERM to SIGKILL. */
export const GRACE = 10_000;
/** Milliseconds for an answer where the plan does not say. */
export const PATIENCE = 900_000;
/** How often a step that may be repeated is tried without asking. */
const TRIES = 3;
/** Milliseconds before the second try, twice as many before the third. */
const PAUSE = 2_000;

/** Where a step has got to, or what is to be done for it. */
export function progressStep(step: Step, facts: Facts): Standing | Action {
  const last = facts.state.attempts.get(step.id)?.at(-1);
  if (last === undefined || last.phase === "cancelled") return start(step, last, facts);
  const outcome = last.exit?.outcome;
  if (outcome === "succeeded") return "settled";
  const tolerated = step.node.script.tolerateFailure && (outcome === undefined ? step.node.script.idempotent : true);
  return tolerated && !mayRepeat(step, last) ? "settled" : start(step, last, facts);
}

/** The command of a step, as it would be started now: inputs and variables have the values that they have now. */
export function commandOf({ node }: Step, { state, procedure }: Facts): Command {
  const { run, inputs, uses, sets, files } = node.script;
  const environment = new Map(inputs.map(({ name }) => [name, state.started.inputs[name] as string]));
  for (const { id } of procedure.plan.nodes) {
    if (id === node.id) break;
    const variables = state.attempts.get(id)?.at(-1)?.exit?.variables ?? {};
    for (const name of uses) if (Object.hasOwn(variables, name)) environment.set(name, variables[name] as string);
  }
  const { timeout } = node;
  return { script: run, environment: Object.fromEntries(environment), files, sets, timeout, grace: GRACE };
}

export function commandDigest(command: Command): string {
  return digest(canonicalJson(command));
}

/** What a yes to the next attempt of the step would be good for. */
export function boundOf(step: Step, facts: Facts): Bound {
  const { attempt } = nextOf(step, facts.state.attempts.get(step.id)?.at(-1));
  return { step: step.id, attempt, command: commandDigest(commandOf(step, facts)) };
}

export function ask({ state, procedure }: Facts, asked: Omit<QuestionAsked, "kind" | "question">): Action {
  const question = state.questions.length + 1;
  const two = gateFor(asked.step, procedure)?.approvers === 2 && { approvers: 2 as const };
  return { kind: "record", event: { kind: "question-asked", question, ...asked, ...two } };
}

/** The gate that says who may answer a question at this step or node. */
export function gateFor(id: string, { plan, steps, gates }: Procedure): ApproveNode | undefined {
  const step = steps.get(id);
  if (step !== undefined) return gates.get(step.node.id);
  return plan.nodes.find((node): node is ApproveNode => node.kind === "approve" && node.id === id);
}

/** Whether the step may have done anything at all. */
export function mayHaveBegun({ state }: Facts, id: string): boolean {
  return (state.attempts.get(id) ?? []).some(({ phase }) => phase !== "cancelled");
}

function nextOf({ id }: Step, last: Attempt | undefined): Launch {
  if (last === undefined) return { step: id, attempt: 1, launch: 1 };
  const again = last.phase === "cancelled";
  return { step: id, attempt: last.attempt + (again ? 0 : 1), launch: again ? last.launch + 1 : 1 };
}

/**
 * Whether another attempt may follow this one without asking. A failure that is tolerated, a time that ran out and a loop
 * that waited in vain are not repeated: that would take the time that there is not.
 */
function mayRepeat({ node }: Step, { attempt, exit }: Attempt): boolean {
  const { idempotent, tolerateFailure } = node.script;
  if (!idempotent || attempt >= TRIES) return false;
  return exit === undefined || (exit.outcome === "failed" && node.kind !== "wait" && !tolerateFailure);
}

/** Whether nobody but a person may let this attempt begin. */
function needsYes(step: Step, before: Attempt | undefined, facts: Facts): boolean {
  const { node, undoes } = step;
  if (facts.state.started.stepByStep) return true;
  if (facts.procedure.gates.has(node.id)) return true;
  if (before !== undefined) return !mayRepeat(step, before);
  // The way back runs the script of a step that the path may have run already.
  return undoes !== undefined && !node.script.idempotent && mayHaveBegun(facts, node.id);
}

/** Starts the next launch of a step, or does what must come before. */
function start(step: Step, last: Attempt | undefined, facts: Facts): Standing | Action {
  const { state, clock } = facts;
  const launch = nextOf(step, last);
  const command = commandOf(step, facts);
  const before = state.attempts.get(step.id)?.[launch.attempt - 2];
  if (needsYes(step, before, facts)) {
    const bound = { step: step.id, attempt: launch.attempt, command: commandDigest(command) };
    const asked = state.questions.findLast((question) => question.bound.some((one) => isFor(one, launch)));
    if (asked === undefined) return askFor(step, bound, facts);
    if (asked.answer === "go-on") return "settled";
    if (asked.answer !== "yes") return "failed";
    const fresh = clock - (asked.answered as number) <= asked.timeout;
    if (!fresh || !asked.bound.some((one) => isFor(one, launch) && one.command === bound.command)) {
      return askFor(step, bound, facts);
    }
  } else if (before?.ended !== undefined) {
    const left = before.ended + PAUSE * 2 ** (before.attempt - 1) - clock;
    if (left > 0) return { kind: "pause", left };
  }
  return { kind: "launch", launch, command };
}

function isFor(bound: Bound, { step, attempt }: Launch): boolean {
  return bound.step === step && bound.attempt === attempt;
}

function askFor(step: Step, bound: Bound, facts: Facts): Action {
  const gate = facts.procedure.gates.get(step.node.id);
  const timeout = gate?.timeout ?? PATIENCE;
  const first = bound.attempt === 1;
  const id = first && gate !== undefined && !step.undoes ? gate.id : step.id;
  return ask(facts, { about: first ? "approve" : "retry", step: id, bound: [bound], timeout });
}
