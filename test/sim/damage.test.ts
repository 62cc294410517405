import { describe, expect, test } from "vitest";
import * as runtime from "../../src/runtime/index.ts";
import { readingBugs } from "./bugs.ts";
import { kept, sampleJournal, undetectedFlips, undetectedSwaps } from "./damage.ts";
import { figure, long, LONG } from "./figure.ts";
import { loadMutant } from "./mutant.ts";

const whole = sampleJournal(65_536, runtime);
const small = sampleJournal(4_096, runtime);

test("the sample is a journal of its size", () => {
  expect(whole.bytes).toHaveLength(65_536);
  expect(kept(whole.bytes, runtime)).toBe(65_536);
  expect(kept(small.bytes, runtime)).toBe(4_096);
});

test("every flipped bit is refused", { timeout: LONG }, () => {
  const undetected = undetectedFlips(whole, runtime);
  figure("G3", `${whole.bytes.length * 8} bit flips, ${undetected} undetected`);
  expect(undetected).toBe(0);
});

test("every flipped bit is refused by a reader that begins at the beginning", () => {
  const bytes = Buffer.from(small.bytes);
  for (let bit = 0; bit < bytes.length * 8; bit += 7) {
    bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
    expect(kept(bytes, runtime), `bit ${bit}`).toBeUndefined();
    bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
  }
});

test("every two records that changed places are refused", () => expect(undetectedSwaps(whole, runtime)).toBe(0));

test("every beginning of a journal is whole up to its last record", () => {
  for (const [number, since] of whole.begins.entries()) {
    const end = whole.begins[number + 1]?.keep ?? whole.bytes.length;
    for (let length = since.keep; length < end; length += 1) {
      const cut = whole.bytes.subarray(0, length);
      expect(kept(cut, runtime, since), `${length} bytes`).toBe(since.keep);
      if (length % 64 !== 0) continue;
      expect(kept(Buffer.concat([cut, Buffer.alloc(end - length)]), runtime, since), `${length} bytes and zeros`).toBe(
        since.keep,
      );
    }
  }
});

test("every two bytes that changed places are refused", { timeout: LONG }, () => {
  const { bytes, begins } = { bytes: Buffer.from(small.bytes), begins: small.begins };
  const step = long ? 1 : 97;
  for (let first = 0; first < bytes.length; first += step) {
    const since = begins.findLast(({ keep }) => keep <= first);
    for (let second = first + 1; second < bytes.length; second += long ? 1 : 13) {
      const [a, b] = [bytes[first] as number, bytes[second] as number];
      if (a === b) continue;
      [bytes[first], bytes[second]] = [b, a];
      if (kept(bytes, runtime, since) !== undefined) expect.fail(`${first} and ${second}`);
      [bytes[first], bytes[second]] = [a, b];
    }
  }
  expect(bytes.equals(small.bytes)).toBe(true);
});

describe("a reader is caught in which", () => {
  test.each(readingBugs)("$name", async (bug) => {
    const mutant = await loadMutant(bug);
    const sample = sampleJournal(4_096, mutant);
    expect(undetectedFlips(sample, mutant) + undetectedSwaps(sample, mutant)).toBeGreaterThan(0);
  });
});
