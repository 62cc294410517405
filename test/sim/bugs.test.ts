import { afterAll, expect, test } from "vitest";
import { bugs } from "./bugs.ts";
import { figure, LONG } from "./figure.ts";
import { history } from "./histories.ts";
import { loadMutant } from "./mutant.ts";

/** Histories that a bug gets to show itself; the crash test without a bug goes through many times more. */
const HISTORIES = 4_000;

let caught = 0;
afterAll(() => figure("G5", `${caught} of ${bugs.length} seeded protocol bugs caught`));

test.each(bugs)("a promise is broken where $name", { timeout: LONG }, async (bug) => {
  const mutant = await loadMutant(bug);
  let broken: readonly string[] = [];
  for (let number = 0; number < HISTORIES && broken.length === 0; number += 1) {
    broken = history(number, mutant).broken;
  }
  expect(broken).not.toEqual([]);
  caught += 1;
});
