import { join } from "node:path";
import type { Effect, EffectResult, Question, Results } from "../effect.ts";
import type { EngineEnd, EngineRun } from "../engine.ts";
import type { Launch } from "../event.ts";
import { changeOf } from "./change.ts";
import { now, sleep } from "./clock.ts";
import { isOfTheWorld, privateFolder, replaceFile } from "./durable.ts";
import { type JournalFile, openJournal, writeJournal } from "./journal-file.ts";
import { launchFiles } from "./launch-files.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";
import { readKept } from "./output.ts";
import { lockState, type StateLock, StateLockedError } from "./state-lock.ts";
import { openSteps, type Steps, type StepSettings } from "./steps.ts";

/** What a run leaves on the disk; all of it lies in one folder of its own. */
export interface RunFiles {
  readonly journal: string;
  readonly launches: string;
  /** In which the scripts begin, and which they share. */
  readonly work: string;
  readonly messages: string;
  /** The question that was shown last. */
  readonly question: string;
}

export interface RealWorldSettings extends Omit<StepSettings, "launches" | "folder"> {
  /** Of the run. */
  readonly folder: string;
  /** Takes the lock of a machine that did not give it back, because a person says that it is down. */
  readonly takeOver?: boolean;
  /** Shows a question to whoever is at the terminal; it is also in its file for those who come later. */
  readonly show: (question: Question) => void;
}

/** This machine, as the engine of one run acts on it. */
export interface RealWorld {
  perform(effect: Effect): Promise<EffectResult>;
  /** Steps that run go on. */
  close(): void;
}

export function runFiles(folder: string): RunFiles {
  return {
    journal: join(folder, "journal"),
    launches: join(folder, "launches"),
    work: join(folder, "work"),
    messages: join(folder, "messages"),
    question: join(folder, "question.json"),
  };
}

export function openRealWorld(settings: RealWorldSettings): RealWorld {
  const { folder, takeOver = false, show, ...rest } = settings;
  const files = runFiles(folder);
  for (const path of [files.launches, files.work, files.messages]) privateFolder(path);
  const steps = openSteps({ ...rest, launches: files.launches, folder: files.work });
  const mailbox = openMailbox(files.messages);
  let journal: JournalFile | undefined;
  let lock: Lock | undefined;

  async function ask(effect: Exclude<Effect, Change>): Promise<EffectResult> {
    switch (effect.kind) {
      case "lock":
        lock = takeLock(folder, takeOver);
        return lock as Lock;
      case "read":
        journal = openJournal(files.journal);
        return { kind: "bytes", bytes: journal.content };
      case "now":
        return { kind: "moment", moment: now() };
      case "examine":
        return steps.examine(effect.launch);
      case "outputs":
        return outputsOf(effect.launches, files);
      case "claim":
        return { kind: steps.claim(effect.launch) ? "won" : "taken" };
      case "wait":
        return waitFor(effect, steps, mailbox, files.messages);
    }
  }

  async function change(effect: Change): Promise<void> {
    switch (effect.kind) {
      case "cut":
      case "sync":
      case "append":
        return writeJournal(journal, effect);
      case "start":
        return steps.start(effect.launch, effect.command, effect.epoch);
      case "stop":
        return steps.stop(effect.launch);
      case "kill":
        return steps.kill(effect.launch);
      case "ask":
        replaceFile(files.question, JSON.stringify(effect.question));
        return show(effect.question);
      case "reply":
        return mailbox.reply(effect.message, effect.verdict);
    }
  }

  return {
    perform: (effect) => tell(effect, () => (isChange(effect) ? change(effect).then(() => DONE) : ask(effect))),
    close() {
      steps.close();
      journal?.close();
      if (lock?.kind === "held") lock.release();
    },
  };
}

function outputsOf(launches: readonly Launch[], files: RunFiles): Results["outputs"] {
  return { kind: "outputs", outputs: launches.map((one) => readKept(launchFiles(files.launches, one).output)) };
}

/** Acts that answer nothing but that they are done. */
type Change = Extract<Effect, { kind: (typeof CHANGES)[number] }>;
const CHANGES = ["cut", "sync", "append", "start", "stop", "kill", "ask", "reply"] as const;
const DONE = { kind: "done" } as const;

function isChange(effect: Effect): effect is Change {
  return (CHANGES as readonly string[]).includes(effect.kind);
}

type Lock = (Results["lock"] & { readonly kind: "held" } & StateLock) | (Results["lock"] & { readonly kind: "busy" });

function takeLock(folder: string, takeOver: boolean): Lock {
  try {
    return { kind: "held", ...lockState(folder, { takeOver }) };
  } catch (error) {
    if (error instanceof StateLockedError) return { kind: "busy", holder: error.message };
    throw error;
  }
}

async function waitFor(
  { launch, atMost = Number.POSITIVE_INFINITY }: Extract<Effect, { kind: "wait" }>,
  steps: Steps,
  mailbox: Mailbox,
  messages: string,
): Promise<EffectResult> {
  const over = new AbortController();
  const waits = () => mailbox.receive() === undefined;
  const heard = async (): Promise<"message"> => {
    while (!over.signal.aborted && waits()) await changeOf(messages, over.signal, waits);
    return "message";
  };
  const due = sleep(atMost, over.signal).then(() => "due" as const);
  const ended = launch === undefined ? due : steps.ended(launch, over.signal).then(() => "ended" as const);
  try {
    const first = await Promise.race([heard(), ended, due]);
    const message = mailbox.receive();
    return message === undefined ? { kind: first === "ended" ? "ended" : "due" } : { kind: "message", message };
  } finally {
    over.abort();
  }
}

/** What the world refuses is an answer; a mistake of this program is none. */
async function tell(effect: Effect, act: () => Promise<EffectResult>): Promise<EffectResult> {
  try {
    return await act();
  } catch (error) {
    if (!isOfTheWorld(error)) throw error;
    return { kind: "failed", what: `${effect.kind}: ${error.message}` };
  }
}

/** Lets an engine act on a world until it is at its end. */
export async function drive(engine: EngineRun, { perform }: Pick<RealWorld, "perform">): Promise<EngineEnd> {
  let step = engine.next();
  while (!step.done) step = engine.next(await perform(step.value));
  return step.value;
}
