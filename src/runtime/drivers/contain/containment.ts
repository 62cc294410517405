import type { ProcessIdentity } from "../process.ts";

/** What holds all processes of an attempt together, so that they can be ended together. Written down with each attempt. */
export type Containment =
  /** A cgroup of version 2 below `parent`: ended by the kernel at once; nothing leaves it. */
  | { readonly kind: "cgroup"; readonly parent: string }
  /** A PID namespace, in a user namespace where root is not there: ended by the kernel with its first process. */
  | { readonly kind: "pidns"; readonly user: boolean }
  /** Process group, session, descendants and a variable in the environment: one that leaves them all survives. */
  | { readonly kind: "best-effort" };

/** What was launched in a cage, as its parent knows it. */
export interface Launched {
  readonly pid: number;
  /** Until it is false the pid is given to nobody else. */
  isRunning(): boolean;
}

/** All processes of one attempt. */
export interface Cage {
  /** Makes what the cage is made of. What is returned, if anything, is put before the command that is to run inside. */
  build(): readonly string[];
  /** Added to the environment of the command. */
  readonly environment: Readonly<Record<string, string>>;
  /** The cgroup, if the cage is one. */
  readonly folder?: string;
  /** Where all end with the first of them: that one, once it is there. */
  first?(): ProcessIdentity | undefined;
  /** Tells what was launched, as soon as it is known: it may not be inside yet. */
  hold(launched: Launched): void;
  /** Pids of those that still run. */
  members(): readonly number[];
  /** SIGKILL to all of them. */
  kill(): void;
  /** Gives back what the cage took of the machine, if it is empty. */
  remove(): void;
}
