import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { figure } from "./figure.ts";

/** Lines on which code stands: neither blank nor comment alone. */
function linesOfCode(path: string): number {
  const text = readFileSync(path, "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const lines = new Set<number>();
  const lineOf = (at: number) => file.getLineAndCharacterOfPosition(at).line;
  const mark = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    if (node.getChildCount(file) > 0) return node.getChildren(file).forEach(mark);
    if (node.getStart(file) === node.end) return; // The end of the file.
    for (let at = lineOf(node.getStart(file)); at <= lineOf(node.end); at += 1) lines.add(at);
  };
  mark(file);
  return lines.size;
}

/** What is left of a file when its types are taken away. */
function transpiled(path: string): string {
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, removeComments: true };
  return ts.transpileModule(readFileSync(path, "utf8"), { compilerOptions: options }).outputText;
}

test("what must be right is small enough to be read", () => {
  const types = ["effect.ts", "event.ts", "model.ts"];
  for (const name of types) expect(transpiled(`src/runtime/${name}`), name).toBe("export {};\n");
  // What the output of steps shows: it proposes, and breaks no promise where it is wrong.
  const others = new Set([...types, "index.ts", "evidence.ts"]);
  const core = readdirSync("src/runtime").filter((name) => name.endsWith(".ts") && !others.has(name));
  const lines = core.map((name) => linesOfCode(`src/runtime/${name}`)).reduce((sum, count) => sum + count, 0);
  const reading = linesOfCode("src/runtime/evidence.ts");
  figure("G25", `${lines} lines in codec, reducer, decision and engine; ${reading} more read what steps printed`);
  expect(core.sort()).toEqual([
    "decide.ts",
    "engine.ts",
    "finding.ts",
    "journal.ts",
    "procedure.ts",
    "progress.ts",
    "question.ts",
    "state.ts",
  ]);
  expect(lines).toBeLessThanOrEqual(800);
});
