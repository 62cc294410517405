import { canonicalJson, digest } from "../plan/index.ts";
import { validateRunRecord } from "../schema/index.ts";
import type { JournalRecord, Moment, RecordCheck, RunEvent } from "./event.ts";

/** Where the chain of records has got to. */
export interface Head {
  /** How many records there are. */
  readonly seq: number;
  /** sha256 of the JSON of the last one. */
  readonly hash: string;
}

export const EMPTY: Head = { seq: 0, hash: "0".repeat(64) };

/** Records, and how many bytes they are from the beginning; what stands behind is a write cut short, that nobody was told of. */
export interface Whole<Event = RunEvent> {
  readonly kind: "whole";
  readonly records: readonly JournalRecord<Event>[];
  readonly head: Head;
  readonly keep: number;
}

/** What was once acknowledged is not what it was: nothing may be cut or written. */
export interface Damaged<Event = RunEvent> {
  readonly kind: "damaged";
  /** Those before the damage. */
  readonly records: readonly JournalRecord<Event>[];
  /** Byte at which the damaged record begins. */
  readonly at: number;
  readonly why: string;
}

export type Reading<Event = RunEvent> = Whole<Event> | Damaged<Event>;

// `<length:8hex> <crc32:8hex> <canonical JSON>\n`: the length is that of the JSON in bytes, and so is what the CRC is of.
export const HEADER = 18;
const NEWLINE = 0x0a;
/** Bytes of JSON that a record has at most. */
const LIMIT = 0xfffff;
/** Bytes that a disk writes at once or not at all. */
const SECTOR = 512;

/** The next record as bytes; undefined if it does not fit its schema or is too long, so that nothing unreadable is written. */
export function encodeRecord<Event = RunEvent>(
  head: Head,
  at: Moment,
  event: Event,
  check: RecordCheck = validateRunRecord,
): { readonly bytes: Uint8Array; readonly head: Head } | undefined {
  const record: JournalRecord<Event> = { seq: head.seq + 1, prev: head.hash, at, event };
  if (check(record).length > 0) return undefined;
  const json = canonicalJson(record);
  const body = Buffer.from(json, "utf8");
  if (body.length > LIMIT) return undefined;
  const bytes = Buffer.concat([Buffer.from(`${hex(body.length)} ${hex(crc32(body))} `), body, Buffer.of(NEWLINE)]);
  return { bytes, head: { seq: record.seq, hash: digest(json) } };
}

/** The records of a journal, all or those `since` an earlier reading of it. Total: any bytes are whole or damaged. */
export function readJournal<Event = RunEvent>(
  bytes: Uint8Array,
  since: Pick<Whole, "head" | "keep"> = { head: EMPTY, keep: 0 },
  check: RecordCheck = validateRunRecord,
): Reading<Event> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: JournalRecord<Event>[] = [];
  let { head, keep } = since;
  while (keep < buffer.length) {
    const body = bodyAt(buffer, keep);
    if (body === undefined) {
      if (isTorn(buffer, keep)) break;
      return { kind: "damaged", records, at: keep, why: `record ${head.seq + 1} is not as it was written` };
    }
    const record = parse<Event>(body, check);
    if (typeof record === "string") return { kind: "damaged", records, at: keep, why: record };
    if (record.seq !== head.seq + 1 || record.prev !== head.hash) {
      return { kind: "damaged", records, at: keep, why: `record ${head.seq + 1} does not follow the one before it` };
    }
    records.push(record);
    head = { seq: record.seq, hash: digest(body.toString("utf8")) };
    keep += HEADER + body.length + 1;
  }
  return { kind: "whole", records, head, keep };
}

/** The JSON of the record that begins at `start`, if all of it is there and its checksum holds. */
function bodyAt(buffer: Buffer, start: number): Buffer | undefined {
  const header = /^([0-9a-f]{8}) ([0-9a-f]{8}) $/.exec(buffer.toString("latin1", start, start + HEADER));
  if (header === null) return undefined;
  const end = start + HEADER + Number.parseInt(header[1] as string, 16);
  if (buffer[end] !== NEWLINE) return undefined;
  const body = buffer.subarray(start + HEADER, end);
  return hex(crc32(body)) === header[2] ? body : undefined;
}

function parse<Event>(body: Buffer, check: RecordCheck): JournalRecord<Event> | string {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    return "a record is not JSON";
  }
  const problem = check(value)[0];
  return problem === undefined
    ? (value as JournalRecord<Event>)
    : `a record says what this version does not know: ${problem.message}`;
}

/**
 * Whether what stands from `start` on is all that a crash left of one write: its beginning, zeros for the rest of it, or some of
 * its sectors as zeros. JSON holds no NUL and no line end, so neither a flipped bit nor a second record passes for that.
 */
function isTorn(buffer: Buffer, start: number): boolean {
  let end = buffer.length;
  while (end > start && buffer[end - 1] === 0) end -= 1;
  const written = buffer.subarray(start, end);
  const line = written.indexOf(NEWLINE);
  if (written.length > HEADER + LIMIT + 1 || (line !== -1 && line !== written.length - 1)) return false;
  if (hasHole(buffer, start, end)) return true;
  const header = written.toString("latin1", 0, HEADER);
  if (line !== -1 || !/^[0-9a-f]{0,8}$|^[0-9a-f]{8} [0-9a-f]{0,8}$|^[0-9a-f]{8} [0-9a-f]{8} $/.test(header))
    return false;
  // Too short to say how long it was to be, or shorter than it says.
  return written.length < 8 || written.length < HEADER + Number.parseInt(header.slice(0, 8), 16) + 1;
}

/** Whether a sector, as far as it lies between the two, is all zeros. */
function hasHole(buffer: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at = (Math.floor(at / SECTOR) + 1) * SECTOR) {
    const sector = buffer.subarray(at, Math.min(end, (Math.floor(at / SECTOR) + 1) * SECTOR));
    if (sector.every((byte) => byte === 0)) return true;
  }
  return false;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as of ISO-HDLC (zlib, Ethernet). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
