import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import type * as runtime from "../../src/runtime/index.ts";
import type { Bug } from "./bugs.ts";

/** The runtime with a bug in it: its own source, compiled with one text replaced. */
export async function loadMutant({ file, right, wrong }: Bug): Promise<typeof runtime> {
  const folder = mkdtempSync(join(tmpdir(), "runbookc-mutant-"));
  const outfile = join(folder, "runtime.mjs");
  let planted = 0;
  await bundle({
    entryPoints: ["src/runtime/index.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
    plugins: [
      {
        name: "bug",
        setup(build) {
          build.onLoad({ filter: /src\/runtime\/[a-z-]+\.ts$/ }, ({ path }) => {
            const text = readFileSync(path, "utf8");
            if (basename(path) !== file) return { contents: text, loader: "ts" };
            planted += text.split(right).length - 1;
            return { contents: text.replace(right, () => wrong), loader: "ts" };
          });
        },
      },
    ],
  });
  if (planted !== 1) throw new Error(`the text to replace stands ${planted} times in ${file}: ${right}`);
  const mutant = (await import(pathToFileURL(outfile).href)) as typeof runtime;
  rmSync(folder, { recursive: true });
  return mutant;
}
