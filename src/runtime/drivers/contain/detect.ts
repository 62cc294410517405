import { spawnSync } from "node:child_process";
import { mkdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { identify } from "../process.ts";
import { ownCgroup, sweepCgroups } from "./cgroup.ts";
import type { Containment } from "./containment.ts";
import { pidNamespaceCage } from "./pid-namespace.ts";
import { findProgram } from "./programs.ts";

/** A rung of the ladder, and why it cannot be stood on. */
export interface Rung {
  readonly kind: Containment["kind"];
  readonly containment?: Containment;
  readonly reason?: string;
}

/** Tries each kind of containment for real, best first; best effort is always there. */
export function containmentLadder(): readonly Rung[] {
  return [cgroupRung(), namespaceRung(), { kind: "best-effort", containment: { kind: "best-effort" } }];
}

/** The best that this machine permits. */
export function detectContainment(): Containment {
  return cgroupRung().containment ?? namespaceRung().containment ?? { kind: "best-effort" };
}

function cgroupRung(): Rung {
  const kind = "cgroup";
  const parent = ownCgroup();
  if (parent === undefined) return { kind, reason: "cgroup v2 is not mounted" };
  const leaf = join(parent, `runbookc-probe-${process.pid}-${identify(process.pid)?.start}`);
  try {
    sweepCgroups(parent);
    mkdirSync(leaf);
  } catch (error) {
    return { kind, reason: `no cgroup can be made below ${parent}: ${(error as Error).message}` };
  }
  try {
    // A process that enters and asks the kernel to end all inside must be ended by it.
    const probe = 'echo "$$" >"$0/cgroup.procs" && echo 1 >"$0/cgroup.kill" && sleep 5';
    const { signal, stderr } = spawnSync("bash", ["-c", probe, leaf], { encoding: "utf8" });
    if (signal === "SIGKILL") return { kind, containment: { kind, parent } };
    return { kind, reason: `${parent} cannot be used: ${stderr.trim()}` };
  } finally {
    rmdirSync(leaf);
  }
}

function namespaceRung(): Rung {
  const kind = "pidns";
  const missing = ["setpriv", "unshare", "bash"].filter((name) => findProgram(name) === undefined);
  if (missing.length > 0) return { kind, reason: `not found: ${missing.join(", ")}` };
  const errors = [false, true].map((user) => {
    const [program, ...args] = [...pidNamespaceCage(user).build(), "true"];
    const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
    return status === 0 ? undefined : stderr.trim();
  });
  const user = errors.indexOf(undefined);
  return user === -1 ? { kind, reason: errors.join("; ") } : { kind, containment: { kind, user: user === 1 } };
}
