import { phrase } from "../diagnostics/index.ts";
import type { Problem } from "./promql-model.ts";

const SIMPLE: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
};
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The value of a string literal with its quotes, by the rules of Go. `at` is where it stands, for the problem. */
export function readString(literal: string, at: number): { readonly value: string } | Problem {
  const quote = literal[0] as string;
  if (literal.length < 2 || !literal.endsWith(quote)) {
    return { message: phrase("the string is never closed"), start: at, end: at + literal.length };
  }
  const body = literal.slice(1, -1);
  if (quote === "`") return { value: body };
  let value = "";
  for (let index = 0; index < body.length; ) {
    const char = body[index] as string;
    if (char !== "\\") {
      value += char;
      index++;
      continue;
    }
    const escape = readEscape(body, index + 1, quote);
    if (escape === undefined) {
      const start = at + 1 + index;
      return {
        message: phrase("`{text}` is no escape of a string", { text: body.slice(index, index + 2) }),
        start,
        end: start + 2,
      };
    }
    value += escape.text;
    index = escape.next;
  }
  return { value };
}

function readEscape(body: string, index: number, quote: string): { text: string; next: number } | undefined {
  const char = body[index] ?? "";
  if (char === quote) return { text: quote, next: index + 1 };
  const simple = SIMPLE[char];
  if (simple !== undefined) return { text: simple, next: index + 1 };
  if (/[0-7]/.test(char)) {
    const octal = /^[0-3][0-7]{2}/.exec(body.slice(index, index + 3))?.[0];
    return octal === undefined ? undefined : { text: String.fromCharCode(Number.parseInt(octal, 8)), next: index + 3 };
  }
  const length = DIGITS[char];
  if (length === undefined) return undefined;
  const digits = body.slice(index + 1, index + 1 + length);
  const code = /^[0-9a-fA-F]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : -1;
  if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return { text: String.fromCodePoint(code), next: index + 1 + length };
}

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
};
const DURATION = /^(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?$/;

/** The longest duration that Prometheus keeps: 2^63 nanoseconds. */
const LONGEST = 9_223_372_036_854;

/** Milliseconds of a duration as Prometheus writes it in rules: `1h30m`, `0`; undefined for anything else. */
export function readPrometheusDuration(text: string): number | undefined {
  if (text === "0") return 0;
  if (text === "" || !DURATION.test(text)) return undefined;
  let sum = 0;
  for (const [, count, unit] of text.matchAll(/(?<!\d)(\d+)(ms|[smhdwy])/g))
    sum += Number(count) * (UNITS[unit as string] as number);
  return sum > LONGEST ? undefined : sum;
}

/** The number of a literal: decimal, hexadecimal, with `_` between digits, `Inf`, `NaN`, or a duration in seconds; a sign before it. */
export function readNumber(text: string): number | undefined {
  const sign = /^[-+]\s*/.exec(text)?.[0] ?? "";
  const value = readUnsigned(text.slice(sign.length).toLowerCase());
  return value === undefined || !sign.startsWith("-") ? value : -value;
}

function readUnsigned(text: string): number | undefined {
  if (text === "inf") return Number.POSITIVE_INFINITY;
  if (text === "nan") return Number.NaN;
  const digits = text.replace(/(?<=[0-9a-fx])_(?=[0-9a-f])/g, "");
  if (/^0x[0-9a-f]+$/.test(digits) || /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/.test(digits)) return Number(digits);
  const duration = readPrometheusDuration(text);
  return duration === undefined ? undefined : duration / 1000;
}
