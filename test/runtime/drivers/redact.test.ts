import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REDACTED, redactor } from "../../../src/runtime/drivers/redact.ts";

/** What is shown of a text that comes in pieces of these lengths, again and again. */
function show(secrets: readonly string[], text: string | Buffer, lengths: readonly number[] = [1 << 20]): string {
  const redact = redactor(secrets);
  const bytes = Buffer.from(text);
  const shown: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const length = lengths[turn % lengths.length] as number;
    shown.push(redact.push(bytes.subarray(at, at + length)));
    at += length;
  }
  return Buffer.concat([...shown, redact.end()]).toString("utf8");
}

describe("a secret is replaced", () => {
  const secret = `p'4ss "wörd"/+x`;
  const base64 = Buffer.from(secret).toString("base64");
  test.each([
    ["as it is", secret],
    ["in JSON", JSON.stringify(secret).slice(1, -1)],
    ["in a URL", encodeURIComponent(secret)],
    ["in a URL, in lower case", encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ["as a word of a shell", secret.replaceAll("'", `'\\''`)],
    ["in hexadecimal", Buffer.from(secret).toString("hex")],
    ["in base64", base64.replace(/=+$/, "")],
  ])("%s", (_, text) => {
    expect(show([secret], `a ${text} b`)).toMatch(/^a \[redacted\].{0,2} b$/);
  });

  test("as part of a longer text in base64", () => {
    for (const before of ["", "u", "us", "user:"]) {
      const text = Buffer.from(`${before}${secret}\nmore`).toString("base64");
      const shown = show([secret], text);
      expect(shown).toContain(REDACTED);
      expect(Buffer.from(shown.replace(REDACTED, "AAAA"), "base64").toString()).not.toContain("4ss");
    }
  });

  test("line by line", () => {
    const key = "-----BEGIN KEY-----\nMIIEpAIBAAKCAQEA\nabcdefghijkl\n-----END KEY-----";
    expect(show([key], `key: |\n  ${key.replaceAll("\n", "\n  ")}\n`)).not.toMatch(/MIIE|abcdef/);
  });

  test("where two of them overlap, and where one is the beginning of another", () => {
    expect(show(["abcdef", "defghi"], "x abcdefghi y")).toBe("x [redacted] y");
    expect(show(["abc", "abcdef"], "x abcdef abcd y")).toBe("x [redacted] [redacted]d y");
    expect(show(["aa"], "baaaab", [1])).toBe("b[redacted]b");
  });
});

test("nothing else is", () => {
  expect(show([], "all of it")).toBe("all of it");
  expect(show([""], "all of it")).toBe("all of it");
  expect(show(["secret"], "secre t, SECRET, secre")).toBe("secre t, SECRET, secre");
  const bytes = Buffer.from(Array.from({ length: 512 }, (_, at) => at % 256));
  const redact = redactor(["secret"]);
  expect(Buffer.concat([redact.push(bytes), redact.end()])).toEqual(bytes);
});

test("what cannot become a secret is shown at once", () => {
  const redact = redactor(["secret"]);
  expect(redact.push(Buffer.from("waiting for se")).toString()).toBe("waiting for ");
  expect(redact.push(Buffer.from("rvice")).toString()).toBe("service");
  expect(redact.push(Buffer.from("? s")).toString()).toBe("? ");
  expect(redact.end().toString()).toBe("s");
});

test("wherever the stream is cut, the same is shown, and never a secret", () => {
  const letters = fc.stringMatching(/^[ab]{1,5}$/);
  const text = fc.stringMatching(/^[abc]{0,60}$/);
  const cuts = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 3 }), text, cuts, (secrets, whole, lengths) => {
      const shown = show(secrets, whole);
      expect(show(secrets, whole, lengths)).toBe(shown);
      // By the definition: a byte is shown if no occurrence of any secret covers it.
      const covered = [...whole].map((_, at) =>
        secrets.some((secret) => [...secret].some((__, back) => whole.startsWith(secret, at - back) && at >= back)),
      );
      const expected = [...whole]
        .map((letter, at) => (covered[at] ? (covered[at - 1] ? "" : REDACTED) : letter))
        .join("");
      expect(shown).toBe(expected);
    }),
    { numRuns: 2000, seed: 1 },
  );
});
