import {
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { HostError } from "./error.ts";
import type { EntryKind, Host } from "./host.ts";

/** The files below `root`. Nothing is written outside it or through a symbolic link. */
export function nodeHost(root: string): Host {
  const base = realpathSync(root);
  return {
    read: (path) => tell(path, () => readFileSync(readable(base, path))),
    list: (path) => tell(path, () => readdirSync(resolve(base, path)).sort(order)) ?? [],
    kind: (path) => tell(path, () => kindOf(resolve(base, path))),
    write(path, content) {
      demand(path, () => {
        replace(base, writable(base, path), content);
      });
    },
    remove: (path) => tell(path, () => unlinkSync(writable(base, path))),
  };
}

/** By code unit, the same on every machine. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isWithin(base: string, path: string): boolean {
  const way = relative(base, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The real path of a file to read. A link in a pull request must not show a file of the machine: what lies in the
 * project stays in it. An absolute path outside was typed by a person; a link there stays in its folder.
 */
function readable(base: string, path: string): string {
  const place = resolve(base, path);
  const real = realpathSync(place);
  if (isWithin(base, real)) return real;
  if (!isAbsolute(path)) throw new HostError(path, "leads out of the project");
  if (isWithin(base, place) || !isWithin(realpathSync(dirname(place)), real)) {
    throw new HostError(path, "is a link that leads out of its folder");
  }
  return real;
}

/** The absolute path of a file to write; each folder on the way is a real one, under exactly this name. */
function writable(base: string, path: string): string {
  const target = resolve(base, path);
  if (target === base || !isWithin(base, target)) throw new HostError(path, "is outside the project");
  let folder = base;
  for (const step of relative(base, target).split(sep)) {
    const part = join(folder, step);
    if (isAbsent(part)) return judgeName(path, folder, step, target);
    if (kindOf(part) === "link") throw new HostError(path, `goes through the symbolic link ${relative(base, part)}`);
    judgeName(path, folder, step, target);
    folder = part;
  }
  return target;
}

/** Two names that differ in case only are one file on some machines: the second would overwrite the first. */
function judgeName(path: string, folder: string, name: string, target: string): string {
  const fold = (text: string) => text.normalize("NFC").toLowerCase();
  const twin = readdirSync(folder).find((other) => other !== name && fold(other) === fold(name));
  if (twin !== undefined) throw new HostError(path, `is the same file as ${twin} on some file systems`);
  return target;
}

/**
 * A whole file or nothing: written beside its place, forced to disk, and then moved. Each folder on the way is opened and
 * not looked up again, so that one which somebody swaps for a link in the meantime leads nowhere.
 */
function replace(base: string, target: string, content: string): void {
  const folders = [openFolder(base)];
  try {
    for (const step of relative(base, dirname(target))
      .split(sep)
      .filter((name) => name !== "")) {
      const path = below(folders.at(-1) as Folder, step);
      if (isAbsent(path)) mkdirSync(path);
      folders.push(openFolder(path));
    }
    writeWhole(folders.at(-1) as Folder, basename(target), content);
  } finally {
    for (const { handle } of folders) if (handle !== undefined) closeSync(handle);
  }
}

/** An open folder: by its handle where the system gives handles a path, else by its name. */
interface Folder {
  readonly handle?: number;
  readonly path: string;
}

const HANDLES = "/proc/self/fd";

function openFolder(path: string): Folder {
  const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = constants;
  if (O_DIRECTORY === undefined || isAbsent(HANDLES)) return { path };
  const handle = openSync(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
  return { handle, path: `${HANDLES}/${handle}` };
}

function below({ path }: Folder, name: string): string {
  return join(path, name);
}

function writeWhole(folder: Folder, name: string, content: string): void {
  const temporary = below(folder, `.${name}.${process.pid}.tmp`);
  // One that an earlier process with the same number left when it was killed.
  if (!isAbsent(temporary)) unlinkSync(temporary);
  const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
  const file = openSync(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644);
  try {
    try {
      writeFileSync(file, content, "utf8");
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, below(folder, name));
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
}

function kindOf(path: string): EntryKind {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return "link";
  return entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
}

function isAbsent(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined;
}

/** What is not there is undefined; all else that the machine says is an error of the host. */
function tell<T>(path: string, look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof HostError) throw error;
    const { code = "" } = error as { readonly code?: string };
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(code)) return undefined;
    throw new HostError(path, `cannot be used: ${(error as Error).message}`, { cause: error });
  }
}

function demand(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(path, `cannot be written: ${(error as Error).message}`, { cause: error });
  }
}
