import { describe, expect, test } from "vitest";
import type { CompileResult } from "../../src/compiler/index.ts";
import { judge } from "./judged.ts";

/** Names that an object of JavaScript has without being asked. */
const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];

const CONFIG = `runbooks:\n  - files: a.md\n    id: a\n    namespace: a\n    image: r/e@sha256:${"0".repeat(64)}\n`;
const recovery = "### Recovery Actions\n\n#### Recovery Path A: X\n\n```bash\nkubectl get pods -n a\n```\n";
const alert = (fields: string) =>
  `\`\`\`yaml\nalerting_rules:\n  - alert: A\n    expr: up == 0\n    severity: P1\n${fields}\`\`\`\n\n`;
const book = (name = "a-down", parts = "") => `# T\n\n## P1: ${name} (A)\n\n${parts}${recovery}`;

/** Nothing of what JavaScript itself keeps under such a name is in the output. */
function expectClean({ files, diagnostics }: CompileResult): void {
  for (const { path, content } of files)
    expect(content, path).not.toMatch(/\[native code\]|\[object Object\]|function Object/);
  for (const { message } of diagnostics)
    expect(message).not.toMatch(/\[native code\]|\[object Object\]|function Object/);
}

describe.each(NAMES)("%s", (name) => {
  const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "an incident": { "a.md": book(name), "runbookc.yaml": CONFIG },
    "a label": { "a.md": book("a-down", alert(`    labels:\n      ${name}: x\n`)), "runbookc.yaml": CONFIG },
    "an annotation": {
      "a.md": book("a-down", alert(`    annotations:\n      ${name}: x\n      summary: "{{ $labels.${name} }}"\n`)),
      "runbookc.yaml": CONFIG,
    },
    "a field of a rule": { "a.md": book("a-down", alert(`    ${name}:\n      a: 1\n`)), "runbookc.yaml": CONFIG },
    "a matcher": {
      "a.md": book("a-down", alert("").replace("up ==", `sum by (${name}) (up{${name}="x"}) ==`)),
      "runbookc.yaml": CONFIG,
    },
    "a metric": { "a.md": book("a-down", alert("").replace("up ==", `${name} ==`)), "runbookc.yaml": CONFIG },
    "a function": { "a.md": book("a-down", alert("").replace("up ==", `${name}(up) ==`)), "runbookc.yaml": CONFIG },
    "front matter": { "a.md": `---\n${name}: {a: 1}\n---\n${book()}`, "runbookc.yaml": CONFIG },
    "a field of the head": { "a.md": book().replace("# T\n", `# T\n\n**${name}**: x\n`), "runbookc.yaml": CONFIG },
    "a key of the config": { "a.md": book(), "runbookc.yaml": `${CONFIG}    ${name}:\n      polluted: true\n` },
    "a contact": {
      "a.md": book(
        "a-down",
        `### Escalation Path\n\n\`\`\`\nT+5min: If not resolved → Escalate to ${name}\n\`\`\`\n\n`,
      ),
      "runbookc.yaml": `${CONFIG}    contacts: {b: {backends: {pagerduty: X}}}\n  - files: "*.md"\n    contacts: {c: {backends: {pagerduty: Y}}}\n`,
    },
    "a backend": {
      "a.md": book(),
      "runbookc.yaml": `${CONFIG}    contacts:\n      ${name}:\n        backends:\n          ${name}: {polluted: true}\n`,
    },
    "a step of the sidecar": {
      "a.md": book(),
      "runbookc.yaml": CONFIG,
      "a.runbook.yaml": `steps:\n  ${name}:\n    approval: {required: true, reason: it is polluted}\n`,
    },
    "an input": {
      "a.md": book().replace("-n a", `-n a <${name}>`),
      "runbookc.yaml": CONFIG,
      "a.runbook.yaml": `steps:\n  a-down/a/1:\n    inputs:\n      ${name}:\n        {from: ask, type: id, name: X, description: a thing, reason: it is needed}\n`,
    },
    "a command": { "a.md": book().replace("kubectl get pods", name), "runbookc.yaml": CONFIG },
    "a verb": {
      "a.md": book().replace("kubectl get pods", `kubectl ${name} ${name}/${name}`),
      "runbookc.yaml": CONFIG,
    },
    "the language of a fence": { "a.md": book().replace("```bash", `\`\`\`${name}`), "runbookc.yaml": CONFIG },
    "a heading": { "a.md": `${book()}\n## ${name}\n\nx\n\n### ${name}\n`, "runbookc.yaml": CONFIG },
    "a manifest": {
      "a.md": book(),
      "runbookc.yaml": CONFIG,
      "generated/manifest.json": `{"files":{"${name}":{"source":{"path":"${name}"},"emitter":"x","digest":"","origins":{"${name}":1}}},"${name}":{"polluted":true}}`,
    },
  };
  test.each(Object.entries(places))("as %s", async (_, files) => {
    const { result } = await judge(files, ["a.md"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expectClean(result);
    expect(result.files.length).toBeGreaterThan(0);
  });
});

test("nobody is paged who is only a name of JavaScript's", async () => {
  const contacts = '## Contacts\n\n```yaml\nemergency_contacts:\n  lead:\n    slack: "@lead"\n```\n';
  const unknown = async (who: string) => {
    const rung = `### Escalation Path\n\n\`\`\`\nT+5min: If not resolved → Escalate to ${who}\n\`\`\`\n\n`;
    const { result } = await judge({ "a.md": book("a-down", rung) + contacts, "runbookc.yaml": CONFIG }, ["a.md"]);
    return result.diagnostics.filter(({ code }) => code === "escalation/known-target").length;
  };
  expect(await unknown("lead")).toBe(0);
  for (const name of NAMES) expect(await unknown(name), name).toBe(1);
});
