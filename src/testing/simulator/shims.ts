import { digest } from "../../plan/index.ts";
import type { Command, EffectResult, Exit, Launch } from "../../runtime/index.ts";
import type { Conduct, Scenario } from "./scenario.ts";
import type { World } from "./world.ts";

/** A command that really began. */
export interface Start {
  readonly launch: Launch;
  readonly command: Command;
  readonly at: number;
}

interface Shim {
  readonly launch: Launch;
  readonly command: Command;
  phase: "spawned" | "claimed" | "running" | "ended" | "left";
  ends: number;
  outcome: Exit["outcome"];
  prints: string;
  stop: boolean;
  leaves: NonNullable<Conduct["leaves"]>;
}

/** The processes of a run. A shim and its command die together, as in a namespace of their own. */
export class Shims {
  /** Every command that ever began. */
  readonly starts: Start[] = [];
  /** How each of them really ended, by launch; those that were killed are not in it. */
  readonly truth = new Map<string, Exit>();
  /** Launches whose shim did not get to its end. */
  readonly harmed = new Set<string>();
  readonly #alive = new Map<string, Shim>();
  readonly #world: World;
  readonly #scenario: Scenario;

  constructor(world: World, scenario: Scenario) {
    this.#world = world;
    this.#scenario = scenario;
  }

  get count(): number {
    return this.#alive.size;
  }

  /** Those that have won their claim; the others never run anything. */
  get running(): number {
    return [...this.#alive.values()].filter(({ phase }) => phase !== "spawned").length;
  }

  /** When the next command ends by itself. */
  get next(): number {
    let next = Number.POSITIVE_INFINITY;
    for (const { ends, phase } of this.#alive.values()) if (phase === "running") next = Math.min(next, ends);
    return next;
  }

  isAlive(launch: Launch): boolean {
    return this.#alive.has(keyOf(launch));
  }

  spawn(launch: Launch, command: Command): void {
    const before = { phase: "spawned", ends: 0, outcome: "succeeded", prints: "", stop: false, leaves: {} } as const;
    this.#alive.set(keyOf(launch), { launch, command, ...before });
  }

  examine(launch: Launch): EffectResult {
    const key = keyOf(launch);
    const claim = this.#world.disk.claimOf(key);
    const alive = claim === "started" && this.#alive.has(key);
    const exit = this.#world.disk.exitOf(key);
    return { kind: "examined", claim, alive, ...(exit === undefined ? {} : { exit }) };
  }

  stop(launch: Launch): void {
    const shim = this.#alive.get(keyOf(launch));
    if (shim === undefined) return;
    shim.stop = true;
    if (shim.phase === "running") this.#end(shim);
  }

  killAll(): void {
    for (const [key] of this.#alive) this.harmed.add(key);
    this.#alive.clear();
  }

  /** One act of one shim; false if none has anything to do by now. */
  advance(): boolean {
    for (const [key, shim] of this.#alive) if (this.#step(key, shim)) return true;
    return false;
  }

  #step(key: string, shim: Shim): boolean {
    const { disk } = this.#world;
    switch (shim.phase) {
      case "spawned":
        if (this.#fails(key)) return true;
        if (disk.claim(key, "started")) shim.phase = "claimed";
        else this.#alive.delete(key);
        return true;
      case "claimed":
        if (this.#fails(key)) return true;
        disk.syncClaim(key);
        this.#run(key, shim);
        return true;
      case "running":
        if (this.#world.now < shim.ends) return false;
        this.truth.set(key, this.#exitOf(key, shim));
        disk.leaveOutput(key, shim.prints);
        shim.phase = "ended";
        return true;
      case "ended":
        if (this.#fails(key)) return true;
        disk.leaveExit(key, this.truth.get(key) as Exit);
        shim.phase = "left";
        return true;
      case "left":
        if (this.#fails(key)) return true;
        disk.syncExit(key);
        this.#alive.delete(key);
        return true;
    }
  }

  /** A point of the shim: true if it is gone, killed or because the disk failed it. */
  #fails(key: string): boolean {
    if (this.#world.point()) {
      this.harmed.add(key);
      this.#alive.delete(key);
    }
    return !this.#alive.has(key);
  }

  #run(key: string, shim: Shim): void {
    if (this.#fails(key)) return;
    const start = { launch: shim.launch, command: shim.command, at: this.#world.now };
    this.#world.witness.started(start);
    this.starts.push(start);
    const { step } = shim.launch;
    const {
      how,
      takes,
      prints = "",
      leaves = {},
    } = this.#scenario.conduct(step, this.starts.filter(({ launch }) => launch.step === step).length, shim.command);
    const { timeout, grace } = shim.command;
    const late = how === "is late" || how === "hangs" || takes > timeout;
    const over = timeout + (how === "is late" ? 0 : grace);
    shim.phase = "running";
    shim.prints = prints;
    shim.leaves = leaves;
    shim.ends = how === "is stuck" ? Number.POSITIVE_INFINITY : this.#world.now + (late ? over : takes);
    shim.outcome = late ? "timed-out" : how === "fails" ? "failed" : "succeeded";
    if (shim.stop) this.#end(shim);
  }

  #end(shim: Shim): void {
    if (shim.ends === Number.POSITIVE_INFINITY) return;
    const ends = this.#world.now + (shim.outcome === "timed-out" ? shim.command.grace : 100);
    if (ends >= shim.ends) return;
    shim.ends = ends;
    shim.outcome = "cancelled";
  }

  #exitOf(key: string, { outcome, command, prints, leaves }: Shim): Exit {
    const number = this.starts.length;
    const sets = outcome === "succeeded" ? command.sets : [];
    return {
      outcome,
      code: outcome === "succeeded" ? 0 : outcome === "failed" ? (leaves.code ?? 1) : null,
      output: { bytes: prints.length, sha256: digest(prints), tail: key, truncated: false },
      variables: leaves.variables ?? Object.fromEntries(sets.map((name) => [name, `${name} of ${number}`])),
      containment: "pidns",
    };
  }
}

export function keyOf({ step, attempt, launch }: Launch): string {
  return `${step}#${attempt}.${launch}`;
}
