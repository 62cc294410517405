// GENERATED from schemas/run-event.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "RunEvent".
 */
export type RunEvent =
  | RunStarted
  | EngineOpened
  | LaunchIntended
  | LaunchCancelled
  | AttemptEnded
  | AttemptUnknown
  | FindingsTested
  | QuestionAsked
  | QuestionSupported
  | QuestionAnswered
  | QuestionExpired
  | CancelRequested
  | RunEnded;
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "Run".
 */
export type Run = string;
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "Text".
 */
export type Text = string;
/**
 * Label of a recovery path.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "Path".
 */
export type Path = string;
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "Count".
 */
export type Count = number;
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "Milliseconds".
 */
export type Milliseconds = number;
/**
 * sha256 in lower-case hex.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "Digest".
 */
export type Digest = string;
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "Person".
 */
export type Person = string;

/**
 * One record of the journal of a run: a fact, when it became one, and where it stands in the chain. Times are milliseconds.
 */
export interface RunRecord {
  /**
   * From 1, without gaps.
   */
  seq: number;
  /**
   * sha256 of the JSON of the record before; of the first record, 64 zeros.
   */
  prev: string;
  at: Moment;
  event: RunEvent;
}
/**
 * A moment as the machine tells it: two of one boot are as far apart as `mono` says, two of different boots at least as far as `wall` says.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "Moment".
 */
export interface Moment {
  /**
   * Which start of the machine this is.
   */
  boot: string;
  /**
   * Since that start, never backwards.
   */
  mono: number;
  /**
   * Since 1970, as the clock on the wall says, which may jump.
   */
  wall: number;
}
/**
 * Always the first event, and never again.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "RunStarted".
 */
export interface RunStarted {
  kind: "run-started";
  /**
   * Of the journal.
   */
  format: 1;
  run: Run;
  /**
   * Digest of the plan that this run executes, and no other.
   */
  plan: string;
  planId: Text;
  /**
   * Value of each input by name.
   */
  inputs: {
    [k: string]: Text;
  };
  /**
   * Who started it.
   */
  by: string;
  /**
   * Of a diagnosis that a recovery path is to follow: all that may, as they were when it began.
   *
   * @minItems 1
   */
  paths?: {
    path: Path;
    /**
     * Digest of its plan.
     */
    plan: string;
  }[];
  /**
   * The path is taken without asking where a machine found it, and no other.
   */
  auto?: true;
  /**
   * Nothing is started without a yes to it, this way and on the way back.
   */
  stepByStep?: true;
  /**
   * The run that ended with this path.
   */
  diagnosis?: string;
}
/**
 * An engine has read the journal and is now its only writer.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "EngineOpened".
 */
export interface EngineOpened {
  kind: "engine-opened";
  /**
   * One more than that of the engine before.
   */
  epoch: number;
  host: Text;
}
/**
 * Written before anything is started. A launch that never started is followed by another of the same attempt.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "LaunchIntended".
 */
export interface LaunchIntended {
  kind: "launch-intended";
  step: Text;
  attempt: Count;
  launch: Count;
  /**
   * Digest of the command: script, environment, limits.
   */
  command: string;
  timeout: Milliseconds;
}
/**
 * The launch never started its command, and never can: its claim is taken.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "LaunchCancelled".
 */
export interface LaunchCancelled {
  kind: "launch-cancelled";
  step: Text;
  attempt: Count;
  launch: Count;
}
/**
 * What the exit file of the launch says.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "AttemptEnded".
 */
export interface AttemptEnded {
  kind: "attempt-ended";
  step: Text;
  attempt: Count;
  launch: Count;
  exit: Exit;
}
/**
 * How a command ended, as its shim recorded it durably.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "Exit".
 */
export interface Exit {
  outcome: "succeeded" | "failed" | "timed-out" | "cancelled";
  /**
   * Exit code; null when a signal ended it.
   */
  code: number | null;
  output: {
    /**
     * That the command wrote.
     */
    bytes: number;
    /**
     * Of what was kept.
     */
    sha256: string;
    /**
     * The last lines, declared secrets taken out.
     */
    tail: string;
    /**
     * Whether bytes in the middle were not kept.
     */
    truncated: boolean;
  };
  /**
   * Values of the shell variables that later steps use.
   */
  variables: {
    [k: string]: string;
  };
  containment: "cgroup" | "pidns" | "best-effort";
}
/**
 * The launch started, its shim is dead, and no exit file says how it ended.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "AttemptUnknown".
 */
export interface AttemptUnknown {
  kind: "attempt-unknown";
  step: Text;
  attempt: Count;
  launch: Count;
}
/**
 * What a machine saw of the findings of a decision, in what the steps printed.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "FindingsTested".
 */
export interface FindingsTested {
  kind: "findings-tested";
  /**
   * Id of the decision.
   */
  step: string;
  /**
   * Of each finding, in order. unknown: there is no test, or what it looks at is not there, or not all of it.
   */
  findings: ("holds" | "fails" | "unknown")[];
  /**
   * Place of the one that holds, from 0. Absent unless all others fail: then a person decides.
   */
  finding?: number;
  /**
   * The outputs that were looked at, each as it was recorded when its launch ended.
   */
  from: {
    step: Text;
    attempt: Count;
    launch: Count;
    sha256: Digest;
  }[];
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "QuestionAsked".
 */
export interface QuestionAsked {
  kind: "question-asked";
  /**
   * Number of the question in the run.
   */
  question: number;
  /**
   * approve: may it run; retry: may it run again; decide: which finding; manual: is it done; path: which path is to follow.
   */
  about: "approve" | "retry" | "decide" | "manual" | "path";
  /**
   * Id of a step or node; of the plan where it is about the path.
   */
  step: string;
  /**
   * The only attempts that a yes is good for.
   */
  bound: Bound[];
  /**
   * No answer within this time is a no, and a yes that is as old as this is none.
   */
  timeout: number;
  /**
   * Two different persons must say the same, unless it is a no; absent: one is enough.
   */
  approvers?: 2;
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "Bound".
 */
export interface Bound {
  step: Text;
  attempt: Count;
  command: Digest;
}
/**
 * The first of two persons has answered. The question stays open for the second.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "QuestionSupported".
 */
export interface QuestionSupported {
  kind: "question-supported";
  question: Count;
  answer: "yes" | "go-on";
  by: Person;
  /**
   * Id of the contact in whose place they answered.
   */
  as?: string;
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "QuestionAnswered".
 */
export interface QuestionAnswered {
  kind: "question-answered";
  question: Count;
  /**
   * go-on: leave the step as it is and go on behind it.
   */
  answer: "yes" | "no" | "go-on";
  /**
   * Place of the finding that was chosen, from 0.
   */
  finding?: number;
  /**
   * Label of a recovery path.
   */
  path?: string;
  by: Person;
  /**
   * Id of the contact in whose place they answered.
   */
  as?: string;
  /**
   * Why somebody answered who is not the contact that may, or alone where two must.
   */
  breakGlass?: string;
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "QuestionExpired".
 */
export interface QuestionExpired {
  kind: "question-expired";
  question: Count;
}
/**
 * The procedure ends, with what is running of it; then what it changed is taken back, unless everything is to end.
 *
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "CancelRequested".
 */
export interface CancelRequested {
  kind: "cancel-requested";
  /**
   * Nothing is taken back any more, either.
   */
  everything: boolean;
  by: Person;
  reason: Text;
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "RunEnded".
 */
export interface RunEnded {
  kind: "run-ended";
  outcome: "succeeded" | "failed" | "cancelled";
  /**
   * Label of a recovery path.
   */
  path?: string;
  /**
   * Changes that were not taken back, and why: too-late: it would do harm by now; refused, failed, unknown: how the way back ended; cancelled: it was cancelled before.
   */
  left: {
    step: Text;
    why: "too-late" | "refused" | "failed" | "unknown" | "cancelled";
  }[];
}
