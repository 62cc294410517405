import { decide } from "./decide.ts";
import type { Effect, EffectResult, Message, Results, Verdict } from "./effect.ts";
import type { Launch, Moment, RunEnded, RunEvent, RunStarted } from "./event.ts";
import { testFindings } from "./evidence.ts";
import { EMPTY, encodeRecord, type Head, readJournal } from "./journal.ts";
import type { Action, Procedure, RunState } from "./model.ts";
import { inputFaults } from "./procedure.ts";
import { commandDigest } from "./progress.ts";
import { judge, showQuestion } from "./question.ts";
import { apply, clockAt, isRefused } from "./state.ts";

/** What an engine is started for. */
export interface Opening {
  readonly procedure: Procedure;
  readonly host: string;
  /** To begin a run; absent, one that has begun goes on. Beginning a run that has begun already is going on with it. */
  readonly begin?: Omit<RunStarted, "kind" | "format" | "plan" | "planId">;
}

/** Why an engine is no longer at work. */
export type EngineEnd =
  | { readonly kind: "ended"; readonly ended: RunEnded }
  /** Another engine is at work on this run. */
  | { readonly kind: "busy"; readonly holder: string }
  /** This cannot be run, and nothing was done or changed. `at`: byte of the journal. */
  | { readonly kind: "refused"; readonly fault: RefusedFault; readonly why: string; readonly at?: number }
  /** The world failed. Steps go on under their shims; another engine goes on from what is on the disk. */
  | { readonly kind: "stopped"; readonly why: string };

export type RefusedFault = "inputs" | "journal" | "other-plan" | "no-run";

export type EngineRun = Generator<Effect, EngineEnd, EffectResult>;
type Acting<T> = Generator<Effect, T, EffectResult>;

/** How often a launch may come to nothing before the engine gives up. */
const LAUNCHES = 5;

/** Makes a plan happen, or goes on with it. Every act on the world is yielded; its result is what the generator goes on with. */
export function* runEngine(opening: Opening): EngineRun {
  try {
    return yield* new Session(opening).run();
  } catch (error) {
    if (error instanceof End) return error.end;
    throw error;
  }
}

/** Leaves the engine from wherever it is. No error, and without a stack, because a world that fails is nothing unusual. */
class End {
  readonly end: EngineEnd;

  constructor(end: EngineEnd) {
    this.end = end;
  }
}

function* perform<K extends Effect["kind"]>(effect: Extract<Effect, { kind: K }>): Acting<Results[K]> {
  const result = yield effect;
  if (result.kind === "failed") throw new End({ kind: "stopped", why: result.what });
  return result as Results[K];
}

/** One engine at work: what it must remember although it is not in the journal. */
class Session {
  readonly #opening: Opening;
  readonly #procedure: Procedure;
  #state: RunState | undefined;
  #head: Head = EMPTY;
  /** The launch whose shim is known to be at work. */
  #live = "";
  #stopping = "";
  #shown = 0;
  #idle = 0;

  constructor(opening: Opening) {
    this.#opening = opening;
    this.#procedure = opening.procedure;
  }

  *run(): Acting<EngineEnd> {
    const lock = yield* perform<"lock">({ kind: "lock" });
    if (lock.kind === "busy") return lock;
    yield* this.#recover();
    if (this.#state === undefined) yield* this.#begin();
    const { started, epoch, ended } = this.#known;
    const faults = inputFaults(this.#procedure.plan, started.inputs);
    if (faults.length > 0) throw refusal("inputs", faults.join("; "));
    if (ended === undefined) yield* this.#must({ kind: "engine-opened", epoch: epoch + 1, host: this.#opening.host });
    for (;;) {
      const now = yield* this.#now();
      const action = decide(this.#known, this.#procedure, now);
      if (action.kind === "end") return { kind: "ended", ended: action.ended };
      yield* this.#act(action, now);
    }
  }

  /** Reads what is on the disk, and makes sure that it stays there before anything is done because of it. */
  *#recover(): Acting<void> {
    const { digest } = this.#procedure.plan;
    const { bytes } = yield* perform<"read">({ kind: "read" });
    const reading = readJournal(bytes);
    if (reading.kind === "damaged") throw refusal("journal", reading.why, reading.at);
    for (const [number, { at, event }] of reading.records.entries()) {
      const next = apply(this.#state, at, event);
      if (isRefused(next)) throw refusal("journal", `record ${number + 1} cannot be true: ${next.refused}`);
      this.#state = next;
    }
    this.#head = reading.head;
    const plan = this.#state?.started.plan ?? digest;
    if (plan !== digest)
      throw refusal("other-plan", `the run was started with the plan ${plan}, and this is ${digest}`);
    if (reading.keep < bytes.length) yield* perform<"cut">({ kind: "cut", keep: reading.keep });
    yield* perform<"sync">({ kind: "sync" });
  }

  *#begin(): Acting<void> {
    const { procedure, begin } = this.#opening;
    const { plan } = procedure;
    if (begin === undefined) throw refusal("no-run", "nothing of this run was ever written down");
    const faults = inputFaults(plan, begin.inputs);
    if (faults.length > 0) throw refusal("inputs", faults.join("; "));
    yield* this.#must({ kind: "run-started", format: 1, ...begin, plan: plan.digest, planId: plan.id });
  }

  *#act(action: Exclude<Action, { kind: "end" }>, now: Moment): Acting<void> {
    switch (action.kind) {
      case "record":
        return yield* this.#must(action.event);
      case "launch": {
        const { launch, command } = action;
        const { timeout } = command;
        yield* this.#must({ kind: "launch-intended", ...launch, command: commandDigest(command), timeout });
        this.#live = keyOf(launch);
        yield* perform<"start">({ kind: "start", launch, command, epoch: this.#known.epoch });
        return;
      }
      case "attend":
        return yield* this.#attend(action);
      case "test": {
        const launches = action.evidence.map(({ step, attempt, launch }) => ({ step, attempt, launch }));
        const { outputs } = yield* perform<"outputs">({ kind: "outputs", launches });
        return yield* this.#must(testFindings(action.node, action.evidence, outputs));
      }
      case "pause":
        return void (yield* this.#wait({ kind: "wait", atMost: action.left }));
      case "listen": {
        const { question, left } = action;
        if (this.#shown !== question.question) {
          const facts = { state: this.#known, procedure: this.#procedure, clock: clockAt(this.#known, now) };
          yield* perform<"ask">({ kind: "ask", question: showQuestion(question, facts) });
          this.#shown = question.question;
        }
        yield* this.#wait({ kind: "wait", atMost: left });
      }
    }
  }

  *#attend({ launch, stop, left }: Extract<Action, { kind: "attend" }>): Acting<void> {
    const key = keyOf(launch);
    // Of a launch that this engine did not start, or whose shim has ended, only the disk knows what became of it.
    if (this.#live !== key && !(yield* this.#examine(launch))) return;
    this.#live = key;
    if (left <= 0) {
      yield* perform<"kill">({ kind: "kill", launch });
      this.#live = "";
      return;
    }
    if (stop && this.#stopping !== key) {
      if (yield* this.#cancelled(launch)) return;
      yield* perform<"stop">({ kind: "stop", launch });
      this.#stopping = key;
    }
    if (yield* this.#wait({ kind: "wait", launch, atMost: left })) this.#live = "";
  }

  /** Writes down what became of a launch; true if it is still going on. */
  *#examine(launch: Launch): Acting<boolean> {
    const seen = yield* perform<"examine">({ kind: "examine", launch });
    if (seen.exit === undefined && seen.claim === "started" && seen.alive) return true;
    if (seen.exit !== undefined && (yield* this.#record({ kind: "attempt-ended", ...launch, exit: seen.exit })))
      return false;
    if (seen.claim === "none") yield* this.#cancelled(launch);
    else yield* this.#must({ kind: seen.claim === "cancelled" ? "launch-cancelled" : "attempt-unknown", ...launch });
    return false;
  }

  /** Takes the claim of the launch, if no shim has it yet: then it never starts. */
  *#cancelled(launch: Launch): Acting<boolean> {
    if ((yield* perform<"claim">({ kind: "claim", launch })).kind === "taken") return false;
    this.#idle += 1;
    yield* this.#must({ kind: "launch-cancelled", ...launch });
    if (this.#idle >= LAUNCHES) throw new End({ kind: "stopped", why: `${launch.step} could not be started` });
    return true;
  }

  /** True when the shim that was waited for has ended. */
  *#wait(effect: Extract<Effect, { kind: "wait" }>): Acting<boolean> {
    const waited = yield* perform<"wait">(effect);
    if (waited.kind === "message") yield* this.#hear(waited.message);
    return waited.kind === "ended";
  }

  /** Nobody is told that a message was accepted before it is on the disk. */
  *#hear(message: Message): Acting<void> {
    const judgement = judge(message, this.#known, this.#procedure, yield* this.#now());
    let verdict: Verdict = { accepted: true };
    if (judgement.kind === "refused") verdict = { accepted: false, why: judgement.why };
    if (judgement.kind === "record" && !(yield* this.#record(judgement.event))) {
      verdict = { accepted: false, why: "it has no form that can be written down" };
    }
    yield* perform<"reply">({ kind: "reply", message: message.id, verdict });
  }

  /** Writes an event down, then takes it for true. False if it cannot be written or cannot be true: then nothing was done. */
  *#record(event: RunEvent): Acting<boolean> {
    const at = yield* this.#now();
    const state = apply(this.#state, at, event);
    const record = encodeRecord(this.#head, at, event);
    if (isRefused(state) || record === undefined) return false;
    yield* perform<"append">({ kind: "append", bytes: record.bytes });
    this.#state = state;
    this.#head = record.head;
    return true;
  }

  /** For what must be written down before anything else may happen. */
  *#must(event: RunEvent): Acting<void> {
    if (!(yield* this.#record(event))) {
      throw new End({ kind: "stopped", why: `${event.kind} has no form that can be written down` });
    }
  }

  *#now(): Acting<Moment> {
    return (yield* perform<"now">({ kind: "now" })).moment;
  }

  /** Once the run has begun. */
  get #known(): RunState {
    return this.#state as RunState;
  }
}

function refusal(fault: RefusedFault, why: string, at?: number): End {
  return new End({ kind: "refused", fault, why, ...(at === undefined ? {} : { at }) });
}

function keyOf({ step, attempt, launch }: Launch): string {
  return `${step} ${attempt} ${launch}`;
}
