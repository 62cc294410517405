import type { Effect, EffectResult, EngineEnd, Opening, Procedure, runEngine } from "../../runtime/index.ts";
import type { Chance } from "./chance.ts";
import { type Begin, Promises } from "./promises.ts";
import type { Scenario } from "./scenario.ts";
import { EngineDied, type Fault, type Faults, World } from "./world.ts";

export interface Simulation {
  /** The engine to judge. */
  readonly engine: typeof runEngine;
  readonly procedure: Procedure;
  readonly inputs: Readonly<Record<string, string>>;
  /** What else the run is begun with. */
  readonly begin?: Pick<Begin, "paths" | "auto" | "stepByStep">;
  readonly scenario: Scenario;
  readonly faults: Faults;
  readonly chance: Chance;
  /** Engines that are started at the same time; 1 if absent. */
  readonly rivals?: number;
  /** A plan that is not the one of the run, which somebody now and then tries to go on with. */
  readonly altered?: Procedure;
}

export interface Simulated {
  /** Promises that were broken. */
  readonly broken: readonly string[];
  readonly end: EngineEnd | undefined;
  /** Points at which something could have gone wrong. */
  readonly points: number;
  /** How often something did. */
  readonly faults: number;
  readonly world: World;
}

/** Engines that a run gets, and acts that one of them gets, before it is said that it never ends. */
const LIVES = 300;
const ACTS = 5_000;

/** Runs a procedure in a simulated world, with new engines after each fault that ends one, until the run has ended. */
export function simulate(simulation: Simulation): Simulated {
  const { engine, procedure, inputs, scenario, faults, chance, rivals = 1, altered } = simulation;
  const world = new World(scenario, faults, chance);
  const begin = { run: "run-1", inputs, by: "alice", ...simulation.begin };
  const promises = new Promises(procedure, world, begin);
  world.witness = promises;
  let end: EngineEnd | undefined;
  for (let life = 0; life < LIVES && promises.broken.length === 0; life += 1) {
    if (altered !== undefined && chance.often(0.1)) {
      promises.altered(live(engine, [{ procedure: altered, host: "simulated" }], world));
    }
    end = live(
      engine,
      Array.from({ length: rivals }, () => ({ procedure, host: "simulated", begin })),
      world,
    );
    if (end?.kind === "ended" || end?.kind === "refused") break;
    world.pass();
  }
  if (promises.broken.length === 0) promises.ended(end ?? { kind: "stopped", why: "it never ends" });
  return { broken: promises.broken, end, points: world.points, faults: world.faults, world };
}

/** Engines at the same time on the same run, each acting when chance says so, until all of them have ended or died. */
function live(engine: typeof runEngine, openings: readonly Opening[], world: World): EngineEnd | undefined {
  const runs = openings.map((opening, number) => ({
    number,
    run: engine(opening),
    result: undefined as EffectResult | undefined,
  }));
  let end: EngineEnd | undefined;
  for (let act = 0; runs.length > 0; act += 1) {
    if (act > ACTS) return { kind: "stopped", why: "it goes round in circles" };
    const one = runs[act % runs.length] as (typeof runs)[number];
    const { boot } = world;
    const step = one.result === undefined ? one.run.next() : one.run.next(one.result);
    if (!step.done) {
      one.result = performed(world, step.value, one.number);
      if (one.result !== undefined) continue;
    } else if (step.value.kind !== "busy") end = step.value;
    world.free(one.number);
    runs.splice(runs.indexOf(one), 1);
    if (world.boot === boot) continue;
    // When the power fails, it fails for all.
    for (const { number } of runs.splice(0)) world.free(number);
  }
  return end;
}

/** The result of an act; undefined if the engine did not survive it. */
function performed(world: World, effect: Effect, engine: number): EffectResult | undefined {
  try {
    return world.perform(effect, engine);
  } catch (error) {
    if (error instanceof EngineDied) return undefined;
    throw error;
  }
}

const KINDS: readonly Fault[] = ["kill-engine", "kill-shim", "kill-both", "power-loss", "io-error", "disk-full"];

/** Faults at this share of all points, no more than `most`. */
export function someFaults(chance: Chance, share: number, most: number): Faults {
  let count = 0;
  return () => {
    if (count >= most || !chance.often(share)) return undefined;
    count += 1;
    return chance.pick(KINDS);
  };
}
