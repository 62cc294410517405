import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, diff, printChanges, printChangesJson, printChangesMarkdown } from "../../src/diff/index.ts";
import { validateChanges } from "../../src/schema/index.ts";
import { SourceFile } from "../../src/source/index.ts";
import { hostileDiagnostic, OBEYED } from "../formatters/hostile.ts";
import { edits } from "./edits.ts";
import { edited, programOf, RUNBOOK, seed } from "./seed.ts";

const base = await programOf(seed);
const names = Object.keys(edits);
const heads = new Map<string, Awaited<ReturnType<typeof programOf>>>();
for (const [name, list] of Object.entries(edits)) heads.set(name, await programOf(edited(list)));
const headOf = (name: string) => heads.get(name) as NonNullable<ReturnType<typeof heads.get>>;

/** Compares with the file of that name; `UPDATE_GOLDEN=1` writes it: then read it. */
function expectGolden(name: string, text: string): void {
  const path = join(import.meta.dirname, "golden", name);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}

describe.each(names)("somebody %s", (name) => {
  const changes = diff(base, headOf(name));

  test("and reads what it means", () => {
    expectGolden(`${name.replaceAll(" ", "-").replaceAll(",", "")}.txt`, printChanges(changes));
  });

  test("and a machine does", () => {
    const printed = JSON.parse(printChangesJson(changes)) as unknown[];
    expect(validateChanges(printed)).toEqual([]);
    expect(printed).toHaveLength(changes.length);
  });

  test("and taking it back tells the same the other way round", () => {
    const back = diff(headOf(name), base);
    const turned = { lost: "added", added: "lost", changed: "changed", moved: "moved" } as const;
    const row = (one: Change, [from, to]: readonly ["base" | "head", "base" | "head"], verb: string) =>
      JSON.stringify([
        verb,
        one.kind,
        one.field,
        [...one.facts[from]].map((fact) => JSON.stringify(fact)).sort(),
        [...one.facts[to]].map((fact) => JSON.stringify(fact)).sort(),
      ]);
    expect(back.map((one) => row(one, ["head", "base"], turned[one.verb])).sort()).toEqual(
      changes.map((one) => row(one, ["base", "head"], one.verb)).sort(),
    );
  });
});

test("a comment says it in Markdown", () => {
  expectGolden("comment.md", printChangesMarkdown(diff(base, headOf("takes a contact away"))));
  expectGolden("changes.json", printChangesJson(diff(base, headOf("wakes people later, and others"))));
});

test("the same runbooks have no change", async () => {
  expect(diff(base, await programOf(seed))).toEqual([]);
  expect(printChanges([])).toBe("nothing that runbooks mean has changed\n");
  expect(printChangesJson([])).toBe("[]\n");
});

const other = (text: string) => text.replaceAll("HLP Executor", "Payments").replaceAll("hlp-executor", "payments");

test("runbooks are new, lost, or have another name, and their order makes no difference", async () => {
  const text = seed[RUNBOOK] as string;
  const two = { ...seed, "runbooks/payments.md": other(text) };
  const both = await programOf(two);
  const row = ({ importance, verb, subject, field }: Change) => [importance, verb, ...subject, field];
  expect(diff(base, both).map(row)).toEqual([["widens", "added", "runbook runbooks-payments", undefined]]);
  expect(diff(both, base).map(row)).toEqual([["loses", "lost", "runbook runbooks-payments", undefined]]);
  const renamed = await programOf({ ...seed, "runbooks/billing.md": other(text) });
  const fields = diff(both, renamed).map(row);
  expect(fields).toEqual([
    ["changes", "changed", "runbook runbooks-billing", "id"],
    ["changes", "changed", "runbook runbooks-billing", "path"],
  ]);
  const turned = { units: [...both.units].reverse() };
  expect(printChangesJson(diff(turned, base))).toBe(printChangesJson(diff(both, base)));
  expect(printChangesJson(diff(base, turned))).toBe(printChangesJson(diff(base, both)));
});

/** A change all of whose texts are hostile. */
const hostileChange: fc.Arbitrary<Change> = hostileDiagnostic.map(({ message, help = "", span, related, level }) => ({
  importance: level === "error" ? "loses" : "adds",
  verb: "changed",
  kind: "step",
  field: "title",
  subject: [message, help],
  message: related[0]?.message ?? "",
  base: { span, text: { en: help, und: message } },
  head: { span, text: { [message]: help, und: `${message}\n${help}` } },
  facts: { base: [{ path: message, value: help }], head: [] },
}));

describe("whatever the texts say", () => {
  const runs = { seed: 20251207, numRuns: 300 };

  test("a terminal and a build log obey nothing of them", () => {
    fc.assert(
      fc.property(fc.array(hostileChange, { maxLength: 3 }), (changes) => {
        for (const printed of [printChanges(changes), printChangesJson(changes), printChangesMarkdown(changes)]) {
          expect(printed).not.toMatch(OBEYED);
          expect(printed).not.toMatch(/^\s*::|##(?:vso|teamcity)?\[/im);
        }
        expect(JSON.parse(printChangesJson(changes))).toHaveLength(changes.length);
      }),
      runs,
    );
  });

  test("a comment shows them as text: no link, no mention, no HTML but ours", () => {
    const allowed = new Set([
      "root",
      "heading",
      "paragraph",
      "text",
      "strong",
      "inlineCode",
      "list",
      "listItem",
      "html",
    ]);
    const ours = /^(?:<!-- (?:runbookc diff )?-->|<details(?: open)?><summary>[\w ]+: \d+<\/summary>|<\/details>)$/;
    fc.assert(
      fc.property(fc.array(hostileChange, { minLength: 1, maxLength: 3 }), (changes) => {
        const page = printChangesMarkdown(changes);
        const visit = (node: Nodes): void => {
          expect(allowed).toContain(node.type);
          if (node.type === "html") expect(node.value).toMatch(ours);
          if ("children" in node) for (const child of node.children) visit(child);
        };
        visit(unified().use(remarkParse).parse(page));
        expect(page).not.toMatch(/(?<!\\)@\w/);
      }),
      runs,
    );
  });
});

test("a comment is never longer than a comment may be, and says what it leaves out", () => {
  const file = new SourceFile("a.md", "x\n");
  const one: Change = {
    importance: "loses",
    verb: "lost",
    kind: "step",
    subject: ["*".repeat(200)],
    message: "this step is lost",
    base: { span: file.span(0, 1), text: { und: "字".repeat(9_000) } },
    facts: { base: [], head: [] },
  };
  const page = printChangesMarkdown(Array.from({ length: 1000 }, () => one));
  expect(page.length).toBeLessThanOrEqual(65_536);
  expect(page.length).toBeGreaterThan(50_000);
  expect(page).toMatch(/\n\nand \d+ more \(loses \d+\); `runbookc diff` prints all of them\n$/);
});
