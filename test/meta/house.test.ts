import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { codeFiles, nodesOf, parse, placeOf, read, root, sourceFolders } from "./files.ts";

const LINES_OF_FILE = 300;
const LINES_OF_FUNCTION = 60;

/** What the machine knows and a pure function does not: time, chance, the process, the net. */
const MACHINE = new Set(["Date", "process", "setTimeout", "setInterval", "setImmediate", "performance", "fetch"]);
const MACHINE_DOORS = /^src\/(?:host\/node\.ts|cli\/|runtime\/drivers\/)/;
/** Names that say nothing of what belongs in a file. */
const EMPTY_NAMES = /^(?:utils?|helpers?|common|shared|misc|managers?|services?)$/;

/** Files of 300 lines and more. */
function longFiles(file: ts.SourceFile): string[] {
  const lines = file.text.split("\n").length - 1;
  return lines < LINES_OF_FILE ? [] : [`${file.fileName}: ${lines} lines`];
}

/** Functions of 60 lines and more; what is given to `describe` is a group of tests, and is not one. */
function longFunctions(file: ts.SourceFile): string[] {
  return nodesOf(file).flatMap((node) => {
    if (!ts.isFunctionLike(node) || isGroup(node)) return [];
    const [first, last] = [node.getStart(file), node.end].map((at) => file.getLineAndCharacterOfPosition(at).line);
    const lines = (last as number) - (first as number) + 1;
    return lines < LINES_OF_FUNCTION ? [] : [`${placeOf(file, node.getStart(file))}: ${lines} lines`];
  });
}

function isGroup(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^describe\w*\b/.test(node.parent.expression.getText());
}

/** Where code asks the machine although it is no door. */
function machineUses(file: ts.SourceFile): string[] {
  return nodesOf(file)
    .filter((node) => {
      if (ts.isPropertyAccessExpression(node)) return node.getText(file) === "Math.random";
      if (!ts.isIdentifier(node) || !MACHINE.has(node.text)) return false;
      const { parent } = node;
      return !("name" in parent && parent.name === node);
    })
    .map((node) => `${placeOf(file, node.getStart(file))}: ${node.getText(file)}`);
}

/** Default exports, enums, namespaces, and `export *` of values: all that hides what a file gives, or is no plain JavaScript. */
function hiddenExports(file: ts.SourceFile): string[] {
  return nodesOf(file)
    .filter(
      (node) =>
        ts.isExportAssignment(node) ||
        ts.isEnumDeclaration(node) ||
        (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name) && node.name.text !== "global") ||
        (node.kind === ts.SyntaxKind.DefaultKeyword && ts.canHaveModifiers(node.parent)) ||
        (ts.isExportSpecifier(node) && node.name.text === "default") ||
        (ts.isExportDeclaration(node) && node.exportClause === undefined && !node.isTypeOnly),
    )
    .map((node) => `${placeOf(file, node.getStart(file))}: ${node.getText(file).split("\n")[0] ?? ""}`);
}

function badNames(path: string): string[] {
  const steps = path.replace(/(?:\.test|\.validate)?\.(?:d\.ts|ts|mjs)$/, "").split("/");
  return steps.filter((step) => EMPTY_NAMES.test(step) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(step)).map(() => path);
}

describe("the code", () => {
  const everywhere = codeFiles("src", "scripts", "test").map((path) => parse(path));
  const source = everywhere.filter(({ fileName }) => fileName.startsWith("src/"));

  test("is there to be judged", () => expect(source.length).toBeGreaterThan(100));
  test("has short files", () => expect(everywhere.flatMap(longFiles)).toEqual([]));
  test("has short functions", () => expect(everywhere.flatMap(longFunctions)).toEqual([]));
  test("exports by name", () => expect(everywhere.flatMap(hiddenExports)).toEqual([]));
  test("has names that say something", () =>
    expect(everywhere.flatMap(({ fileName }) => badNames(fileName))).toEqual([]));
  test("asks the machine only at its doors", () =>
    expect(source.filter(({ fileName }) => !MACHINE_DOORS.test(fileName)).flatMap(machineUses)).toEqual([]));
});

test("tests are skipped in one place only, which names what is missing", () => {
  const skips = /\.(?:skip|skipIf|runIf|only|todo)\b/;
  const paths = codeFiles("test").filter((path) => path !== "test/tools.ts" && path !== "test/meta/house.test.ts");
  expect(paths.filter((path) => skips.test(read(path)))).toEqual([]);
});

test("what the house forbids is seen", () => {
  const of = (text: string) => parse("src/sample.ts", text);
  const lines = (count: number) => "  run();\n".repeat(count);
  expect(longFiles(of(lines(300)))).toHaveLength(1);
  expect(longFiles(of(lines(299)))).toEqual([]);
  expect(longFunctions(of(`const f = () => {\n${lines(58)}};`))).toEqual(["src/sample.ts:1: 60 lines"]);
  expect(longFunctions(of(`class A { f() {\n${lines(58)}} }`))).toEqual(["src/sample.ts:1: 60 lines"]);
  expect(longFunctions(of(`function f() {\n${lines(57)}}`))).toEqual([]);
  expect(longFunctions(of(`describe("a", () => {\n${lines(80)}});`))).toEqual([]);
  for (const text of ["new Date()", "Math.random()", "process.env", "setTimeout(f)", "const now = Date.now"]) {
    expect(machineUses(of(text)), text).toHaveLength(1);
  }
  expect(machineUses(of("a.process(); const b = { Date: 1 }; interface C { fetch(): void }"))).toEqual([]);
  for (const text of [
    "export default 1",
    "export default function f() {}",
    "export { a as default }",
    "enum A { B }",
    "namespace A { }",
    'export * from "./a.ts"',
  ]) {
    expect(hiddenExports(of(text)), text).toHaveLength(1);
  }
  expect(hiddenExports(of('export type * from "./a.ts"; declare global { const a: 1 }'))).toEqual([]);
  expect(["src/graph/utils.ts", "src/Graph/a.ts", "src/common/a.ts"].flatMap(badNames)).toHaveLength(3);
  expect(badNames("src/schema/go-template.test.ts")).toEqual([]);
});

describe.each(sourceFolders())("src/%s", (folder) => {
  test("has a door", () => {
    // Nobody imports the command line; what the shell runs is its door.
    expect(existsSync(join(root, "src", folder, folder === "cli" ? "start.ts" : "index.ts"))).toBe(true);
  });

  test("says what belongs in it", () => {
    const row = new RegExp(`^\\| ${folder} \\| .+ \\|$`, "m");
    expect(existsSync(join(root, "src", folder, "README.md")) || row.test(read("src/README.md"))).toBe(true);
  });
});

test("folders that grow say how, each in a README of its own", () => {
  const growing = ["src/rules", "src/emitters", "src/formatters", "src/syntax", "src/graph", "src/program", "src/cli"];
  const others = ["src/runbook", "src/testing", "src/diagnostics/pages", "runbooks", "schemas", "templates", "test"];
  const missing = [...growing, ...others].filter((folder) => !existsSync(join(root, folder, "README.md")));
  expect(missing.map((path) => basename(path))).toEqual([]);
});
