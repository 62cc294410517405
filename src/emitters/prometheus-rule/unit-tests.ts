import { findBlindness } from "../../program/index.ts";
import type { prometheusTests as schema } from "../../schema/index.ts";
import { parsePromqlText } from "../../syntax/index.ts";
import type { AlertRules, Unresolved } from "../alerts.ts";
import { printDuration } from "../duration.ts";
import { type Case, type Check, type Ground, makeCases } from "./cases.ts";
import { keyOf } from "./model/aggregate.ts";
import type { Point } from "./model/evaluate.ts";
import { feedsOf, whyNotModelled } from "./model/feed.ts";
import { findStates, longestRange, shortestRange } from "./model/search.ts";
import { type Labels, printSeries, printValues, sampleOf } from "./model/series.ts";
import { printedLabels, printsValue, renderTexts } from "./text.ts";

/** Tests of one alert, and a sentence for each thing that no test holds it to. */
export interface UnitTests {
  readonly tests: readonly schema.Test[];
  readonly untested: readonly string[];
}

/** Evaluations that a test may take: with more of them promtool, whose time grows with their square, takes minutes. */
const MOST_EVALUATIONS = 1_000;
/** Samples that a range may hold. */
const MOST_SAMPLES = 500;

/**
 * Tests for promtool, made from the parsed expression alone: states of its series are looked for in which it gives
 * something or nothing, and what Prometheus will then make of the rule is predicted. `interval` in milliseconds.
 */
export function makeUnitTests(alert: AlertRules, interval: number): UnitTests {
  const { rule } = alert;
  const none = (why: string): UnitTests => ({ tests: [], untested: [`${rule.alert} has no test: ${why}.`] });
  const { tree } = parsePromqlText(rule.expr);
  if (tree === undefined) return none("its expression cannot be parsed");
  const why = whyNotModelled(tree);
  if (why !== undefined) return none(`no input can be derived from its expression, because ${why}`);
  const time = (rule.for ?? 0) + 2 * longestRange(tree);
  if (time / interval > MOST_EVALUATIONS) return none(`it would have to run for more than ${printDuration(time)}`);
  const texts = [rule.labels, rule.annotations];
  const feeds = feedsOf(tree, printedLabels(...texts));
  for (const every of distances(interval, shortestRange(tree))) {
    const found = findStates(tree, feeds, every);
    if (found === undefined) continue;
    const ground: Ground = {
      tree,
      feeds,
      found,
      for: rule.for ?? 0,
      interval,
      every,
      printsValue: printsValue(...texts),
    };
    const cases = makeCases(ground);
    if (cases[0]?.firstAt === undefined) continue;
    return describeAll(alert, ground, cases);
  }
  return none("no input was found for which it fires, and another for which it does not");
}

/** Distances of samples worth a try: such that a range holds some, and then such that none stands at its very edge. */
function distances(interval: number, range: number | undefined): readonly number[] {
  const base = Math.min(interval, 60_000);
  if (range === undefined) return [base];
  return [base, base / 2, base * 2, 7_000, 1_000].filter(
    (every) => Number.isInteger(every) && range / every >= 4 && range / every <= MOST_SAMPLES,
  );
}

function describeAll(alert: AlertRules, ground: Ground, cases: readonly Case[]): UnitTests {
  const untested: string[] = [];
  const tests = cases.map((made, at) => printTest(alert, made, at === 0 ? alert.unresolved : [], ground.interval));
  const goneAt = cases.some(({ title, firstAt }) => firstAt !== undefined && title.includes(" gone"));
  if (!goneAt && findBlindness(ground.tree).length > 0) {
    untested.push(`${alert.rule.alert} is silent when all of its series are gone (alert/fires-when-absent).`);
  }
  for (const { rule } of alert.unresolved.filter((one) => !isShort(ground.interval)(one))) {
    untested.push(`${rule.alert} has no test: it would have to run for more than ${printDuration(rule.for ?? 0)}.`);
  }
  const isShown = cases.flatMap(({ checks }) => checks.flatMap(({ firing }) => firing));
  if (isShown.some((point) => textsOf(alert.rule, point) === undefined)) {
    untested.push(`${alert.rule.alert} has texts that only Prometheus can fill in; its tests look at ALERTS instead.`);
  }
  return { tests, untested };
}

type AlertCheck = NonNullable<schema.Test["alert_rule_test"]>[number];
type SampleCheck = NonNullable<schema.Test["promql_expr_test"]>[number];
type AlertTexts = AlertCheck["exp_alerts"][number];
type Texts = Pick<AlertRules["rule"], "alert" | "labels" | "annotations">;

/** Labels and annotations of an alert that fires; undefined where they cannot be told. */
function textsOf(rule: Texts, { labels, value }: Point): AlertTexts | undefined {
  const own = renderTexts(rule.labels, { labels, value });
  const annotations = renderTexts(rule.annotations, { labels, value });
  if (own === undefined || annotations === undefined) return undefined;
  return { exp_labels: sorted({ ...labels, ...own }), exp_annotations: annotations };
}

function printTest(
  { rule }: AlertRules,
  { title, series, every, checks, firstAt }: Case,
  unresolved: readonly Unresolved[],
  interval: number,
): schema.Test {
  const later =
    firstAt === undefined ? [] : unresolved.map((one) => ({ one, checks: checksAfter(one, firstAt, interval) }));
  const seen = checks.at(-1)?.firing ?? [];
  const parts = [
    ...checks.map((check) => printCheck(rule, check)),
    ...later.flatMap(({ one, checks: [before, after] }) => [
      printCheck(one.rule, { at: before, firing: [] }),
      printCheck(one.rule, { at: after, firing: seen.flatMap((point) => escalated(rule, point)) }),
    ]),
  ];
  const end = Math.max(...checks.map(({ at }) => at), ...later.flatMap((entry) => entry.checks));
  const count = Math.ceil(end / every) + 2;
  const alerts = parts.flatMap((part) => ("alertname" in part ? [part] : []));
  const samples = parts.flatMap((part) => ("expr" in part ? [part] : []));
  return {
    name: `${rule.alert} ${title}`,
    interval: printDuration(every),
    input_series: series
      .filter((one) => sampleOf(one, 0) !== undefined)
      .map((one) => ({ series: printSeries(one.metric, one.labels), values: printValues(one, count) })),
    ...(alerts.length === 0 ? {} : { alert_rule_test: alerts }),
    ...(samples.length === 0 ? {} : { promql_expr_test: samples }),
  };
}

function printCheck(rule: Texts, { at, firing }: Check): AlertCheck | SampleCheck {
  const eval_time = printDuration(at);
  const texts = firing.map((point) => textsOf(rule, point));
  const known = texts.filter((text) => text !== undefined);
  if (known.length === texts.length) return { eval_time, alertname: rule.alert, exp_alerts: known };
  const expr = `count(ALERTS{alertname=${JSON.stringify(rule.alert)}, alertstate="firing"})`;
  return { eval_time, expr, exp_samples: [{ labels: "{}", value: firing.length }] };
}

function isShort(interval: number): (one: Unresolved) => boolean {
  return ({ rule }) => (rule.for ?? 0) / interval <= MOST_EVALUATIONS;
}

/** Behind the group that it stands in: one evaluation may pass before it sees the first alert, and one before it fires. */
function checksAfter({ rule }: Unresolved, firstAt: number, interval: number): [number, number] {
  const due = firstAt + (rule.for ?? 0);
  return [due - 2 * interval, due + 2 * interval];
}

/** What the series ALERTS has of an alert that fires; nothing where its labels cannot be told. */
function escalated(rule: Texts, { labels, value }: Point): readonly Point[] {
  const own = renderTexts(rule.labels, { labels, value });
  return own === undefined ? [] : [{ labels: { ...labels, ...own }, value: 1 }];
}

function sorted(labels: Labels): Record<string, string> {
  return Object.fromEntries(JSON.parse(keyOf(labels)) as [string, string][]);
}
