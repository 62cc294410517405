import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRunbook, type Runbook } from "../../src/runbook/index.ts";
import { validateRunbook } from "../../src/schema/index.ts";
import { serialize, SourceFile, textOf } from "../../src/source/index.ts";
import { type Block, parseMarkdown, type Section } from "../../src/syntax/index.ts";
import { claims, printRunbook } from "./print.ts";

const root = join(import.meta.dirname, "../..");
const seed = readFileSync(join(root, "runbooks/hlp-executor/emergency.md"), "utf8");

function read(text: string, path = "runbooks/text.md") {
  const file = new SourceFile(path, text);
  return readRunbook(file, parseMarkdown(file), "text");
}

/** The model without places: what must be the same however the lines end. */
function unplaced(runbook: Runbook): unknown {
  return JSON.parse(
    JSON.stringify(serialize(runbook), (key, value) =>
      /span$|^(?:heading|titleComment|target)$/i.test(key) ? undefined : value,
    ),
  );
}

describe("the emergency runbook", () => {
  const { runbook, diagnostics } = read(seed);
  const [p1, p2] = runbook.incidents;

  test("is read as a whole", async () => {
    expect(diagnostics).toEqual([]);
    await expect(printRunbook(runbook)).toMatchFileSnapshot("emergency.txt");
  });

  test("has all its parts", () => {
    expect(runbook.incidents.map((incident) => incident.id)).toEqual([
      "executor-core-down",
      "state-corruption-detected",
    ]);
    expect([p1, p2].map((incident) => incident?.recoveryPaths.map((path) => path.steps.length))).toEqual([
      [4, 5, 5, 5],
      [2, 6, 6],
    ]);
    expect([p1, p2].map((incident) => incident?.diagnosis?.groups.map((group) => group.steps.length))).toEqual([
      [3, 3, 4, 4],
      [4, 3, 3],
    ]);
    expect([p1, p2].map((incident) => incident?.escalation?.rungs.length)).toEqual([5, 5]);
    expect([p1, p2].map((incident) => incident?.escalation?.triggers.length)).toEqual([3, 0]);
    expect(runbook.severities.map((severity) => severity.id)).toEqual(["P1", "P2", "P3", "P4"]);
    expect(runbook.followUps.map((list) => [list.deadline?.atMost, list.items.length])).toEqual([
      [3_600_000, 4],
      [86_400_000, 4],
      [604_800_000, 4],
    ]);
    expect([runbook.contacts.length, runbook.links.length, runbook.metadata.length]).toEqual([4, 6, 7]);
    expect(countFences(seed)).toEqual({ bash: 14, yaml: 3, "": 4 });
  });

  test("has one step without a number, behind step 4 of path C", () => {
    const steps = runbook.incidents.flatMap((incident) => incident.recoveryPaths.flatMap((path) => path.steps));
    expect(steps.filter((step) => step.number === undefined).map((step) => step.id)).toEqual([
      "executor-core-down/c/after-4",
    ]);
  });

  test("resolves every reference to the heading with that number", () => {
    const findings = p1?.diagnosis?.groups.flatMap((group) => group.findings) ?? [];
    const references = findings.flatMap(({ proceedTo }) =>
      proceedTo ? [[textOf(proceedTo.span), proceedTo.target && textOf(proceedTo.target)]] : [],
    );
    expect(references).toEqual([
      ["proceed to Step 2", "#### 第二步：應用層診斷 (如果 Pod CrashLoopBackOff)"],
      ["proceed to Step 3", "#### 第三步：資源層診斷 (如果 Pod Pending)"],
      ["proceed to Step 4", "#### 第四步：配置層診斷 (如果 Pod Error)"],
    ]);
  });

  test("stands where it says: each text within its span, each span within the file", () => {
    const found = claims(runbook);
    expect(found.length).toBeGreaterThan(250);
    for (const { text, span } of found) {
      const there = textOf(span).replaceAll(/\s+/g, " ");
      for (const line of text.split("\n"))
        expect(there).toContain(line.trim().replaceAll(/\s+/g, " ").replace(/ \($/, ""));
    }
  });

  test("fits its schema", () => {
    expect(validateRunbook(serialize(runbook))).toEqual([]);
  });

  test.each([
    ["CRLF", seed.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${seed}`],
    ["both", `\uFEFF${seed.replaceAll("\n", "\r\n")}`],
    ["anchors before headings", seed.replaceAll(/^(#{2,} )/gm, '<a id="x"></a>\n\n$1')],
  ])("is the same with %s", (_, text) => {
    const other = read(text);
    expect(other.diagnostics).toEqual([]);
    expect(unplaced(other.runbook)).toEqual(unplaced(runbook));
  });

  test("has the same lines and columns with CRLF", () => {
    expect(printRunbook(read(seed.replaceAll("\n", "\r\n")).runbook)).toBe(printRunbook(runbook));
  });
});

function countFences(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const blocks = (all: readonly Block[]) => {
    for (const block of all) if (block.kind === "fence") counts[block.language] = (counts[block.language] ?? 0) + 1;
  };
  const sections = (all: readonly Section[]): void => {
    for (const section of all) {
      blocks(section.blocks);
      sections(section.children);
    }
  };
  sections(parseMarkdown(new SourceFile("x.md", text)).sections);
  return counts;
}

describe("any text", () => {
  test("gives a runbook that fits its schema, and no error, however it is cut", () => {
    fc.assert(
      fc.property(fc.nat(seed.length), fc.nat(seed.length), (a, b) => {
        const { runbook } = read(seed.slice(Math.min(a, b), Math.max(a, b)));
        expect(validateRunbook(serialize(runbook))).toEqual([]);
      }),
      { seed: 7, numRuns: 25 },
    );
  });

  test("gives one also when its lines are shuffled", () => {
    const lines = seed.split("\n");
    fc.assert(
      fc.property(fc.array(fc.nat(lines.length - 1), { maxLength: 120 }), (order) => {
        const { runbook } = read(order.map((line) => lines[line]).join("\n"));
        expect(validateRunbook(serialize(runbook))).toEqual([]);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test.each(["", "\n", "# ", "## P1:", "---\ntitle: x\n---\n", "---\n: : [\n---\n", "| a |\n|---|\n", "> ", "```"])(
    "%j too",
    (text) => {
      const { runbook } = read(text);
      expect(validateRunbook(serialize(runbook))).toEqual([]);
      expect(runbook).toMatchObject({ shape: "none", guessed: true, incidents: [] });
    },
  );
});
