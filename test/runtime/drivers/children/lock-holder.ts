// Tries to become the only writer of a folder: `node lock-holder <folder> [hold]`. Says "held", or who has it.
import { lockState, StateLockedError } from "../../../../src/runtime/drivers/state-lock.ts";

const [, , folder = "", mode] = process.argv;
try {
  const lock = lockState(folder);
  process.stdout.write("held\n");
  if (mode === "hold") setInterval(() => {}, 1000);
  else if (mode === "give back") lock.release();
} catch (error) {
  if (!(error instanceof StateLockedError)) throw error;
  process.stdout.write(`${error.owner?.process.pid ?? "nobody"}\n`);
}
