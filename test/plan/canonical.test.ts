import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, digest } from "../../src/plan/index.ts";

describe("canonicalJson", () => {
  test("sorts keys by code unit, integer-like ones too, and writes no blanks", () => {
    expect(canonicalJson({ b: 1, "10": [true, null], "9": "x", é: {}, a: [] })).toBe(
      '{"10":[true,null],"9":"x","a":[],"b":1,"é":{}}',
    );
  });

  test("leaves undefined members out and refuses what JSON cannot hold", () => {
    expect(canonicalJson({ a: undefined, b: 0 })).toBe('{"b":0}');
    for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, [undefined]]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });

  test("keeps a key called __proto__", () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"x":1},"a":2}'))).toBe('{"__proto__":{"x":1},"a":2}');
  });

  test("means the same as the value, and is the same for every order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(turned(value))).toBe(text);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

test("digest is sha256 of the UTF-8 text", () => {
  expect(digest("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(digest("緊急")).toBe("ffbcf22494349d7fa4d860a57923fe89a60850d1364d66d174ef2c78c442c6f4");
});

/** The value with the keys of all its objects in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}
