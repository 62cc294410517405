import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { KeptOutput } from "../effect.ts";
import { openNew, writeAll } from "./durable.ts";

/** Keeps the output of one attempt: its beginning and its end. */
export interface OutputFile {
  write(bytes: Buffer): void;
  /** False where the disk did not take all that was to be kept. */
  close(): boolean;
}

/** A piece of an output, `offset` bytes from its beginning. */
export interface OutputPiece {
  readonly offset: number;
  readonly bytes: Buffer;
}

/**
 * The output at `path` lies in pieces of `limit` bytes, `<path>.<offset>`. The first and the last two stay, so at most
 * three times `limit` is on disk, at least `limit` bytes of the end are, and the names say what is missing. A disk that is
 * full loses output, and never stops the step.
 */
export function keepOutput(path: string, limit: number): OutputFile {
  let total = 0;
  let file: number | undefined = openNew(`${path}.0`);
  const starts = [0];

  function next(): void {
    if (file !== undefined) closeSync(file);
    file = undefined;
    const [dropped] = starts.length > 2 ? starts.splice(1, 1) : [];
    if (dropped !== undefined) rmSync(`${path}.${dropped}`, { force: true });
    file = openNew(`${path}.${total}`);
    starts.push(total);
  }

  let kept = true;
  function put(bytes: Buffer): void {
    if (!kept) return;
    try {
      if (total === (starts.at(-1) as number) + limit) next();
      writeAll(file as number, bytes);
    } catch {
      kept = false;
    }
  }

  return {
    write(bytes) {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + limit - (total % limit));
        put(part);
        total += part.length;
        at += part.length;
      }
    },
    close() {
      if (file !== undefined) closeSync(file);
      return kept;
    },
  };
}

/** What is kept of an output, as those who judge it read it: where pieces do not meet, a NUL stands between them. */
export function readKept(path: string): KeptOutput {
  const hash = createHash("sha256");
  const parts: Buffer[] = [];
  let end = 0;
  for (const { offset, bytes } of readOutput(path)) {
    hash.update(bytes);
    if (offset > end) parts.push(Buffer.alloc(1));
    parts.push(bytes);
    end = offset + bytes.length;
  }
  return { text: Buffer.concat(parts).toString("utf8"), sha256: hash.digest("hex") };
}

/** What is kept of an output from an offset on, also while it grows. Where pieces do not meet, the output between is gone. */
export function readOutput(path: string, from = 0): readonly OutputPiece[] {
  return pieceStarts(path)
    .map((offset) => ({ offset, bytes: readPiece(`${path}.${offset}`) }))
    .map(({ offset, bytes }) => cutBefore(offset, bytes, from))
    .filter(({ bytes }) => bytes.length > 0);
}

/** The last bytes of an output as far as it has grown, at most `most`; of a piece that has just begun no more than that. */
export function readOutputEnd(path: string, most: number): Buffer {
  const last = pieceStarts(path).at(-1);
  if (last === undefined) return Buffer.alloc(0);
  const file = openSync(`${path}.${last}`, "r");
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, most));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, size - bytes.length));
  } finally {
    closeSync(file);
  }
}

/** Offsets of the pieces that lie there, in order. */
function pieceStarts(path: string): readonly number[] {
  const prefix = `${basename(path)}.`;
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => Number(name.slice(prefix.length)))
    .sort((a, b) => a - b);
}

function readPiece(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    // Dropped since it was listed.
    return Buffer.alloc(0);
  }
}

function cutBefore(offset: number, bytes: Buffer, from: number): OutputPiece {
  const skip = Math.min(bytes.length, Math.max(0, from - offset));
  return { offset: offset + skip, bytes: bytes.subarray(skip) };
}
