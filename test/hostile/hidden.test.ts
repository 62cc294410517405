import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile, lint } from "../../src/index.ts";
import { rule } from "../../src/rules/document/no-hidden-characters.ts";
import { Slice, SourceFile, textOf } from "../../src/source/index.ts";
import { findHidden, findLookAlikes, markCode } from "../../src/syntax/index.ts";
import { memoryHost } from "../../src/testing/index.ts";
import { folderOf, testWith } from "../tools.ts";

const CODE = "document/no-hidden-characters";
const LAST = 0x10ffff;

/** Every Unicode scalar value but line endings, which no line can hold. */
function* characters(): Generator<string> {
  for (let code = 0; code <= LAST; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (code !== 0x0a && code !== 0x0d) yield String.fromCodePoint(code);
  }
}

/** What must be reported where it stands between two letters: the properties of the Unicode Character Database. */
function isHidden(char: string): boolean {
  const properties = [/\p{Bidi_Control}/u, /\p{Default_Ignorable_Code_Point}/u, /\p{Cc}/u, /\p{Zl}/u, /\p{Zp}/u];
  return char !== "\t" && (properties.some((property) => property.test(char)) || /[\uFFF9-\uFFFB]/.test(char));
}

/** Of all characters those that are reported in a context, in which `¤` is the place. */
function reportedIn(context: string): string[] {
  const [before = "", after = ""] = context.split("¤");
  const found: string[] = [];
  for (const char of characters()) if (findHidden(before + char + after).length > 0) found.push(char);
  return found;
}

const hidden = [...characters()].filter(isHidden);
const without = (...allowed: string[]) => hidden.filter((char) => !allowed.includes(char));
const SELECTORS = ["\uFE0E", "\uFE0F"];

describe("every code point", () => {
  test("is hidden by its properties", () => {
    expect(hidden.length).toBeGreaterThan(4200);
    for (const char of "\u202E\u2066\u200B\u200D\uFEFF\u00AD\u{E0041}\u{E0100}\uFE0F\u001B\u009B\u0000\u2028\u3164")
      expect(hidden).toContain(char);
    for (const char of " \tAé中，～🚨\u3000\u00A0\u0301\u{1F3FB}") expect(hidden).not.toContain(char);
  });

  test.each([
    ["between letters", "a¤b", hidden],
    ["alone", "¤", hidden],
    ["between Chinese letters", "中¤文", hidden],
    ["behind a digit", "1¤2", hidden],
    ["behind a flag's letter", "\u{1F1F9}¤", hidden],
    ["behind a picture", "⚠¤ x", without(...SELECTORS)],
    ["behind a picture and its selector", "⚠\uFE0F¤ x", hidden],
    ["between pictures", "👩¤💻", without("\u200D", ...SELECTORS)],
    ["between a dressed picture and another", "👩🏽¤💻", without("\u200D")],
    ["behind a joiner that joins nothing", "a\u200D¤", [...characters()]],
    ["in a keycap", "1¤\u20E3", without(...SELECTORS)],
  ])("%s", { timeout: 60_000 }, (_, context, expected) => {
    expect(reportedIn(context)).toEqual(expected);
  });

  test("in lines of prose: the rule names each hidden one, at its place", { timeout: 60_000 }, () => {
    const found: string[] = [];
    let lines: string[] = [];
    const judge = () => {
      const source = new SourceFile("a.md", lines.join("\n"));
      const visitor = rule.start(({ span, message }) => {
        const char = textOf(span);
        expect(message.startsWith(`U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`)).toBe(true);
        expect(source.position(span.start).column).toBe(3);
        found.push(char);
      });
      visitor.unit?.({ unit: { source } } as never);
      lines = [];
    };
    for (const char of characters()) {
      if (lines.push(`- ${char} b`) === 10_000) judge();
    }
    judge();
    expect(found).toEqual(hidden);
  });

  test("in commands: what folds to ASCII or has its shape, and nothing in quotes and comments", {
    timeout: 60_000,
  }, () => {
    const found: string[] = [];
    for (const char of characters()) {
      const text = `a${char} '${char}' "${char}" # ${char}`;
      const slice = Slice.of(new SourceFile("a.sh", text).span(0, text.length));
      const alike = findLookAlikes(text, markCode({ slice, commands: [], redirects: [] }));
      if (alike.some(({ start }) => start !== 1)) throw new Error(`U+${char.codePointAt(0)?.toString(16)} in quotes`);
      if (alike.length > 0) found.push(char);
    }
    const fullWidth = Array.from({ length: 94 }, (_, at) => String.fromCodePoint(0xff01 + at));
    const blanks = [...characters()].filter((char) => /(?! )\p{Zs}/u.test(char));
    for (const char of [...fullWidth, ...blanks, ..."–—−‐‘’“”", "\u037E", "е", "ο", "𝐚"]) expect(found).toContain(char);
    for (const char of "é中文，。、「」（）…→✅²™".replace(/[，（）]/g, "")) expect(found).not.toContain(char);
    expect(found.filter((char) => /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}|[\0-~]/u.test(char))).toEqual(
      [],
    );
  });
});

async function reports(text: string): Promise<string[]> {
  const { diagnostics } = await lint(["a.md"], {}, memoryHost({ "a.md": text }));
  return diagnostics.filter(({ code }) => code === CODE).map(({ span }) => JSON.stringify(textOf(span)));
}

function recovery(script: string): string {
  return `# T\n\n## P1: a-down (A)\n\n### Recovery Actions\n\n#### Recovery Path A: X\n\n\`\`\`bash\n${script}\n\`\`\`\n`;
}

function alert(yaml: string): string {
  return `# T\n\n## P1: a-down (A)\n\n\`\`\`yaml\n${yaml}\n\`\`\`\n`;
}

describe("what somebody hides is an error, wherever it is", () => {
  test.each([
    ["a heading", "# T \u202E x"],
    ["a table", "# T\n\n| a | b\u{E0041} |\n|---|---|\n| c | d |\n"],
    ["a link", "[a](https://exa\u200Bmple.com)"],
    ["a comment of HTML", "<!-- \u2066 -->"],
    ["a command", recovery("kubectl get po\u200Bds -n a")],
    ["a quoted word", recovery('echo "a\u202Eb"')],
    ["a comment of a command", recovery("# a \u2069 b\nkubectl get pods -n a")],
    ["an alert", alert("alerting_rules:\n  - alert: A\u200B\n    expr: up == 0\n    severity: P1")],
    ["a fence of another language", "```text\n\u001B[31m\n```\n"],
    ["a selector that chooses nothing", "a\uFE0F"],
  ])("%s", async (_, text) => {
    expect(await reports(text)).toHaveLength(1);
  });
});

describe("what looks like ASCII", () => {
  test.each([
    ["a dash", "kubectl get pods –n a", ["–"]],
    ["a full width sign", "kubectl get pods；kubectl get nodes", ["；"]],
    ["a blank", "kubectl\u00A0get pods", ["\u00A0"]],
    ["a letter", "kubесtl get pods", ["е", "с"]],
    ["quotes", "kubectl get pods -l “a=b”", ["“", "”"]],
    ["within a substitution in quotes", 'echo "$(kubectl get pods –n a) – ok"', ["–"]],
    ["within the script of a shell", "sh -c 'kubectl get pods –n a'", ["–"]],
    ["a value", "A=１", ["１"]],
    ["a comment", "kubectl get pods # 先問；再看", []],
    ["a text", "echo '完成；' \"好：\"", []],
    ["Chinese without quotes", "echo 完成 русский", []],
    ["a here-document", "kubectl apply -f - <<EOF\na：b\nEOF", []],
    ["an escaped quote", 'echo \\"–', ["–"]],
  ])("in commands: %s", async (_, script, expected) => {
    expect(await reports(recovery(script))).toEqual(expected.map((char) => JSON.stringify(char)));
  });

  test.each([
    ["a colon behind a key", "alerting_rules：\n  - alert: A\n", ["："]],
    ["a blank in the indentation", "alerting_rules:\n\u00A0 - alert: A\n", ["\u00A0"]],
    ["a blank behind a colon", "alerting_rules:\n  - alert:\u3000A\n", ["\u3000"]],
    ["a value", "alerting_rules:\n  - alert: A\n    annotations:\n      summary: 全停，請檢查：快\n", []],
  ])("in the frame of YAML: %s", async (_, yaml, expected) => {
    expect(await reports(alert(yaml))).toEqual(expected.map((char) => JSON.stringify(char)));
  });
});

describe("the files beside a runbook", () => {
  const book = recovery("kubectl get pods -n a");
  const config = "runbooks:\n  - files: a.md\n    namespace: a\n";
  const sidecar = (script: string) =>
    `steps:\n  a-down/a/1:\n    replace:\n      was: kubectl get\n      script: ${script}\n      reason: it reads the nodes\n`;
  const judge = async (files: Record<string, string>) => {
    const { diagnostics } = await lint(["a.md"], {}, memoryHost({ "a.md": book, "runbookc.yaml": config, ...files }));
    return diagnostics
      .filter(({ code }) => code.endsWith("no-hidden-characters"))
      .map(({ code, span }) => `${code} ${span.file.path}`);
  };

  test("are looked at, too", async () => {
    expect(await judge({ "a.runbook.yaml": sidecar("kubectl get nodes") })).toEqual([]);
    expect(await judge({ "a.runbook.yaml": sidecar("kubectl get no\u200Bdes") })).toEqual([
      "yaml/no-hidden-characters a.runbook.yaml",
    ]);
    expect(await judge({ "a.runbook.yaml": sidecar("kubectl get nodes –n a") })).toEqual([`${CODE} a.md`]);
    expect(await judge({ "runbookc.yaml": config.replace("files: a", "files: \u202Ea") })).toEqual([
      "yaml/no-hidden-characters runbookc.yaml",
    ]);
  });

  test("keep everything from being emitted when they hide something", async () => {
    const files = { "a.md": book, "runbookc.yaml": config, "a.runbook.yaml": sidecar("kubectl get no\u200Bdes") };
    const { stopped } = await compile(["a.md"], {}, memoryHost(files));
    expect(stopped.length).toBeGreaterThan(0);
  });
});

test("the emergency runbook and its regenerated documents raise no alarm", async () => {
  const root = join(import.meta.dirname, "../..");
  const docs = join(root, "generated/hlp-executor/docs");
  const paths = [
    join(root, "runbooks/hlp-executor/emergency.md"),
    ...readdirSync(docs).map((name) => join(docs, name)),
  ];
  expect(paths.length).toBeGreaterThan(3);
  for (const path of paths) expect(await reports(readFileSync(path, "utf8")), path).toEqual([]);
});

testWith(
  ["corpus"],
  "public runbooks raise no alarm but the ones that were looked at",
  async () => {
    const found: string[] = [];
    const folder = folderOf("corpus");
    const names = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(".md"));
    expect(names.length).toBeGreaterThan(300);
    for (const name of names.sort()) {
      for (const char of await reports(readFileSync(join(folder, name), "utf8"))) found.push(`${name} ${char}`);
    }
    expect(found).toEqual([]);
  },
  { timeout: 120_000 },
);
