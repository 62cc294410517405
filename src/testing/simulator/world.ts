import { digest } from "../../plan/index.ts";
import type { Command, Effect, EffectResult, KeptOutput, Launch, Moment } from "../../runtime/index.ts";
import type { Chance } from "./chance.ts";
import { Disk } from "./disk.ts";
import { People } from "./people.ts";
import type { Scenario } from "./scenario.ts";
import { keyOf, Shims, type Start } from "./shims.ts";

/** What goes wrong at a point where something could. */
export type Fault = "kill-engine" | "kill-shim" | "kill-both" | "power-loss" | "io-error" | "disk-full";

/** The fault at the n-th point of the whole history, from 0. */
export type Faults = (point: number) => Fault | undefined;

/** The engine is no more. Not an error of it: it just never goes on. */
export class EngineDied extends Error {}

// One for all: no stack of it says anything, and there are many.
const DEATH = new EngineDied("the engine was killed");

/** Everybody who watches what really happens. */
export interface Witness {
  read(journal: Uint8Array): void;
  cut(keep: number): void;
  appended(journal: Uint8Array): void;
  spawned(launch: Launch, command: Command): void;
  looked(launches: readonly Launch[], outputs: readonly KeptOutput[]): void;
  started(start: Start): void;
}

const DONE = { kind: "done" } as const;

/** The outside world in memory: a disk, processes that outlive the engine, people, and a clock that moves only when waited for. */
export class World {
  readonly disk = new Disk();
  readonly people: People;
  readonly shims: Shims;
  /** Milliseconds since the beginning, as they really passed. */
  now = 0;
  /** How far the clock on the wall was set back, in all. */
  setBack = 0;
  points = 0;
  /** How often the machine has started. */
  boot = 1;
  faults = 0;
  witness!: Witness;
  readonly #chance: Chance;
  readonly #faults: Faults;
  readonly #pace: number;
  #booted = 0;
  #wall = 0;
  #fullUntil = 0;
  /** The engine that holds the lock of the run. */
  #holder: number | undefined;

  constructor(scenario: Scenario, faults: Faults, chance: Chance) {
    this.#faults = faults;
    this.#chance = chance;
    this.#pace = scenario.pace ?? 1;
    this.people = new People(scenario);
    this.shims = new Shims(this, scenario);
  }

  /** Does what the engine asks for; throws `EngineDied` where a fault ends the engine. */
  perform(effect: Effect, engine: number): EffectResult {
    this.now += this.#pace;
    if (effect.kind === "lock") return this.#lock(engine);
    if (this.#chance.often(0.3)) this.shims.advance();
    switch (effect.kind) {
      case "now":
        return { kind: "moment", moment: this.#moment() };
      case "wait":
        return this.#wait(effect);
      case "append":
        return this.#append(effect.bytes);
      default:
        if (this.point()) return this.#failed();
        return this.#performSmall(effect);
    }
  }

  /** A place where something may go wrong; true if what is being done there fails. */
  point(): boolean {
    const fault = this.#faults(this.points);
    this.points += 1;
    if (fault === undefined) return this.now < this.#fullUntil;
    if (fault === "kill-shim" && this.shims.count === 0) return false;
    this.faults += 1;
    if (fault === "disk-full") this.#fullUntil = this.now + 40_000;
    if (fault === "io-error" || fault === "disk-full") return true;
    if (fault !== "kill-engine") this.shims.killAll();
    if (fault === "kill-shim") return false;
    if (fault === "power-loss") this.#losePower();
    throw DEATH;
  }

  /** The engine is gone, and the kernel frees what it held. */
  free(engine: number): void {
    if (this.#holder === engine) this.#holder = undefined;
  }

  /** No engine is there, and time passes until another one is started. Shims go on. */
  pass(): void {
    this.people.sendAgain(this.now, this.disk.journal);
    const until = this.now + this.#chance.pick([0, 10, 1_000, 30_000, 400_000]);
    for (;;) {
      try {
        if (this.shims.advance()) continue;
      } catch (error) {
        if (error instanceof EngineDied) continue;
        throw error;
      }
      const next = Math.min(this.shims.next, until);
      this.now = Math.max(this.now, next);
      if (next >= until) return;
    }
  }

  #performSmall(effect: Exclude<Effect, { kind: "lock" | "now" | "wait" | "append" }>): EffectResult {
    switch (effect.kind) {
      case "read":
        this.witness.read(this.disk.journal);
        return { kind: "bytes", bytes: this.disk.journal };
      case "cut":
        this.witness.cut(effect.keep);
        this.disk.cut(effect.keep);
        break;
      case "sync":
        this.disk.sync();
        break;
      case "start":
        this.witness.spawned(effect.launch, effect.command);
        this.shims.spawn(effect.launch, effect.command);
        break;
      case "examine":
        return this.shims.examine(effect.launch);
      case "outputs":
        return this.#outputs(effect.launches);
      case "claim":
        if (!this.disk.claim(keyOf(effect.launch), "cancelled")) return { kind: "taken" };
        if (this.point()) return this.#failed();
        this.disk.syncClaim(keyOf(effect.launch));
        this.point();
        return { kind: "won" };
      case "stop":
        this.shims.stop(effect.launch);
        break;
      case "kill":
        this.shims.killAll();
        break;
      case "ask":
        this.people.see(effect.question, this.now);
        break;
      case "reply":
        this.people.tell(effect.message, effect.verdict, this.now);
    }
    this.point();
    return DONE;
  }

  #outputs(launches: readonly Launch[]): EffectResult {
    const outputs = launches.map((launch) => {
      const text = this.disk.outputOf(keyOf(launch));
      return { text, sha256: digest(text) };
    });
    this.witness.looked(launches, outputs);
    return { kind: "outputs", outputs };
  }

  #lock(engine: number): EffectResult {
    if (this.point()) return this.#failed();
    if (this.#holder !== undefined) return { kind: "busy", holder: `engine ${this.#holder}` };
    this.#holder = engine;
    this.point();
    return { kind: "held" };
  }

  #append(bytes: Uint8Array): EffectResult {
    const half = this.#chance.below(bytes.length);
    if (this.point()) return this.#failed();
    this.disk.write(bytes.subarray(0, half));
    if (this.point()) return this.#failed();
    this.disk.write(bytes.subarray(half));
    if (this.point()) return this.#failed();
    this.disk.sync();
    this.point();
    this.witness.appended(this.disk.journal);
    return DONE;
  }

  #wait({ launch, atMost }: Extract<Effect, { kind: "wait" }>): EffectResult {
    const until = this.now + (atMost ?? Number.POSITIVE_INFINITY);
    this.point();
    if (this.#chance.often(0.05)) this.#setWall(this.#chance.below(172_800_000) - 86_400_000);
    for (;;) {
      const message = this.people.receive(this.now);
      if (message !== undefined) return { kind: "message", message };
      if (launch !== undefined && !this.shims.isAlive(launch)) return { kind: "ended" };
      if (this.shims.advance()) continue;
      if (this.now >= until) return { kind: "due" };
      const next = Math.min(until, this.shims.next, this.people.next);
      if (next === Number.POSITIVE_INFINITY) throw new Error("the engine waits for what never comes");
      this.now = Math.max(this.now, next);
    }
  }

  #failed(): EffectResult {
    return { kind: "failed", what: this.now < this.#fullUntil ? "no space left on device" : "input/output error" };
  }

  #moment(): Moment {
    return {
      boot: `boot-${this.boot}`,
      mono: Math.floor(this.now - this.#booted),
      wall: 2 ** 40 + Math.floor(this.now + this.#wall),
    };
  }

  #setWall(by: number): void {
    this.#wall += by;
    if (by < 0) this.setBack -= by;
  }

  #losePower(): void {
    this.disk.losePower(this.#chance);
    this.boot += 1;
    this.#booted = this.now;
  }
}
