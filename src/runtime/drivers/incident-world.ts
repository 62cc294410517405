import { join } from "node:path";
import { decodePlan, type EscalationPlan } from "../../plan/index.ts";
import type { channels } from "../../schema/index.ts";
import {
  type IncidentLetter,
  keep,
  type KeeperEffect,
  type KeeperEnd,
  type KeeperResult,
  type Keeping,
  type Ladder,
  readLadder,
  type TriedNotice,
} from "../escalation/index.ts";
import { changeOf } from "./change.ts";
import { now, sleep } from "./clock.ts";
import { createFile, isOfTheWorld, privateFolder, readIfThere } from "./durable.ts";
import { type JournalFile, openJournal, writeJournal } from "./journal-file.ts";
import { openMailbox } from "./mailbox.ts";
import { openSender, reachOf } from "./notify/channels.ts";
import { lockState, type StateLock, StateLockedError } from "./state-lock.ts";

/** What all episodes leave on the disk, below the folder where runs lie. */
export interface IncidentFiles {
  readonly folder: string;
  readonly journal: string;
  readonly messages: string;
  /** Plans by their digest, as they were when an episode was opened. */
  readonly plans: string;
}

export function incidentFiles(state: string): IncidentFiles {
  const folder = join(state, "incidents");
  return {
    folder,
    // Not `journal`: this is the folder of no run.
    journal: join(folder, "episodes"),
    messages: join(folder, "messages"),
    plans: join(folder, "plans"),
  };
}

export function makeIncidentFolder(state: string): IncidentFiles {
  const files = incidentFiles(state);
  for (const path of [files.folder, files.messages, files.plans]) privateFolder(path);
  return files;
}

/** Keeps the plan that an episode follows, whatever is compiled later. */
export function freezePlan({ plans }: IncidentFiles, digest: string, text: string): void {
  createFile(join(plans, `${digest}.json`), text);
}

/** The ladder of a plan that was kept; undefined where it is not there any more, or is not what it was. */
export function frozenLadders({ plans }: IncidentFiles): (digest: string) => Ladder | undefined {
  const known = new Map<string, Ladder | undefined>();
  return (digest) => {
    if (!known.has(digest)) known.set(digest, readFrozen(join(plans, `${digest}.json`), digest));
    return known.get(digest);
  };
}

function readFrozen(path: string, digest: string): Ladder | undefined {
  const bytes = readIfThere(path);
  if (bytes === undefined) return undefined;
  try {
    const plan = decodePlan(bytes.toString("utf8"));
    return plan.digest === digest && plan.kind === "escalation" ? readLadder(plan satisfies EscalationPlan) : undefined;
  } catch {
    return undefined;
  }
}

/** All bytes of the journal; none where nothing was written yet. */
export function readEpisodes({ journal }: IncidentFiles): Uint8Array {
  return readIfThere(journal) ?? new Uint8Array();
}

export interface KeeperSettings extends Pick<Keeping, "host" | "passing"> {
  readonly files: IncidentFiles;
  readonly channels: channels.Channels;
  readonly signal: AbortSignal;
  /** To be told of each act when it is done. */
  readonly after: (effect: KeeperEffect, result: KeeperResult) => void;
}

/** Keeps the clocks of all episodes of a folder on this machine, until the signal comes. */
export async function runKeeper({ files, channels: all, signal, after, ...rest }: KeeperSettings): Promise<KeeperEnd> {
  const world = new IncidentWorld(files, all, signal);
  try {
    const keeper = keep({ ...rest, ladders: frozenLadders(files), reach: reachOf(all) });
    let step = keeper.next();
    while (!step.done) {
      const effect = step.value;
      const result = await world.perform(effect);
      after(effect, result);
      step = keeper.next(result);
    }
    return step.value;
  } finally {
    world.close();
  }
}

const DONE = { kind: "done" } as const;

class IncidentWorld {
  readonly #files: IncidentFiles;
  readonly #signal: AbortSignal;
  readonly #mailbox;
  readonly #sender;
  #tried: TriedNotice[] = [];
  #wake = new AbortController();
  #journal: JournalFile | undefined;
  #lock: StateLock | undefined;

  constructor(files: IncidentFiles, all: channels.Channels, signal: AbortSignal) {
    this.#files = files;
    this.#signal = signal;
    this.#mailbox = openMailbox<IncidentLetter>(files.messages, isLetter);
    this.#sender = openSender(all, (tried) => {
      this.#tried.push(tried);
      this.#wake.abort();
    });
  }

  async perform(effect: KeeperEffect): Promise<KeeperResult> {
    try {
      return await this.#act(effect);
    } catch (error) {
      if (error instanceof StateLockedError) return { kind: "busy", holder: error.message };
      if (!isOfTheWorld(error)) throw error;
      return { kind: "failed", what: `${effect.kind}: ${error.message}` };
    }
  }

  close(): void {
    this.#journal?.close();
    this.#lock?.release();
  }

  async #act(effect: KeeperEffect): Promise<KeeperResult> {
    switch (effect.kind) {
      case "lock":
        this.#lock = lockState(this.#files.folder);
        return { kind: "held" };
      case "read":
        this.#journal = openJournal(this.#files.journal);
        return { kind: "bytes", bytes: this.#journal.content };
      case "cut":
      case "sync":
      case "append":
        writeJournal(this.#journal, effect);
        return DONE;
      case "now":
        return { kind: "moment", moment: now() };
      case "send":
        this.#sender.send(effect.notice);
        return DONE;
      case "reply":
        this.#mailbox.reply(effect.message, effect.verdict);
        return DONE;
      case "wait":
        return this.#wait(effect.atMost);
    }
  }

  async #wait(atMost: number): Promise<KeeperResult> {
    const over = AbortSignal.any([this.#wake.signal, this.#signal]);
    const waits = () => this.#tried.length === 0 && this.#mailbox.receive() === undefined;
    if (waits() && atMost > 0) {
      const due = new AbortController();
      const either = AbortSignal.any([over, due.signal]);
      void sleep(atMost, over).then(() => due.abort());
      while (waits() && !either.aborted) await changeOf(this.#files.messages, either, waits);
    }
    const tried = this.#tried;
    this.#tried = [];
    this.#wake = new AbortController();
    const letter = this.#mailbox.receive();
    const letters = letter === undefined ? [] : [letter];
    return { kind: "woken", letters, tried, stop: this.#signal.aborted };
  }
}

function isLetter(said: unknown): said is Omit<IncidentLetter, "id"> {
  return typeof said === "object" && said !== null && "event" in said;
}
