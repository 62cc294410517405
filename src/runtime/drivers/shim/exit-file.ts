import { closeSync, fsyncSync, ftruncateSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Exit } from "../../event.ts";
import { openNew, syncFolder, writeAll } from "../durable.ts";

/** Room for an exit file, taken before the command runs: the disk may be full when it has ended. */
export interface ExitFile {
  write(exit: Exit): void;
  discard(): void;
}

const ROOM = 16384;

export function reserveExit(path: string): ExitFile {
  const temporary = `${path}.${process.pid}`;
  // Of an earlier process of the same pid, which lost the claim or died before it could.
  rmSync(temporary, { force: true });
  const file = openNew(temporary);
  writeAll(file, Buffer.alloc(ROOM, " "));
  return {
    write(exit) {
      const bytes = Buffer.from(`${JSON.stringify(exit)}\n`);
      writeInPlace(file, bytes);
      ftruncateSync(file, bytes.length);
      fsyncSync(file);
      closeSync(file);
      renameSync(temporary, path);
      syncFolder(dirname(path));
    },
    discard() {
      closeSync(file);
      rmSync(temporary, { force: true });
    },
  };
}

function writeInPlace(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, at);
}
