import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BaselineError,
  fingerprint,
  isDay,
  lint,
  readBaseline,
  withoutKnown,
  writeBaseline,
} from "../../src/compiler/index.ts";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const seed = 20251207;
const PATH = "a.md";
const RUNBOOK = readFileSync(join(import.meta.dirname, "../../runbooks/hlp-executor/emergency.md"), "utf8");
const LINES = RUNBOOK.split("\n");
const judge = async (text: string, today?: string) =>
  (await lint([PATH], today === undefined ? {} : { today }, memoryHost({ [PATH]: text }))).diagnostics;
const known = await judge(RUNBOOK);

/** Empty lines outside fences: where text can be put without changing what stands around it. */
const gaps = LINES.flatMap((line, at) => {
  const fences = LINES.slice(0, at).filter((before) => before.startsWith("```")).length;
  return line === "" && fences % 2 === 0 ? [at] : [];
});

describe("a baseline", () => {
  test("knows its problems after they have moved, and no others", async () => {
    const baseline = readBaseline(writeBaseline(known));
    expect(withoutKnown(known, baseline)).toEqual({ diagnostics: [], known: known.length, gone: 0 });
    await fc.assert(
      fc.asyncProperty(fc.subarray(gaps, { minLength: 1, maxLength: 5 }), fc.nat(20), async (places, count) => {
        const moved = LINES.flatMap((line, at) => (places.includes(at) ? [line, ...Array(count).fill("")] : [line]));
        const found = await judge(moved.join("\n"));
        expect(withoutKnown(found, baseline)).toEqual({ diagnostics: [], known: known.length, gone: 0 });
      }),
      { seed, numRuns: 8 },
    );
  });

  test("counts problems that look alike: what is taken out is gone, what is added is new", () => {
    const problems = fc.subarray([...known], { minLength: 1 });
    fc.assert(
      fc.property(problems, problems, (before, now) => {
        const { diagnostics, known: count, gone } = withoutKnown(now, readBaseline(writeBaseline(before)));
        const tally = (found: readonly Diagnostic[]) => {
          const counts = new Map<string, number>();
          for (const one of found) counts.set(fingerprint(one), (counts.get(fingerprint(one)) ?? 0) + 1);
          return counts;
        };
        const old = tally(before);
        const fresh = [...tally(now)].reduce((sum, [print, n]) => sum + Math.max(0, n - (old.get(print) ?? 0)), 0);
        expect([diagnostics.length, count, gone]).toEqual([
          fresh,
          now.length - fresh,
          before.length - (now.length - fresh),
        ]);
      }),
      { seed, numRuns: 200 },
    );
  });

  test("tells files, codes and words of a line apart, and nothing else", async () => {
    const [first] = known as [Diagnostic];
    const again = (await judge(`\n\n${RUNBOOK.replaceAll(" ", "  ")}`)).map(fingerprint);
    expect(again).toContain(fingerprint(first));
    expect(fingerprint({ ...first, code: "a/b" })).not.toBe(fingerprint(first));
  });

  test.each([
    "",
    "null",
    "[]",
    '{"format":"runbookc-baseline/2","problems":[]}',
    '{"format":"runbookc-baseline/1","problems":[null]}',
  ])("%j is none", (text) => expect(() => readBaseline(text)).toThrow(BaselineError));
});

describe("a comment that keeps problems quiet", () => {
  const places = known.filter(({ level, span }) => level !== "error" && span.file.path === PATH);

  test("before the first heading, keeps those of its code quiet everywhere and no other", async () => {
    const codes = [...new Set(places.map(({ code }) => code))];
    expect(codes.length).toBeGreaterThan(5);
    const tell = (found: readonly Diagnostic[]) => found.map(({ code, message }) => `${code} ${message}`).sort();
    for (const code of codes) {
      const found = await judge(`<!-- runbookc-disable ${code}: it is known -->\n\n${RUNBOOK}`);
      expect(tell(found), code).toEqual(tell(known.filter((one) => one.code !== code)));
    }
  });

  test("holds through its last day", async () => {
    const text = `<!-- runbookc-disable shell/no-terminal: it is known, until 2028-02-29 -->\n\n${RUNBOOK}`;
    const codes = async (today?: string) => {
      const found = (await judge(text, today)).map(({ code }) => code);
      return ["shell/no-terminal", "suppression/current"].map((code) => found.includes(code));
    };
    expect(await codes("2028-02-29")).toEqual([false, false]);
    expect(await codes("2028-03-01")).toEqual([true, true]);
    expect(await codes()).toEqual([false, false]);
  });

  test("of which there are very many costs little", async () => {
    const text = `# A\n\n${"<!-- runbookc-disable shell/no-terminal: x -->\n<!-- runbookc-disable a: x -->\n\n".repeat(3000)}`;
    expect((await judge(text)).length).toBeGreaterThan(3000);
  });
});

test("days are those of the calendar", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2400-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      expect(isDay(date.toISOString().slice(0, 10))).toBe(true);
    }),
    { seed, numRuns: 500 },
  );
  for (const text of [
    "2027-02-29",
    "1900-02-29",
    "2027-13-01",
    "2027-00-10",
    "2027-04-31",
    "2027-4-1",
    "27-04-01",
    "x",
    "",
  ]) {
    expect(isDay(text), text).toBe(false);
  }
  expect(isDay("2000-02-29")).toBe(true);
});
