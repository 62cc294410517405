import type { Launch, Moment, QuestionAnswered, RunEvent } from "./event.ts";
import type { Applied, AskedQuestion, Attempt, EventRefused, RunState } from "./model.ts";

/** What the run is after the event. Total: any event in any order is applied or refused. */
export function apply(state: RunState | undefined, at: Moment, event: RunEvent): Applied {
  if (state === undefined) {
    if (event.kind !== "run-started") return { refused: "not-started" };
    return { started: event, epoch: 0, clock: 0, last: at, attempts: new Map(), questions: [], tested: new Map() };
  }
  if (state.ended !== undefined) return { refused: "ended" };
  return applyNext({ ...state, clock: clockAt(state, at), last: at }, event);
}

export function isRefused(applied: Applied): applied is EventRefused {
  return "refused" in applied;
}

/** The clock of the run at a moment: within one boot the monotonic clock counts, across boots the wall, never backwards. */
export function clockAt({ clock, last }: RunState, now: Moment): number {
  return clock + Math.max(0, now.boot === last.boot ? now.mono - last.mono : now.wall - last.wall);
}

function applyNext(state: RunState, event: RunEvent): Applied {
  const { open, cancelled } = state;
  const busy = open !== undefined || state.question !== undefined;
  switch (event.kind) {
    case "run-started":
      return { refused: "started-twice" };
    case "engine-opened":
      return event.epoch === state.epoch + 1 ? { ...state, epoch: event.epoch } : { refused: "epoch" };
    case "launch-intended":
      return busy ? { refused: "busy" } : intend(state, event);
    case "launch-cancelled":
      return close(state, event, { phase: "cancelled" });
    case "attempt-ended":
      return close(state, event, { phase: "ended", exit: event.exit });
    case "attempt-unknown":
      return close(state, event, { phase: "unknown" });
    case "findings-tested":
      if (busy) return { refused: "busy" };
      if (state.tested.has(event.step)) return { refused: "tested-twice" };
      return { ...state, tested: new Map(state.tested).set(event.step, event) };
    case "question-asked":
      if (busy) return { refused: "busy" };
      if (event.question !== state.questions.length + 1) return { refused: "question" };
      return { ...state, question: { ...event, asked: state.clock } };
    case "question-supported": {
      const { question } = state;
      const isFirst = question?.approvers === 2 && question.supported === undefined;
      if (!isFirst || event.question !== question.question) return { refused: "question" };
      return { ...state, question: { ...question, supported: event } };
    }
    case "question-answered": {
      const { question, answer: given, finding, path } = event;
      if (!isEnough(event, state.question)) return { refused: "question" };
      const chosen = { ...(path && { path }), ...(finding !== undefined && { finding }) };
      return answer(state, question, { answer: given, ...chosen });
    }
    case "question-expired":
      return answer(state, event.question, { answer: "expired" });
    case "cancel-requested":
      if (cancelled !== undefined && (cancelled.everything || !event.everything)) return { refused: "cancelled-twice" };
      return { ...state, cancelled: { everything: event.everything, at: state.clock } };
    case "run-ended":
      return busy ? { refused: "busy" } : { ...state, ended: event };
  }
}

/** Where two persons must say the same, whether they did: a no, and whoever breaks the glass, needs no other. */
function isEnough({ answer: given, by, breakGlass }: QuestionAnswered, question: AskedQuestion | undefined): boolean {
  if (question?.approvers !== 2 || given === "no" || breakGlass !== undefined) return true;
  return question.supported?.answer === given && question.supported.by !== by;
}

/** A launch follows the one before: again after one that never started, a new attempt after any other. */
function intend(state: RunState, event: Extract<RunEvent, { kind: "launch-intended" }>): Applied {
  const { kind: _, ...launch } = event;
  const before = state.attempts.get(event.step) ?? [];
  const last = before.at(-1);
  const again = last?.phase === "cancelled" ? last : undefined;
  const attempt = again?.attempt ?? before.length + 1;
  if (event.attempt !== attempt || event.launch !== (again?.launch ?? 0) + 1) return { refused: "launch" };
  const open: Attempt = { ...launch, began: state.clock, phase: "open" };
  return { ...state, open };
}

function close(state: RunState, { step, attempt, launch }: Launch, end: Pick<Attempt, "phase" | "exit">): Applied {
  const { open, ...rest } = state;
  if (open === undefined || open.step !== step || open.attempt !== attempt || open.launch !== launch) {
    return { refused: "launch" };
  }
  const before = (state.attempts.get(step) ?? []).slice(0, attempt - 1);
  const closed = { ...open, ...end, ended: state.clock };
  return { ...rest, attempts: new Map(state.attempts).set(step, [...before, closed]) };
}

function answer(state: RunState, number: number, given: Pick<AskedQuestion, "answer" | "finding" | "path">): Applied {
  const { question, ...rest } = state;
  if (question?.question !== number) return { refused: "question" };
  return { ...rest, questions: [...state.questions, { ...question, ...given, answered: state.clock }] };
}
