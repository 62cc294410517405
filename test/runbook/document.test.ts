import { describe, expect, test } from "vitest";
import { readRunbook } from "../../src/runbook/index.ts";
import { SourceFile, textOf } from "../../src/source/index.ts";
import { parseMarkdown } from "../../src/syntax/index.ts";
import { codes, incident, read } from "./reading.ts";

describe("escalation", () => {
  test("is read from a list and from a table as well", () => {
    const rows = ["T+0 | Alert triggered", "T+5min | If not acknowledged → Escalate to Platform Lead"];
    const list = rows.map((row) => `- **${row.replace(" | ", "**: ")}`).join("\n");
    const table = `| Time | Action |\n|---|---|\n${rows.map((row) => `| ${row} |`).join("\n")}`;
    for (const body of [list, table]) {
      const { escalation } = incident(`### Escalation Path\n\n${body}\n`);
      expect(escalation?.rungs.map((rung) => [rung.at, rung.when, rung.action, rung.target?.text["en"]])).toEqual([
        [0, "always", "trigger", undefined],
        [300_000, "not_acknowledged", "escalate", "Platform Lead"],
      ]);
    }
  });

  test("says which lines it does not understand", () => {
    expect(codes("### Escalation\n\n```\nT+5min: If the moon is full → Escalate to CTO\nwhat now\n```\n")).toEqual([
      "runbook/unread-rung 8",
      "runbook/unread-rung 9",
    ]);
  });
});

describe("sections", () => {
  test("with halves that disagree, without a known name, and with text that no field takes are reported", () => {
    expect(
      codes(
        "### 診斷步驟 | Recovery Actions\n\n### Things to try\n\ntext\n\n### Recovery\n\nOnly at night.\n\n```bash\ntrue\n```\n",
      ),
    ).toEqual(["runbook/ambiguous-section 5", "runbook/unread-section 7", "runbook/unread-block 13"]);
  });

  test("of a file that is no runbook are no news", () => {
    const { runbook, diagnostics } = read("# Notes\n\n## Things\n\ntext\n\n## More\n\ntext\n");
    expect(runbook.title.text).toEqual({ en: "Notes" });
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
  });

  test("front matter gives fields, and the title where there is no heading of the first level", () => {
    const { runbook } = read(
      "---\ntitle: Payments\nowner_slack: '#payments'\nlast_reviewed_on: 2025-01-01\ntags: [a]\n---\n\n## P1: a\n",
    );
    expect(runbook.title.text).toEqual({ en: "Payments" });
    expect(textOf(runbook.title.span)).toBe("Payments");
    expect(runbook.metadata.map(({ role, value }) => [role, Object.values(value)[0]])).toEqual([
      [undefined, "Payments"],
      ["owner", "#payments"],
      ["reviewed", "2025-01-01"],
    ]);
  });
});

describe("large hostile texts are read", () => {
  const many = 8_000;
  test.each<[string, string]>([
    ["equal incidents", "## P1: a\n".repeat(many)],
    ["bars", `# a\n\n- ${"中 | b ".repeat(many)}\n`],
    ["blanks in a heading", `# a${" ".repeat(500_000)}b\n`],
    [
      "blanks in a drawing",
      `## P1: a\n\n### Escalation\n\n\`\`\`\nT+5min: ${" ".repeat(500_000)}x\n│${" ".repeat(500_000)}x\n\`\`\`\n`,
    ],
    ["links", `## P1: a\n\n### Symptoms\n\n${"[a](b) ".repeat(many)}\n`],
    ["comments", `## P1: a\n\n### Recovery\n\n\`\`\`bash\n${"# Step 1: a\n# b\n\n".repeat(many / 2)}\`\`\`\n`],
    [
      "arrows",
      `## P1: a\n\n### Diagnosis\n\n\`\`\`bash\ntrue\n\n${"# a → b (proceed to Step 1)\n".repeat(many / 2)}\`\`\`\n`,
    ],
    ["parentheses", `# ${"(".repeat(100_000)}\n\n## P1: a ${")".repeat(100_000)}\n`],
  ])("%s", { timeout: 20_000 }, (_, text) => {
    const file = new SourceFile("text.md", text);
    expect(readRunbook(file, parseMarkdown(file), "text").runbook.path).toBe("text.md");
  });
});

test("an alert is read wherever its fence stands below the incident: in a list, in a quote", () => {
  const rule = (name: string) => ["```yaml", `- alert: ${name}`, "  expr: up == 0", "```"];
  const text = [
    "- ❌ down:",
    "",
    ...rule("InList").map((line) => `  ${line}`),
    "",
    ...rule("InQuote").map((line) => `> ${line}`),
  ];
  const { alerts } = incident(`### Symptoms\n\n${text.join("\n")}\n`);
  expect(alerts.map(({ name, nameSpan }) => [name, textOf(nameSpan)])).toEqual([
    ["InList", "InList"],
    ["InQuote", "InQuote"],
  ]);
});
