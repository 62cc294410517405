import { type EntryKind, type Host, HostError } from "../host/index.ts";
import { normalPath } from "../source/index.ts";
import { commitOf, GitError, partedAt, runGit } from "./git-run.ts";

interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
}

/** Files that every comparison reads: all of them are asked for at once. */
const READ_AHEAD = /(?:\.md|\.runbook\.yaml|(?:^|\/)runbookc\.yaml)$/;

/**
 * The files below a folder as they are in a commit, as a host that nothing can be written to: in the commit that `ref` stands
 * for, or with `parted` in the last one that it and HEAD have in common. Throws a `GitError` where there is no such commit.
 */
export function treeAt(folder: string, ref: string, parted: boolean): Host {
  const commit = parted ? partedAt(folder, ref) : commitOf(folder, ref);
  const listed = runGit(folder, ["ls-tree", "-r", "-z", commit]);
  if (listed === undefined) throw new GitError(`git cannot list the files of ${ref}`);
  const entries = new Map<string, Entry>();
  const folders = new Map<string, Set<string>>([["", new Set()]]);
  for (const [path, entry] of entriesIn(listed.toString())) {
    entries.set(path, entry);
    const steps = path.split("/");
    for (const [at, step] of steps.entries()) {
      const above = steps.slice(0, at).join("/");
      folders.set(above, (folders.get(above) ?? new Set()).add(step));
    }
  }
  const isAhead = ([path, { kind }]: [string, Entry]) => kind === "file" && READ_AHEAD.test(path);
  const blobs = readBlobs(
    folder,
    [...entries].filter(isAhead).map(([, { id }]) => id),
  );
  const refuse = (path: string): never => {
    throw new HostError(path, `is in the commit ${ref}, which stays as it is`);
  };
  return {
    read(path) {
      const entry = entries.get(normalPath(path) ?? "");
      if (entry?.kind !== "file") return undefined;
      return blobs.get(entry.id) ?? runGit(folder, ["cat-file", "blob", entry.id]);
    },
    list: (path) => [...(folders.get(normalPath(path) ?? "/") ?? [])].sort(),
    kind(path) {
      const place = normalPath(path);
      if (place === undefined) return undefined;
      return entries.get(place)?.kind ?? (folders.has(place) ? "folder" : undefined);
    },
    write: refuse,
    remove: refuse,
  };
}

/** `100644 blob ID\tPATH`: files, links (120000) and other repositories (160000). */
function entriesIn(listed: string): readonly (readonly [string, Entry])[] {
  return listed
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const tab = line.indexOf("\t");
      const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
      const kind = mode === "120000" ? "link" : mode.startsWith("100") ? "file" : "other";
      return [line.slice(tab + 1), { kind, id }];
    });
}

/** Of `cat-file --batch`: `ID blob SIZE`, a line feed, that many bytes and another line feed. */
function readBlobs(folder: string, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const output = runGit(folder, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
  let at = 0;
  while (output !== undefined && at < output.length) {
    const end = output.indexOf(10, at);
    const [id = "", kind, size] = output.subarray(at, end).toString().split(" ");
    // What is missing has no bytes; it is asked for again when it is read, and is not there then.
    const length = kind === "blob" ? Number(size) : -1;
    if (length >= 0) blobs.set(id, output.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + 1;
  }
  return blobs;
}
