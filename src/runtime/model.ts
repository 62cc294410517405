import type { Plan, PlanNode } from "../plan/index.ts";
import type { Command } from "./effect.ts";
import type {
  Exit,
  FindingsTested,
  Launch,
  Moment,
  QuestionAnswered,
  QuestionAsked,
  QuestionSupported,
  RunEnded,
  RunEvent,
  RunStarted,
} from "./event.ts";

export type ScriptNode = Extract<PlanNode, { kind: "command" | "verify" | "wait" }>;
export type ApproveNode = Extract<PlanNode, { kind: "approve" }>;
export type DecideNode = Extract<PlanNode, { kind: "decide" }>;

/** Something that can be launched: a node, or the way back from one. */
export interface Step {
  readonly id: string;
  /** Whose script it runs. */
  readonly node: ScriptNode;
  /** Of a way back only. */
  readonly undoes?: Undoes;
}

/** The node whose change is taken back, and the node from which on that would do harm. */
interface Undoes {
  readonly node: string;
  readonly before?: string;
}

export interface WayBack extends Step {
  readonly undoes: Undoes;
}

/** A plan whose digest holds and whose names all lead somewhere, with what a run looks up in it. */
export interface Procedure {
  readonly plan: Exclude<Plan, { kind: "escalation" }>;
  readonly steps: ReadonlyMap<string, Step>;
  /** By the node that waits for the yes. */
  readonly gates: ReadonlyMap<string, ApproveNode>;
  /** By the node that a finding leads to. */
  readonly findings: ReadonlyMap<string, readonly { readonly decide: string; readonly finding: number }[]>;
  /** Ways back, the last change first. */
  readonly undo: readonly WayBack[];
}

export interface PlanUnfit {
  readonly unfit: string;
}

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
  /** What the first of two persons said. */
  readonly supported?: QuestionSupported;
  readonly answer?: QuestionAnswered["answer"] | "expired";
  readonly answered?: number;
  readonly finding?: number;
  readonly path?: string;
}

export interface RunState {
  readonly started: RunStarted;
  readonly epoch: number;
  /** Milliseconds since the run started; it never goes back, whatever the clocks of the machine do. */
  readonly clock: number;
  readonly last: Moment;
  /** Those of which it is known what became of them, by step. */
  readonly attempts: ReadonlyMap<string, readonly Attempt[]>;
  /** What a machine saw of the findings of a decision, by decision. */
  readonly tested: ReadonlyMap<string, FindingsTested>;
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
  | "tested-twice"
  | "cancelled-twice"; // prettier-ignore

/** An event that cannot be true after those before it. */
export interface EventRefused {
  readonly refused: EventFault;
}

export type Applied = RunState | EventRefused;

/** What is to be done next. */
export type Action =
  /** Write it down, and decide again. */
  | { readonly kind: "record"; readonly event: RunEvent }
  /** Write it down, then start it. */
  | { readonly kind: "launch"; readonly launch: Launch; readonly command: Command }
  /** See a launch to its end; stop it if it is no longer wanted; kill it when nothing is `left`. */
  | { readonly kind: "attend"; readonly launch: Launch; readonly stop: boolean; readonly left: number }
  /** See which findings hold by what the steps printed, and write that down. */
  | { readonly kind: "test"; readonly node: DecideNode; readonly evidence: readonly Attempt[] }
  | { readonly kind: "listen"; readonly question: AskedQuestion; readonly left: number }
  | { readonly kind: "pause"; readonly left: number }
  | { readonly kind: "end"; readonly ended: RunEnded };

/** Where a step has got to, if nothing is to be done for it. */
export type Standing = "settled" | "skipped" | "failed";

/** What there is to decide by. `clock` is the clock of the run, now. */
export interface Facts {
  readonly state: RunState;
  readonly procedure: Procedure;
  readonly clock: number;
}
