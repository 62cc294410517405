import type { Procedure } from "../../src/runtime/index.ts";
import type * as runtime from "../../src/runtime/index.ts";
import { Chance, type Simulated, simulate, someFaults, wild } from "../../src/testing/index.ts";
import { altered, guarded, hard, inputsOf, pathsOf, seed, seeking } from "./procedures.ts";

type Runtime = Pick<typeof runtime, "runEngine" | "readProcedure">;

const all = [...seed, hard, hard, seeking, seeking, seeking, guarded];

const read = new WeakMap<Runtime, readonly Procedure[]>();

/** What a runtime, which may be one with a bug, makes of the plans. */
function proceduresOf(of: Runtime): readonly Procedure[] {
  const procedures = read.get(of) ?? all.map(({ plan }) => of.readProcedure(plan) as Procedure);
  read.set(of, procedures);
  return procedures;
}

/**
 * The history of a number: a procedure, a scenario, faults, and everything else that chance decides; also how many engines are
 * started at the same time, where that is not said.
 */
export function history(number: number, of: Runtime, rivals?: number): Simulated {
  const chance = new Chance(number);
  const procedure = chance.pick(proceduresOf(of));
  const mayFollow = chance.often(0.7) ? pathsOf(procedure) : [];
  const begin = {
    ...(mayFollow.length > 0 && { paths: mayFollow, ...(chance.often(0.5) && { auto: true as const }) }),
    ...(chance.often(0.1) && { stepByStep: true as const }),
  };
  return simulate({
    engine: of.runEngine,
    procedure,
    inputs: inputsOf(procedure),
    begin,
    scenario: wild(chance),
    faults: someFaults(chance, chance.pick([0.02, 0.08, 0.25]), 40),
    chance,
    rivals: rivals ?? (chance.often(0.2) ? 3 : 1),
    altered,
  });
}
