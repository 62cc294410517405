import { expect, test } from "vitest";
import * as runtime from "../../src/runtime/index.ts";
import { figure, long, LONG } from "./figure.ts";
import { history } from "./histories.ts";

const WANTED = long ? 10_000_000 : 250_000;
const RACES = long ? 200_000 : 3_000;

test("no crash, in whatever history, breaks a promise", { timeout: LONG }, () => {
  const broken: string[] = [];
  const outcomes = new Set<string>();
  let crashes = 0;
  for (let number = 0; crashes < WANTED; number += 1) {
    const { faults, broken: found, end } = history(number, runtime);
    crashes += faults;
    broken.push(...found.map((what) => `history ${number}: ${what}`));
    if (end?.kind === "ended") outcomes.add(end.ended.outcome);
  }
  figure("G1", `${crashes} crashes, ${broken.length} violations`);
  expect(broken).toEqual([]);
  expect([...outcomes].sort()).toEqual(["cancelled", "failed", "succeeded"]);
});

test("no race of engines for one run starts an attempt twice, whoever of them dies", { timeout: LONG }, () => {
  const broken: string[] = [];
  let [engines, crashes] = [0, 0];
  for (let number = 0; number < RACES; number += 1) {
    const rivals = 2 + (number % 7);
    const { faults, broken: found } = history(number, runtime, rivals);
    engines += rivals;
    crashes += faults;
    broken.push(...found.map((what) => `history ${number}: ${what}`));
  }
  const what = `${RACES} simulated races of ${engines} engines in all, ${crashes} crashes`;
  figure("G6", `${what}: ${broken.length} violations`);
  expect(broken).toEqual([]);
});

test("a history happens again as it happened", () => {
  for (const number of [3, 750, 9_182]) {
    const [first, second] = [history(number, runtime), history(number, runtime)];
    expect(Buffer.compare(second.world.disk.journal, first.world.disk.journal)).toBe(0);
    expect(second.points).toBe(first.points);
  }
});
