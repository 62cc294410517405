import type { Host } from "../host/index.ts";
import { digest } from "../plan/index.ts";

/** A file to stand below the output folder when the compilation is done. `path` is relative to the project root. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** What writing did, or with `check` what it would have done. All paths sorted by code unit. */
export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** With `check`: files that differ, are missing, or should not be there. */
  readonly stale: readonly string[];
}

/** A path that the compiler refuses to touch. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

/**
 * Brings the folder to exactly these files. Orphans are known from the list that the last compilation left in
 * `manifest.json`, so a file that a person put there stays. Nothing is written before all paths are judged.
 */
export function writeOutput(host: Host, folder: string, files: readonly OutputFile[], check: boolean): Written {
  const wanted = new Map(files.map((file) => [file.path, file.content]));
  judge(host, folder, [...wanted.keys()]);
  const changed = [...wanted].filter(([path, content]) => readText(host, path) !== content).map(([path]) => path);
  const orphans = listed(host, folder).filter((path) => !wanted.has(path) && host.kind(path) === "file");
  if (check) return { written: [], removed: [], stale: [...changed, ...orphans].sort() };
  for (const path of changed) host.write(path, wanted.get(path) as string);
  for (const path of orphans) host.remove(path);
  return { written: changed.sort(), removed: orphans.sort(), stale: [] };
}

/** Files that the manifest of the last compilation names, as paths from the project root. */
function listed(host: Host, folder: string): readonly string[] {
  const text = readText(host, `${folder}/manifest.json`);
  if (text === undefined) return [];
  try {
    const manifest = JSON.parse(text) as { files?: Record<string, unknown> };
    return Object.keys(manifest.files ?? {})
      .filter((path) => /^[A-Za-z0-9][-A-Za-z0-9._/]*$/.test(path) && !path.split("/").includes(".."))
      .map((path) => `${folder}/${path}`);
  } catch {
    return [];
  }
}

/** Refuses links on the way, names that leave the folder, and names that one file system takes for the same. */
function judge(host: Host, folder: string, paths: readonly string[]): void {
  const folded = new Map<string, string>();
  for (const path of paths) {
    const steps = path.split("/");
    if (!path.startsWith(`${folder}/`) || steps.includes("..") || steps.includes(".") || steps.includes("")) {
      throw new OutputError(`${path} is outside ${folder}/`);
    }
    const twin = folded.get(path.toLowerCase());
    if (twin !== undefined) throw new OutputError(`${path} and ${twin} are one file on some file systems`);
    folded.set(path.toLowerCase(), path);
    for (let at = 1; at <= steps.length; at++) {
      const part = steps.slice(0, at).join("/");
      if (host.kind(part) === "link")
        throw new OutputError(`${part} is a symbolic link; output never goes through one`);
    }
  }
}

function readText(host: Host, path: string): string | undefined {
  if (host.kind(path) !== "file") return undefined;
  const bytes = host.read(path);
  return bytes === undefined ? undefined : new TextDecoder("utf-8").decode(bytes);
}

/** Digest of a file as `manifest.json` states it. */
export function contentDigest(content: string): string {
  return `sha256:${digest(content)}`;
}
