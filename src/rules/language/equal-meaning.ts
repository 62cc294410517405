import { phrase } from "../../diagnostics/index.ts";
import { inlinesOf, type Part, readDuration, splitBilingual } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "language/equal-meaning",
    level: "warning",
    summary: "The languages of one text give different numbers, levels or names.",
    messages: {
      differ:
        "{first} in {language}, and {second} in {other}: half of the team does the one, half the other, and nobody knows which is right",
    },
    help: "find out which is right, and correct the other",
  },
  (report) => ({
    unit({ unit }) {
      const { languages } = unit.runbook;
      if (languages.length < 2) return;
      for (const { source } of inlinesOf(unit.outline)) {
        const [first, ...others] = splitBilingual(source, languages).parts;
        for (const other of first === undefined ? [] : others) {
          const found = differenceOf(first as Part, other);
          if (found === undefined) continue;
          report(
            "differ",
            { first: found[0], second: found[1], language: (first as Part).language, other: other.language },
            {
              span: other.slice.span(),
              related: [{ span: (first as Part).slice.span(), message: phrase("the other language") }],
            },
          );
        }
      }
    },
  }),
);

/** What stands in the one and not in the other: names in code, else numbers. Where one of them has none, it may say it in words. */
function differenceOf(one: Part, other: Part): readonly [readonly string[], readonly string[]] | undefined {
  const texts = [one, other].map(({ slice }) => slice.text.normalize("NFKC"));
  for (const pattern of [/`[^`]+`/g, /\bP[0-9]\b/g, /(?<![\w.])\d+(?:[.,:]\d+)*(?![\w.])/g]) {
    const [left, right] = texts.map((text) => [...new Set(text.replaceAll(/,(?=\d{3}\b)/g, "").match(pattern) ?? [])]);
    if (left === undefined || right === undefined || left.length === 0 || right.length === 0) continue;
    const missing = left.filter((each) => !right.includes(each));
    const extra = right.filter((each) => !left.includes(each));
    if (missing.length === 0 || extra.length === 0) continue;
    const [time, same] = [readDuration(one.slice), readDuration(other.slice)];
    if (time !== undefined && same !== undefined && time.atMost === same.atMost) continue;
    return [missing, extra];
  }
  return undefined;
}
