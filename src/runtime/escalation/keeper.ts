import type { Results, Verdict } from "../effect.ts";
import type { Moment } from "../event.ts";
import { EMPTY, type Head } from "../journal.ts";
import type { Episode } from "./episode.ts";
import { Episodes, type IncidentFault } from "./episodes.ts";
import type { DueRung, IncidentEvent, TriedNotice } from "./event.ts";
import { type Ladder, type Reach, type Rung, tellOf } from "./ladder.ts";
import { type Outgoing, outgoing } from "./message.ts";
import { coming, unsent } from "./next.ts";
import { encodeIncident, readIncidents } from "./record.ts";

/** What a person says of an episode: a fact that is to become one. Hostile: it may say anything, at any time, twice. */
export interface IncidentLetter {
  readonly id: string;
  readonly event: unknown;
}

/** Each act on the outside world that a keeper asks for; those that an engine has too mean the same there. */
export type KeeperEffect =
  | { readonly kind: "lock" | "read" | "now" }
  | { readonly kind: "sync" }
  | { readonly kind: "cut"; readonly keep: number }
  | { readonly kind: "append"; readonly bytes: Uint8Array }
  /** Hand it over, and do not wait for what becomes of it: that comes with a later `wait`. */
  | { readonly kind: "send"; readonly notice: Outgoing }
  /** Until somebody says something, a try has ended, the keeper is to stop, or `atMost` milliseconds have passed. */
  | { readonly kind: "wait"; readonly atMost: number }
  | { readonly kind: "reply"; readonly message: string; readonly verdict: Verdict };

export interface Woken {
  readonly kind: "woken";
  readonly letters: readonly IncidentLetter[];
  readonly tried: readonly TriedNotice[];
  readonly stop: boolean;
}

export type KeeperResult =
  | Results["lock" | "read" | "sync" | "now"]
  | Woken
  | { readonly kind: "failed"; readonly what: string };

export type KeeperEnd =
  | { readonly kind: "stopped" }
  | { readonly kind: "busy"; readonly holder: string }
  /** The journal is not as it was written, and nothing was done. */
  | { readonly kind: "refused"; readonly why: string }
  /** The world failed. Another keeper goes on from what is on the disk. */
  | { readonly kind: "failed"; readonly why: string };

export interface Keeping {
  readonly host: string;
  readonly ladders: (plan: string) => Ladder | undefined;
  readonly reach: Reach;
  /** Only to hear what people say, once: nobody is told anything. */
  readonly passing?: boolean;
}

type Acting<T> = Generator<KeeperEffect, T, KeeperResult>;

/** The wall is looked at this often. */
const LOOK = 1000;
/** Rungs in one record, which so stays small enough. */
const BATCH = 500;

/** Keeps the clocks of all episodes, until it is told to stop. Nothing is told before it is on the disk that it is due. */
export function* keep(keeping: Keeping): Generator<KeeperEffect, KeeperEnd, KeeperResult> {
  const lock = yield { kind: "lock" };
  if (lock.kind === "busy") return lock;
  if (lock.kind === "failed") return { kind: "failed", why: lock.what };
  try {
    return yield* new Keeper(keeping).run();
  } catch (error) {
    if (error instanceof End) return error.end;
    throw error;
  }
}

class End {
  readonly end: KeeperEnd;

  constructor(end: KeeperEnd) {
    this.end = end;
  }
}

class Keeper {
  readonly #keeping: Keeping;
  readonly #episodes: Episodes;
  readonly #flying = new Set<string>();
  #head: Head = EMPTY;
  #ahead = 0;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
    this.#episodes = new Episodes(keeping.ladders);
  }

  *run(): Acting<KeeperEnd> {
    yield* this.#recover();
    const { host, passing = false } = this.#keeping;
    yield* this.#must({ kind: "keeper-opened", format: 1, epoch: this.#episodes.epoch + 1, host });
    // What somebody said while nobody was here comes before what became due meanwhile.
    for (let left = 0; ; left = yield* this.#tell()) {
      const woken = yield* this.#perform({ kind: "wait", atMost: Math.min(left, LOOK) });
      if (woken.kind !== "woken") throw new Error("a wait ends with what woke it");
      for (const letter of woken.letters) yield* this.#hear(letter);
      yield* this.#note(woken.tried);
      if (woken.stop || passing) return { kind: "stopped" };
    }
  }

  *#recover(): Acting<void> {
    const read = yield* this.#perform({ kind: "read" });
    const bytes = read.kind === "bytes" ? read.bytes : new Uint8Array();
    const reading = readIncidents(bytes);
    if (reading.kind === "damaged") throw new End({ kind: "refused", why: `${reading.why} (byte ${reading.at})` });
    for (const [number, { at, event }] of reading.records.entries()) {
      const fault = this.#episodes.apply(at, event);
      if (fault !== undefined) throw new End({ kind: "refused", why: `record ${number + 1} cannot be true: ${fault}` });
    }
    this.#head = reading.head;
    if (reading.keep < bytes.length) yield* this.#perform({ kind: "cut", keep: reading.keep });
    yield* this.#perform({ kind: "sync" });
  }

  /** Writes down what is due, hands over what is not told, and says how long there is nothing more to do. */
  *#tell(): Acting<number> {
    const now = yield* this.#now();
    if (Math.abs(now.wall - now.mono - this.#ahead) > LOOK) yield* this.#must({ kind: "clock-read" });
    const seen = this.#episodes.seen(now);
    const due: DueRung[] = [];
    let left = Number.POSITIVE_INFINITY;
    for (const episode of this.#episodes.open()) {
      for (const one of coming(episode, seen)) {
        if (one.left === 0) due.push(...this.#dueOf(episode, one.rung));
        else left = Math.min(left, one.left);
      }
    }
    for (let at = 0; at < due.length; at += BATCH) {
      const batch = due.slice(at, at + BATCH);
      yield* this.#must({ kind: "rungs-due", rungs: batch });
      // Not after all of them: a batch is told before the next is written.
      yield* this.#handOver(batch.map(({ episode }) => this.#episodes.get(episode) as Episode));
    }
    return Math.min(left, yield* this.#handOver(this.#episodes.open()));
  }

  #dueOf({ ladder, opened }: Episode, rung: Rung): readonly DueRung[] {
    if (ladder === undefined) return [];
    const tell = [...tellOf(ladder, rung, this.#keeping.reach)];
    return [{ episode: opened.episode, rung: rung.number, tell }];
  }

  /** Hands over what is not told yet and not on its way, and says how long it is until there is more to be told again. */
  *#handOver(episodes: readonly Episode[]): Acting<number> {
    const seen = this.#episodes.seen(yield* this.#now());
    let left = Number.POSITIVE_INFINITY;
    for (const episode of episodes) {
      if (episode.told.size === 0) continue;
      for (const one of unsent(episode, seen)) {
        if (this.#flying.has(one.key)) continue;
        left = Math.min(left, one.left);
        if (one.left > 0) continue;
        this.#flying.add(one.key);
        yield* this.#perform({ kind: "send", notice: outgoing(episode, one) });
      }
    }
    return left;
  }

  /** Nobody is told that something was accepted before it is on the disk. What is known already is accepted once more. */
  *#hear({ id, event }: IncidentLetter): Acting<void> {
    const fault = isSaid(event) ? yield* this.#record(event) : "form";
    const isKnown =
      fault === "acknowledged-twice" || (fault === "over" && isSaid(event) && event.kind === "episode-resolved");
    const verdict: Verdict = fault === undefined || isKnown ? { accepted: true } : { accepted: false, why: WHY[fault] };
    yield* this.#perform({ kind: "reply", message: id, verdict });
  }

  *#note(tried: readonly TriedNotice[]): Acting<void> {
    for (const { episode, rung, notice } of tried) this.#flying.delete(`rb/${episode}/${rung}/${notice}`);
    for (let at = 0; at < tried.length; at += BATCH) {
      yield* this.#must({ kind: "notices-tried", notices: tried.slice(at, at + BATCH) });
    }
  }

  /** Writes an event down, then takes it for true; or says why not, and nothing was done. */
  *#record(event: IncidentEvent): Acting<IncidentFault | "form" | undefined> {
    const at = yield* this.#now();
    const record = encodeIncident(this.#head, at, event);
    if (record === undefined) return "form";
    const fault = this.#episodes.refuses(at, event);
    if (fault !== undefined) return fault;
    yield* this.#perform({ kind: "append", bytes: record.bytes });
    this.#episodes.apply(at, event);
    this.#head = record.head;
    this.#ahead = at.wall - at.mono;
    return undefined;
  }

  *#must(event: IncidentEvent): Acting<void> {
    const fault = yield* this.#record(event);
    if (fault !== undefined) throw new End({ kind: "failed", why: `${event.kind} cannot be written down: ${fault}` });
  }

  *#now(): Acting<Moment> {
    const result = yield* this.#perform({ kind: "now" });
    if (result.kind !== "moment") throw new Error("now is a moment");
    return result.moment;
  }

  *#perform(effect: KeeperEffect): Acting<Exclude<KeeperResult, { kind: "failed" }>> {
    const result = yield effect;
    if (result.kind === "failed") throw new End({ kind: "failed", why: result.what });
    return result;
  }
}

const SAID = new Set(["episode-opened", "episode-acknowledged", "episode-progressed", "episode-resolved"]);

/** Whether it is of a kind that people may say; its schema judges the rest when it is written down. */
function isSaid(event: unknown): event is IncidentEvent {
  return typeof event === "object" && event !== null && "kind" in event && SAID.has(String(event.kind));
}

const WHY: Readonly<Record<IncidentFault | "form", string>> = {
  over: "it is resolved already",
  "acknowledged-twice": "it is acknowledged already",
  rung: "there is no such rung",
  notice: "there is no such notice",
  "not-started": "nothing was written down yet",
  epoch: "another keeper was here",
  "no-episode": "there is no such episode",
  "episode-twice": "there is an episode of this name already",
  form: "it has no form that can be written down",
};
