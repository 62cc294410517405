import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keepOutput, readOutput, readOutputEnd } from "../../../src/runtime/drivers/output.ts";
import { newFolder } from "./machine.ts";

test("what is kept is the beginning and the end, each byte in its place, and never more than three times the limit", () => {
  const folder = newFolder();
  let round = 0;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 16 }),
      (parts, limit) => {
        const path = join(folder, String(++round));
        const output = keepOutput(path, limit);
        let all = Buffer.alloc(0);
        for (const length of parts) {
          const part = Buffer.from(Array.from({ length }, (_, at) => (all.length + at) % 251));
          output.write(part);
          all = Buffer.concat([all, part]);
          // As a reader sees it who looks in between.
          for (const { offset, bytes } of readOutput(path)) {
            expect(bytes).toEqual(all.subarray(offset, offset + bytes.length));
          }
          const end = readOutputEnd(path, 5);
          expect(end).toEqual(all.subarray(all.length - end.length));
          expect(end.length).toBe(Math.min(5, all.length === 0 ? 0 : ((all.length - 1) % limit) + 1));
        }
        expect(output.close()).toBe(true);
        const kept = readOutput(path);
        const has = new Set(kept.flatMap(({ offset, bytes }) => [...bytes].map((_, at) => offset + at)));
        expect([...all.keys()].filter((at) => at < limit || at >= all.length - limit).every((at) => has.has(at))).toBe(
          true,
        );
        expect(has.size).toBeLessThanOrEqual(3 * limit);
      },
    ),
    { numRuns: 300, seed: 1 },
  );
  rmSync(folder, { recursive: true });
});

test("a reader goes on from where it was", () => {
  const path = join(newFolder(), "o");
  const output = keepOutput(path, 10);
  output.write(Buffer.from("0123456789abcde"));
  expect(readOutput(path, 12).map(({ offset, bytes }) => [offset, String(bytes)])).toEqual([[12, "cde"]]);
  output.write(Buffer.from("x".repeat(40)));
  output.close();
  expect(readOutput(path).map(({ offset, bytes }) => [offset, bytes.length])).toEqual([
    [0, 10],
    [40, 10],
    [50, 5],
  ]);
});

test("only its owner may read it", () => {
  const folder = newFolder();
  keepOutput(join(folder, "o"), 10).close();
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

test("a disk that takes no more stops the keeping, and says so", () => {
  const folder = newFolder();
  const output = keepOutput(join(folder, "o"), 4);
  rmSync(folder, { recursive: true });
  output.write(Buffer.from("0123456789"));
  expect(output.close()).toBe(false);
});
