import { readFileSync } from "node:fs";
import { identify, type ProcessIdentity, type ProcessStat, runningProcesses, sendSignal } from "../process.ts";
import type { Cage } from "./containment.ts";

/** kthreadd, whose children are threads of the kernel. */
const KERNEL = 2;
/** Inherited by all that the step starts, unless it clears its environment. */
const VARIABLE = "RUNBOOKC_ATTEMPT";

/**
 * No cage: what belongs to the attempt is looked for. A process that has left its session and its parents and has cleared
 * its environment is not found.
 */
export function bestEffortCage(name: string): Cage {
  const token = Buffer.from(`${VARIABLE}=${name}\0`);
  let launched: ProcessIdentity | undefined;

  function members(): readonly number[] {
    const running = runningProcesses();
    // The pid was given to somebody else, and its group and session with it.
    const reused = running.some(({ pid, start }) => pid === launched?.pid && start !== launched.start);
    const root = reused ? undefined : launched?.pid;
    const found = new Set<number>();
    const isOurs = ({ pid, group, session, parent }: ProcessStat): boolean =>
      pid !== process.pid &&
      parent !== KERNEL &&
      (group === root || session === root || found.has(parent) || hasToken(pid, token));
    // A child may have been listed before its parent.
    for (let before = -1; before < found.size; ) {
      before = found.size;
      for (const stat of running) if (!found.has(stat.pid) && isOurs(stat)) found.add(stat.pid);
    }
    return [...found];
  }
  return {
    build: () => [],
    environment: { [VARIABLE]: name },
    hold({ pid }) {
      launched = identify(pid);
    },
    members,
    kill() {
      for (const pid of members()) sendSignal(pid, "SIGKILL");
    },
    remove() {},
  };
}

function hasToken(pid: number, token: Buffer): boolean {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`);
    const at = environment.indexOf(token);
    return at === 0 || (at > 0 && environment[at - 1] === 0);
  } catch {
    // Over, or of another user.
    return false;
  }
}
