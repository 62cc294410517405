import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

const { O_CREAT, O_DIRECTORY, O_EXCL, O_NOFOLLOW, O_RDONLY, O_WRONLY } = constants;

/** The machine is not as it must be, or what lies on its disk is not. What the system itself refuses has a `code` of its own. */
export class WorldError extends Error {
  override readonly name = "WorldError";
}

/** What the system or the disk refuses; all else is a mistake of this program. */
export function isOfTheWorld(error: unknown): error is Error {
  return error instanceof WorldError || (error instanceof Error && "syscall" in error);
}

/** What a folder holds, by name, survives a power loss from here on. */
export function syncFolder(path: string): void {
  const folder = openSync(path, O_RDONLY | O_DIRECTORY);
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * A folder for this user alone (0700), durably; those on the way are made too. One that is there already must be a real
 * folder of this user that nobody else can enter: journals name what was run, and outputs may say more than they should.
 */
export function privateFolder(path: string): void {
  const place = resolve(path);
  const parent = dirname(place);
  if (isAbsent(parent)) privateFolder(parent);
  if (isAbsent(place)) {
    makeFolder(place);
    syncFolder(parent);
  }
  const entry = lstatSync(place);
  if (!entry.isDirectory()) throw new WorldError(`${path} is not a folder`);
  if (entry.uid !== process.geteuid?.()) throw new WorldError(`${path} belongs to another user`);
  if ((entry.mode & 0o077) !== 0) {
    throw new WorldError(`${path} can be entered by others (mode ${(entry.mode & 0o777).toString(8)}, 700 is asked)`);
  }
}

/** Makes a folder, unless somebody else has made it by now. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** The file is there whole, or as it was before. */
export function replaceFile(path: string, bytes: Uint8Array | string): void {
  const temporary = writeTemporary(path, bytes);
  try {
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/**
 * Makes a file that nobody has made before: of all that try, exactly one is told `true`, and from then on the file is
 * there whole, whatever happens. `link` decides, not `O_EXCL`, which would show the file before its content.
 */
export function createFile(path: string, bytes: Uint8Array | string): boolean {
  const temporary = writeTemporary(path, bytes);
  try {
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(dirname(path));
  return true;
}

/** A private folder that is there with all of these files, by name, or not at all; false where it has been made before. */
export function createFolder(path: string, files: ReadonlyMap<string, string>): boolean {
  const place = resolve(path);
  const temporary = join(dirname(place), temporaryName(place));
  privateFolder(temporary);
  for (const [name, text] of files) {
    privateFolder(dirname(join(temporary, name)));
    replaceFile(join(temporary, name), text);
  }
  try {
    renameSync(temporary, place);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
  syncFolder(dirname(place));
  return true;
}

/** The content of a file; undefined where there is none. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes all of it; one call of the system may take a part only. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Opens a file of this user for writing that must not be there yet. */
export function openNew(path: string): number {
  return openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
}

/** Bytes that an open file takes. */
export function sizeOf(file: number): number {
  return fstatSync(file).size;
}

let serial = 0;

/** Of this process and used once, so what a killed one left is not in the way. */
function temporaryName(path: string): string {
  return `.${basename(path)}.${process.pid}.${++serial}.${process.hrtime.bigint()}`;
}

/** A new file beside its place, on disk. */
function writeTemporary(path: string, bytes: Uint8Array | string): string {
  const temporary = join(dirname(path), temporaryName(path));
  const file = openNew(temporary);
  try {
    writeAll(file, Buffer.from(bytes));
    fsyncSync(file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return temporary;
}

function isAbsent(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined;
}
