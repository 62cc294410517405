import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lint } from "../../src/compiler/index.ts";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import type { Program, Unit } from "../../src/program/index.ts";
import { rule as reachesEveryPath } from "../../src/rules/diagnosis/reaches-every-path.ts";
import { rule as resolvedReference } from "../../src/rules/diagnosis/resolved-reference.ts";
import { rule as completeTranslation } from "../../src/rules/language/complete-translation.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { rule as possibleObjective } from "../../src/rules/severity/possible-objective.ts";
import { readRunbook } from "../../src/runbook/index.ts";
import { SourceFile, textOf } from "../../src/source/index.ts";
import { memoryHost } from "../../src/testing/index.ts";
import { parseMarkdown } from "../../src/syntax/index.ts";

const seed = readFileSync(join(import.meta.dirname, "../../runbooks/hlp-executor/emergency.md"), "utf8");

/** What one rule that looks at the text alone says of a runbook. */
function judge(rule: Rule, text: string): Diagnostic[] {
  const source = new SourceFile("text.md", text);
  const outline = parseMarkdown(source);
  const { runbook } = readRunbook(source, outline, "text");
  const unit: Unit = {
    source,
    outline,
    runbook,
    graphs: [],
    settings: {},
    steps: {},
    measured: new Map(),
    repository: (path) => ({ path, unfit: "absent" }),
  };
  const scope = { program: { units: [unit] } satisfies Program, unit };
  const found: Diagnostic[] = [];
  const visitor = rule.start((diagnostic) => found.push(diagnostic));
  visitor.unit?.(scope);
  for (const incident of runbook.incidents) {
    visitor.incident?.(incident, scope);
    for (const group of incident.diagnosis?.groups ?? []) visitor.group?.(group, { ...scope, incident });
  }
  return found;
}
const lines = (found: readonly Diagnostic[]) => found.map(({ span }) => span.file.position(span.start).line);

describe("on the emergency runbook", () => {
  test("language/complete-translation names each heading and item once, and the table once", () => {
    const found = judge(completeTranslation, seed);
    expect(lines(found)).toEqual([
      20, 61, 73, 90, 112, 135, 159, 181, 204, 246, 338, 357, 373, 401, 428, 462, 524, 530, 536,
    ]);
    expect(found[0]?.message).toContain("this table is in zh-Hant only");
  });

  test("severity/possible-objective names the objective of all four levels, and the response beside it", () => {
    const found = judge(possibleObjective, seed);
    expect(found.map(({ span, related }) => [textOf(span), related.map((place) => textOf(place.span))])).toEqual([
      ["< 30 秒", ["< 5 分鐘"]],
      ["< 5 分鐘", ["< 15 分鐘"]],
      ["< 30 分鐘", ["< 1 小時"]],
      ["< 2 小時", ["< 4 小時"]],
    ]);
  });

  test("diagnosis/reaches-every-path names path D of the first incident alone", () => {
    expect(judge(reachesEveryPath, seed).map(({ span }) => textOf(span))).toEqual([
      "#### 恢復路徑 D: 緊急回滾 (新版本問題)",
    ]);
  });

  test("diagnosis/resolved-reference is silent, and speaks once a reference is wrong", () => {
    expect(judge(resolvedReference, seed)).toEqual([]);
    const [found, ...others] = judge(resolvedReference, seed.replace("proceed to Step 4", "proceed to Step 5"));
    expect(others).toEqual([]);
    expect(found && textOf(found.span)).toBe("proceed to Step 5");
    expect(found?.help).toContain("1, 2, 3, 4");
  });
});

test.each([
  ["2024-02-29", "yearly", "2025-02-28"],
  ["2023-12-31", "2 months", "2024-02-29"],
  ["2024-02-28", "2 days", "2024-03-01"],
  ["2100-02-28", "every 1 day", "2100-03-01"],
  ["2024-12-31", "每季", "2025-03-31"],
  ["2024-01-31", "2 weeks", "2024-02-14"],
  ["2024-01-01", "366 days", "2025-01-01"],
])("of %s and %s the next review is due on %s, and only then late", async (reviewed, every, due) => {
  const host = memoryHost({ "a.md": `# A\n\n**Last reviewed**: ${reviewed}\n**Review cycle**: ${every}\n` });
  const saidOn = async (today: string) =>
    (await lint(["."], { today }, host)).diagnostics
      .filter(({ code }) => code === "document/current-review")
      .map(({ message }) => /due on ([\d-]+):/.exec(message)?.[1]);
  expect(await saidOn(due)).toEqual([]);
  expect(await saidOn("2999-01-01")).toEqual([due]);
});
