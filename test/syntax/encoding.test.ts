import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decode, findMojibake } from "../../src/syntax/index.ts";

const seed = readFileSync("runbooks/hlp-executor/emergency.md");
const text = seed.toString("utf8");
const misread = (encoding: string) => new TextDecoder(encoding).decode(seed);

describe("findMojibake", () => {
  test("leaves honest text alone", () => {
    expect(findMojibake(text)).toBeUndefined();
    expect(findMojibake("Café – naïve “quotes” … © 2026 Ğİş, à la carte")).toBeUndefined();
  });

  test.each(["windows-1252", "windows-1254"])("restores the seed read as %s, to the byte", (encoding) => {
    const found = findMojibake(misread(encoding));
    expect([found?.encoding, found?.repaired]).toEqual([encoding, text]);
  });

  test("names the bytes that are gone, and does not pretend to repair", () => {
    const damaged = [...misread("windows-1254")].filter((c) => !/[\u0080-\u009f\u00ad]/.test(c)).join("");
    const found = findMojibake(damaged);
    expect(found).toMatchObject({ encoding: "windows-1254", lost: [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e, 0xad] });
    expect(found?.repaired).toBeUndefined();
  });
});

describe("decode", () => {
  const bytes = (input: string) => new TextEncoder().encode(input);
  const codeOf = (input: Uint8Array) =>
    decode("x.md", input).diagnostics.map(({ code, message }) => `${code}: ${message}`);

  test("takes text, and an empty file", () => {
    expect(decode("x.md", seed).file?.text).toBe(text);
    expect(decode("x.md", bytes("")).file?.text).toBe("");
  });

  test("refuses what is no text or too much of it, with a reason", () => {
    expect(codeOf(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toEqual([
      "document/readable-text: this file is UTF-16, and nothing in it can be read as it stands",
    ]);
    expect(codeOf(Uint8Array.of(0x41, 0))).toEqual([
      "document/readable-text: this file has a zero byte at offset 1: it is no text",
    ]);
    expect(codeOf(Uint8Array.of(0x41, 0xe7))).toEqual([
      "document/readable-text: the bytes here are not UTF-8, so the words of this place are lost to every reader",
    ]);
    expect(codeOf(bytes("a".repeat(1024 * 1024)))[0]).toContain(
      "document/within-limits: this line has 1048576 characters",
    );
  });
});
