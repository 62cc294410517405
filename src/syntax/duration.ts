import type { Slice, Span } from "../source/index.ts";

/** A time that the author wrote, in milliseconds. `< 30 秒` has `atMost` only, `30-60 seconds` both, `1m` both and equal. */
export interface DurationText {
  readonly atLeast?: number;
  readonly atMost: number;
  /** What the time is for where it is not the whole: `execution` in `2-5 minutes per execution`. */
  readonly per?: string;
  readonly written: string;
  readonly span: Span;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const UNITS: ReadonlyMap<string, number> = new Map([
  ...units(1, "ms millisecond milliseconds msec 毫秒 ミリ秒 밀리초"),
  ...units(SECOND, "s sec secs second seconds 秒 秒鐘 秒钟 秒間 초"),
  ...units(MINUTE, "m min mins minute minutes 分 分鐘 分钟 分間 분"),
  ...units(HOUR, "h hr hrs hour hours 小時 小时 個小時 个小时 時間 시간"),
  ...units(DAY, "d day days 天 日 日間 일"),
  ...units(WEEK, "w week weeks 週 周 星期 個星期 个星期 週間 주"),
  ...units(365 * DAY, "y year years"),
]);

function units(milliseconds: number, words: string): [string, number][] {
  return words.split(" ").map((word) => [word, milliseconds]);
}

const NUMBER = /\d{1,9}(?:\.\d{1,6})?/y;
/** Longer words first, so that 分鐘 is not read as 分; a Latin unit ends where the word ends or the next number begins. */
const UNIT = unitPattern();
const DASH = /\s{0,3}(?:-|–|—|~|～|〜|至|到|から|to\b)\s{0,3}/iy;
const PER = /\s{1,3}per\s{1,3}([A-Za-z][A-Za-z-]{0,40})/iy;
const WITHIN = /\s{0,3}(?:之內|之内|以內|以内|內|内|이내|or less\b)/iy;
const AT_MOST =
  /(?:<=?|≤|≦|＜|\b(?:max(?:imum)?\.?|up to|at most|no more than|less than|under|within|below)|最多|最長|最长|不超過|不超过|至多|少於|少于|小於|小于|최대)\s{0,3}(?:of\s)?$/i;
const AT_LEAST = /(?:>=?|≥|≧|＞|\b(?:min(?:imum)?|at least|more than|over)|至少|超過|超过|大於|大于|최소)\s{0,3}$/i;
const EACH = /每(?:個|个|次|筆|笔|項|项)?\s?([\p{Script=Han}A-Za-z]{1,12})\s{0,3}(?:需要?|約|约|:|：)?\s{0,3}$/u;

/** An identifier, a version, a date or an ordinal may end in front of a number; that number is no time. */
const INSIDE_WORD = /(?:[\p{Script=Latin}\d_.$#/-]|\d:|[第月]\s?)$/u;

interface Quantity {
  readonly value: number;
  /** Milliseconds of its unit; absent for a bare number. */
  readonly unit?: number;
  readonly milliseconds: number;
  readonly end: number;
}

/**
 * The first time in a text: `< 30 秒`, `30-60 seconds`, `2-5 minutes per execution`, `1m30s`, `24 小時內`, `max 5 min`.
 * A range is never summed; only units that follow one another downwards are (`1 hour 30 minutes`).
 * A time with a lower bound alone (`> 5 min`) says nothing about how long something may take: it is passed over.
 */
export function readDuration(slice: Slice): DurationText | undefined {
  const text = slice.text.replace(/[\uFF10-\uFF19]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const numbers = /\d+/g;
  for (let found = numbers.exec(text); found !== null; found = numbers.exec(text)) {
    const before = text.slice(Math.max(0, found.index - 24), found.index);
    if (INSIDE_WORD.test(before)) continue;
    const time = readTime(text, found.index, before);
    if (time === undefined) continue;
    const span = slice.span(time.start, time.end);
    const { start, end, ...rest } = time;
    return { ...rest, written: slice.text.slice(start, end), span };
  }
  return undefined;
}

interface Time {
  readonly atLeast?: number;
  readonly atMost: number;
  readonly per?: string;
  readonly start: number;
  readonly end: number;
}

function readTime(text: string, at: number, before: string): Time | undefined {
  const first = readSum(text, at);
  if (first === undefined) return undefined;
  const [low, high] = readRange(text, first);
  if (high.unit === undefined) return undefined;
  const bound = AT_MOST.exec(before)?.[0];
  if (bound === undefined && AT_LEAST.test(before)) return undefined;
  const within = match(WITHIN, text, high.end);
  const per = match(PER, text, high.end + (within?.[0].length ?? 0));
  const each = EACH.exec(before);
  const end = high.end + (within?.[0].length ?? 0) + (per?.[0].length ?? 0);
  const most = Math.max(low.milliseconds, high.milliseconds);
  const of = per?.[1]?.toLowerCase() ?? each?.[1];
  return {
    ...(bound === undefined && within === undefined ? { atLeast: Math.min(low.milliseconds, high.milliseconds) } : {}),
    atMost: most,
    ...(of === undefined ? {} : { per: of }),
    start: at - (bound?.length ?? each?.[0].length ?? 0),
    end,
  };
}

/** Both ends of a range; a bare first number has the unit of the second. One quantity is both ends. */
function readRange(text: string, first: Quantity): [Quantity, Quantity] {
  const dash = match(DASH, text, first.end);
  const second = dash === undefined ? undefined : readSum(text, first.end + dash[0].length);
  if (second?.unit === undefined) return [first, first];
  const low = first.unit === undefined ? { ...first, milliseconds: Math.round(first.value * second.unit) } : first;
  return [low, second];
}

/** A number with its unit, and smaller units behind it: `1m30s`, `1 hour 30 minutes`. */
function readSum(text: string, at: number): Quantity | undefined {
  let sum = readQuantity(text, at);
  while (sum?.unit !== undefined) {
    const gap = match(/\s{0,2}/y, text, sum.end)?.[0].length ?? 0;
    const next = readQuantity(text, sum.end + gap);
    if (next?.unit === undefined || next.unit >= sum.unit) return sum;
    sum = { ...next, milliseconds: sum.milliseconds + next.milliseconds };
  }
  return sum;
}

function readQuantity(text: string, at: number): Quantity | undefined {
  const number = match(NUMBER, text, at);
  if (number === undefined || /\d/.test(text.charAt(at + number[0].length))) return undefined;
  const value = Number(number[0]);
  const end = at + number[0].length;
  const unit = match(UNIT, text, end);
  const milliseconds = unit === undefined ? undefined : UNITS.get(unitName(unit[1] as string));
  if (unit === undefined || milliseconds === undefined) return { value, milliseconds: 0, end };
  return { value, unit: milliseconds, milliseconds: Math.round(value * milliseconds), end: end + unit[0].length };
}

/** A single letter counts as it stands: `5M` is no time. */
function unitName(word: string): string {
  return word.length === 1 ? word : word.toLowerCase();
}

function unitPattern(): RegExp {
  const words = [...UNITS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const latin = words.filter((word) => /^[a-z]+$/.test(word)).join("|");
  const others = words.filter((word) => !/^[a-z]+$/.test(word)).join("|");
  return new RegExp(`(?:\\s{0,2}|-(?=[a-z]))((?:${latin})(?![A-Za-z_%])|(?:${others})(?!之))`, "iy");
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
