import type { PlanNode, PlanScript } from "../plan/index.ts";
import type {
  Exit,
  FindingsTested,
  Launch,
  Moment,
  QuestionAnswered,
  QuestionAsked,
  QuestionSupported,
} from "./event.ts";

/** One text in several languages, by BCP 47 tag. */
type Localized = PlanNode["title"];

/**
 * Each act on the outside world that an engine asks for. The engine yields one, and goes on with its result; it has no
 * clock, no chance and no input or output of its own. A driver performs acts for real, the simulator in memory. Each act
 * belongs to one run, which the driver knows. Any act may answer with `Failed`: the engine then ends, and steps go on
 * under their shims.
 */
export type Effect =
  /** To be the only writer of the run. Kept until the process ends; the kernel frees it, however that is. */
  | { readonly kind: "lock" }
  /** All bytes of the journal; none where there is no file. */
  | { readonly kind: "read" }
  /** Copy what stands from byte `keep` on to a file beside the journal, then cut it off. */
  | { readonly kind: "cut"; readonly keep: number }
  /** fsync the journal and its folder, whether or not it seems needed: what was read may not be on the disk yet. */
  | { readonly kind: "sync" }
  /** Write at the end with one `write`, then one `fdatasync`. Never tried again. */
  | { readonly kind: "append"; readonly bytes: Uint8Array }
  | { readonly kind: "now" }
  /** Start the shim of the launch, detached. The shim claims the launch before it runs anything. Does not wait for it. */
  | { readonly kind: "start"; readonly launch: Launch; readonly command: Command; readonly epoch: number }
  /** What is known of a launch. See `Examined` for the order in which to look. */
  | { readonly kind: "examine"; readonly launch: Launch }
  /** What is kept of the output of launches that have ended, in the same order. */
  | { readonly kind: "outputs"; readonly launches: readonly Launch[] }
  /** Claim the launch as cancelled: exactly one claim of a launch ever succeeds, and it is durable when this returns. */
  | { readonly kind: "claim"; readonly launch: Launch }
  /** Ask the shim to end its command: SIGTERM, grace, SIGKILL, exit file. Does not wait. Nothing to do is no failure. */
  | { readonly kind: "stop"; readonly launch: Launch }
  /** End shim and command at once. Returns when none of their processes is left (best effort: that is known). */
  | { readonly kind: "kill"; readonly launch: Launch }
  /** Show a question to whoever may answer. It may have been shown before. */
  | { readonly kind: "ask"; readonly question: Question }
  /** Until the shim of `launch` has ended, a message has come, or `atMost` milliseconds (monotonic) have passed. */
  | { readonly kind: "wait"; readonly launch?: Launch; readonly atMost?: number }
  /** Tell who sent a message what became of it; by now it is in the journal. A sender who has gone is no failure. */
  | { readonly kind: "reply"; readonly message: string; readonly verdict: Verdict };

/** What each act answers with, if it does not fail. */
export interface Results {
  readonly lock: { readonly kind: "held" } | { readonly kind: "busy"; readonly holder: string };
  readonly read: { readonly kind: "bytes"; readonly bytes: Uint8Array };
  readonly cut: Done;
  readonly sync: Done;
  readonly append: Done;
  readonly now: { readonly kind: "moment"; readonly moment: Moment };
  readonly start: Done;
  readonly examine: Examined;
  readonly outputs: { readonly kind: "outputs"; readonly outputs: readonly KeptOutput[] };
  readonly claim: { readonly kind: "won" } | { readonly kind: "taken" };
  readonly stop: Done;
  readonly kill: Done;
  readonly ask: Done;
  readonly wait: Waited;
  readonly reply: Done;
}

export type EffectResult = Results[Effect["kind"]] | Failed;

/** The world refused. `what` is for people: `write: no space left on device`. */
export interface Failed {
  readonly kind: "failed";
  readonly what: string;
}

export interface Done {
  readonly kind: "done";
}

/**
 * Look in this order, or a shim that ends in between is taken for one that died without a word: the claim; whether the shim
 * that it names lives (by pid, start time and boot); the exit file.
 */
export interface Examined {
  readonly kind: "examined";
  readonly claim: "none" | "started" | "cancelled";
  /** Whether the shim that claimed the launch lives; false without such a claim. */
  readonly alive: boolean;
  readonly exit?: Exit;
}

/** What is kept of an output, as it lies on the disk now. */
export interface KeptOutput {
  /** Where something in the middle was not kept, a NUL. */
  readonly text: string;
  /** Of the bytes that are there: that which the exit file names, if they are those that were kept. */
  readonly sha256: string;
}

export type Waited =
  /** The shim has ended, in whatever way: examine says how. */
  { readonly kind: "ended" } | { readonly kind: "message"; readonly message: Message } | { readonly kind: "due" };

/** What a shim runs. Its digest (of the canonical JSON) stands in the journal, and approvals are bound to it. */
export interface Command {
  /** Bash. */
  readonly script: string;
  /** Inputs, and variables that earlier steps set: all that is added to the clean environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Files that are put below the folder that the script begins in, each at its path. */
  readonly files: PlanScript["files"];
  /** Shell variables whose values at the end belong in the exit file. */
  readonly sets: readonly string[];
  /** Milliseconds until SIGTERM. */
  readonly timeout: number;
  /** Milliseconds from SIGTERM to SIGKILL. */
  readonly grace: number;
}

/** What a person said. Hostile: it may say anything, at any time, twice. */
export type Message =
  | {
      readonly kind: "answer";
      /** To reply to. */
      readonly id: string;
      readonly question: number;
      /** Of the question as it was shown: a yes is for exactly this. */
      readonly digest: string;
      readonly answer: QuestionAnswered["answer"];
      readonly finding?: number;
      readonly path?: string;
      readonly by: string;
      readonly as?: string;
      readonly breakGlass?: string;
    }
  /** Asking twice for the same is no more than asking once. */
  | {
      readonly kind: "cancel";
      readonly id: string;
      /** Not only the procedure, but also what takes its changes back. */
      readonly everything: boolean;
      readonly by: string;
      readonly reason: string;
    };

export type Verdict = { readonly accepted: true } | { readonly accepted: false; readonly why: string };

/** A question with all that a person must see before answering. */
export interface Question {
  readonly number: number;
  /** Of the run, the plan, the number and what a yes is bound to. */
  readonly digest: string;
  readonly about: QuestionAsked["about"];
  readonly step: string;
  readonly title: Localized;
  readonly why?: string;
  /** Id of the contact who may answer; absent: anybody. */
  readonly by?: string;
  /** Two different persons must say the same, unless it is a no; one of them is `by`, if that names a contact. */
  readonly approvers?: 2;
  /** What the first of them said. */
  readonly supported?: QuestionSupported;
  readonly answers: readonly QuestionAnswered["answer"][];
  /** What a yes starts, exactly. */
  readonly commands: readonly { readonly step: string; readonly attempt: number; readonly command: Command }[];
  /** Of a decision, in order: which path each names, and what a machine saw of it. */
  readonly findings: readonly {
    readonly when: Localized;
    readonly then: Localized;
    readonly path?: string;
    readonly seen?: FindingsTested["findings"][number];
  }[];
  /** Of a question about the path: those that may follow, with the digests of their plans, and whether a finding names them. */
  readonly paths: readonly { readonly path: string; readonly plan: string; readonly found: boolean }[];
  readonly instructions?: Localized;
  /** Milliseconds left for an answer. */
  readonly left: number;
}
