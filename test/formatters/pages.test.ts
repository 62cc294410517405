import { spawnSync } from "node:child_process";
import fc from "fast-check";
import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import {
  breakCommands,
  formatJunit,
  formatMarkdown,
  showHidden,
  showHiddenInLine,
} from "../../src/formatters/index.ts";
import { SourceFile } from "../../src/source/index.ts";
import { testWith } from "../tools.ts";
import { hostileDiagnostic, many, OBEYED } from "./hostile.ts";

const seed = 20251207;
const file = new SourceFile("a&b.md", "one\ntwo\n");
const problem = { code: "area/name", level: "error", message: "1 < 2\nand so on", span: file.span(4, 7) } as const;
const found = [
  { ...problem, related: [], help: 'say "so"' },
  { ...problem, level: "warning", related: [] },
] as const;

test("JUnit: errors are failures, the rest is told by tests that passed, and so is a clean file", () => {
  expect(formatJunit(found, ["b.md", "a&b.md"])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="runbookc" tests="3" failures="1" errors="0">
  <testsuite name="a&amp;b.md" tests="2" failures="1" errors="0">
    <testcase name="area/name 2:1" classname="a&amp;b.md"><failure type="area/name" message="1 &lt; 2">a&amp;b.md:2:1  error  area/name
1 &lt; 2
and so on
say &quot;so&quot;</failure></testcase>
    <testcase name="area/name 2:1" classname="a&amp;b.md"><system-out>a&amp;b.md:2:1  warning  area/name
1 &lt; 2
and so on</system-out></testcase>
  </testsuite>
  <testsuite name="b.md" tests="1" failures="0" errors="0">
    <testcase name="no problems" classname="b.md" />
  </testsuite>
</testsuites>
`);
});

const READ_XML = `
import json, sys, xml.etree.ElementTree as tree
def node(e): return [e.tag, e.get("message"), e.text if len(e) == 0 else None, [node(c) for c in e]]
print(json.dumps([node(tree.fromstring(text.encode())) for text in json.load(sys.stdin)]))`;

type XmlNode = readonly [tag: string, message: string | null, text: string | null, children: readonly XmlNode[]];

testWith(["python3"], "JUnit: whatever the texts say, an XML reader finds our elements with our texts", () => {
  const runs = fc.sample(fc.array(hostileDiagnostic, { minLength: 1, maxLength: 3 }), { seed, numRuns: 300 });
  const reports = runs.map((diagnostics) => formatJunit(diagnostics, []));
  for (const report of reports) expect(report).not.toMatch(OBEYED);
  const { stdout, stderr } = spawnSync("python3", ["-c", READ_XML], {
    input: JSON.stringify(reports),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe("");
  const shown = (text: string) =>
    showHidden(text)
      .split("\n")
      .map(breakCommands)
      .join("\n")
      .replace(/[\uFFFE\uFFFF]/g, (one) => `\\u{${one.charCodeAt(0).toString(16).toUpperCase()}}`);
  (JSON.parse(stdout) as XmlNode[]).forEach(([tag, , , suites], at) => {
    expect(tag).toBe("testsuites");
    const bodies = suites.flatMap(([, , , cases]) => cases.flatMap(([, , , children]) => children));
    const texts = bodies.map(([kind, message, text]) => [kind, message, text?.slice(text.indexOf("\n") + 1)]);
    const wanted = runs[at]?.map(({ level, message, help }) => [
      level === "error" ? "failure" : "system-out",
      level === "error" ? shown(message.split("\n", 1)[0] as string).replaceAll("\t", "\\u{9}") : null,
      shown(`${message}\n${help}`),
    ]);
    const sorted = (rows: unknown[] = []) => rows.map((row) => JSON.stringify(row)).sort();
    // A path may have a line feed, which the head of a text shows as it is; only texts without one are compared.
    if (runs[at]?.every(({ span }) => !/[\n\r]/.test(span.file.path))) expect(sorted(texts)).toEqual(sorted(wanted));
  });
});

test("Markdown: the codes are counted, the problems follow by level", () => {
  expect(formatMarkdown(found)).toBe(`## Runbooks: 1 error, 1 warning

| level | count | code |
|---|---:|---|
| error | 1 | \`area/name\` |
| warning | 1 | \`area/name\` |

<details open><summary>1 error</summary>

- a\\&b\\.md\\:2\\:1 \`area/name\` 1 \\< 2 and so on say \\"so\\"

</details>

<details><summary>1 warning</summary>

- a\\&b\\.md\\:2\\:1 \`area/name\` 1 \\< 2 and so on

</details>
`);
  expect(formatMarkdown([])).toBe("## Runbooks: no problems\n");
});

test("Markdown: a page of a job has room for it, and says what it leaves out", () => {
  const long = formatMarkdown(many("error", 5000, "@字*".repeat(20_000)));
  expect(Buffer.byteLength(long)).toBeLessThan(1 << 20);
  expect(formatMarkdown(many("note", 5000))).toMatch(/\n\nand 4800 more; `--format json` prints all of them\n$/);
});

test("Markdown: whatever the texts say, they are text", () => {
  const allowed = new Set(["root", "heading", "paragraph", "text", "inlineCode", "list", "listItem", "html"]);
  const ours = /^(?:<details(?: open)?><summary>\d+ (?:error|warning|note)s?<\/summary>|<\/details>|<!-- -->)$/;
  fc.assert(
    fc.property(fc.array(hostileDiagnostic, { minLength: 1, maxLength: 3 }), (diagnostics) => {
      const page = formatMarkdown(diagnostics);
      expect(page).not.toMatch(OBEYED);
      const texts: string[] = [];
      const visit = (node: Nodes): void => {
        expect(allowed).toContain(node.type);
        if (node.type === "html") expect(node.value).toMatch(ours);
        if (node.type === "listItem") texts.push(plainOf(node));
        if ("children" in node) for (const child of node.children) visit(child);
      };
      visit(unified().use(remarkParse).parse(page));
      const line = (text: string) => breakCommands(showHiddenInLine(text.replace(/\s+/g, " ").trim()));
      const wanted = diagnostics.map(({ message, help = "" }) => `${line(message)} ${line(help)}`.trim());
      // What Markdown itself does with blanks at the ends of lines is no matter.
      const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();
      for (const text of wanted) expect(texts.some((item) => squeeze(item).endsWith(squeeze(text)))).toBe(true);
      expect(texts).toHaveLength(diagnostics.length);
    }),
    { seed, numRuns: 300 },
  );
});

function plainOf(node: Nodes): string {
  if (node.type === "html") return "";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(plainOf).join("") : "";
}
