import { phrase } from "../../diagnostics/index.ts";
import { textOf } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

/** Days or months between two reviews. */
interface Period {
  readonly days: number;
  readonly months: number;
}

const WORDS: ReadonlyMap<string, Period> = new Map(
  [
    { words: "weekly 每週 每周 毎週 매주", days: 7, months: 0 },
    { words: "monthly 每月 每個月 每个月 毎月 매월", days: 0, months: 1 },
    { words: "quarterly 每季 每季度 四半期ごと 분기별", days: 0, months: 3 },
    { words: "half-yearly biannually semiannually semi-annually 每半年 半年ごと 반기별", days: 0, months: 6 },
    { words: "yearly annually annual 每年 毎年 매년", days: 0, months: 12 },
  ].flatMap(({ words, ...period }) => words.split(" ").map((word) => [word, period])),
);
const UNITS: readonly (readonly [pattern: RegExp, period: Period])[] = [
  [/^(?:d|days?|天|日|日間|일)$/, { days: 1, months: 0 }],
  [/^(?:w|weeks?|週|周|星期|週間|주)$/, { days: 7, months: 0 }],
  [/^(?:months?|個月|个月|か月|ヶ月|개월)$/, { days: 0, months: 1 }],
  [/^(?:quarters?|季|季度)$/, { days: 0, months: 3 }],
  [/^(?:y|years?|年|年間|년)$/, { days: 0, months: 12 }],
];

export const rule = defineRule(
  {
    code: "document/current-review",
    level: "warning",
    summary: "The day by which the runbook was to be reviewed again is over.",
    messages: {
      overdue:
        "the last review is of {reviewed} and the next was due on {due}: since then nobody has said that these commands still fit what runs, and the first to find out is whoever is on call",
    },
    help: "have the team that owns it go through it, mend what has changed, and write the day of that review here",
  },
  (report) => ({
    unit({ unit, today }) {
      const { metadata } = unit.runbook;
      const reviewed = metadata.find(({ role }) => role === "reviewed");
      const every = metadata.find(({ role }) => role === "review-every");
      if (today === undefined || reviewed === undefined || every === undefined) return;
      const written = textOf(reviewed.span);
      const [day, ...others] = [...written.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)];
      const period = Object.values(every.value)
        .map(readPeriod)
        .find((one) => one !== undefined);
      // Of two days nobody can say here which is that of the review.
      if (day === undefined || others.length > 0 || period === undefined) return;
      const due = addTo(day[0], period);
      if (due === undefined || today <= due) return;
      const { file, start } = reviewed.span;
      report(
        "overdue",
        { reviewed: day[0], due },
        {
          span: file.span(start + day.index, start + day.index + day[0].length),
          related: [{ span: every.span, message: phrase("how often it is to be reviewed") }],
        },
      );
    },
  }),
);

/** `6 months`, `every 90 days`, `quarterly`; undefined for anything said besides, as in `after each incident`. */
function readPeriod(text: string): Period | undefined {
  const said = text.normalize("NFKC").trim().toLowerCase();
  const word = WORDS.get(said);
  if (word !== undefined) return word;
  const [, count = "1", unit = ""] = /^(?:every |each |每)?(\d{1,4})? ?(\D+)$/.exec(said) ?? [];
  const one = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  return one === undefined ? undefined : { days: one.days * Number(count), months: one.months * Number(count) };
}

/** The day after a period; of a month that is too short its last day. Undefined for what is no day. */
function addTo(day: string, period: Period): string | undefined {
  const [writtenYear = 0, writtenMonth = 0, writtenDate = 0] = day.split("-").map(Number);
  if (writtenMonth < 1 || writtenMonth > 12 || writtenDate < 1 || writtenDate > daysIn(writtenYear, writtenMonth))
    return undefined;
  // Months since the year 0.
  let at = writtenYear * 12 + writtenMonth - 1 + period.months;
  const lengthOf = (months: number) => daysIn(Math.floor(months / 12), (months % 12) + 1);
  let date = Math.min(writtenDate, lengthOf(at)) + period.days;
  for (; date > lengthOf(at); at++) date -= lengthOf(at);
  const parts = [String(Math.floor(at / 12)).padStart(4, "0"), (at % 12) + 1, date];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** Days in a month of the Gregorian calendar, the first month being 1. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
