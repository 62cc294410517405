import type { Cage, Containment } from "../contain/containment.ts";
import { openCage } from "../contain/open.ts";
import { identify, type ProcessIdentity } from "../process.ts";
import { type Guard, startGuard } from "./guard.ts";
import { type Launcher, launch } from "./launch.ts";
import { openPipes, type Pipe } from "./pipe.ts";

/** All that a shim makes before it knows what it is to run, so that a step need not wait for it. */
export interface Prepared {
  readonly shim: ProcessIdentity;
  readonly containment: Containment;
  readonly cage: Cage;
  readonly launcher: Launcher;
  readonly output: Pipe;
  /** When nobody is left who could write into the pipes. */
  readonly closed: () => Promise<unknown>;
  /** Gives everything back, unless there is somebody inside still: then what comes after the end of the shim ends that. */
  readonly clear: () => void;
}

export function prepare(containment: Containment): Prepared {
  const shim = identify(process.pid) as ProcessIdentity;
  const cage = openCage(containment, shim);
  const [output, messages] = openPipes(["output", "messages"]) as [Pipe, Pipe];
  const launcher = launch(cage, output, messages);
  const guard: Guard | undefined = cage.folder === undefined ? undefined : startGuard(cage.folder);
  // The first look takes longest.
  void launcher.ready.then(() => cage.members());
  const closing = [output, messages].map((pipe) => pipe.closed());
  return {
    shim,
    containment,
    cage,
    launcher,
    output,
    closed: () => Promise.all(closing),
    clear() {
      if (cage.members().length > 0) return;
      guard?.dismiss();
      cage.remove();
    },
  };
}

/** For a shim that is not needed. */
export async function discard({ launcher, clear }: Prepared): Promise<void> {
  launcher.giveUp();
  await launcher.ended.catch(() => {});
  clear();
}
