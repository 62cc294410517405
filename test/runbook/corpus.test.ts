import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readRunbook } from "../../src/runbook/index.ts";
import { validateRunbook } from "../../src/schema/index.ts";
import { serialize, SourceFile } from "../../src/source/index.ts";
import { parseMarkdown } from "../../src/syntax/index.ts";
import { describeWith, folderOf } from "../tools.ts";

const corpus = folderOf("corpus");

function read(text: string, path: string) {
  const file = new SourceFile(path, text);
  return readRunbook(file, parseMarkdown(file), "text");
}

describeWith(["corpus"], "the public collections", () => {
  const paths = () =>
    readdirSync(corpus, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .sort();
  const textOf = (path: string) => readFileSync(join(corpus, path), "utf8");

  test("are read, file by file, and without a word", { timeout: 120_000 }, () => {
    const counts: Record<string, number> = {};
    for (const path of paths()) {
      const { runbook, diagnostics } = read(textOf(path), path);
      expect(validateRunbook(serialize(runbook)), path).toEqual([]);
      expect(diagnostics, path).toEqual([]);
      const steps = runbook.incidents.flatMap(({ diagnosis, recoveryPaths }) =>
        [...(diagnosis?.groups ?? []), ...recoveryPaths].flatMap((owner) => owner.steps),
      );
      const add = (name: string, count: number) => {
        counts[name] = (counts[name] ?? 0) + count;
      };
      add(runbook.shape, 1);
      add("with a diagnosis", runbook.incidents.some(({ diagnosis }) => diagnosis !== undefined) ? 1 : 0);
      add("with a recovery path", runbook.incidents.some(({ recoveryPaths }) => recoveryPaths.length > 0) ? 1 : 0);
      add("scripts", steps.filter(({ script }) => script.text.trim() !== "").length);
      add("suggestions", steps.filter(({ suggestion }) => suggestion !== undefined).length);
    }
    expect(counts).toMatchInlineSnapshot(`
      {
        "alert": 355,
        "how-to": 17,
        "none": 17,
        "scripts": 877,
        "suggestions": 29,
        "with a diagnosis": 348,
        "with a recovery path": 168,
      }
    `);
  });

  test("are read the same again, and however they are cut or shuffled", { timeout: 120_000 }, () => {
    const all = paths().filter((_, at) => at % 13 === 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (path, a, b, isShuffled) => {
          const lines = textOf(path).split("\n");
          const [from, to] = [a, b].map((share) => Math.floor(share * lines.length)).sort((x, y) => x - y);
          const kept = lines.slice(from, to);
          if (isShuffled) kept.sort((x, y) => x.length - y.length || (x < y ? -1 : 1));
          const text = kept.join("\n");
          const { runbook } = read(text, path);
          expect(validateRunbook(serialize(runbook))).toEqual([]);
          expect(serialize(read(text, path).runbook)).toEqual(serialize(runbook));
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });
});
