import type { ChildProcess } from "node:child_process";
import type { Command, Examined } from "../effect.ts";
import type { Launch } from "../event.ts";
import { changeOf } from "./change.ts";
import { sleep } from "./clock.ts";
import type { Containment } from "./contain/containment.ts";
import { openCage } from "./contain/open.ts";
import { createFile } from "./durable.ts";
import { type Claim, examineLaunch, launchFiles, readClaim } from "./launch-files.ts";
import { isRunning, signalTo } from "./process.ts";
import type { Order } from "./shim/order.ts";
import { isUp, keepSpare } from "./spare.ts";

/** Everything about the steps of a run that its plan does not say. */
export interface StepSettings {
  /** The program of the shim, `dist/step-shim.cjs`. */
  readonly shim: string;
  /** Where the files of the launches are. */
  readonly launches: string;
  /** In which the scripts begin. */
  readonly folder: string;
  /** All of the environment but what commands add. */
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly containment: Containment;
  /** Bytes of output that are kept of the beginning of each, and at least as many of its end. */
  readonly keep: number;
}

/** The launches of one run, as its engine handles them. */
export interface Steps {
  start(launch: Launch, command: Command, epoch: number): void;
  examine(launch: Launch): Examined;
  /** Claims the launch as cancelled; false where somebody has claimed it before. */
  claim(launch: Launch): boolean;
  stop(launch: Launch): void;
  kill(launch: Launch): Promise<void>;
  /** Until the launch has an exit file, or nobody is left who could write one. */
  ended(launch: Launch, signal: AbortSignal): Promise<void>;
  /** Leaves steps that run under their shims, and ends what waits for an order. */
  close(): void;
}

/** Milliseconds in which the kernel ends what was killed. */
const LAST_WORD = 1000;

export function openSteps(settings: StepSettings): Steps {
  const { launches, shim, containment, ...rest } = settings;
  const files = (launch: Launch) => launchFiles(launches, launch);
  const spare = keepSpare(shim, containment);
  /** Shims that this process has started, by claim file. */
  const own = new Map<string, ChildProcess>();

  const examine = (launch: Launch): Examined => examineLaunch(files(launch));

  /** A shim that has not claimed yet is known to its parent only. */
  function mayEnd(launch: Launch): boolean {
    const { claim, alive, exit } = examine(launch);
    if (exit !== undefined) return false;
    return claim === "none" ? isUp(own.get(files(launch).claim)) : alive;
  }

  return {
    start(launch, command, epoch) {
      const order: Order = { ...rest, files: files(launch), command, epoch };
      const taken = spare.take();
      taken.stdin?.end(`${JSON.stringify(order)}\n`);
      own.set(order.files.claim, taken);
    },
    examine,
    claim: (launch) => createFile(files(launch).claim, `${JSON.stringify({ state: "cancelled" })}\n`),
    stop(launch) {
      const claim = readClaim(files(launch));
      if (claim?.state === "started") signalTo(claim.shim, "SIGTERM");
    },
    async kill(launch) {
      const child = own.get(files(launch).claim);
      child?.kill("SIGKILL");
      await until(() => !isUp(child));
      const claim = readClaim(files(launch));
      if (claim?.state === "started") await endAll(claim);
    },
    async ended(launch, signal) {
      const died = new AbortController();
      const child = own.get(files(launch).claim);
      const wake = (): void => died.abort();
      child?.once("exit", wake);
      const either = AbortSignal.any([died.signal, signal]);
      while (!signal.aborted && mayEnd(launch)) await changeOf(launches, either, () => mayEnd(launch));
      child?.off("exit", wake);
    },
    close: () => spare.close(),
  };
}

/** Ends a shim, and what its cage still holds then. */
async function endAll({ shim, containment, first }: Extract<Claim, { state: "started" }>): Promise<void> {
  signalTo(shim, "SIGKILL");
  const cage = openCage(containment, shim, first);
  await until(() => {
    if (!isRunning(shim) && cage.members().length === 0) return true;
    cage.kill();
    return false;
  });
  cage.remove();
}

async function until(holds: () => boolean): Promise<void> {
  for (let passed = 0; passed < LAST_WORD && !holds(); passed += 10) await sleep(10);
}
