import type { Head, Moment, RunEvent } from "../../src/runtime/index.ts";
import type * as runtime from "../../src/runtime/index.ts";

type Codec = Pick<typeof runtime, "EMPTY" | "encodeRecord" | "readJournal">;

/** A journal of exactly this many bytes, with where each record begins and the head before it. */
export interface Sample {
  readonly bytes: Buffer;
  readonly begins: readonly { readonly keep: number; readonly head: Head }[];
}

const at = (seq: number): Moment => ({ boot: "boot@1", mono: seq * 1_000, wall: 1_790_000_000_000 + seq });

/** Text of every kind is in it: blanks and `@`, of which one flipped bit makes a zero, and what is no ASCII. */
function event(seq: number, reason: string): RunEvent {
  if (seq === 1) {
    const plan = "a".repeat(64);
    return { kind: "run-started", format: 1, run: "run-1", plan, planId: "x/a", inputs: {}, by: "alice@island 緊急" };
  }
  return { kind: "cancel-requested", everything: false, by: "alice@island 緊急", reason };
}

export function sampleJournal(size: number, { EMPTY, encodeRecord }: Codec): Sample {
  const parts: Uint8Array[] = [];
  const begins: { keep: number; head: Head }[] = [];
  let head = EMPTY;
  let keep = 0;
  for (let seq = 1; keep < size; seq += 1) {
    const written = (reason: string) => {
      const record = encodeRecord(head, at(seq), event(seq, reason));
      if (record === undefined) throw new Error("the sample does not fit its schema");
      return record;
    };
    const least = written("").bytes.length;
    const rest = size - keep - least;
    const record = written("@ ".repeat(4_096).slice(0, rest < 2 * least ? rest : (seq * 37) % 300));
    begins.push({ keep, head });
    parts.push(record.bytes);
    keep += record.bytes.length;
    head = record.head;
  }
  return { bytes: Buffer.concat(parts), begins };
}

/** How many bytes a reader would keep; undefined if it refuses. */
export function kept(
  bytes: Buffer,
  { readJournal }: Pick<Codec, "readJournal">,
  since?: Sample["begins"][number],
): number | undefined {
  const reading = readJournal(bytes, since);
  return reading.kind === "whole" ? reading.keep : undefined;
}

/** Flips each bit in turn and gives how many of the flips a reader does not refuse. */
export function undetectedFlips({ bytes, begins }: Sample, codec: Codec): number {
  let undetected = 0;
  for (const [number, since] of begins.entries()) {
    const end = begins[number + 1]?.keep ?? bytes.length;
    for (let place = since.keep; place < end; place += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const was = bytes[place] as number;
        bytes[place] = was ^ (1 << bit);
        // Nothing before this record has changed, so reading begins with it.
        if (kept(bytes, codec, since) !== undefined) undetected += 1;
        bytes[place] = was;
      }
    }
  }
  return undetected;
}

/** Swaps each two neighbouring records and gives how many of the swaps a reader does not refuse. */
export function undetectedSwaps({ bytes, begins }: Sample, codec: Codec): number {
  return begins.slice(0, -1).filter(({ keep: first }, number) => {
    const [second, end] = [begins[number + 1]?.keep, begins[number + 2]?.keep ?? bytes.length];
    const parts = [
      bytes.subarray(0, first),
      bytes.subarray(second, end),
      bytes.subarray(first, second),
      bytes.subarray(end),
    ];
    return kept(Buffer.concat(parts), codec) !== undefined;
  }).length;
}
