import { createHash } from "node:crypto";
import { closeSync, constants, lstatSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "../../effect.ts";
import { createFile, WorldError } from "../durable.ts";

const { O_NOFOLLOW, O_RDONLY } = constants;

/**
 * Puts the files that a script reads below the folder that it begins in. One that is there already stays if it is the same;
 * a step before may have left anything there, so another one, a link or a folder in its place is a `WorldError`.
 */
export function placeFiles(folder: string, files: Command["files"]): void {
  for (const { path, text, sha256 } of files) {
    const names = path.split("/");
    const leadsOut = names.some((name) => name === "" || name === "." || name === ".." || name.includes("\0"));
    if (leadsOut) throw new WorldError(`${path} leads out of the folder of the steps`);
    if (createHash("sha256").update(text).digest("hex") !== sha256) {
      throw new WorldError(`${path} is not the file that the plan was made with: its digest differs`);
    }
    makeFolders(folder, names.slice(0, -1), path);
    place(join(folder, ...names), Buffer.from(text), path);
  }
}

/** `lstat` and not `mkdir -p`, which would go through a link. */
function makeFolders(folder: string, names: readonly string[], path: string): void {
  let place = folder;
  for (const name of names) {
    place = join(place, name);
    const entry = lstatSync(place, { throwIfNoEntry: false });
    if (entry === undefined) mkdirSync(place, { mode: 0o700 });
    else if (!entry.isDirectory()) throw new WorldError(`${path} cannot be put there: ${name} is not a folder`);
  }
}

function place(at: string, bytes: Buffer, path: string): void {
  // Whole or not at all: an attempt that is killed here must not be in the way of the next.
  if (createFile(at, bytes)) return;
  const entry = lstatSync(at);
  if (!entry.isFile()) throw new WorldError(`${path} cannot be put there: what stands in its place is no file`);
  const file = openSync(at, O_RDONLY | O_NOFOLLOW);
  try {
    if (entry.size !== bytes.length || !readFileSync(file).equals(bytes)) {
      throw new WorldError(`${path} is there already, and is another file than the plan says`);
    }
  } finally {
    closeSync(file);
  }
}
