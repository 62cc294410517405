import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, diff, type Fact } from "../../src/diff/index.ts";
import { serialize } from "../../src/source/index.ts";
import { CONFIG, type Files, programOf, RUNBOOK, seed, SIDECAR } from "./seed.ts";

const fcSeed = 20251207;
const text = seed[RUNBOOK] as string;
const lines = text.split("\n");
const base = await programOf(seed);

/** The leaves of a model, found without the code under test: each as its path without numbers, with its value. */
function leavesOf(path: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(path, item));
  if (typeof value !== "object" || value === null) return [JSON.stringify({ path, value })];
  if ("endColumn" in value) return [];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(path === "" ? key : `${path}.${key}`, member));
}

async function modelOf(files: Files): Promise<string[]> {
  const { units } = await programOf(files);
  return units.flatMap(({ runbook }) => leavesOf("", serialize(runbook)));
}

/** Those of the first that the second has not, each as often as it is there. */
function without(many: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return many.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function told(changes: readonly Change[], side: "base" | "head"): string[] {
  return changes.flatMap(({ facts }) => facts[side].map(({ path, value }: Fact) => JSON.stringify({ path, value })));
}

const baseModel = await modelOf(seed);

/** Nothing of the model may go or come that no change tells. */
async function expectAccounted(files: Files): Promise<{ readonly changes: readonly Change[]; readonly gone: readonly string[] }> {
  const changes = diff(base, await programOf(files));
  const model = await modelOf(files);
  const gone = without(baseModel, model);
  expect(without(gone, told(changes, "base"))).toEqual([]);
  expect(without(without(model, baseModel), told(changes, "head"))).toEqual([]);
  return { changes, gone };
}

/** What makes a text the same to a reader: letters and digits. */
function wordsIn(line: string): string[] {
  return line.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
}

/** The runbook without some of its lines; its last line stays. */
function withoutLines(first: number, count: number): Files {
  return { ...seed, [RUNBOOK]: [...lines.slice(0, first), ...lines.slice(first + count)].join("\n") };
}

describe("whatever is taken out of the runbook", () => {
  test("each line alone: what the model loses by it is told, and something is lost that names it", async () => {
    const silent: string[] = [];
    let changed = 0;
    for (const [at, line] of lines.entries()) {
      const { changes, gone } = await expectAccounted(withoutLines(at, 1));
      if (gone.length === 0) continue;
      changed++;
      const words = wordsIn(line);
      if (words.length === 0) continue;
      const before = changes.flatMap((one) => [...Object.values(one.base?.text ?? {}), ...one.facts.base.map(({ value }) => String(value))]);
      const said = before.join("\n");
      const isNamed = words.every((word) => said.includes(word));
      const isLoss = changes.some(({ importance }) => importance === "loses" || importance === "breaks");
      if (!isNamed || !isLoss) silent.push(`${at + 1}: ${line}`);
      if (process.env.LOOK) if (!isNamed || !isLoss) console.log(at+1, line, isNamed, isLoss, JSON.stringify(changes.map(({ importance, subject, message }) => [importance, ...subject, message])));
    }
    expect(silent).toEqual([]);
    expect(changed).toBeGreaterThan(300);
  }, 120_000);
});
void CONFIG;
void SIDECAR;
void fc;
void fcSeed;
