import { readFileSync } from "node:fs";
import type { Moment } from "../event.ts";
import { bootId } from "./process.ts";

/** Longer timers of Node fire at once, and a sleeping machine stops them: none is longer than this. */
const LONGEST_TIMER = 1000;

export function now(): Moment {
  return { boot: bootId(), mono: Math.floor(monotonicMs()), wall: Math.max(0, Date.now()) };
}

/**
 * CLOCK_BOOTTIME, which goes on while a laptop sleeps: a deadline that passes with the lid closed has passed. Node reads
 * CLOCK_MONOTONIC only, which is finer; where both agree it wins, and where a container shows an uptime of its own too.
 */
function monotonicMs(): number {
  const awake = Number(process.hrtime.bigint() / 1000n) / 1000;
  return Math.max(awake, Number.parseFloat(readFileSync("/proc/uptime", "ascii")) * 1000);
}

/** Sleeps until the moment `ms` from now, or until it is told to stop: false. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<boolean> {
  const due = monotonicMs() + ms;
  for (let left = ms; left > 0 && signal?.aborted !== true; left = due - monotonicMs()) {
    await pause(Math.min(left, LONGEST_TIMER), signal);
  }
  return signal?.aborted !== true;
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal?.addEventListener("abort", wake);
  });
}
