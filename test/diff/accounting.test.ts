import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, diff } from "../../src/diff/index.ts";
import type { Program } from "../../src/program/index.ts";
import { serialize } from "../../src/source/index.ts";
import { LONG, long } from "../sim/figure.ts";
import { programOf, RUNBOOK, seed } from "./seed.ts";

const lines = (seed[RUNBOOK] as string).split("\n");
const base = await programOf(seed);

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** The leaves of a model, found without the code under test: each as its path without numbers, with its value. */
function leavesOf(path: string, value: unknown): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(path, item));
  if (typeof value !== "object" || value === null) return [{ path, value }];
  if ("endColumn" in value) return [];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(path === "" ? key : `${path}.${key}`, member));
}

function modelOf({ units }: Program): Leaf[] {
  return units.flatMap(({ runbook }) => leavesOf("", serialize(runbook)));
}

/** Those of the first that the second has not, each as often as it is there. */
function without(many: readonly Leaf[], others: readonly Leaf[]): Leaf[] {
  const counts = new Map<string, number>();
  const keyOf = ({ path, value }: Leaf) => JSON.stringify([path, value]);
  for (const one of others) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return many.filter((one) => {
    const count = counts.get(keyOf(one)) ?? 0;
    counts.set(keyOf(one), count - 1);
    return count <= 0;
  });
}

const told = (changes: readonly Change[], side: "base" | "head") => changes.flatMap(({ facts }) => facts[side]);
const wordsIn = (text: string) => text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
const before = modelOf(base);

/** What is wrong with the account of a runbook without some of its lines; their words are looked for where they were known. */
async function faultsWithout(
  first: number,
  count: number,
): Promise<{ readonly gone: number; readonly faults: readonly unknown[] }> {
  const removed = lines.slice(first, first + count);
  const head = await programOf({
    ...seed,
    [RUNBOOK]: [...lines.slice(0, first), ...lines.slice(first + count)].join("\n"),
  });
  const changes = diff(base, head);
  const after = modelOf(head);
  const gone = without(before, after);
  const untold = [...without(gone, told(changes, "base")), ...without(without(after, before), told(changes, "head"))];
  // Where a thing stands is told by the facts of what moved it, a block by what was read from it: not word by word.
  const isText = ({ path }: Leaf) => !/\.(?:id|number|session|language|body)$/.test(path);
  const known = gone
    .filter(isText)
    .map(({ value }) => String(value))
    .join("\n");
  const words = removed.flatMap(wordsIn).filter((word) => known.includes(word));
  const shown = changes.flatMap((one) => [...one.subject, ...Object.values(one.base?.text ?? {})]).join("\n");
  const unnamed = words.filter((word) => !shown.includes(word));
  const isLoss = changes.some(({ importance }) => importance === "loses");
  const silent = words.length > 0 && !isLoss ? [`${first + 1}: ${removed[0] ?? ""}`] : [];
  return { gone: gone.length, faults: [...untold, ...unnamed, ...silent] };
}

describe("whatever is taken out of the runbook, each leaf that goes or comes is told, and a loss names what was lost", () => {
  const starts = fc.nat(lines.length - 2);

  test(
    "a line",
    async () => {
      const every = long ? 1 : 24;
      const found: unknown[] = [];
      let changed = 0;
      for (let at = 0; at < lines.length - 1; at += every) {
        const { gone, faults } = await faultsWithout(at, 1);
        if (gone > 0) changed++;
        if (faults.length > 0) found.push([`line ${at + 1}`, ...faults]);
      }
      expect(found).toEqual([]);
      expect(changed).toBeGreaterThan(300 / every);
    },
    LONG,
  );

  test(
    "lines in a row: a step, a fence, a section",
    async () => {
      const property = fc.asyncProperty(starts, fc.integer({ min: 1, max: 120 }), async (first, count) => {
        const { faults } = await faultsWithout(first, Math.min(count, lines.length - 1 - first));
        expect(faults).toEqual([]);
      });
      await fc.assert(property, { seed: 20251207, numRuns: long ? 400 : 12 });
    },
    LONG,
  );
});
