import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digest } from "../../src/plan/index.ts";
import { EMPTY, encodeRecord, readJournal, type RunEvent } from "../../src/runtime/index.ts";
import { exit, journalOf, moment, opened, started } from "./records.ts";

const events: readonly RunEvent[] = [started(), opened(1), opened(2)];
const whole = journalOf(events);
const lines = whole.toString().trimEnd().split("\n");

/** CRC-32, one bit at a time. */
function crc(bytes: Buffer): string {
  let value = -1;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (~value >>> 0).toString(16).padStart(8, "0");
}

/** A line that is right in form, whatever it says. */
function line(text: string): Buffer {
  const body = Buffer.from(text);
  return Buffer.from(`${body.length.toString(16).padStart(8, "0")} ${crc(body)} ${text}\n`);
}

const damaged = (bytes: Uint8Array) => {
  const reading = readJournal(bytes);
  return reading.kind === "damaged" ? [reading.records.length, reading.at, reading.why] : "whole";
};

describe("a record", () => {
  test("is one line that people can read, behind its length and checksum", () => {
    expect(lines[1]).toBe(
      `000000c8 ${crc(Buffer.from(lines[1]?.slice(18) ?? ""))} {"at":{"boot":"boot-1","mono":1000,"wall":1790000001000},` +
        `"event":{"epoch":1,"host":"island-1","kind":"engine-opened"},"prev":"${digest(lines[0]?.slice(18) ?? "")}","seq":2}`,
    );
  });

  test("is read back as it was written, after the one before it", () => {
    const reading = readJournal(whole);
    expect(reading).toMatchObject({
      kind: "whole",
      keep: whole.length,
      head: { seq: 3, hash: digest(lines[2]?.slice(18) ?? "") },
    });
    expect(reading.records.map(({ event }) => event)).toEqual(events);
    const first = (lines[0]?.length ?? 0) + 1;
    const head = { seq: 1, hash: digest(lines[0]?.slice(18) ?? "") };
    expect(readJournal(whole, { head, keep: first }).records.map(({ seq }) => seq)).toEqual([2, 3]);
  });

  test("is not written if it could not be read", () => {
    expect(encodeRecord(EMPTY, moment(0), { ...started(), by: "x".repeat(5_000) } as RunEvent)).toBeUndefined();
    expect(encodeRecord(EMPTY, moment(0.5), started())).toBeUndefined();
    const variables = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`V${at}`, "x".repeat(60_000)]));
    const event: RunEvent = {
      kind: "attempt-ended",
      step: "a",
      attempt: 1,
      launch: 1,
      exit: exit("succeeded", { variables }),
    };
    expect(encodeRecord(EMPTY, moment(0), event)).toBeUndefined();
  });
});

describe("what a crash left of the last write", () => {
  const last = whole.length - (lines[2]?.length ?? 0) - 1;
  const cancel: RunEvent = { kind: "cancel-requested", everything: true, by: "alice", reason: "x".repeat(2_000) };
  const long = journalOf([started(), opened(1), cancel]);

  test.each([
    ["nothing but its beginning", whole.subarray(0, last + 100)],
    ["a few of its first characters", whole.subarray(0, last + 3)],
    ["half its header", whole.subarray(0, last + 12)],
    ["zeros for all of it", Buffer.concat([whole.subarray(0, last), Buffer.alloc(225)])],
    ["zeros for the rest of it", Buffer.concat([whole.subarray(0, last + 40), Buffer.alloc(185)])],
    ["zeros for a sector in the middle", Buffer.from(long).fill(0, 1_024, 1_536)],
    ["zeros for its first sector", Buffer.from(long).fill(0, last, 1_024)],
  ])("is cut off: %s", (_, bytes) => {
    expect(readJournal(bytes)).toMatchObject({ kind: "whole", keep: last, head: { seq: 2 } });
  });

  test("is nothing at all of an empty journal", () => {
    expect(readJournal(Buffer.alloc(0))).toEqual({ kind: "whole", records: [], head: EMPTY, keep: 0 });
    expect(readJournal(Buffer.from("0000"))).toMatchObject({ kind: "whole", keep: 0 });
  });
});

describe("damage", () => {
  const first = (lines[0]?.length ?? 0) + 1;

  test.each([
    ["a line end that is none", Buffer.from(whole.toString().replace(/}\n0/g, "} 0").replace("} 0", "}\n0"))],
    ["a length in capitals", Buffer.from(whole.toString().replace("000000c8", "000000C8"))],
    ["a length that is too long", Buffer.from(whole.toString().replace("000000c8", "000001c8"))],
    ["a sector of zeros before another record", Buffer.from(whole).fill(0, first + 20, first + 60)],
    ["text behind the end", Buffer.concat([whole.subarray(0, first), Buffer.from("hello, world")])],
    ["more than a record can be", Buffer.concat([whole.subarray(0, first), Buffer.alloc(1_100_000, "0")])],
  ])("is refused: %s", (_, bytes) => {
    expect(damaged(bytes)).toEqual([1, first, "record 2 is not as it was written"]);
  });

  test("is told from what another version wrote, and from what was never one journal", () => {
    const json = (lines[1] ?? "").slice(18);
    const after = (text: string) => Buffer.concat([whole.subarray(0, first), line(text)]);
    expect(damaged(after(json.replace("engine-opened", "engine-exploded")))).toMatchObject([
      1,
      first,
      /^a record says what this version does not know: /,
    ]);
    expect(damaged(after("{"))).toEqual([1, first, "a record is not JSON"]);
    expect(damaged(after(json.replace(/"prev":"./, `"prev":"${json.includes('"prev":"0') ? 1 : 0}`)))).toEqual([
      1,
      first,
      "record 2 does not follow the one before it",
    ]);
    expect(damaged(whole.subarray(first))).toEqual([0, 0, "record 1 does not follow the one before it"]);
  });

  test("never throws, whatever the bytes", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      fc
        .tuple(fc.nat(whole.length), fc.uint8Array({ maxLength: 40 }))
        .map(([at, some]) => Buffer.concat([whole.subarray(0, at), some])),
      fc.json().map(line),
    );
    fc.assert(
      fc.property(bytes, (some) => {
        const reading = readJournal(some);
        const keep = reading.kind === "whole" ? reading.keep : reading.at;
        expect(keep).toBeLessThanOrEqual(some.length);
        expect(readJournal(some.subarray(0, keep))).toMatchObject({ kind: "whole", keep });
      }),
      { seed: 5, numRuns: 2_000 },
    );
  });
});
