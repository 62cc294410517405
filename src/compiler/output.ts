import type { Host } from "../host/index.ts";

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
class OutputError extends Error {
  override readonly name = "OutputError";
}

/** What to bring the output folder to. */
export interface Output {
  readonly folder: string;
  readonly files: readonly OutputFile[];
  /** Folders below it that belong to the compiler alone: what else lies in them is removed. */
  readonly owned: readonly string[];
  /** Files of an earlier compilation that are no longer made. */
  readonly outdated: readonly string[];
}

/** Brings the output folder to these files. Nothing is written before all paths are judged. */
export function writeOutput(host: Host, output: Output, check: boolean): Written {
  const wanted = new Map(output.files.map((file) => [file.path, file.content]));
  const left = output.owned.flatMap((folder) => filesBelow(host, folder));
  const orphans = [...new Set([...output.outdated, ...left])].filter(
    (path) => !wanted.has(path) && host.kind(path) === "file",
  );
  judge(host, output.folder, [...wanted.keys()]);
  judge(host, output.folder, orphans);
  const changed = [...wanted].filter(([path, content]) => readText(host, path) !== content).map(([path]) => path);
  if (check) return { written: [], removed: [], stale: [...changed, ...orphans].sort() };
  for (const path of changed) host.write(path, wanted.get(path) as string);
  for (const path of orphans) host.remove(path);
  return { written: changed.sort(), removed: orphans.sort(), stale: [] };
}

/** All files below a folder. Links are not followed. */
function filesBelow(host: Host, folder: string): string[] {
  if (host.kind(folder) !== "folder") return [];
  return host.list(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return host.kind(path) === "folder" ? filesBelow(host, path) : [path];
  });
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

/** The text of a file; undefined where there is none. */
export function readText(host: Host, path: string): string | undefined {
  if (host.kind(path) !== "file") return undefined;
  const bytes = host.read(path);
  return bytes === undefined ? undefined : new TextDecoder("utf-8").decode(bytes);
}
