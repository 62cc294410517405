import { spawnSync } from "node:child_process";
import { closeSync, constants, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { WorldError } from "./durable.ts";
import { bootId, identify, isRunning, type ProcessIdentity } from "./process.ts";

const { O_CREAT, O_NOFOLLOW, O_RDWR } = constants;

/** Who writes to a state folder. */
export interface Owner {
  readonly host: string;
  readonly process: ProcessIdentity;
}

/** The only writer of a state folder, until it is released or its process ends, in whatever way. */
export interface StateLock {
  release(): void;
}

/** Somebody else writes to the state folder, or may. */
export class StateLockedError extends Error {
  override readonly name = "StateLockedError";
  readonly owner: Owner | undefined;
  constructor(message: string, owner: Owner | undefined) {
    super(message);
    this.owner = owner;
  }
}

/**
 * Takes the folder, or says who has it. The lock is flock(2) on `<folder>/lock`: the kernel frees it when the process ends,
 * so there is no stale one, and it holds across containers that share the folder. Node has no call for it; the program
 * `flock` locks the open file that it inherits, which stays ours when the program ends.
 *
 * On a file system of many machines flock may hold on each for itself. A folder that another machine owned and did not
 * give back is therefore refused, unless a person says with `takeOver` that nobody writes there any more.
 */
export function lockState(folder: string, { takeOver = false } = {}): StateLock {
  const path = join(folder, "lock");
  const file = openSync(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0o600);
  try {
    const { status, error } = spawnSync("flock", ["--nonblock", "3"], { stdio: ["ignore", "ignore", "ignore", file] });
    if (error !== undefined)
      throw new WorldError("the program flock, of util-linux, is needed and was not found", { cause: error });
    const owner = readOwner(path);
    if (status !== 0) throw new StateLockedError(`${folder} is in use${ownerText(owner)}`, owner);
    if (owner !== undefined && !takeOver && isElsewhere(owner)) {
      throw new StateLockedError(`${folder} was not given back${ownerText(owner)}`, owner);
    }
    writeOwner(file, { host: hostname(), process: identify(process.pid) as ProcessIdentity });
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return {
    release() {
      ftruncateSync(file, 0);
      closeSync(file);
    },
  };
}

/**
 * Who is at work in a state folder, as far as can be seen from here; undefined where nobody is. Asks the lock nothing: to try
 * it is to hold it for a moment, in which whoever needs it would be sent away.
 */
export function ownerOf(folder: string): Owner | undefined {
  const owner = readOwner(join(folder, "lock"));
  return owner === undefined || isRunning(owner.process) || isElsewhere(owner) ? owner : undefined;
}

/** On another machine, which may be up, or here although the lock is free; another boot of this machine is over. */
function isElsewhere({ host, process: known }: Owner): boolean {
  return known.boot === bootId() ? isRunning(known) : host !== hostname();
}

function writeOwner(file: number, owner: Owner): void {
  ftruncateSync(file, 0);
  writeSync(file, `${JSON.stringify(owner)}\n`, 0);
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Owner;
  } catch {
    // Empty: given back, or its owner ended before it had written.
    return undefined;
  }
}

function ownerText(owner: Owner | undefined): string {
  return owner === undefined ? "" : ` by process ${owner.process.pid} on ${owner.host}`;
}
