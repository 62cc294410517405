import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Declared, readRunbook } from "../../src/runbook/index.ts";
import { validateRunbook } from "../../src/schema/index.ts";
import { serialize, SourceFile } from "../../src/source/index.ts";
import { parseMarkdown } from "../../src/syntax/index.ts";
import { printRunbook } from "./print.ts";

const folder = join(import.meta.dirname, "shapes");

function read(text: string, path: string, declared: Declared = {}) {
  const file = new SourceFile(path, text);
  return readRunbook(file, parseMarkdown(file), "text", declared);
}

function readFile(name: string, declared: Declared = {}) {
  return read(readFileSync(join(folder, name), "utf8"), name, declared);
}

const shown = ({ diagnostics }: ReturnType<typeof read>) =>
  diagnostics.map(({ code, span }) => `${code} ${span.file.position(span.start).line}`);

describe("a runbook as somebody else wrote it", () => {
  test.each([
    ["QueueStuck.md", "alert"],
    ["mixin.md", "alerts"],
    ["failures.md", "failures"],
    ["rotate.md", "how-to"],
    ["index.md", "none"],
  ] as const)("%s is read, and is no news", async (name, shape) => {
    const { runbook, diagnostics } = readFile(name);
    expect(runbook).toMatchObject({ shape, guessed: true });
    expect(diagnostics).toEqual([]);
    expect(validateRunbook(serialize(runbook))).toEqual([]);
    await expect(printRunbook(runbook)).toMatchFileSnapshot(`shapes/${name.replace(".md", ".txt")}`);
  });

  test.each([
    ["the title names an alert", "# KubeNodeNotReady\n\n## Meaning\n\nx\n", "x.md", "alert"],
    ["the file name names one", "# Node not ready\n\n## Meaning\n\nx\n", "KubeNodeNotReady.md", "alert"],
    ["no section is known", "# KubeNodeNotReady\n\n## Words\n\nx\n", "x.md", "none"],
    ["the title is a plain word", "# Overview\n\n## Impact\n\nx\n", "x.md", "none"],
    [
      "a heading has a severity",
      "# X\n\n## P1: down (Down)\n\n## KubeNodeNotReady\n\n### Meaning\n",
      "x.md",
      "incidents",
    ],
    ["there are commands", "# Notes\n\n```\nkubectl get pods\n```\n", "x.md", "how-to"],
    ["what is labelled as shell is a query", "# Notes\n\n```sh\nsum(rate(a[5m]))\n```\n", "x.md", "none"],
    ["headings are numbered steps", "# Notes\n\n## Step 1: Look\n\n1. x\n", "x.md", "how-to"],
    ["two kinds lie below a heading", "# N\n\n## Down\n\n### Symptoms\n\n### Solution\n", "x.md", "failures"],
    ["one kind lies below a heading", "# N\n\n## Down\n\n### Symptoms\n\n### More\n", "x.md", "none"],
    ["there is no heading at all", "Some words.\n", "x.md", "none"],
  ])("where %s", (_, text, path, shape) => {
    expect(read(text, path).runbook.shape).toBe(shape);
  });

  test("nearly names an incident", () => {
    const near = (heading: string) => shown(read(`# N\n\n## ${heading}\n\n### Recovery\n\n1. x\n`, "x.md"));
    expect(near("P1 payments-down")).toEqual(["runbook/no-incident 3"]);
    expect(near("SEV-2 Payments are slow")).toEqual(["runbook/no-incident 3"]);
    expect(near("P1")).toEqual([]);
    expect(near("P10 payments")).toEqual([]);
    expect(shown(read("# N\n\n## P1 critical\n\nWords.\n", "x.md"))).toEqual([]);
  });
});

describe("a shape that the config gives", () => {
  test("has the severity of the config, and says what is not read", () => {
    const reading = readFile("QueueStuck.md", { shape: "alert", severity: "P2" });
    expect(reading.runbook).toMatchObject({ shape: "alert", guessed: false, incidents: [{ severity: "P2" }] });
    expect(shown(reading)).toEqual(["runbook/unread-block 37"]);
  });

  test("wins over what the file looks like", () => {
    const { runbook } = readFile("QueueStuck.md", { shape: "how-to" });
    expect(runbook).toMatchObject({ shape: "how-to", guessed: false, incidents: [{ id: "queuestuck" }] });
    expect(readFile("rotate.md", { shape: "none" }).runbook).toMatchObject({ shape: "none", incidents: [] });
  });

  test("that the file does not have gives no incident", () => {
    const { runbook, diagnostics } = readFile("rotate.md", { shape: "alerts", severity: "P2" });
    expect(runbook).toMatchObject({ shape: "alerts", guessed: false, incidents: [] });
    expect(diagnostics).toEqual([]);
  });

  test("gives no severity to headings that have one", () => {
    const { runbook } = read("# X\n\n## P1: down (Down)\n", "x.md", { shape: "incidents", severity: "P3" });
    expect(runbook.incidents.map(({ severity }) => severity)).toEqual(["P1"]);
  });
});
