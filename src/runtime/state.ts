import type { Exit, Launch, Moment, QuestionAnswered, QuestionAsked, RunEnded, RunEvent, RunStarted } from "./event.ts";

/** One attempt of a step, as far as the journal knows. Times are of the clock of the run. */
export interface Attempt extends Launch {
  readonly command: string;
  readonly timeout: number;
  readonly began: number;
  /** open: nobody knows yet; cancelled: it never started; unknown: it started, and nobody will ever know. */
  readonly phase: "open" | "cancelled" | "ended" | "unknown";
  readonly exit?: Exit;
  readonly ended?: number;
}

export interface AskedQuestion extends QuestionAsked {
  readonly asked: number;
  readonly answer?: QuestionAnswered["answer"] | "expired";
  readonly answered?: number;
  readonly finding?: number;
}

export interface RunState {
  readonly started: RunStarted;
  readonly epoch: number;
  /** Milliseconds since the run started; it never goes back, whatever the clocks of the machine do. */
  readonly clock: number;
  readonly last: Moment;
  /** Those of which it is known what became of them, by step. */
  readonly attempts: ReadonlyMap<string, readonly Attempt[]>;
  /** Those that were answered or have expired. */
  readonly questions: readonly AskedQuestion[];
  /** The one that waits for an answer. */
  readonly question?: AskedQuestion;
  /** The launch of which nobody knows yet how it ended. There is never more than one. */
  readonly open?: Attempt;
  readonly cancelled?: { readonly everything: boolean; readonly at: number };
  readonly ended?: RunEnded;
}

export type EventFault =
  | "not-started"
  | "started-twice"
  | "ended"
  | "epoch"
  | "busy"
  | "launch"
  | "question"
  | "cancelled-twice"; // prettier-ignore

/** An event that cannot be true after those before it. */
export interface EventRefused {
  readonly refused: EventFault;
}

export type Applied = RunState | EventRefused;

/** What the run is after the event. Total: any event in any order is applied or refused. */
export function apply(state: RunState | undefined, at: Moment, event: RunEvent): Applied {
  if (state === undefined) {
    if (event.kind !== "run-started") return { refused: "not-started" };
    return { started: event, epoch: 0, clock: 0, last: at, attempts: new Map(), questions: [] };
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
    case "question-asked":
      if (busy) return { refused: "busy" };
      if (event.question !== state.questions.length + 1) return { refused: "question" };
      return { ...state, question: { ...event, asked: state.clock } };
    case "question-answered":
      return answer(state, event.question, { answer: event.answer, ...pick(event.finding) });
    case "question-expired":
      return answer(state, event.question, { answer: "expired" });
    case "cancel-requested":
      if (cancelled !== undefined && (cancelled.everything || !event.everything)) return { refused: "cancelled-twice" };
      return { ...state, cancelled: { everything: event.everything, at: state.clock } };
    case "run-ended":
      return busy ? { refused: "busy" } : { ...state, ended: event };
  }
}

function pick(finding: number | undefined): { readonly finding?: number } {
  return finding === undefined ? {} : { finding };
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

function answer(state: RunState, number: number, given: Pick<AskedQuestion, "answer" | "finding">): Applied {
  const { question, ...rest } = state;
  if (question?.question !== number) return { refused: "question" };
  return { ...rest, questions: [...state.questions, { ...question, ...given, answered: state.clock }] };
}
