import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { identify, sendSignal } from "../process.ts";
import type { Cage, Launched } from "./containment.ts";
import { bashWith } from "./programs.ts";

/** Enters the cgroup first. */
const ENTER = 'echo "$$" >"$0" && exec "$@"';

/** The cgroup below this process's own, where cgroup v2 is mounted; cgroups(7). */
export function ownCgroup(): string | undefined {
  const own = /^0::(.*)$/m.exec(readFileSync("/proc/self/cgroup", "utf8"))?.[1];
  if (own === undefined) return undefined;
  for (const line of readFileSync("/proc/self/mountinfo", "utf8").split("\n")) {
    const [, root = "", place = "", type] = /^\S+ \S+ \S+ (\S+) (\S+) .*? - (\S+) /.exec(line) ?? [];
    if (type === "cgroup2" && isBelow(own, root)) return join(place, root === "/" ? own : own.slice(root.length));
  }
  return undefined;
}

function isBelow(path: string, root: string): boolean {
  return root === "/" || path === root || path.startsWith(`${root}/`);
}

/** A cage of a cgroup. `name` is made of the shim alone, so that it is found again when that is dead. */
export function cgroupCage(parent: string, name: string): Cage {
  const leaf = join(parent, `runbookc-${name}`);
  let launched: Launched | undefined;
  return {
    build() {
      mkdirSync(leaf);
      return [...bashWith(ENTER), join(leaf, "cgroup.procs")];
    },
    environment: {},
    folder: leaf,
    hold(child) {
      launched = child;
    },
    members: () => [...new Set([...membersOf(leaf), ...(launched?.isRunning() ? [launched.pid] : [])])],
    kill() {
      ifThere(() => writeFileSync(join(leaf, "cgroup.kill"), "1"));
      if (launched?.isRunning()) sendSignal(launched.pid, "SIGKILL");
    },
    remove() {
      tryToRemove(leaf);
    },
  };
}

/** Removes what probes, shims and guards that were killed have left below `parent`, if nobody is inside. */
export function sweepCgroups(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, pid, start] = /^runbookc-(?:probe-)?(\d+)-(\d+)$/.exec(name) ?? [];
    if (pid === undefined || identify(Number(pid))?.start === Number(start)) continue;
    tryToRemove(join(parent, name));
  }
}

/** Those in cgroups that the step made below its own, too. */
function membersOf(leaf: string): readonly number[] {
  const pids = ifThere(() => readFileSync(join(leaf, "cgroup.procs"), "ascii")) ?? "";
  return [...pids.split("\n").filter(Boolean).map(Number), ...foldersBelow(leaf).flatMap(membersOf)];
}

/** What is in use or not ours stays; the next one who looks what the machine permits tries again. */
function tryToRemove(leaf: string): void {
  try {
    removeTree(leaf);
  } catch {
    // EBUSY, EACCES.
  }
}

function removeTree(leaf: string): void {
  for (const folder of foldersBelow(leaf)) removeTree(folder);
  ifThere(() => rmdirSync(leaf));
}

function foldersBelow(leaf: string): readonly string[] {
  const entries = ifThere(() => readdirSync(leaf, { withFileTypes: true })) ?? [];
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(leaf, entry.name));
}

function ifThere<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (["ENOENT", "ENODEV"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}
