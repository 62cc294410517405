import type { EngineEnd, Opening, Procedure, runEngine } from "../../runtime/index.ts";
import type { Chance } from "./chance.ts";
import { Promises } from "./promises.ts";
import type { Scenario } from "./scenario.ts";
import { EngineDied, type Fault, type Faults, World } from "./world.ts";

export interface Simulation {
  /** The engine to judge. */
  readonly engine: typeof runEngine;
  readonly procedure: Procedure;
  readonly inputs: Readonly<Record<string, string>>;
  readonly scenario: Scenario;
  readonly faults: Faults;
  readonly chance: Chance;
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

/** Runs a procedure in a simulated world, with a new engine after each fault that ends one, until the run has ended. */
export function simulate(simulation: Simulation): Simulated {
  const { engine, procedure, inputs, scenario, faults, chance } = simulation;
  const world = new World(scenario, faults, chance);
  const promises = new Promises(procedure, world, inputs);
  world.witness = promises;
  let end: EngineEnd | undefined;
  for (let life = 0; life < LIVES && promises.broken.length === 0; life += 1) {
    end = live(engine, { procedure, host: "simulated", begin: { run: "run-1", inputs, by: "alice" } }, world);
    if (end !== undefined && end.kind !== "stopped") break;
    world.pass();
  }
  if (promises.broken.length === 0) promises.ended(end ?? { kind: "stopped", why: "it never ends" });
  return { broken: promises.broken, end, points: world.points, faults: world.faults, world };
}

/** One engine, until it ends or dies. */
function live(engine: typeof runEngine, opening: Opening, world: World): EngineEnd | undefined {
  const run = engine(opening);
  try {
    let step = run.next();
    for (let act = 0; act < ACTS; act += 1) {
      if (step.done) return step.value;
      step = run.next(world.perform(step.value));
    }
    return { kind: "stopped", why: "it goes round in circles" };
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
