import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lint } from "../../src/compiler/index.ts";
import { explain, findProcedures, namesOf, printExplanation } from "../../src/explain/index.ts";
import { validateExplanation } from "../../src/schema/index.ts";
import { displayWidth, serialize } from "../../src/source/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const root = join(import.meta.dirname, "../../runbooks");
const names = ["runbookc.yaml", "hlp-executor/emergency.md", "hlp-executor/emergency.runbook.yaml"];
const seed = Object.fromEntries(names.map((name) => [`runbooks/${name}`, readFileSync(join(root, name), "utf8")]));

async function explainAll(files: Readonly<Record<string, string>>, config = true) {
  const { program } = await lint(["runbooks"], { config }, memoryHost(files));
  return program.units.flatMap((unit) => unit.graphs.map((graph) => explain(unit, graph)));
}

const all = await explainAll(seed);

describe("the explanation", () => {
  test("fits its schema, with config and without", async () => {
    expect(all).toHaveLength(9);
    for (const explained of [...all, ...(await explainAll(seed, false))])
      expect(validateExplanation(serialize(explained)), explained.id).toEqual([]);
  });

  test("says of each fact who decided it", () => {
    const facts = all.flatMap(({ steps }) => steps).find(({ id }) => id === "executor-core-down/b/1/approve");
    expect(facts?.facts.map(({ name, decidedBy }) => [name, decidedBy])).toEqual([
      ["by", "config"],
      ["why", "sidecar"],
      ["for", "sidecar"],
    ]);
    const sources = all.flatMap(({ steps }) => steps.flatMap(({ commands }) => commands.map((one) => one.decidedBy)));
    expect(new Set(sources)).toEqual(new Set(["table", "sidecar"]));
  });

  test("without the sidecar, what no table knows is decided by nobody", async () => {
    const bare = (await explainAll(seed, false)).flatMap(({ steps }) => steps.flatMap(({ commands }) => commands));
    const unknown = bare.filter(({ effect }) => effect === "unknown");
    expect(unknown.length).toBeGreaterThan(8);
    expect(unknown.filter(({ decidedBy }) => decidedBy !== undefined)).toEqual([]);
  });
});

describe("printed", () => {
  test("stays within the columns, also under Chinese", () => {
    for (const columns of [24, 37, 47, 48, 60, 80, 120, 200]) {
      for (const explained of all) {
        const lines = printExplanation(explained, { columns }).split("\n");
        expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
      }
    }
  });

  test("says the same at every width", () => {
    const words = (columns: number) =>
      all.map((explained) => printExplanation(explained, { columns }).replace(/\s+/g, "")).join("");
    expect(words(48)).toBe(words(150));
    expect(words(24)).toBe(words(150));
  });

  test("obeys no text of the author", () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        "\u001B",
        "[2J",
        "\u202E",
        "\u200B",
        "::error::",
        "##[group]",
        "付",
        "a",
        " ",
        "\n",
        "\u0007",
      ),
      maxLength: 20,
    });
    const [explained] = all;
    if (explained === undefined) throw new Error("nothing is explained");
    fc.assert(
      fc.property(hostile, (text) => {
        const steps = explained.steps.map((step) => ({
          ...step,
          title: { en: text },
          facts: [{ name: "do" as const, text }],
        }));
        const printed = printExplanation({ ...explained, title: { en: text }, steps }, { columns: 60 });
        expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E\u200B]|##\[|^\s*::/m);
      }),
    );
  });

  test("marks by role what changes, and only with a style", () => {
    const [explained] = all.filter(({ id }) => id === "state-corruption-detected/c");
    if (explained === undefined) throw new Error("nothing is explained");
    const style = (role: string, text: string) => `<${role}>${text}</${role}>`;
    const printed = printExplanation(explained, { columns: 200, style });
    expect(printed).toContain("<error>command, destroy, a second run does it again</error>");
    expect(printed).toContain("<warning>change [sidecar]</warning>");
    expect(printExplanation(explained, { columns: 200 })).not.toContain("<error>");
  });
});

describe("a name", () => {
  const incident = (severity: string, id: string) =>
    `## ${severity}: ${id} (Down)\n\n### Recovery Actions\n\n#### Recovery Path A: Restart (crash)\n\n\`\`\`bash\n# Step 1: Look\ndate\n\`\`\`\n\n`;
  const find = async (files: Readonly<Record<string, string>>) =>
    (await lint(["runbooks"], { config: false }, memoryHost(files))).program;

  test("is as short as it can be, and always finds its own path", async () => {
    const program = await find({
      "runbooks/a.md": `# A\n\n${incident("P1", "one")}${incident("P1", "two")}${incident("P2", "three")}`,
      "runbooks/b.md": `# B\n\n${incident("P1", "one")}`,
    });
    expect(namesOf(program)).toEqual(["runbooks-a/one/a", "two/a", "P2-A", "runbooks-b/P1-A"]);
    for (const name of namesOf(program)) expect(findProcedures(program, name.toUpperCase())).toHaveLength(1);
    expect(findProcedures(program, "P1-A")).toHaveLength(3);
    expect(findProcedures(program, "runbooks-a/P1-A")).toHaveLength(2);
    expect(findProcedures(program, "P1-B")).toEqual([]);
    expect(findProcedures(program, "__proto__")).toEqual([]);
  });
});
