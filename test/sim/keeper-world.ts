import {
  encodeIncident,
  EMPTY,
  everyWay,
  type Head,
  type IncidentEvent,
  keep,
  type KeeperEffect,
  type KeeperResult,
  type Ladder,
  readIncidents,
  type TriedNotice,
} from "../../src/runtime/index.ts";
import type { Chance } from "../../src/testing/index.ts";

/** Milliseconds that acts take. */
export interface Costs {
  readonly append: number;
  readonly answer: number;
  /** Of one look at all that is open. */
  readonly look: number;
}

/** Something that reached somebody. */
export interface Delivery {
  readonly key: string;
  readonly at: number;
  /** Whether the journal on the disk said by then that it is due. */
  readonly due: boolean;
}

/** A disk, channels and a clock in memory, and keepers that are killed at any act. */
export class KeeperWorld {
  readonly #chance: Chance;
  readonly #costs: Costs;
  readonly #ladders: ReadonlyMap<string, Ladder>;
  readonly deliveries: Delivery[] = [];
  readonly verdicts = new Map<string, boolean>();
  now = 0;
  crashes = 0;
  letters: { readonly at: number; readonly id: string; readonly event: IncidentEvent }[] = [];
  #pieces: Uint8Array[] = [];
  #flying: { readonly at: number; readonly tried: TriedNotice }[] = [];
  #duePlaces = new Set<string>();

  constructor(ladders: ReadonlyMap<string, Ladder>, costs: Costs, chance: Chance) {
    this.#ladders = ladders;
    this.#costs = costs;
    this.#chance = chance;
  }

  /** Puts facts into the journal as if a keeper had, at a time. */
  given(facts: readonly (readonly [number, IncidentEvent])[]): void {
    let head: Head = EMPTY;
    const pieces = facts.map(([at, event]) => {
      const record = encodeIncident(head, { boot: "boot", mono: at, wall: at }, event);
      if (record === undefined) throw new Error("a fact that cannot be written");
      head = record.head;
      return record.bytes;
    });
    this.#pieces = pieces;
  }

  /** Lets keepers work until a time. After each act one may be killed, this often, and another one comes. */
  live(end: number, killed: number): void {
    while (this.now < end) {
      const keeper = keep({ host: "here", ladders: (plan) => this.#ladders.get(plan), reach: everyWay });
      let step = keeper.next();
      while (!step.done && this.now < end) {
        const result = this.#act(step.value);
        if (this.#chance.often(killed)) break;
        step = keeper.next(result);
      }
      if (step.done === true) throw new Error(`a keeper ended: ${JSON.stringify(step.value)}`);
      if (this.now >= end) return;
      this.crashes += 1;
      // What was on its way has arrived, and nobody hears of it.
      this.#flying = [];
      this.now += this.#chance.below(5_000);
    }
  }

  #act(effect: KeeperEffect): KeeperResult {
    switch (effect.kind) {
      case "lock":
        return { kind: "held" };
      case "read":
        return { kind: "bytes", bytes: Buffer.concat(this.#pieces) };
      case "cut":
        throw new Error("nothing was cut short");
      case "sync":
        return { kind: "done" };
      case "now":
        return { kind: "moment", moment: { boot: "boot", mono: this.now, wall: this.now } };
      case "append":
        this.now += this.#costs.append;
        this.#append(effect.bytes);
        return { kind: "done" };
      case "send":
        return this.#send(effect.notice.key, effect.notice);
      case "reply":
        this.verdicts.set(effect.message, effect.verdict.accepted);
        this.letters = this.letters.filter(({ id }) => id !== effect.message);
        return { kind: "done" };
      case "wait":
        return this.#wait(effect.atMost);
    }
  }

  #append(bytes: Uint8Array): void {
    this.#pieces.push(bytes);
    const { event } = JSON.parse(Buffer.from(bytes).subarray(18).toString()) as { event: IncidentEvent };
    if (event.kind !== "rungs-due") return;
    for (const { episode, rung } of event.rungs) this.#duePlaces.add(`rb/${episode}/${rung}`);
  }

  #send(
    key: string,
    { episode, rung, notice }: TriedNotice | { episode: string; rung: number; notice: number },
  ): KeeperResult {
    const works = this.#chance.often(0.7);
    if (works) {
      const due = this.#duePlaces.has(key.replace(/\/\d+$/, ""));
      this.deliveries.push({ key, at: this.now, due });
    }
    // A channel may have taken it, and its answer be lost.
    const outcome = works && this.#chance.often(0.9) ? "sent" : "failed";
    const at = this.now + this.#chance.below(2 * this.#costs.answer);
    this.#flying.push({ at, tried: { episode, rung, notice, outcome, detail: "" } });
    return { kind: "done" };
  }

  #wait(atMost: number): KeeperResult {
    const soonest = Math.min(
      this.now + atMost,
      ...this.letters.slice(0, 1).map(({ at }) => at),
      this.#flying.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY),
    );
    this.now = Math.max(this.now, soonest) + this.#costs.look;
    const over = this.#flying.filter(({ at }) => at <= this.now);
    this.#flying = this.#flying.filter(({ at }) => at > this.now);
    const letters = this.letters.filter(({ at }) => at <= this.now).slice(0, 1);
    return { kind: "woken", letters, tried: over.map(({ tried }) => tried), stop: false };
  }

  /** Facts on the disk. */
  facts(): readonly { readonly at: number; readonly event: IncidentEvent }[] {
    return readIncidents(Buffer.concat(this.#pieces)).records.map(({ at, event }) => ({ at: at.mono, event }));
  }
}
