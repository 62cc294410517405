import { spawn } from "node:child_process";
import { bashWith } from "../contain/programs.ts";

/** Ends a cgroup when the shim dies, which the kernel does not do by itself. */
export interface Guard {
  /** The cgroup is empty. */
  dismiss(): void;
}

/** Reads nothing but the end of the shim, or the word that there is nothing to do any more. */
const GUARD = `
read -r word && exit
echo 1 >"$1/cgroup.kill"
for wait in 0 .01 .1 1; do sleep "$wait"; rmdir "$1" && exit; done`;

/** In a session of its own: what ends the shim does not end it. */
export function startGuard(cgroup: string): Guard {
  const [bash, ...args] = [...bashWith(GUARD), "bash", cgroup] as const;
  const { PATH = "" } = process.env;
  const child = spawn(bash, args, { detached: true, stdio: ["pipe", "ignore", "ignore"], env: { PATH } });
  // A guard that is dead cannot be told anything; the engine still ends what a dead shim has left.
  child.on("error", () => {});
  child.stdin.on("error", () => {});
  return { dismiss: () => void child.stdin.end("done\n") };
}
