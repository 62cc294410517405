import type { Effect } from "../effect.ts";
import { closeSync, constants, fdatasyncSync, fsyncSync, ftruncateSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { createFile, sizeOf, syncFolder, WorldError, writeAll } from "./durable.ts";

const { O_APPEND, O_CREAT, O_NOFOLLOW, O_RDWR } = constants;

/** The journal of one run, open for its only writer. */
export interface JournalFile {
  /** What was in it when it was opened. */
  readonly content: Buffer;
  /**
   * Cuts off what stands behind `length`, which a crash left half written; a copy stays in `<journal>.torn[.N]`. Only
   * before the first append: later there is nothing that was not acknowledged.
   */
  cut(length: number): void;
  /** The file and its name are on disk: what was read may have been in memory only. */
  sync(): void;
  /**
   * One write and one sync; what returned is on disk. The first failure is the last act of this writer: a sync that is
   * tried again may say yes to bytes that are lost.
   */
  append(bytes: Uint8Array | string): void;
  close(): void;
}

/** Opens a journal, or begins it. */
export function openJournal(path: string): JournalFile {
  const file = openSync(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW, 0o600);
  try {
    return writer(path, file, readFileSync(file));
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function writer(path: string, file: number, content: Buffer): JournalFile {
  let end = content.length;
  let appended = false;
  let failure: unknown;
  const act = (change: () => void): void => {
    if (failure !== undefined) throw failure;
    try {
      if (sizeOf(file) !== end) throw new WorldError(`${path} was changed by another writer`);
      change();
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  return {
    content,
    cut(length) {
      act(() => {
        if (appended) throw new WorldError(`${path} is cut only when it is opened`);
        if (length < 0 || length > end) throw new WorldError(`${path} has no byte ${length} to be cut at`);
        keepTorn(path, content.subarray(length));
        ftruncateSync(file, length);
        fsyncSync(file);
        end = length;
      });
    },
    sync() {
      act(() => {
        fsyncSync(file);
        syncFolder(dirname(path));
      });
    },
    append(bytes) {
      act(() => {
        appended = true;
        const data = Buffer.from(bytes);
        writeAll(file, data);
        fdatasyncSync(file);
        end += data.length;
      });
    },
    close() {
      failure ??= new WorldError(`${path} is closed`);
      closeSync(file);
    },
  };
}

function keepTorn(path: string, tail: Buffer): void {
  for (let number = 1; ; number++) {
    if (createFile(number === 1 ? `${path}.torn` : `${path}.torn.${number}`, tail)) return;
  }
}

/** Does to a journal what an act says. To write before it was read is a mistake of this program. */
export function writeJournal(
  journal: JournalFile | undefined,
  effect: Extract<Effect, { kind: "cut" | "sync" | "append" }>,
): void {
  if (journal === undefined) throw new Error("the journal is read before it is written");
  if (effect.kind === "cut") journal.cut(effect.keep);
  else if (effect.kind === "sync") journal.sync();
  else journal.append(effect.bytes);
}
