import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { testWith } from "../tools.ts";
import { judge, readBoth } from "./judged.ts";

/** Texts that a reader of YAML 1.1 or 1.2, a shell or Argo makes something else of. */
const NASTY = [
  "yes",
  "NO",
  "on",
  "~",
  "null",
  "0x1F",
  "012",
  "0o7",
  "1_000",
  "1e3",
  "12:30:45",
  "1:30",
  "2025-12-07",
  ".inf",
  "-.NaN",
  "=",
  "<<",
  "",
  " ",
  "a: b",
  "- a",
  "? a",
  "# a",
  "a #b",
  "&a",
  "*a",
  "!a",
  "!!python/object:os.system",
  "|",
  ">",
  "@a",
  "`a`",
  "%a",
  "{a}",
  "[a]",
  "a,b",
  "'a'",
  '"a"',
  "\\",
  "---",
  "...",
  "--- a",
  "a\n",
  "a\nb",
  "\na",
  " a\n b",
  "a\n\n",
  "a\r\nb",
  "a\rb",
  "\ta",
  "a\t\nb ",
  "a\u0085b",
  "a\u2028b",
  "a\u00A0b",
  "\uFEFFa",
  "a\u200Bb",
  "\u0000",
  "\u001B[31m",
  "\u202Ea",
  "\u{E0041}",
  "🛠️",
  "👩‍💻",
  "服務：停",
  "e\u0301",
  "\u{10FFFF}",
  "a\nmetadata:\n  name: evil",
  "x".repeat(5000),
];

const QUOTED = (text: string) =>
  JSON.stringify(text).replace(/[^ -~]/gu, (char) =>
    [...char].map((each) => `\\U${(each.codePointAt(0) as number).toString(16).padStart(8, "0")}`).join(""),
  );

/** A runbook and a config with a text in every place that YAML is made of. */
function project(text: string): Record<string, string> {
  const book = [
    "# T",
    "",
    "## P1: a-down (A)",
    "",
    "```yaml",
    "alerting_rules:",
    "  - alert: A",
    "    expr: up == 0",
    "    labels:",
    `      hostile: ${QUOTED(text)}`,
    "    severity: P1",
    "    annotations:",
    `      summary: ${QUOTED(text)}`,
    "```",
    "",
    "### Recovery Actions",
    "",
    "#### Recovery Path A: X",
    "",
    "```bash",
    "# Step 1: a",
    "kubectl get pods -n a",
    "```",
    "",
  ];
  const digest = "0".repeat(64);
  const config = `runbooks:\n  - files: a.md\n    id: a\n    namespace: a\n    image: r/e@sha256:${digest}\n    alerts:\n      labels:\n        hostile: ${QUOTED(text)}\n`;
  const sidecar = `steps:\n  a-down/a/1:\n    replace:\n      was: kubectl get pods -n a\n      script: ${QUOTED(`printf %s '${text.replaceAll("'", "")}'`)}\n      reason: a text for every place\n`;
  return { "a.md": book.join("\n"), "runbookc.yaml": config, "a.runbook.yaml": sidecar };
}

interface Rule {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Every string of some data. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

async function compiled(text: string) {
  const { result } = await judge(project(text));
  const rules = result.files.find(({ path }) => path.endsWith("/rules.yaml"));
  const workflow = result.files.find(({ path }) => path.endsWith("workflow-template/p1-a-down-a.yaml"));
  return { result, rules, workflow };
}

/** Blanks at both ends of a value go with the reader; nothing else may. True where rule and workflow are both made. */
async function roundTrips(text: string): Promise<boolean> {
  const { rules, workflow, result } = await compiled(text);
  if (rules !== undefined) {
    const [{ groups }] = readBoth(rules.path, rules.content) as [{ groups: { rules: Rule[] }[] }];
    const [rule] = groups.flatMap((group) => group.rules) as [Rule];
    expect([rule.labels["hostile"], rule.annotations["summary"]]).toEqual([text.trim(), text.trim()]);
  } else expect(result.diagnostics.map(({ level }) => level)).toContain("error");
  if (workflow === undefined) return false;
  const script = `printf %s '${text.replaceAll("'", "")}'`.replace(/\n+$/, "");
  expect(stringsOf(readBoth(workflow.path, workflow.content)).some((each) => each.includes(script))).toBe(true);
  return rules !== undefined;
}

test("no text becomes anything but itself, in any manifest", { timeout: 120_000 }, async () => {
  let emitted = 0;
  for (const text of NASTY) {
    if (await roundTrips(text)) emitted++;
  }
  expect(emitted).toBeGreaterThan(NASTY.length * 0.8);
});

test("and neither does a text at random", { timeout: 120_000 }, async () => {
  const unit = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
    fc.constantFrom(...NASTY, "\n", "  ", ":", "#"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { maxLength: 6 }), async (units) => {
      // A half of a surrogate pair is no text, and a template of Go has rules of its own.
      await roundTrips(
        units
          .join("")
          .replace(/\p{Surrogate}/gu, "")
          .replaceAll("{{", "{"),
      );
    }),
    { seed: 20251207, numRuns: 100 },
  );
});

testWith(
  ["pyyaml"],
  "PyYAML, a reader of YAML 1.1, reads in every manifest what was meant",
  async () => {
    const files: { readonly path: string; readonly content: string }[] = [];
    for (const text of NASTY) {
      const { result } = await judge(project(text));
      files.push(...result.files.filter(({ path }) => path.endsWith(".yaml")));
    }
    expect(files.length).toBeGreaterThan(100);
    const program =
      "import sys,json,yaml\nfor t in json.load(sys.stdin): print(json.dumps(list(yaml.safe_load_all(t))))";
    const { stdout, stderr, status } = spawnSync("python3", ["-c", program], {
      input: JSON.stringify(files.map(({ content }) => content)),
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect(status, stderr).toBe(0);
    const read = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    files.forEach(({ path, content }, at) => expect(read[at], path).toEqual(readBoth(path, content)));
  },
  { timeout: 120_000 },
);
