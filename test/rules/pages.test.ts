import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { definitions } from "../../src/diagnostics/index.ts";
import { rules } from "../../src/rules/index.ts";
import { judgeScenarios } from "../rehearsal/judge.ts";
import { type Judge, judgeExample, outcomeOf, parsePage, updatePage } from "../../src/testing/index.ts";

const root = join(import.meta.dirname, "../..");
const update = process.env["UPDATE_PAGES"] === "1";

const kinds = [
  { folder: "src/rules", definitions: rules.map((rule) => rule.definition), by: "lint" as const },
  { folder: "src/diagnostics/pages", definitions, by: "compile" as const },
];

describe.each(kinds)("pages in $folder", ({ folder, definitions, by }) => {
  const present = definitions.filter(({ code }) => existsSync(join(root, folder, `${code}.md`)));

  test("there is one for each code, and for nothing else", () => {
    const names = readdirSync(join(root, folder), { recursive: true })
      .map((name) => String(name).replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".md") && !name.endsWith("README.md"));
    expect(names.sort()).toEqual(definitions.map(({ code }) => `${code}.md`).sort());
  });

  describe.each(present)("$code", (definition) => {
    const judge: Judge = definition.code.startsWith("scenario/") ? judgeScenarios : by;
    const path = join(root, folder, `${definition.code}.md`);
    const text = readFileSync(path, "utf8");
    const page = parsePage(text);

    test("says what its definition says, and why", () => {
      expect(page.code).toBe(definition.code);
      expect(page.summary).toBe(definition.summary);
      expect((page.parts["Why"] ?? "").trim()).not.toBe("");
      if (by === "lint") expect([page.incorrect.length > 0, page.correct.length > 0]).toEqual([true, true]);
    });

    test("shows for each incorrect example what is really printed", async () => {
      const outcomes = await Promise.all(page.incorrect.map((example) => outcomeOf(example, definition.code, judge)));
      const updated = updatePage(text, outcomes);
      if (update && updated !== text) writeFileSync(path, updated);
      expect(outcomes.map((outcome) => outcome.output === "")).toEqual(outcomes.map(() => false));
      if (!update) expect(text).toBe(updated);
    });

    test.each(page.correct)("is silent about the correct example of line $line", async (example) => {
      const diagnostics = await judgeExample(example, judge);
      expect(diagnostics.filter(({ code }) => code === definition.code)).toEqual([]);
    });
  });
});
