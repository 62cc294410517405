import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyFixes } from "../../src/diagnostics/index.ts";
import { rules } from "../../src/rules/index.ts";
import { judgeExample, parsePage } from "../../src/testing/index.ts";

const source = join(import.meta.dirname, "../../src/rules");

/** Codes whose fix has been made on an example of their page. */
const mended = new Set<string>();

test.each(rules.map(({ definition }) => definition.code))("the fixes of %s end what they are for", async (code) => {
  const page = parsePage(readFileSync(join(source, `${code}.md`), "utf8"));
  for (const example of page.incorrect) {
    const found = (await judgeExample(example, "lint")).filter((diagnostic) => diagnostic.code === code);
    const fixes = found.flatMap(({ fix }) => fix ?? []);
    const [first] = found;
    if (first === undefined || fixes.length === 0) continue;
    mended.add(code);
    const { text, made } = applyFixes(first.span.file, fixes);
    const left = (await judgeExample({ ...example, runbook: text }, "lint")).filter(
      (diagnostic) => diagnostic.code === code,
    );
    expect(left.length).toBe(found.length - made.length);
  }
});

test("more than one rule was tried", () => expect(mended.size).toBeGreaterThan(10));
