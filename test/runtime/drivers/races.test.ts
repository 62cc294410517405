import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect } from "vitest";
import type { EngineEnd } from "../../../src/runtime/index.ts";
import { Chance } from "../../../src/testing/index.ts";
import { figure, LONG, long } from "../../sim/figure.ts";
import { testWith } from "../../tools.ts";
import { programOf, shimProgram } from "./machine.ts";
import { commandNode, realRun } from "./real-run.ts";

const RACES = long ? 10_000 : 30;
const STEPS = ["s0", "s1"];
/** Acts of an engine within which a run of so few steps is over. */
const ACTS = 28;

interface Result {
  readonly end: EngineEnd;
  readonly busy: number;
  readonly left: number;
}

/** A process that goes for one run after the other. */
interface Racer {
  go(race: { readonly folder: string; readonly plan: string; readonly acts: number }): Promise<Result>;
  close(): Promise<unknown>;
}

function racerOf(program: string): Racer {
  const child = spawn(process.execPath, [program, shimProgram()], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const closed = once(child, "close");
  return {
    async go(race) {
      const line = Promise.race([once(lines, "line"), closed.then(() => Promise.reject(new Error("a racer died")))]);
      child.stdin.write(`${JSON.stringify(race)}\n`);
      return JSON.parse(String((await line)[0])) as Result;
    },
    close() {
      child.stdin.end();
      return closed;
    },
  };
}

testWith(
  ["bash"],
  `${RACES} races of 2 to 8 engines for one run, some of which let go, start no step twice`,
  async () => {
    const chance = new Chance(6);
    const program = programOf("test/runtime/drivers/children/racer.ts");
    const racers = Array.from({ length: 8 }, () => racerOf(program));
    const nodes = STEPS.map((id, at) => commandNode(id, STEPS.slice(at - 1, at), `echo ${id} >>starts`));
    const sum = { engines: 0, refusals: 0, left: 0, twice: 0 };
    for (let number = 0; number < RACES; number += 1) {
      const run = realRun(nodes);
      const race = { folder: run.folder, plan: join(run.folder, "plan.json") };
      const some = racers.slice(0, 2 + (number % 7));
      const results = await Promise.all(some.map((one) => one.go({ ...race, acts: chance.below(ACTS) })));
      const starts = run.lines("starts");
      sum.engines += results.length;
      sum.refusals += results.reduce((all, { busy }) => all + busy, 0);
      sum.left += results.reduce((all, { left }) => all + left, 0);
      sum.twice += starts.length - new Set(starts).size;
      for (const { end } of results) expect(end).toMatchObject({ kind: "ended", ended: { outcome: "succeeded" } });
      expect([...new Set(starts)]).toEqual(STEPS);
      expect(run.events().map(({ kind }) => kind)).not.toContain("attempt-unknown");
    }
    await Promise.all(racers.map((one) => one.close()));
    const { engines, refusals, left, twice } = sum;
    const how = `${refusals} refusals, ${left} let go between two acts`;
    figure("G6", `${RACES} races of ${engines} engines in all, ${how}: ${twice} attempts started twice`);
    expect(twice).toBe(0);
    expect(refusals).toBeGreaterThan(RACES);
    expect(left).toBeGreaterThan(RACES / 2);
  },
  { timeout: LONG },
);
