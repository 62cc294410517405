import fc from "fast-check";
import { expect, test } from "vitest";
import { applyFixes, type Fix } from "../../src/diagnostics/index.ts";
import { SourceFile } from "../../src/source/index.ts";

const fix = (file: SourceFile, ...edits: [start: number, end: number, text: string][]): Fix => ({
  title: "t",
  safe: true,
  edits: edits.map(([start, end, text]) => ({ span: file.span(start, end), text })),
});

test("makes every fix that touches nothing of an earlier one, whole or not at all", () => {
  const file = new SourceFile("a.md", "0123456789");
  const first = fix(file, [8, 9, "H"], [2, 4, "B"]);
  const overlapping = fix(file, [0, 1, "A"], [3, 5, "X"]);
  const insertion = fix(file, [5, 5, "+"]);
  expect(applyFixes(file, [first, overlapping, insertion])).toEqual({ text: "01B4+567H9", made: [first, insertion] });
});

test("an insertion within a replaced part, edits of other files and edits that overlap each other are left out", () => {
  const file = new SourceFile("a.md", "0123456789");
  const other = new SourceFile("b.md", "0123456789");
  const fixes = [
    fix(file, [2, 6, "x"]),
    fix(file, [4, 4, "y"]),
    fix(other, [8, 9, "z"]),
    fix(file, [7, 9, ""], [8, 9, ""]),
  ];
  expect(applyFixes(file, fixes)).toEqual({ text: "01x6789", made: [fixes[0]] });
});

test("new lines end as those of the file do", () => {
  const crlf = new SourceFile("a.md", "\uFEFFa\r\nb\r\n");
  expect(applyFixes(crlf, [fix(crlf, [3, 4, "x\ny\r\nz"])]).text).toBe("a\r\nx\r\ny\r\nz\r\n");
  const mixed = new SourceFile("a.md", "a\r\nb\n");
  expect(applyFixes(mixed, [fix(mixed, [3, 4, "x\ny"])]).text).toBe("a\r\nx\ny\n");
});

test("what stands outside the edits stays, character for character", () => {
  const edit = fc.tuple(fc.nat(40), fc.nat(6), fc.string({ maxLength: 5 }));
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", minLength: 40, maxLength: 60 }),
      fc.array(edit, { maxLength: 8 }),
      (text, edits) => {
        const file = new SourceFile("a.md", `x${text.replaceAll("\r", "")}`);
        const fixes = edits.map(([at, length, added]) =>
          fix(file, [at, Math.min(at + length, file.text.length), added]),
        );
        const { text: fixed, made } = applyFixes(file, fixes);
        const kept = made
          .flatMap(({ edits }) => edits)
          .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
        let at = 0;
        let rest = fixed;
        for (const { span, text: added } of kept) {
          const before = file.text.slice(at, span.start);
          expect(rest.startsWith(before + added)).toBe(true);
          rest = rest.slice(before.length + added.length);
          at = span.end;
        }
        expect(rest).toBe(file.text.slice(at));
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});
