import { expect, test } from "vitest";
import { parsePage, updatePage } from "../../src/testing/page.ts";

const page = `# area/name

A summary.

## Why

Because \`\`\` is no fence here.

\`\`\`yaml
free: to use fences
\`\`\`

## Incorrect

In words.

\`\`\`\`markdown
# Book
\`\`\`bash
## no heading
\`\`\`
\`\`\`\`

\`\`\`yaml runbookc.yaml
runbooks: []
\`\`\`

\`\`\`text
old
\`\`\`

\`\`\`base64
/w==
\`\`\`

## Fixed

\`\`\`\`markdown
old
\`\`\`\`

## Correct

\`\`\`\`markdown
# Fine
\`\`\`\`

\`\`\`yaml sidecar
steps: {}
\`\`\`
`;

test("a page is read with all its examples", () => {
  const { parts, ...read } = parsePage(page);
  expect(read).toEqual({
    code: "area/name",
    summary: "A summary.",
    incorrect: [
      { runbook: "# Book\n```bash\n## no heading\n```\n", config: "runbooks: []\n", output: "old\n", line: 17 },
      { runbook: Uint8Array.of(255), fixed: "old\n", line: 32 },
    ],
    correct: [{ runbook: "# Fine\n", sidecar: "steps: {}\n", line: 44 }],
  });
  expect(parts["Why"]).toContain("free: to use fences");
});

test("an update replaces outputs and fixed texts, and adds outputs where there are none", () => {
  const outcomes = [
    { output: "new\ntwo\n", fixed: "" },
    { output: "second\n", fixed: "mended\n" },
  ];
  const updated = updatePage(page, outcomes);
  expect(updated).toContain(
    "```text\nnew\ntwo\n```\n\n```base64\n/w==\n```\n\n```text\nsecond\n```\n\n## Fixed\n\n````markdown\nmended\n````\n",
  );
  expect(updatePage(updated, outcomes)).toBe(updated);
});

test.each([
  ["no heading\n", "a page begins with"],
  ["# a/b\n```\n", "has no end"],
  ["# a/b\n## Incorrect\n```text\n```\n", "belongs to no example"],
  ["# a/b\n## Correct\n````markdown\n````\n```python\n```\n", "unknown info string"],
])("%j is no page", (text, message) => expect(() => parsePage(text)).toThrow(message));
