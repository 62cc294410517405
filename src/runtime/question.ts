import { canonicalJson, digest } from "../plan/index.ts";
import type { Message, Question } from "./effect.ts";
import type { Moment, QuestionAnswered, RunEvent } from "./event.ts";
import { pathsFound } from "./finding.ts";
import type { AskedQuestion, DecideNode, Facts, Procedure, RunState } from "./model.ts";
import { commandOf, gateFor } from "./progress.ts";
import { clockAt } from "./state.ts";

type Answer = Extract<Message, { kind: "answer" }>;

/** What a message comes to: an event to write down, nothing new, or a refusal. */
export type Judgement =
  | { readonly kind: "record"; readonly event: RunEvent }
  | { readonly kind: "known" }
  | { readonly kind: "refused"; readonly why: string };

/** A question as people see it. */
export function showQuestion(asked: AskedQuestion, facts: Facts): Question {
  const { procedure, clock, state } = facts;
  const step = procedure.steps.get(asked.step);
  const node = step?.node ?? procedure.plan.nodes.find(({ id }) => id === asked.step);
  const gate = gateFor(asked.step, procedure);
  return {
    number: asked.question,
    digest: questionDigest(asked, state),
    about: asked.about,
    step: asked.step,
    title: (asked.about === "path" ? procedure.plan : node)?.title ?? {},
    ...(gate ? { why: gate.why, ...(gate.by === undefined ? {} : { by: gate.by }) } : {}),
    ...(asked.approvers && { approvers: asked.approvers }),
    ...(asked.supported && { supported: asked.supported }),
    // Nobody can go on behind a step without the variables that it was to set.
    answers: asked.about === "retry" && step?.node.script.sets.length === 0 ? ["yes", "no", "go-on"] : ["yes", "no"],
    commands: asked.bound.flatMap(({ step: id, attempt }) => {
      const bound = procedure.steps.get(id);
      return bound === undefined ? [] : [{ step: id, attempt, command: commandOf(bound, facts) }];
    }),
    findings: node?.kind === "decide" ? showFindings(node, state) : [],
    paths: asked.about === "path" ? showPaths(facts) : [],
    ...(node?.kind === "manual" ? { instructions: node.instructions } : {}),
    left: asked.asked + asked.timeout - clock,
  };
}

function showFindings({ id, findings }: DecideNode, { tested }: RunState): Question["findings"] {
  return findings.map(({ when, then, path }, at) => {
    const seen = tested.get(id)?.findings[at];
    return { when, then, ...(path && { path }), ...(seen && { seen }) };
  });
}

function showPaths({ state, procedure }: Facts): Question["paths"] {
  const found = pathsFound(state, procedure);
  return (state.started.paths ?? []).map(({ path, plan }) => ({ path, plan, found: found.has(path) }));
}

/** What a yes binds: the run, the plan, this question, and each attempt with its exact command. */
function questionDigest({ question, about, step, bound }: AskedQuestion, { started: { run, plan } }: RunState): string {
  return digest(canonicalJson({ run, plan, question, about, step, bound }));
}

/** Believes nothing that a message says: it must answer the open question, in time, as it was shown, by who may. */
export function judge(message: Message, state: RunState, procedure: Procedure, now: Moment): Judgement {
  if (message.kind === "cancel") {
    const { everything, by, reason } = message;
    if (state.cancelled !== undefined && (state.cancelled.everything || !everything)) return { kind: "known" };
    return { kind: "record", event: { kind: "cancel-requested", everything, by, reason } };
  }
  const asked = state.question;
  if (asked === undefined || asked.question !== message.question) return refuse("this question is not open");
  const question = showQuestion(asked, { state, procedure, clock: clockAt(state, now) });
  if (question.left <= 0) return refuse("it came too late, and no answer is a no");
  if (message.digest !== question.digest) return refuse("it answers another question than the one that was asked");
  if (!question.answers.includes(message.answer))
    return refuse(`the answer must be one of ${question.answers.join(", ")}`);
  const { supported } = asked;
  // Of two persons one must be the contact, and a no is anybody's.
  const isEitherWay = message.answer === "no" || supported === undefined || supported.as === question.by;
  const isFree = asked.approvers === 2 && isEitherWay;
  if (question.by !== undefined && message.as !== question.by && message.breakGlass === undefined && !isFree) {
    return refuse(`only ${question.by} may answer, or somebody who says why`);
  }
  const needed = asked.about === "decide" && message.answer === "yes";
  const { finding } = message;
  if (needed ? !question.findings[finding as number] : finding !== undefined) {
    return refuse("a finding is to be chosen with a yes to a decision, and only then");
  }
  const needsPath = asked.about === "path" && message.answer === "yes";
  if (needsPath ? !question.paths.some(({ path }) => path === message.path) : message.path !== undefined) {
    return refuse("a path that may follow is to be named with a yes to the path, and only then");
  }
  if (asked.approvers === 2 && message.answer !== "no" && message.breakGlass === undefined) {
    const { answer } = message;
    if (supported === undefined)
      return { kind: "record", event: { ...answerOf(message), kind: "question-supported", answer } };
    if (supported.by === message.by) return refuse("you have said so already, and the second must be another person");
    if (supported.answer !== message.answer)
      return refuse(`${supported.by} said ${supported.answer}, and two must say the same; a no ends it`);
  }
  return { kind: "record", event: answerOf(message) };
}

function refuse(why: string): Judgement {
  return { kind: "refused", why };
}

function answerOf({ question, answer, by, finding, path, as, breakGlass }: Answer): QuestionAnswered {
  const given = Object.entries({ finding, path, as, breakGlass }).filter(([, value]) => value !== undefined);
  return { kind: "question-answered", question, answer, by, ...Object.fromEntries(given) };
}
