import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Slice, SourceFile, textOf } from "../../src/source/index.ts";
import { readDuration } from "../../src/syntax/index.ts";

const read = (text: string) => {
  const file = new SourceFile("text.md", text);
  return readDuration(Slice.of(file.span(0, file.text.length)));
};
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe("readDuration", () => {
  test.each<[string, number | undefined, number, string, string?]>([
    ["< 30 秒", undefined, 30 * SECOND, "< 30 秒"],
    ["≤ 5 minutes", undefined, 5 * MINUTE, "≤ 5 minutes"],
    ["(max 5 min)", undefined, 5 * MINUTE, "max 5 min"],
    ["(wait up to 60 seconds)", undefined, 60 * SECOND, "up to 60 seconds"],
    ["no more than 3 days", undefined, 3 * DAY, "no more than 3 days"],
    ["不超過 10 分鐘", undefined, 10 * MINUTE, "不超過 10 分鐘"],
    ["事件解決後 1 小時內", undefined, HOUR, "1 小時內"],
    ["24 小時內", undefined, DAY, "24 小時內"],
    ["1 週內", undefined, 7 * DAY, "1 週內"],
    ["3時間以内", undefined, 3 * HOUR, "3時間以内"],
    ["30분 이내", undefined, 30 * MINUTE, "30분 이내"],
    ["1m", MINUTE, MINUTE, "1m"],
    ["1m30s", 90 * SECOND, 90 * SECOND, "1m30s"],
    ["1 hour 30 minutes", 90 * MINUTE, 90 * MINUTE, "1 hour 30 minutes"],
    ["1.5h", 90 * MINUTE, 90 * MINUTE, "1.5h"],
    ["T+1hr", HOUR, HOUR, "1hr"],
    ["State transition latency > P90 50ms", 50, 50, "50ms"],
    ["10-minute window", 10 * MINUTE, 10 * MINUTE, "10-minute"],
    ["30-60 seconds", 30 * SECOND, 60 * SECOND, "30-60 seconds"],
    ["5～10分", 5 * MINUTE, 10 * MINUTE, "5～10分"],
    ["30s to 2m", 30 * SECOND, 2 * MINUTE, "30s to 2m"],
    ["10-5 min", 5 * MINUTE, 10 * MINUTE, "10-5 min"],
    ["2-5 minutes per execution", 2 * MINUTE, 5 * MINUTE, "2-5 minutes per execution", "execution"],
    ["每次執行 2-5 分鐘", 2 * MINUTE, 5 * MINUTE, "每次執行 2-5 分鐘", "執行"],
    ["１０ 分鐘", 10 * MINUTE, 10 * MINUTE, "１０ 分鐘"],
    ["**5 分鐘**", 5 * MINUTE, 5 * MINUTE, "5 分鐘"],
    ["預期時間:5 分鐘", 5 * MINUTE, 5 * MINUTE, "5 分鐘"],
    ["> 5 min, then 2 h", 2 * HOUR, 2 * HOUR, "2 h"],
  ])("reads %j", (text, atLeast, atMost, written, per) => {
    const { span, ...duration } = read(text) ?? {};
    expect(duration).toEqual({
      ...(atLeast === undefined ? {} : { atLeast }),
      atMost,
      ...(per === undefined ? {} : { per }),
      written,
    });
    expect(span && textOf(span)).toBe(written);
  });

  test.each([
    "",
    "soon",
    "3 replicas",
    "2025-12-07",
    "12 月 7 日",
    "v1.2s",
    "5M",
    "3 分之一",
    "P1",
    "10:30 s",
    "> 5 min",
    "at least 2 h",
    "100%",
    "30-60 pods",
    "第 3 天",
  ])("reads no time from %j", (text) => expect(read(text)).toBeUndefined());

  test("a range is its two ends, never their sum, and bounds drop the lower end", () => {
    const units = fc.constantFrom<[string, number]>(
      ["s", SECOND],
      [" min", MINUTE],
      [" 小時", HOUR],
      [" days", DAY],
      ["週", 7 * DAY],
    );
    fc.assert(
      fc.property(
        fc.nat(9999),
        fc.nat(9999),
        units,
        fc.constantFrom("", "< ", "up to "),
        (low, more, [unit, size], bound) => {
          const high = low + more;
          const duration = read(`takes ${bound}${low}-${high}${unit}.`);
          expect(duration?.atMost).toBe(high * size);
          expect(duration?.atLeast).toBe(bound === "" ? low * size : undefined);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  test("whatever the text, what was read stands where it says and is in order", () => {
    const piece = fc.constantFrom(
      "1",
      "30",
      "999999999",
      "s",
      "min",
      " ",
      "-",
      "<",
      "> ",
      "小時",
      "內",
      "per x",
      "。",
      "\n",
      ".",
      "T+",
      "每個",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const duration = read(pieces.join(""));
        if (duration === undefined) return;
        expect(textOf(duration.span)).toBe(duration.written);
        expect(duration.atLeast ?? 0).toBeLessThanOrEqual(duration.atMost);
        expect(Number.isSafeInteger(duration.atMost)).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test("a long line of digits or of units is read in linear time", () => {
    expect(read("9".repeat(1_000_000))).toBeUndefined();
    expect(read("1 ".repeat(500_000))).toBeUndefined();
    expect(read(`${"小".repeat(1_000_000)}1 小時`)?.atMost).toBe(HOUR);
  });
});
