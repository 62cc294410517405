import { watch } from "node:fs";
import { sleep } from "./clock.ts";

/** Milliseconds after which one looks again although no file has changed. */
const LOOK = 250;

/**
 * Until something changes in the folder, or it is time to look again, or the signal comes; at once where `stillWaits` says that
 * it has changed already. A watcher that fails or misses something makes this slower, not wrong.
 */
export async function changeOf(folder: string, signal: AbortSignal, stillWaits: () => boolean): Promise<void> {
  const changed = new AbortController();
  const watcher = watch(folder, { persistent: false }, () => changed.abort());
  watcher.on("error", () => {});
  try {
    if (stillWaits()) await sleep(LOOK, AbortSignal.any([changed.signal, signal]));
  } finally {
    watcher.close();
  }
}
