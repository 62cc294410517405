import type { Host } from "../host/index.ts";
import { digest } from "../plan/index.ts";
import { originOf } from "../source/index.ts";
import type { UnitFile } from "./emit.ts";
import { type OutputFile, readText } from "./output.ts";

const NAME = "manifest.json";

/** What `manifest.json` says of one file of the output folder. */
interface Entry {
  readonly emitter: string;
  readonly digest: string;
  readonly source: { readonly path: string; readonly digest: string };
  readonly origins: Readonly<Record<string, string>>;
}

/** Entries by path below the output folder. */
type Entries = Readonly<Record<string, Entry>>;

/** Of the last compilation: what still holds, and the files (from the project root) that are no longer made. */
export interface Earlier {
  readonly kept: Entries;
  readonly outdated: readonly string[];
}

/**
 * Reads what the last compilation left. What was made of a runbook that is not compiled now and is still there stays;
 * the rest is made anew or is outdated. A manifest that cannot be read says nothing.
 */
export function readEarlier(host: Host, folder: string, compiled: ReadonlySet<string>): Earlier {
  const entries = readEntries(readText(host, `${folder}/${NAME}`) ?? "{}");
  const stays = ({ source }: Entry) => !compiled.has(source.path) && host.kind(source.path) === "file";
  return {
    kept: Object.fromEntries(entries.filter(([, entry]) => stays(entry))),
    outdated: entries.filter(([, entry]) => !stays(entry)).map(([path]) => `${folder}/${path}`),
  };
}

function readEntries(text: string): [string, Entry][] {
  try {
    const { files = {} } = JSON.parse(text) as { files?: Record<string, unknown> };
    return Object.entries(files).filter((pair): pair is [string, Entry] => isOurs(pair[0]) && isEntry(pair[1]));
  } catch {
    return [];
  }
}

/** A path as we write them: nothing that leads elsewhere. */
function isOurs(path: string): boolean {
  return /^[A-Za-z0-9][-A-Za-z0-9._/]*$/.test(path) && !path.split("/").includes("..");
}

function isEntry(value: unknown): value is Entry {
  const { source } = (value ?? {}) as { source?: { path?: unknown } };
  return typeof source?.path === "string";
}

/** `manifest.json`: each file of the output folder with its digest, its emitter and the lines that it was made from. */
export function makeManifest(files: readonly UnitFile[], kept: Entries, version: string): OutputFile {
  const made = files.map((file): [string, Entry] => [
    file.path,
    {
      emitter: file.emitter,
      digest: contentDigest(file.content),
      source: { path: file.unit.source.path, digest: contentDigest(file.unit.source.text) },
      origins: Object.fromEntries(file.origins.map(({ pointer, span }) => [pointer, originOf(span)])),
    },
  ]);
  const entries = [...Object.entries(kept), ...made].sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest = { compiler: `runbookc ${version}`, files: Object.fromEntries(entries) };
  return { path: NAME, content: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** Digest of a text as `manifest.json` states it. */
function contentDigest(content: string): string {
  return `sha256:${digest(content)}`;
}
