import { originOf } from "../source/index.ts";
import type { UnitFile } from "./emit.ts";
import { contentDigest, type OutputFile } from "./output.ts";

/** `manifest.json`: each file of the output folder with its digest, its emitter and the lines that it was made from. */
export function makeManifest(files: readonly UnitFile[], version: string): OutputFile {
  const entries = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => [
      file.path,
      {
        emitter: file.emitter,
        digest: contentDigest(file.content),
        source: { path: file.unit.source.path, digest: contentDigest(file.unit.source.text) },
        origins: Object.fromEntries(file.origins.map(({ pointer, span }) => [pointer, originOf(span)])),
      },
    ]);
  const manifest = { compiler: `runbookc ${version}`, files: Object.fromEntries(entries) };
  return { path: "manifest.json", content: `${JSON.stringify(manifest, null, 2)}\n` };
}
