import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read, root } from "./files.ts";

/** A program of somebody else that uses the public API, and one mistake that its types must catch. */
const CONSUMER = `
import { compile, type CompileResult, type Diagnostic, type Host, lint, memoryHost, nodeHost } from "runbookc";

const host: Host = memoryHost({ "a.md": "# Runbook\\n\\n## P1: down (All is down)\\n" });
export async function main(): Promise<string> {
  const result: CompileResult = await compile(["a.md"], {}, host);
  const found: readonly Diagnostic[] = (await lint(["a.md"], { config: false }, nodeHost("."))).diagnostics;
  // @ts-expect-error no option has this name
  await compile(["a.md"], { outt: "x" }, host);
  return [result.program.units[0]?.runbook.incidents[0]?.id, ...found.map(({ span }) => span.start)].join();
}
`;
const PROGRAM = `
import { compile, lint, memoryHost } from "runbookc";
const host = memoryHost({ "a.md": "# Runbook\\n\\n## P1: down (All is down)\\n" });
const { program } = await lint(["a.md"], {}, host);
const { files } = await compile(["a.md"], {}, host);
console.log(program.units[0].runbook.incidents[0].id, files.length > 0, host.files.has("generated/manifest.json"));
`;

function run(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

test("the package has been built", () => {
  expect(existsSync(join(root, "dist/runbookc.cjs")), "`npm run build` comes first; `npm test` does it").toBe(true);
});

describe("the package, in a project of somebody else", () => {
  let folder: string;

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "consumer-")));
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules/runbookc"), "dir");
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "use.ts"), CONSUMER);
    writeFileSync(join(folder, "use.mjs"), PROGRAM);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is imported by its name", () => {
    expect(run(folder, "use.mjs")).toEqual({ status: 0, output: "down true true\n" });
  });

  test.each(["typescript", "typescript7"])("has types that %s takes without node's", (compiler) => {
    for (const resolution of [
      { module: "nodenext" },
      { module: "preserve", moduleResolution: "bundler", exactOptionalPropertyTypes: true },
    ]) {
      const options = { target: "es2022", lib: ["es2023"], types: [], strict: true, skipLibCheck: false, noEmit: true };
      const config = { compilerOptions: { ...options, ...resolution }, files: ["use.ts"] };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
      const tsc = join(root, "node_modules", compiler, "bin/tsc");
      expect(run(folder, tsc, "-p", "tsconfig.json")).toEqual({ status: 0, output: "" });
    }
  });

  test("gives out its schemas", () => {
    const text = 'import.meta.resolve("runbookc/schemas/plan.schema.json")';
    const found = run(folder, "--input-type=module", "-e", `console.log(${text})`);
    expect(found.output.trim().endsWith("/schemas/plan.schema.json")).toBe(true);
  });
});

test("a version is told without loading anything", () => {
  const wanted = [...read("dist/runbookc.cjs").matchAll(/require\("([^"]+)"\)/g)].map(([, module]) => module);
  expect(new Set(wanted)).toEqual(new Set(["node:fs", "node:path", "node:v8", "node:vm"]));
  expect(run(root, "dist/runbookc.cjs", "--version")).toEqual({ status: 0, output: "0.1.0\n" });
});

test("what is published is what is run, typed and described, and nothing else", () => {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const [pack] = JSON.parse(stdout) as [{ files: readonly { path: string }[] }];
  const paths = pack.files.map(({ path }) => path);
  for (const path of ["dist/runbookc.cjs", "dist/index.js", "dist/types/index.d.ts", "LICENSE", "README.md"]) {
    expect(paths).toContain(path);
  }
  expect(
    paths.filter(
      (path) =>
        path.startsWith("dist/") &&
        !/\.(?:js|d\.ts)$|^dist\/(?:(?:runbookc|git|incidents|rehearsal|report|runs|zh-tw|step-shim|vscode-languageserver)\.cjs|cli\.(?:cjs|cache))$/.test(
          path,
        ),
    ),
  ).toEqual([]);
  const tops = new Set(paths.map((path) => path.replace(/\/.*/, "")));
  expect([...tops].sort()).toEqual(["LICENSE", "README.md", "dist", "package.json", "schemas", "templates"]);
});

test("what V8 kept of the command line is used, and not missed where it does not fit", () => {
  const probe = (cache: string) =>
    run(
      root,
      "-e",
      `const fs = require("node:fs"), vm = require("node:vm");
       require("node:v8").setFlagsFromString(/--interrupt-budget=[^"]+/.exec(fs.readFileSync("dist/runbookc.cjs", "utf8"))[0]);
       const script = new vm.Script(fs.readFileSync("dist/cli.cjs", "latin1"), { filename: ${JSON.stringify(join(root, "dist/cli.cjs"))}, cachedData: ${cache} });
       process.stdout.write(String(script.cachedDataRejected))`,
    ).output;
  expect(probe('fs.readFileSync("dist/cli.cache")')).toBe("false");
  expect(probe('Buffer.from("of another version")')).toBe("true");
});

test("the command line does what the library does: what is committed is what it makes", () => {
  expect(run(root, "dist/runbookc.cjs", "compile", "runbooks", "--check", "--quiet")).toEqual({
    status: 0,
    output: "",
  });
});

test("nothing of what is published can start a program or open a connection, but the files that are loaded for that alone", () => {
  const reaching = (path: string) =>
    [...read(path).matchAll(/\brequire\("((?:node:)?[a-z_/]+)"\)/g)]
      .map(([, module]) => module ?? "")
      .filter((name) => /child_process|cluster|worker|https?2?$|net$|tls|dgram|dns/.test(name));
  expect(reaching("dist/cli.cjs")).toEqual([]);
  expect(reaching("dist/runbookc.cjs")).toEqual([]);
  expect(reaching("dist/git.cjs")).toEqual(["node:child_process"]);
  expect(read("dist/git.cjs").match(/\bspawnSync\)?\("git"/g)).toHaveLength(1);
  expect(read("dist/cli.cjs").match(/require\("\.\/git\.cjs"\)/g)).toHaveLength(1);
  // What runs a plan starts programs; it is asked for by the commands that do, when they are called.
  expect(new Set(reaching("dist/runs.cjs"))).toEqual(new Set(["node:child_process"]));
  // What tells people opens connections; it is asked for by the commands that do.
  expect(reaching("dist/incidents.cjs")).toContain("node:https");
  expect(read("dist/cli.cjs").match(/require\("\.\/incidents\.cjs"\)/g)).toHaveLength(2);
  expect(read("dist/cli.cjs").match(/require\("\.\/runs\.cjs"\)/g)).toHaveLength(9);
  expect(read("dist/runs.cjs").includes("step-shim.cjs")).toBe(true);
  expect(read("dist/cli.cjs").includes("step-shim.cjs")).toBe(false);
});
