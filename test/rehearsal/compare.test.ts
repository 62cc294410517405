import fc from "fast-check";
import { expect, test } from "vitest";
import { align } from "../../src/rehearsal/compare.ts";
import { SourceFile } from "../../src/source/index.ts";

const file = new SourceFile("a.runbook.test.yaml", "a\nb\nc\nd\n");
const placeOf = (item: number) => file.span(item * 2, item * 2 + 1);
const happenings = (texts: readonly string[]) => texts.map((text, at) => ({ at: at * 1000, text }));

test("what is in both stands once, and what is missing before what came instead", () => {
  const lines = align(["a", "b", "c"], happenings(["a", "x", "c", "y"]), placeOf);
  expect(lines.map(({ mark, at, text, span }) => [mark, at, text, span?.start])).toEqual([
    ["both", 0, "a", undefined],
    ["expected", undefined, "b", 2],
    ["happened", 1000, "x", undefined],
    ["both", 2000, "c", undefined],
    ["happened", 3000, "y", undefined],
  ]);
});

test("both lists are in it, whole and in order, and equal ones are all that is in both", () => {
  const list = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (wanted, found) => {
      const lines = align(wanted, happenings(found), placeOf);
      const of = (mark: string) =>
        lines.filter((line) => line.mark === mark || line.mark === "both").map(({ text }) => text);
      expect(of("expected")).toEqual(wanted);
      expect(of("happened")).toEqual(found);
      if (wanted.join() === found.join()) expect(lines.every(({ mark }) => mark === "both")).toBe(true);
    }),
    { seed: 7 },
  );
});
