import { describe, expect, test } from "vitest";
import { compile, lint } from "../../src/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

async function refusals(text: string): Promise<string[]> {
  const { diagnostics } = await lint(["a.md"], {}, memoryHost({ "a.md": text }));
  return diagnostics.filter(({ code }) => code === "document/within-limits").map(({ message }) => message);
}

/** Paragraphs of one line, so that no stretch is long. */
const paragraphs = (line: string, count: number) => `${line}\n\n`.repeat(count);
const steps = (count: number) => {
  const commands = Array.from({ length: count }, (_, at) => `# Step ${(at % 500) + 1}: a\nkubectl get pods -n a\n`);
  const paths = [commands.slice(0, 500), commands.slice(500)].map(
    (own, at) => `#### Recovery Path ${"AB".charAt(at)}: X\n\n\`\`\`bash\n${own.join("")}\`\`\`\n\n`,
  );
  return `# T\n\n## P1: a-down (A)\n\n### Recovery Actions\n\n${paths.join("")}`;
};

describe("what is read, and the next larger thing that is not", () => {
  test.each([
    ["bytes", "a\n\n".repeat(300).padEnd(1024 * 1024, `${" ".repeat(9000)}\n`), " ", "1048577 bytes"],
    ["the length of a line", "a".repeat(10_240), "a", "this line has 10241 characters"],
    ["lines", "\n".repeat(9_999), "\n", "has 10001 lines"],
    ["headings", paragraphs("# a", 2_000), "# a\n", "more than 2000 headings"],
    ["underlined headings", "a\n=\n\n".repeat(2_000), "a\n=\n", "more than 2000 headings"],
    ["quotes", `${"> ".repeat(32)}a\n\n`, `${"> ".repeat(33)}a`, "nest 33 deep"],
    ["lists of one line", `${"+ ".repeat(32)}a\n\n`, `${"+ ".repeat(33)}a`, "nest 33 deep"],
    ["numbered lists", `${"1. ".repeat(32)}a\n\n`, `${"1. ".repeat(33)}a`, "nest 33 deep"],
    ["lists further in", "", Array.from({ length: 33 }, (_, at) => `${"  ".repeat(at)}- a\n`).join(""), "nest 33 deep"],
    ["marks", paragraphs("*".repeat(1_999), 15), "a", "more than 30000 marks"],
    ["work", `${"[".repeat(9_999)}\n`, `${"[".repeat(9_999)}\n`, "without a blank line"],
    [
      "characters in fences",
      `\`\`\`\n${"a".repeat(1023).concat("\n").repeat(128)}\`\`\`\n`,
      "```\nab\n```",
      "fences of this file hold",
    ],
    ["steps", steps(1_000), "# Step 1001: a", "has 1001 steps"],
  ])("%s", async (name, most, more, message) => {
    const larger = name === "steps" ? steps(1_001) : most + more;
    expect(await refusals(most)).toEqual([]);
    expect(await refusals(larger)).toEqual([expect.stringContaining(message)]);
  });

  test("a drawn line, a table and YAML of a fence are no nesting", async () => {
    const yaml = Array.from({ length: 20 }, (_, at) => `${"  ".repeat(at)}- a:\n`).join("");
    const lines = ["- ".repeat(60), "* ".repeat(60), "_ ".repeat(60), "|-".repeat(60), "-".repeat(300), "> ".repeat(5)];
    expect(await refusals(`${lines.join("\n\n")}\n\n\`\`\`yaml\n${yaml}\`\`\`\n`)).toEqual([]);
  });
});

test("a script that is too long or expands too much is an error of its step, and nothing of it is emitted", async () => {
  const book = (script: string) =>
    `# T\n\n## P1: a-down (A)\n\n### Recovery Actions\n\n#### Recovery Path A: X\n\n\`\`\`bash\n${script}\n\`\`\`\n`;
  for (const script of ["echo abcdefghi\n".repeat(2_200), "echo $(a)\n".repeat(501)]) {
    const result = await compile(["a.md"], {}, memoryHost({ "a.md": book(script) }));
    expect(result.diagnostics.map(({ code }) => code)).toContain("shell/valid-syntax");
    expect(result.files.filter(({ path }) => /plan\.json|workflow/.test(path))).toEqual([]);
  }
});

test("of many problems all are told to a program, and the first ones to a person", async () => {
  const { formatJson, formatText } = await import("../../src/formatters/index.ts");
  const { diagnostics } = await lint(["a.md"], {}, memoryHost({ "a.md": "a\u200B\n\n".repeat(700) }));
  expect(diagnostics.length).toBeGreaterThanOrEqual(700);
  expect(formatText(diagnostics).match(/no-hidden-characters$/gm)).toHaveLength(500 + 1);
  expect(formatText(diagnostics)).toContain(`and ${diagnostics.length - 500} more`);
  expect(JSON.parse(formatJson(diagnostics))).toHaveLength(diagnostics.length);
});

test("more problems in all than a call can have arguments", { timeout: 60_000 }, async () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`a${at}.md`, "\u200B\n".repeat(5_000)]));
  const { diagnostics } = await lint(["."], {}, memoryHost(files));
  expect(diagnostics.length).toBeGreaterThan(199_999);
});
