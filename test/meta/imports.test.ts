import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, sourceFolders } from "./files.ts";

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

interface Result {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] };
  readonly modules: readonly { readonly source: string }[];
}

const CONFIG = join(root, ".dependency-cruiser.cjs");
const PROGRAM = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

/** What dependency-cruiser says of src/ below a folder, under the rules of this house. */
function cruise(folder: string): Result {
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, "--config", CONFIG, "-T", "json", "src"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Result;
}

test("who imports whom is as .dependency-cruiser.cjs says", () => {
  const { summary, modules } = cruise(root);
  expect(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([]);
  // Without a TypeScript that it knows, dependency-cruiser reads nothing and is content.
  expect(modules.filter(({ source }) => source.startsWith("src/")).length).toBeGreaterThan(100);
});

test("every folder of src/ has a row", () => {
  const { allowed } = createRequire(import.meta.url)(CONFIG) as { allowed: readonly { from: { path: string } }[] };
  const hasRow = (folder: string) => allowed.some(({ from }) => new RegExp(from.path).test(`src/${folder}/x.ts`));
  expect(sourceFolders().filter((folder) => !hasRow(folder))).toEqual([]);
});

/** Imports that the house forbids: in a file, of a module, and the rule that must see it. */
const FORBIDDEN = [
  ["source/up.ts", "../runbook/index.ts", "not-in-allowed"],
  ["stranger/in.ts", "../source/index.ts", "not-in-allowed"],
  ["graph/any.ts", "yaml", "one-door: ^yaml$"],
  ["cli/markdown.ts", "remark-parse", "one-door: ^(?:unified|remark-|mdast-|micromark|unist-)"],
  ["rules/disk.ts", "node:fs", "machine-only-at-the-doors"],
  ["host/memory.ts", "node:fs", "machine-only-at-the-doors"],
  ["syntax/one.ts", "./two.ts", "no-cycles"],
  ["rules/alert/one.ts", "../shell/two.ts", "rules-stand-alone"],
  ["emitters/docs/one.ts", "../plan/two.ts", "emitters-stand-alone"],
  ["rules/behind.ts", "../source/file.ts", "through-the-door"],
  ["cli/behind.ts", "../syntax/deep/index.ts", "through-the-door"],
  ["graph/settings.ts", "../program/index.ts", "as-a-type: program"],
  ["compiler/real.ts", "../host/index.ts", "as-a-type: host"],
  ["plan/tests.ts", "../../test/sample.ts", "no-tests-in-source"],
  ["graph/dev.ts", "fast-check", "only-declared-packages"],
  ["graph/undeclared.ts", "left-pad", "only-declared-packages"],
] as const;

/** What may be imported, for the rules must not be of the kind that sees evil everywhere. */
const ALLOWED = {
  "source/file.ts": "export const file = 1;",
  "source/index.ts": 'export { file } from "./file.ts";',
  "runbook/index.ts": 'export { file } from "../source/index.ts";',
  "host/index.ts": "export interface Host { read(): void }",
  "host/node.ts": 'import { readFileSync } from "node:fs";\nexport const node = readFileSync;',
  "program/index.ts": "export interface Settings { id: string }",
  "graph/typed.ts": 'import type { Settings } from "../program/index.ts";\nexport type Own = Settings;',
  "compiler/typed.ts": 'import type { Host } from "../host/index.ts";\nexport type Own = Host;',
  "syntax/yaml.ts": 'import { parse } from "yaml";\nexport const yaml = parse;',
  "syntax/two.ts": 'import { planted } from "./one.ts";\nexport const named = planted;',
  "syntax/deep/index.ts": "export const named = 1;",
  "rules/shell/two.ts": "export const named = 1;",
  "emitters/plan/two.ts": "export const named = 1;",
} as const;

describe("a forbidden import is caught", () => {
  let folder: string;
  let violations: readonly Violation[];

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "house-")));
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const file of ["package.json", "tsconfig.json"]) cpSync(join(root, file), join(folder, file));
    for (const name of ["yaml", "remark-parse", "fast-check", "left-pad"]) {
      put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
      put(`node_modules/${name}/index.js`, "");
    }
    put("test/sample.ts", "export const named = 1;");
    for (const [path, text] of Object.entries(ALLOWED)) put(`src/${path}`, text);
    for (const [path, module] of FORBIDDEN) {
      put(`src/${path}`, `import * as all from "${module}";\nexport const planted = all;\n`);
    }
    put("src/graph/alone.ts", "export const nobody = 1;");
    violations = cruise(folder).summary.violations;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const raisedFor = (path: string) =>
    violations.filter(({ from }) => from === `src/${path}`).map(({ rule }) => rule.name);

  test.each(FORBIDDEN)("%s imports %s: %s", (path, _, rule) => expect(raisedFor(path)).toContain(rule));

  test("a file that nobody imports", () => expect(raisedFor("graph/alone.ts")).toEqual(["no-orphans"]));

  test("and nothing else is", () => {
    // Of the two files of a circle either is named.
    const silent = Object.keys(ALLOWED).filter((path) => path !== "syntax/two.ts");
    expect(silent.filter((path) => raisedFor(path).some((rule) => rule !== "no-orphans"))).toEqual([]);
  });
});
