/** Text that was UTF-8 and was read as a one-byte encoding. */
export interface Mojibake {
  readonly encoding: string;
  /** The text as it was, where every byte survived. */
  readonly repaired?: string;
  /** Byte values that the encoding has no character for and that are gone; empty when `repaired` is there. */
  readonly lost: readonly number[];
  /** From the first garbled character to behind the last one. */
  readonly start: number;
  readonly end: number;
}

interface Table {
  readonly encoding: string;
  readonly bytes: ReadonlyMap<string, number>;
  /** Bytes that the encoding does not define: programs drop or replace them. */
  readonly undefinedBytes: readonly number[];
}

/** SOFT HYPHEN is invisible, and programs that clean up text drop it too. */
const softHyphen = 0xad;

const tables: readonly Table[] = ["windows-1252", "windows-1254"].map(makeTable);

/** The WHATWG tables (encoding.spec.whatwg.org) give undefined bytes as C1 controls, so each byte has its character. */
function makeTable(encoding: string): Table {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  const undefinedBytes: number[] = [];
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const character = decoder.decode(Uint8Array.of(byte));
    bytes.set(character, byte);
    const code = character.charCodeAt(0);
    if (code >= 0x80 && code <= 0x9f) undefinedBytes.push(byte);
  }
  return { encoding, bytes, undefinedBytes };
}

/** Finds garbled text; honest accents, dashes and quotes do not look like UTF-8 sequences and are left alone. */
export function findMojibake(text: string): Mojibake | undefined {
  let best: { table: Table; reading: Reading } | undefined;
  for (const table of tables) {
    const reading = read(text, table);
    if (best === undefined || reading.whole > best.reading.whole) best = { table, reading };
  }
  if (best === undefined || best.reading.whole < 2) return undefined;
  const { table, reading } = best;
  // Most of what is not ASCII must be such sequences, whole or broken; else it is a text that only quotes one.
  if (reading.garbled * 2 < reading.foreign) return undefined;
  const { start, end } = reading;
  const repaired = reading.broken === 0 ? repair(text, table) : undefined;
  if (repaired !== undefined) return { encoding: table.encoding, repaired, lost: [], start, end };
  const lost = [...table.undefinedBytes, softHyphen].filter((byte) => !reading.seen.has(byte)).sort((a, b) => a - b);
  return { encoding: table.encoding, lost, start, end };
}

interface Reading {
  /** Complete UTF-8 sequences of two bytes or more; sequences that stop short. */
  whole: number;
  broken: number;
  /** Characters beyond ASCII; those of them that belong to a sequence, whole or broken. */
  foreign: number;
  garbled: number;
  start: number;
  end: number;
  readonly seen: Set<number>;
}

function read(text: string, table: Table): Reading {
  const reading: Reading = { whole: 0, broken: 0, foreign: 0, garbled: 0, start: text.length, end: 0, seen: new Set() };
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) < 0x80) {
      at++;
      continue;
    }
    const lead = table.bytes.get(text[at] as string);
    const wanted = lead === undefined ? 0 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let length = 1;
    while (length <= wanted && isContinuation(table.bytes.get(text[at + length] ?? ""))) length++;
    reading.foreign += length;
    for (let i = 0; i < length; i++) reading.seen.add(table.bytes.get(text[at + i] as string) ?? 0);
    if (wanted > 0 && length === wanted + 1) reading.whole++;
    else if (wanted > 0 && length > 1) reading.broken++;
    if (wanted > 0 && length > 1) {
      reading.garbled += length;
      reading.start = Math.min(reading.start, at);
      reading.end = at + length;
    }
    at += length;
  }
  return reading;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

function repair(text: string, table: Table): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x80 ? code : table.bytes.get(text[at] as string);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
