import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import { loadLanguage } from "../../src/languages/index.ts";
import { type Phrase, translate } from "../../src/diagnostics/index.ts";
import type { Value } from "../../src/source/index.ts";
import { judgeExample, parsePage } from "../../src/testing/index.ts";

const root = join(import.meta.dirname, "../..");
const say = await loadLanguage("zh-TW");

/** Codes whose problems are told in the words of a library: the parsers of YAML and of Bash. */
const OF_A_PARSER = new Set(["yaml/valid-syntax", "shell/valid-syntax"]);
/** A command that is proposed, and the end of a loop of Bash. */
const CODE = /^kubectl |; do sleep |^steps: \{/;
/** Three English words in a row. */
const ENGLISH = /(?:\b[a-z]{2,}\b[ ,;:]+){2}[a-z]{2,}\b/;

function stringsIn(value: Value): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [];
  if ("english" in value) return Object.values(value.values).flatMap(stringsIn);
  return value.flatMap(stringsIn);
}

function phrasesOf({ phrases }: Diagnostic): readonly Phrase[] {
  if (phrases === undefined) throw new Error("a diagnostic without phrases");
  const { message, related, help, fix } = phrases;
  return [message, ...related, ...[help, fix].flatMap((one) => one ?? [])];
}

const pages = ["src/rules", "src/diagnostics/pages"].flatMap((folder) => {
  const names = readdirSync(join(root, folder), { recursive: true }).map(String);
  const by = folder === "src/rules" ? ("lint" as const) : ("compile" as const);
  return names
    .filter((name) => name.endsWith(".md") && !name.endsWith("README.md"))
    .map((name) => ({ code: name.slice(0, -3), by, page: parsePage(readFileSync(join(root, folder, name), "utf8")) }));
});

describe.each(pages.filter(({ page }) => page.incorrect.length > 0))("$code", ({ code, by, page }) => {
  test("says what is ours in Chinese, and what is of others as it stands", async () => {
    for (const example of page.incorrect) {
      const found = (await judgeExample(example, by)).filter((diagnostic) => diagnostic.code === code);
      const { runbook, config = "", sidecar = "", files = {} } = example;
      const written = [runbook, config, sidecar, ...Object.values(files)].join("\n");
      for (const diagnostic of found) {
        const { message, help, fix, related } = translate(diagnostic, say);
        const texts = [message, help, fix?.title, ...related.map((one) => one.message)].flatMap((text) => text ?? []);
        for (const text of texts) expect(text).toMatch(/\p{Script=Han}/u);
        if (OF_A_PARSER.has(code)) continue;
        const ours = phrasesOf(diagnostic)
          .flatMap(({ values }) => Object.values(values).flatMap(stringsIn))
          .filter((text) => ENGLISH.test(text) && !CODE.test(text) && !written.includes(text));
        expect(ours).toEqual([]);
      }
    }
  });
});
