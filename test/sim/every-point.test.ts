import { describe, expect, test } from "vitest";
import { type Procedure, runEngine } from "../../src/runtime/index.ts";
import { CALM, Chance, type Fault, type Simulated, simulate } from "../../src/testing/index.ts";
import { figure, long, LONG } from "./figure.ts";
import { inputsOf, paths, pathsOf, seed } from "./procedures.ts";

const KINDS: readonly Fault[] = ["kill-engine", "kill-shim", "kill-both", "power-loss", "io-error", "disk-full"];
/** Faults that leave most to the next engine: what the shims go on with, and what the disk has lost. */
const PAIRED: readonly Fault[] = long ? KINDS : ["kill-engine", "power-loss"];
/** At how many points in a row there is no room on the disk; even once is for 40 simulated seconds. */
const FULL_FOR = long ? [1, 2, 5, 25, 100, 250] : [1, 25];
const SHORT = ["executor-core-down/a", "state-corruption-detected/a"];

/** A run in which everything goes well, but for these faults at these points. */
function calm(procedure: Procedure, faults: ReadonlyMap<number, Fault>): Simulated {
  const chance = new Chance(1);
  const inputs = inputsOf(procedure);
  return simulate({
    engine: runEngine,
    procedure,
    inputs,
    scenario: CALM,
    faults: (point) => faults.get(point),
    chance,
  });
}

test("one fault at every point of all paths", { timeout: LONG }, () => {
  const broken: string[] = [];
  let points = 0;
  for (const procedure of paths) {
    const { points: most, end } = calm(procedure, new Map());
    expect(end).toMatchObject({ ended: { outcome: "succeeded" } });
    points += most;
    for (let point = 0; point < most; point += 1) {
      for (const kind of KINDS) {
        const { broken: found, faults } = calm(procedure, new Map([[point, kind]]));
        // No shim lives at most points, and then none is killed.
        if (kind !== "kill-shim") expect(faults).toBe(1);
        broken.push(...found.map((what) => `${procedure.plan.id}, ${kind} at ${point}: ${what}`));
      }
    }
  }
  figure("G2", `${points} of ${points} points of ${paths.length} paths crashed singly, ${broken.length} violations`);
  expect(broken).toEqual([]);
  expect(paths).toHaveLength(7);
});

test("a full disk at every point of all paths, for a while and for long", { timeout: LONG }, () => {
  const broken: string[] = [];
  let [points, refused] = [0, 0];
  for (const procedure of paths) {
    const { points: most } = calm(procedure, new Map());
    points += most;
    for (let point = 0; point < most; point += 1) {
      for (const more of FULL_FOR) {
        const full = Array.from({ length: more }, (_, at) => [point + at, "disk-full"] as const);
        const { broken: found, faults, end } = calm(procedure, new Map(full));
        refused += faults;
        if (end?.kind !== "ended") broken.push(`${procedure.plan.id}, full at ${point} and ${more - 1} more: no end`);
        broken.push(...found.map((what) => `${procedure.plan.id}, full at ${point} and ${more - 1} more: ${what}`));
      }
    }
  }
  const how = `full once and at ${FULL_FOR.slice(1).join(", ")} points in a row, ${refused} acts refused`;
  figure("G9", `${points} of ${points} points of ${paths.length} paths: ${how}, ${broken.length} violations`);
  expect(broken).toEqual([]);
  expect(refused).toBeGreaterThan(points * FULL_FOR.length);
});

/** A diagnosis whose first step shows that all pods are pending, and that takes the path for it. */
function seen(faults: ReadonlyMap<number, Fault>): Simulated {
  const procedure = seed.find(({ plan }) => plan.id === "executor-core-down/diagnosis") as Procedure;
  const prints = "NAME READY STATUS RESTARTS AGE\nx 0/1 Pending 0 9m";
  return simulate({
    engine: runEngine,
    procedure,
    inputs: {},
    begin: { paths: pathsOf(procedure), auto: true },
    scenario: { ...CALM, conduct: () => ({ how: "succeeds", takes: 5_000, prints }) },
    faults: (point) => faults.get(point),
    chance: new Chance(1),
  });
}

test("one fault at every point of a diagnosis that a path follows", { timeout: LONG }, () => {
  const { points, end } = seen(new Map());
  expect(end).toMatchObject({ ended: { outcome: "succeeded", path: "C" } });
  const broken = Array.from({ length: points }, (_, point) =>
    KINDS.flatMap((kind) => seen(new Map([[point, kind]])).broken.map((what) => `${kind} at ${point}: ${what}`)),
  ).flat();
  figure("G2", `${points} of ${points} points of a diagnosis crashed singly, ${broken.length} violations`);
  expect(broken).toEqual([]);
});

describe("two faults at every two points", () => {
  const paired = paths.filter(({ plan }) => long || SHORT.includes(plan.id));

  test.each(paired)("of $plan.id", { timeout: LONG }, (procedure) => {
    const broken: string[] = [];
    let pairs = 0;
    const { points } = calm(procedure, new Map());
    for (let first = 0; first < points; first += 1) {
      for (const kind of PAIRED) {
        const { points: more } = calm(procedure, new Map([[first, kind]]));
        for (let second = first + 1; second < more; second += 1) {
          for (const other of PAIRED) {
            const faults = new Map([[first, kind] as const, [second, other] as const]);
            pairs += 1;
            broken.push(
              ...calm(procedure, faults).broken.map((what) => `${kind} at ${first}, ${other} at ${second}: ${what}`),
            );
          }
        }
      }
    }
    figure("G2", `${pairs} pairs of points of ${procedure.plan.id} crashed, ${broken.length} violations`);
    expect(broken).toEqual([]);
  });
});
