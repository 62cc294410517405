import { type ChildProcess, spawn } from "node:child_process";
import type { Containment } from "./contain/containment.ts";

/** Keeps a shim ready for the next step: to start node takes longer than all that a shim does. */
export interface Spare {
  /** One that waits for its order; from now on it is the caller's. */
  take(): ChildProcess;
  /** Ends the one that waits. */
  close(): void;
}

/** Milliseconds from the start of a step to that of the shim for the next one. */
const BREATH = 50;

/** `shim` is the program. */
export function keepSpare(shim: string, containment: Containment): Spare {
  let closed = false;
  let spare: ChildProcess | undefined = start(shim, containment);
  return {
    take() {
      const taken = isUp(spare) ? spare : start(shim, containment);
      spare = undefined;
      // Later: to start one takes as much of the machine as the step that begins now.
      setTimeout(() => {
        if (!closed) spare ??= start(shim, containment);
      }, BREATH).unref();
      return taken;
    },
    close() {
      closed = true;
      spare?.stdin?.end();
      spare = undefined;
    },
  };
}

/** Whether a child of this process still runs. */
export function isUp(child: ChildProcess | undefined): child is ChildProcess {
  return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

function start(shim: string, containment: Containment): ChildProcess {
  const { PATH, TMPDIR } = process.env;
  const child = spawn(process.execPath, [shim, JSON.stringify(containment)], {
    // It outlives this process, the terminal and the session.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    cwd: "/",
    env: { ...(PATH !== undefined && { PATH }), ...(TMPDIR !== undefined && { TMPDIR }) },
  });
  // Whether it took its order is said by its claim alone.
  child.on("error", () => {});
  child.stdin?.on("error", () => {});
  child.unref();
  return child;
}
