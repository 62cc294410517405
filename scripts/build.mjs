// Makes dist/. `index.js` is the public API, with its declarations in types/. `runbookc.cjs` is the command line: it starts
// `cli.cjs`, all of it in one file, with `cli.cache`, the machine code that V8 made of it when it linted a runbook here. `runs.cjs` is what the
// commands load that run plans, `report.cjs` what tells of runs afterwards, `zh-tw.cjs` what is said in another language; `step-shim.cjs` is the
// program that runs one step and outlives whoever started it.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
/** What the PromQL grammar says for editors: which colour a token has. Nothing here colours it, and each start would sort it. */
const noColours = {
  name: "no-colours",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@lezer\/highlight$/ }, ({ path }) => ({ path, namespace: "no-colours" }));
    const contents = `
      export const styleTags = () => () => null;
      export const tags = new Proxy({}, { get: () => () => null });`;
    onLoad({ filter: /.*/, namespace: "no-colours" }, () => ({ contents }));
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  // Names stay, so that a stack trace says something; to keep them for minified code costs time at each closure.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  define: { RUNBOOKC_VERSION: JSON.stringify(version) },
  plugins: [noColours],
};
/**
 * What V8 does in a run that is over before its investments pay: functions wait for four times the budget of V8 11 until they
 * are optimised, patterns are interpreted thirty times before they are compiled, and nothing is marked ahead of a collection.
 */
const SHORT_RUN = "--interrupt-budget=540000 --regexp-tier-up-ticks=30 --no-incremental-marking";
const wrapped = { banner: { js: "(function(exports,require,module,__filename,__dirname){" }, footer: { js: "})" } };

/** The library of the language server is a file of its own: what is not asked for need not be read at each start. */
const languageLibrary = "vscode-languageserver.cjs";
const apart = {
  name: "apart",
  setup({ onResolve }) {
    onResolve({ filter: /^vscode-languageserver\/node$/ }, () => ({ path: `./${languageLibrary}`, external: true }));
  },
};

/**
 * commander would load it for commands that are programs of their own. We have none. Programs are run by files that are loaded
 * for nothing else: git for `--changed-since`, and what the steps of a plan need for runs. Neither are the words of a language
 * that nobody asks for.
 */
const noPrograms = {
  name: "no-programs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/git\.ts$/ }, () => ({ path: "./git.cjs", external: true }));
    onResolve({ filter: /^\.\/zh-tw\/index\.ts$/ }, () => ({ path: "./zh-tw.cjs", external: true }));
    onResolve({ filter: /^\.\.\/runs\/report\.ts$/ }, () => ({ path: "./report.cjs", external: true }));
    onResolve({ filter: /^\.\.\/(?:runs|incidents|rehearsal)\/index\.ts$/ }, ({ path }) => ({
      path: `./${path.split("/")[1]}.cjs`,
      external: true,
    }));
    onResolve({ filter: /^(?:node:)?child_process$/ }, ({ path }) => ({ path, namespace: "none" }));
    onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "module.exports = {};" }));
  },
};

rmSync(dist, { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    entryPoints: ["src/index.ts"],
    outdir: "dist",
    splitting: true,
    format: "esm",
    // handlebars is CommonJS; bundled as ESM it still asks for require().
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  }),
  build({
    ...common,
    define: { ...common.define, SHORT_RUN: JSON.stringify(SHORT_RUN), BUILT_BY: JSON.stringify(process.version) },
    entryPoints: ["src/cli/start.ts"],
    outfile: "dist/runbookc.cjs",
    format: "cjs",
  }),
  build({
    ...common,
    entryPoints: ["vscode-languageserver/node"],
    outfile: `dist/${languageLibrary}`,
    format: "cjs",
  }),
  build({
    ...common,
    ...wrapped,
    entryPoints: ["src/cli/process.ts"],
    outfile: "dist/cli.cjs",
    format: "cjs",
    plugins: [...common.plugins, noPrograms, apart],
    // A script of `node:vm` cannot import.
    supported: { "dynamic-import": false },
  }),
  build({ ...common, entryPoints: ["src/cli/runs/index.ts"], outfile: "dist/runs.cjs", format: "cjs" }),
  build({ ...common, entryPoints: ["src/cli/runs/report.ts"], outfile: "dist/report.cjs", format: "cjs" }),
  build({ ...common, entryPoints: ["src/cli/incidents/index.ts"], outfile: "dist/incidents.cjs", format: "cjs" }),
  build({ ...common, entryPoints: ["src/rehearsal/index.ts"], outfile: "dist/rehearsal.cjs", format: "cjs" }),
  build({ ...common, entryPoints: ["src/languages/zh-tw/index.ts"], outfile: "dist/zh-tw.cjs", format: "cjs" }),
  build({ ...common, entryPoints: ["src/cli/git.ts"], outfile: "dist/git.cjs", format: "cjs" }),
  build({
    ...common,
    entryPoints: ["src/runtime/drivers/shim/main.ts"],
    outfile: "dist/step-shim.cjs",
    format: "cjs",
  }),
]);
chmodSync(join(dist, "runbookc.cjs"), 0o755);
onlyAscii(join(dist, "cli.cjs"));
declare();
await cache();

/** esbuild leaves patterns as they are written; an escape means the same there, in strings and in templates. */
function onlyAscii(path) {
  const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(path, readFileSync(path, "utf8").replace(/[^\0-\x7f]/g, escape));
}

/** Writes the declarations. Whether all types are right is asked elsewhere (`npm run typecheck`). */
function declare() {
  const compiler = join(root, "node_modules/typescript7/bin/tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`tsc ended with ${status}`);
  // Generated code brings its declarations along, and the compiler copies none.
  for (const name of readdirSync(join(root, "src"), { recursive: true }).map(String)) {
    if (name.endsWith(".d.ts")) cpSync(join(root, "src", name), join(root, "dist/types", name));
  }
}

/** Lints a runbook with the command line as `runbookc.cjs` loads it, and keeps the code that V8 has made by then. */
async function cache() {
  setFlagsFromString(SHORT_RUN);
  const filename = join(dist, "cli.cjs");
  const script = new Script(readFileSync(filename, "latin1"), { filename });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, dist);
  const { write } = process.stdout;
  process.stdout.write = () => true;
  process.chdir(root);
  await module.exports.runProcess(["lint", "runbooks"]);
  process.stdout.write = write;
  process.exitCode = 0;
  writeFileSync(join(dist, "cli.cache"), script.createCachedData());
}
