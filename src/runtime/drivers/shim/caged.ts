import type { Command } from "../../effect.ts";
import type { Exit } from "../../event.ts";
import { now, sleep } from "../clock.ts";
import type { Cage } from "../contain/containment.ts";
import { sendSignal } from "../process.ts";
import type { Prepared } from "./prepare.ts";

/** How a command ended, as far as its process tells. */
export interface Ending {
  readonly outcome: Exit["outcome"];
  readonly code: number | null;
  /** What people should know. */
  readonly remarks: readonly string[];
}

/** Milliseconds that the kernel may take to end what was killed, and to close its pipes. */
const LAST_WORD = 900;
/** Milliseconds between two looks at what is left. */
const LOOK = 5;

/** Sees what was let go in a cage to its end, or that of its time. Then the cage is empty, or a remark says what is left. */
export async function seeThrough(
  { cage, launcher, closed }: Prepared,
  { timeout, grace }: Pick<Command, "timeout" | "grace">,
  cancelled: AbortSignal,
): Promise<Ending> {
  const stopped = await first(launcher.ended, timeout, cancelled);
  if (stopped !== undefined) await endPolitely(cage, grace);
  const left = await empty(cage);
  const code = await Promise.race([launcher.ended, sleep(LAST_WORD).then(() => null)]);
  await Promise.race([closed(), sleep(LAST_WORD)]);
  const remarks = left === 0 ? [] : [`${left} processes of this step could not be ended and still run`];
  return { outcome: stopped ?? (code === 0 ? "succeeded" : "failed"), code, remarks };
}

/** Why the command must end although it has not, or undefined when it has. */
async function first(
  ended: Promise<unknown>,
  timeout: number,
  cancelled: AbortSignal,
): Promise<"timed-out" | "cancelled" | undefined> {
  const over = new AbortController();
  const wake = AbortSignal.any([over.signal, cancelled]);
  const why = await Promise.race([
    ended.then(() => undefined),
    sleep(timeout, wake).then((due) => (due ? ("timed-out" as const) : ("cancelled" as const))),
  ]);
  over.abort();
  return why;
}

/** SIGTERM to all, and as much time as they are given. */
async function endPolitely(cage: Cage, grace: number): Promise<void> {
  for (const pid of cage.members()) sendSignal(pid, "SIGTERM");
  await until(() => cage.members().length === 0, grace);
}

/** SIGKILL to all that are left; how many the kernel did not end. */
async function empty(cage: Cage): Promise<number> {
  let left = 0;
  await until(() => {
    left = cage.members().length;
    if (left > 0) cage.kill();
    return left === 0;
  }, LAST_WORD);
  return left;
}

async function until(holds: () => boolean, atMost: number): Promise<void> {
  for (const began = now().mono; !holds() && now().mono - began < atMost; ) await sleep(LOOK);
}
