import { describe, expect, test } from "vitest";
import { formatJson, formatText } from "../../src/formatters/index.ts";
import { memoryHost } from "../../src/testing/index.ts";
import { type Bomb, markdownBombs, runbookBombs, shellBombs } from "./bombs.ts";
import { promqlBombs, templateBombs, yamlBombs } from "./language-bombs.ts";
import { compileWithin } from "./hang-guard.ts";

const CONFIG =
  "runbooks:\n  - files: a.md\n    id: a\n    namespace: x\n    image: r/e@sha256:" + "0".repeat(64) + "\n";
const HEAD = "# T\n\n## P1: a-down (A)\n\n";

type Files = Record<string, string>;

const path = (label: string, script: string) => `#### Recovery Path ${label}: X\n\n\`\`\`bash\n${script}\n\`\`\`\n\n`;
const alert = (fields: string) => ({
  "a.md": `${HEAD}\`\`\`yaml\nalerting_rules:\n  - alert: A\n${fields}    severity: P1\n\`\`\`\n`,
});

/** Below, about as large as what is read, above and far above it; the last is nearly the largest file that is opened at all. */
const SIZES = [1_000, 28_000, 1_000_000];
/** Where the same bombs are laid elsewhere in all sizes. */
const ONE_SIZE = [31_000];

/** Where each kind of bomb is laid. */
const places: Readonly<
  Record<
    string,
    {
      readonly bombs: Readonly<Record<string, Bomb>>;
      readonly lay: (text: string) => Files;
      readonly sizes?: readonly number[];
    }
  >
> = {
  "a document": { bombs: markdownBombs, lay: (text) => ({ "a.md": text }) },
  "many paragraphs": {
    bombs: markdownBombs,
    lay: (text) => ({
      "a.md": text
        .slice(0, 2000)
        .concat("\n\n")
        .repeat(Math.ceil(text.length / 2000)),
    }),
  },
  "a recovery path": {
    bombs: shellBombs,
    lay: (text) => ({ "a.md": `${HEAD}### Recovery Actions\n\n${path("A", text)}`, "runbookc.yaml": CONFIG }),
  },
  "four recovery paths": {
    bombs: shellBombs,
    sizes: ONE_SIZE,
    lay: (text) => ({
      "a.md": `${HEAD}### Recovery Actions\n\n${[..."ABCD"].map((label) => path(label, text.slice(0, 32_000))).join("")}`,
      "runbookc.yaml": CONFIG,
    }),
  },
  "a diagnosis": {
    bombs: shellBombs,
    sizes: ONE_SIZE,
    lay: (text) => ({ "a.md": `${HEAD}### Diagnostic Steps\n\n#### Step 1: X\n\n\`\`\`bash\n${text}\n\`\`\`\n` }),
  },
  "a replacement": {
    bombs: shellBombs,
    sizes: ONE_SIZE,
    lay: (text) => ({
      "a.md": `${HEAD}### Recovery Actions\n\n${path("A", "kubectl get pods -n a")}`,
      "runbookc.yaml": CONFIG,
      "a.runbook.yaml": `steps:\n  a-down/a/1:\n    replace:\n      was: kubectl get\n      script: ${JSON.stringify(text)}\n      reason: a bomb for a step\n`,
    }),
  },
  "an expression": { bombs: promqlBombs, lay: (text) => alert(`    expr: ${JSON.stringify(text)}\n`) },
  "an annotation": {
    bombs: templateBombs,
    lay: (text) => alert(`    expr: up == 0\n    annotations:\n      summary: ${JSON.stringify(text)}\n`),
  },
  "a YAML fence": { bombs: yamlBombs, lay: (text) => ({ "a.md": `${HEAD}\`\`\`yaml\n${text}\n\`\`\`\n` }) },
  "front matter": { bombs: yamlBombs, lay: (text) => ({ "a.md": `---\n${text}\n---\n${HEAD}` }) },
  "config and sidecar": {
    bombs: yamlBombs,
    lay: (text) => ({ "a.md": HEAD, "runbookc.yaml": text, "a.runbook.yaml": text }),
  },
  "a runbook": { bombs: runbookBombs, lay: (text) => ({ "a.md": text, "runbookc.yaml": CONFIG }) },
};

describe.each(Object.entries(places))("in %s", (_, { bombs, lay, sizes = SIZES }) => {
  test.each(Object.entries(bombs))("%s", { timeout: 120_000 }, async (_, bomb) => {
    for (const size of sizes) {
      const host = memoryHost(lay(bomb(size)));
      const before = new Set(host.files.keys());
      const { diagnostics } = await compileWithin(host);
      for (const { code, span } of diagnostics) {
        expect(code).toMatch(/^[a-z-]+\/[a-z-]+$/);
        expect([0 <= span.start, span.start <= span.end, span.end <= span.file.text.length]).toEqual([
          true,
          true,
          true,
        ]);
      }
      expect(formatText(diagnostics).length).toBeLessThan(2_000_000);
      formatJson(diagnostics);
      for (const path of host.files.keys()) if (!before.has(path)) expect(path).toMatch(/^generated\/[a-z0-9]/);
    }
  });
});

test("every bomb of a million characters is refused, by the name of the limit", async () => {
  const read: string[] = [];
  for (const [name, bomb] of Object.entries(markdownBombs)) {
    const { diagnostics } = await compileWithin(memoryHost({ "a.md": bomb(1_000_000) }));
    if (!diagnostics.some(({ code }) => code === "document/within-limits")) read.push(name);
  }
  // A hundred words of ten thousand letters are no more work than their letters.
  expect(read).toEqual(["one word"]);
});
