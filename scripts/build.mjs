// Bundles the command line and the public API into dist/: split into chunks, so that a command loads only what it needs.
// dist/types/ holds the declarations of the public API.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

rmSync(join(root, "dist"), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { cli: "src/cli/start.ts", index: "src/index.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Names stay, so that a stack trace says something; to keep them for minified code costs time at each closure.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  define: { RUNBOOKC_VERSION: JSON.stringify(version) },
  // commander and handlebars are CommonJS; bundled as ESM they still ask for require().
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
chmodSync(join(root, "dist/cli.js"), 0o755);
declare();

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
