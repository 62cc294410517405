import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  Hover,
  Location,
  TextEdit,
} from "vscode-languageserver-protocol/node";
import { type Editor, startEditor } from "./client.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const runbook = "runbooks/hlp-executor/emergency.md";
const seed = readFileSync(join(project, runbook), "utf8");
const lines = seed.split("\n");
let root: string;
let editor: Editor;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "runbookc editor ")));
  cpSync(join(project, "runbooks"), join(root, "runbooks"), { recursive: true });
  cpSync(join(project, "generated"), join(root, "generated"), { recursive: true });
  editor = await startEditor(root);
  await editor.open(runbook, seed);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The first place of `word` in a line, from 1 as people count. */
function at(line: number, word: string, offset = 1) {
  const character = (lines[line - 1] as string).indexOf(word);
  expect(character, `line ${line} has ${word}`).toBeGreaterThanOrEqual(0);
  return { line: line - 1, character: character + offset };
}

function ask<T>(method: string, position: { line: number; character: number }, path = runbook): Promise<T> {
  return editor.connection.sendRequest<T>(method, { textDocument: { uri: editor.uri(path) }, position });
}

const place = ({ uri, range }: Location) => `${decodeURI(uri).replace(`file://${root}/`, "")}:${range.start.line + 1}`;

test("what the command line says of the runbook is shown at its places, and as you type", async () => {
  const problems = await editor.problems(runbook);
  const severities = [1, 2, 3].map((severity) => problems.filter((problem) => problem.severity === severity).length);
  expect(severities[0]).toBe(0);
  expect(severities[1]).toBeGreaterThan(20);
  const absent = problems.find(({ code }) => code === "alert/fires-when-absent");
  expect(absent?.range.start.line).toBe(49);
  expect(absent?.source).toBe("runbookc");
  expect(absent?.message).toContain("help: ");

  const fence = lines.findIndex((line) => line === "```bash");
  await editor.change(
    runbook,
    [...lines.slice(0, fence + 1), "kubectl get pods |", ...lines.slice(fence + 1)].join("\n"),
  );
  await editor.change(runbook, lines.slice(0, 40).join("\n"));
  const fewer = await editor.problems(runbook);
  expect(fewer.length).toBeLessThan(problems.length);
  await editor.change(runbook, seed);
  expect(await editor.problems(runbook)).toEqual(problems);
});

test("a hover says why a problem matters, and what the commands of a step do", async () => {
  const problem = await ask<Hover>("textDocument/hover", at(50, "sum("));
  const said = (problem.contents as { value: string }).value;
  expect(said).toMatch(/^### alert\/fires-when-absent\n/);
  expect(said).toContain("#### Why");
  expect(said).not.toContain("Incorrect");

  const step = await ask<Hover>("textDocument/hover", at(164, "kubectl rollout restart"));
  expect((step.contents as { value: string }).value).toMatch(
    /\$ kubectl rollout restart deployment\/hlp-executor-core[^]*effect {5}change \[table\][^]*kubernetes get, patch deployments\.apps/,
  );
  expect(await ask("textDocument/hover", { line: 1, character: 0 })).toBeNull();
});

test("a definition leads from a reference to its step, from a rung to its contact, from a step to its manifests", async () => {
  const finding = lines.findIndex((line) => line.includes("proceed to Step 2")) + 1;
  const [heading] = await ask<Location[]>("textDocument/definition", at(finding, "Step 2"));
  expect(lines[(heading as Location).range.start.line]).toContain("第二步");

  const rung = lines.findIndex((line) => line.includes("Escalate to Platform Lead")) + 1;
  const [contact] = await ask<Location[]>("textDocument/definition", at(rung, "Platform Lead"));
  expect(
    lines.slice((contact as Location).range.start.line, (contact as Location).range.end.line + 1).join(),
  ).toContain("platform_lead");

  const made = await ask<Location[]>("textDocument/definition", at(164, "kubectl rollout restart"));
  const files = made.map(place);
  expect(files.some((file) => file.startsWith("generated/hlp-executor/workflow-template/"))).toBe(true);
  const [file, line] = (files.find((name) => name.includes("workflow-template")) as string).split(/:(?=\d+$)/) as [
    string,
    string,
  ];
  const below = readFileSync(join(root, file), "utf8")
    .split("\n")
    .slice(Number(line) - 1, Number(line) + 40)
    .join("\n");
  expect(below).toContain("rollout restart");
});

test("the fixes of the command line are offered, and lead to a text without the problem", async () => {
  const start = at(50, "sum(");
  const actions = await editor.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: editor.uri(runbook) },
    range: { start, end: start },
    context: { diagnostics: [] },
  });
  const action = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === "alert/fires-when-absent") as CodeAction;
  expect(action.kind).toBe("quickfix");
  const fixed = apply(seed, action.edit?.changes?.[editor.uri(runbook)] as TextEdit[]);
  await editor.change(runbook, fixed);
  const left = await editor.problems(runbook);
  expect(left.filter(({ code, range }) => code === "alert/fires-when-absent" && range.start.line === 49)).toEqual([]);
  await editor.change(runbook, seed);
});

test("the outline is the runbook: incidents with alerts, diagnosis, paths and steps, and contacts", async () => {
  const outline = await editor.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
    textDocument: { uri: editor.uri(runbook) },
  });
  const count = (entries: readonly DocumentSymbol[], kind: number): number =>
    entries.reduce((sum, entry) => sum + (entry.kind === kind ? 1 : 0) + count(entry.children ?? [], kind), 0);
  expect(outline.map(({ name }) => name).slice(0, 2)).toEqual([
    "P1: executor-core-down",
    "P2: state-corruption-detected",
  ]);
  expect(count(outline, 12)).toBe(57);
  expect(count(outline, 24)).toBe(2);
  expect(count(outline, 19)).toBe(4);
});

test("keys of the config and the sidecar are offered where they may stand, and codes in a comment", async () => {
  const labels = async (path: string, text: string) => {
    await editor.open(path, text);
    const all = text.split("\n");
    const position = { line: all.length - 1, character: (all.at(-1) as string).length };
    const items = await ask<CompletionItem[]>("textDocument/completion", position, path);
    return items.map(({ label }) => label);
  };
  const config = "runbooks/runbookc.yaml";
  expect(await labels(config, "")).toEqual(["runbooks"]);
  expect(await labels(config, "runbooks:\n  - files: '*.md'\n    ")).toContain("namespace");
  expect(await labels(config, "runbooks:\n- ")).toContain("alertmanager");
  expect(await labels(config, "runbooks:\n  - files: '*.md'\n    alerts:\n      ")).toContain("mend");
  expect(await labels(config, "runbooks:\n  - files: '*.md'\n    alerts:\n      mend: ")).toEqual(["true", "false"]);
  expect(await labels(config, "runbooks:\n  - files: '*.md'\n    alerts:\n      mend: true\n    ")).toContain(
    "trigger",
  );
  expect(await labels(config, "# ")).toEqual([]);
  expect(await labels("runbooks/hlp-executor/emergency.runbook.yaml", "steps:\n  a/b/1:\n    ")).toContain("approval");
  expect(await labels(runbook, "<!-- runbookc-disable ")).toContain("shell/terminates");
  expect(await labels(runbook, "plain text ")).toEqual([]);
});

test("a config with an error is told in the config, and nothing is written", async () => {
  const config = "runbooks/runbookc.yaml";
  await editor.open(config, "runbooks:\n  - files: '**/*.md'\n    wrong: 1\n");
  const [problem] = await editor.problems(config);
  expect(problem?.range.start.line).toBe(2);
  expect(problem?.severity).toBe(1);
  expect(readFileSync(join(root, config), "utf8")).toBe(readFileSync(join(project, config), "utf8"));
});

test("a file that is not there, a question about it and a file outside do no harm; `exit` ends with 0", async () => {
  expect(await ask("textDocument/hover", { line: 0, character: 0 }, "runbooks/none.md")).toBeNull();
  const outside = join(dirname(root), "outside.md");
  mkdirSync(dirname(outside), { recursive: true });
  writeFileSync(outside, "# x\n");
  const uri = `file://${encodeURI(outside)}`;
  const symbols = editor.connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri } });
  expect(await symbols).toEqual([]);
  rmSync(outside);
  expect(
    await editor.connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri: "untitled:1" } }),
  ).toEqual([]);
  expect(await editor.quit()).toBe(0);
});

function apply(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const offset = ({ line, character }: { line: number; character: number }) => (starts[line] as number) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (whole, { range, newText }) => whole.slice(0, offset(range.start)) + newText + whole.slice(offset(range.end)),
      text,
    );
}

test("an editor in Chinese is answered in Chinese", async () => {
  const other = await startEditor(root, "zh-tw");
  await other.open(runbook, seed);
  const absent = (await other.problems(runbook)).find(({ code }) => code === "alert/fires-when-absent");
  expect(absent?.message).toMatch(/^監控目標消失時，這條告警永遠不會觸發.*\n\n建議：輸出的規則/s);
  const textDocument = { uri: other.uri(runbook) };
  const position = { line: 49, character: 10 };
  const hover = await other.connection.sendRequest<Hover>("textDocument/hover", { textDocument, position });
  expect((hover.contents as { value: string }).value).toContain("監控對象整個消失時，偵測它的告警反而不會響。");
  const range = { start: position, end: position };
  const context = { diagnostics: [] };
  const actions = await other.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
    textDocument,
    range,
    context,
  });
  expect(actions.map(({ title }) => title)).toContain("監控目標消失時也要觸發");
  expect(await other.quit()).toBe(0);
});
