import { phrase } from "../../diagnostics/index.ts";
import { findRate, parseGoTemplate, parsePromql } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

/** The text says itself that it is a speed, or does not print a number at all. */
const SPEED = /per[ -]?(?:second|sec|s)\b|\/\s?s(?:ec)?\b|\brate\b|\b[rq]ps\b|每秒|速率|%|percent/i;
/** The text counts: over a time, or things that come one by one. */
const PERIOD =
  /\b(?:in|over|within|during) the (?:last|past)\b|\b(?:last|past) \d+ ?(?:m|min|minutes?|h|hours?)\b|最近|過去|过去/i;
const THINGS =
  /^[\s"'*]*(?:\w+ )?(?:errors|requests|failures|corruptions|restarts|events|messages|timeouts|retries|crashes|drops|jobs|times)\b/i;

export const rule = defineRule(
  {
    code: "alert/honest-value",
    level: "warning",
    summary: "A text of an alert says a number of things, and prints how many there are in a second.",
    messages: {
      speed:
        "`$value` is a number per second here, because of `{call}`, and the text says how many there were: three in five minutes are printed as 0.01, and whoever is paged takes it for nothing",
    },
    help: "say how many there are with `increase(…)` in the place of the rate, or write `per second` into the text",
  },
  (report) => ({
    alert({ expr, annotations }) {
      const { tree } = parsePromql(expr);
      const call = tree === undefined ? undefined : findRate(tree);
      if (call === undefined) return;
      for (const { value } of annotations) {
        const use = parseGoTemplate(value).uses.find(
          ({ label, functions }) => label === undefined && !converts(functions),
        );
        if (use === undefined || SPEED.test(value.text)) continue;
        const after = value.text.slice(use.alone?.end ?? use.end).replace(/^[^{}]*\}\}/, "");
        if (!PERIOD.test(value.text) && !THINGS.test(after)) continue;
        report(
          "speed",
          { call: call.name },
          {
            span: value.span(use.start, use.end),
            related: [{ span: expr.span(call.start, call.end), message: phrase("this counts by the second") }],
          },
        );
      }
    },
  }),
);

function converts(functions: readonly string[]): boolean {
  return functions.some((name) => name === "humanizePercentage" || name === "humanizeDuration");
}
