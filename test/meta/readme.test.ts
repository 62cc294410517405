import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lint } from "../../src/compiler/index.ts";
import { diff, printChanges } from "../../src/diff/index.ts";
import { formatText } from "../../src/formatters/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const root = join(import.meta.dirname, "../..");
const README = join(root, "README.md");
const sources = ["runbookc.yaml", "hlp-executor/emergency.md", "hlp-executor/emergency.runbook.yaml"];

/** The README with the block below a mark replaced. */
function withBlock(text: string, mark: string, content: string): string {
  const block = new RegExp(`(<!-- ${mark} -->\\n\`\`\`\\w+\\n)[^]*?(\`\`\`\\n)`);
  expect(text).toMatch(block);
  return text.replace(block, (_, before: string, after: string) => `${before}${content}${after}`);
}

test("the README shows a finding, a manifest and a change as they are (UPDATE_README=1 writes them)", async () => {
  const files = sources.map((name) => [`runbooks/${name}`, readFileSync(join(root, "runbooks", name), "utf8")]);
  const { diagnostics, program } = await lint(["runbooks"], {}, memoryHost(Object.fromEntries(files)));
  const changed = files.map(([path, text = ""]) => [
    path,
    text.replace(/ {2}platform_lead:\n {4}name:[^]*?\n {2}\n/, "").replace("+1-555-CTO-0102", "+1-555-CTO-0199"),
  ]);
  const head = await lint(["runbooks"], {}, memoryHost(Object.fromEntries(changed)));
  const changes = printChanges(diff(program, head.program));
  const finding = formatText(diagnostics.filter(({ code }) => code === "alert/fires-when-absent"));
  const manifest = readFileSync(join(root, "generated/hlp-executor/prometheus-rule/prometheusrule.yaml"), "utf8");
  const lines = manifest.split("\n");
  const from = lines.findIndex((line) => line.includes("# expr was:"));
  const rule = lines.findIndex((line) => line.includes("- alert:"));
  const to = lines.findIndex((line, at) => at > rule && /^ {8}(?:-|#)/.test(line));
  const shown = lines.slice(from, to).map((line) => line.replace(/^ {8}/, ""));
  const text = readFileSync(README, "utf8");
  const updated = withBlock(
    withBlock(withBlock(text, "finding", finding), "manifest", `${shown.join("\n")}\n`),
    "diff",
    changes,
  );
  if (process.env["UPDATE_README"] === "1") writeFileSync(README, updated);
  else expect(text).toBe(updated);
});

test("each link of the README leads somewhere", () => {
  const targets = [...readFileSync(README, "utf8").matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
    ([, path]) => path as string,
  );
  expect(targets.length).toBeGreaterThan(4);
  expect(targets.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("each promise of the README is there, with tests that are, or says that it is not built", () => {
  const rows = [...readFileSync(README, "utf8").matchAll(/^\| (\d+)\. (.+) \| (.+) \|$/gm)];
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  for (const [, number, , proof = ""] of rows) {
    const tests = [...proof.matchAll(/\[`([^`]+)`\]\(([^)]+)\)/g)];
    for (const [, name, path] of tests) expect(path).toBe(`test/${name}.test.ts`);
    expect(tests.filter(([, , path]) => !existsSync(join(root, path as string)))).toEqual([]);
    if (tests.length === 0) expect(proof).toMatch(number === "15" ? /^nothing to prove$/ : /^not built yet: /);
  }
});
