import { describe, expect, test } from "vitest";
import { testWith } from "../../tools.ts";
import { configWith, emit, MEND, promtool, runbookWith, unitOf } from "./sample.ts";

const down = "fires when every series of up is 0";
const gone = "fires when all series of up are gone";
const oneUp = "is silent while one series of up is 1";
const allUp = "is silent while every series of up is 1";
const oneDown = "fires for one series alone when one series of up is 0";

/** Alerts as written, and the tests that must come out of each. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  'sum(up{job="x"}) == 0': [down, oneUp],
  "up == 0 or absent(up)": [down, gone, allUp, oneDown],
  '(sum(up{job="x"}) or vector(0)) == 0': [down, gone, oneUp],
  '1 - avg(up{job!="x", pod=~".+"}) > 0.5': [down, oneUp],
  'absent(up{job="x"})': [gone, "is silent while one series of up is 0"],
  "sum(up) == 0 unless maintenance == 1": [
    "fires when every series of up is 0 and every series of maintenance is 0",
    "is silent while one series of up is 1 and one series of maintenance is 0",
  ],
  'rate(errors_total{code=~"5.."}[5m]) > 0': [
    "fires when errors_total rises",
    "is silent while errors_total does not rise",
    "fires for one series alone when errors_total rises",
  ],
  "increase(errors_total[10m]) > 3 and on (namespace) up == 1": [
    "fires when errors_total rises and every series of up is 1",
    "is silent while errors_total does not rise and every series of up is 1",
    "fires for one series alone when errors_total rises",
  ],
  "100 * sum by (pod) (rate(errors_total[1m])) > 50.5": [
    "fires when errors_total rises",
    "is silent while errors_total does not rise",
    "fires for one series alone when errors_total rises",
  ],
  "rate(done_total[5m]) < 5": [
    "fires when done_total does not rise",
    "is silent while done_total rises",
    "fires for one series alone when done_total does not rise",
  ],
  "sum(rate(errors_total[5m])) / sum(rate(requests_total[5m])) > 0.05": [
    "fires when errors_total rises and requests_total rises",
    "is silent while errors_total does not rise and requests_total rises",
    "fires for one series alone when errors_total rises",
  ],
  "max_over_time(queue_length[10m]) > 100": [
    "fires when every series of queue_length is 101",
    "is silent while every series of queue_length is 0",
    "fires for one series alone when one series of queue_length is 101",
  ],
  "queue_length > on (queue) queue_limit": [
    "fires when every series of queue_length is 1 and every series of queue_limit is 0",
    "is silent while every series of queue_length is 0 and every series of queue_limit is 0",
  ],
  "abs(delta(temperature[10m])) > 5": [
    "fires when temperature rises",
    "is silent while temperature does not rise",
    "fires for one series alone when temperature rises",
  ],
};

/** Alerts as they are mended, and the tests that must come out of each. */
const MENDED: Readonly<Record<string, readonly string[]>> = {
  'sum(up{job="x"}) == 0': [down, gone, oneUp],
  'up{job="x"} == 0': [down, gone, allUp, oneDown],
  'count(up{job="x"} == 1) < 2': [down, gone, allUp, oneDown],
  'min by (namespace) (up{job=~"x|y"}) < 1': [down, gone, allUp, oneDown],
  "avg without (instance) (up) < 0.5": [down, gone, oneUp],
  "rate(done_total[15m]) == 0": [
    "fires when done_total does not rise",
    "fires when all series of done_total are gone",
    "is silent while done_total rises",
    "fires for one series alone when done_total does not rise",
  ],
};

/** Texts that the tests can tell, and texts that only Prometheus can. */
const PLAIN = { summary: "{{ $labels.namespace }}/{{ $labels.instance }} {{ $labels.pod }}: {{ $value }}" };
const RICH = { summary: "{{ $value | humanize }} of {{ $labels.pod }}" };

async function filesFor(expr: string, config: string, annotations: Readonly<Record<string, string>>) {
  const runbook = runbookWith({ expr, annotations, more: ["for: 1m"] });
  return emit(await unitOf({ "runbook.md": runbook, "runbookc.yaml": config }));
}

function namesIn(yaml: string): readonly string[] {
  return [...yaml.matchAll(/^ {2}- name: PaymentsDown (.*)$/gm)].map(([, name]) => name as string);
}

describe.each([
  ["as written", configWith("alerts:", "  interval: 15s"), WRITTEN],
  ["as written, with the intervals of Prometheus", configWith(), WRITTEN],
  ["mended", MEND, MENDED],
] as const)("alerts %s", (_, config, expressions) => {
  test.each(Object.entries(expressions))("%s", async (expr, names) => {
    const files = await filesFor(expr, config, {});
    expect(namesIn(files.get("rules.test.yaml") as string)).toEqual(names);
  });

  testWith(["promtool"], "do what their tests say, in the eyes of Prometheus", async () => {
    const all = new Map<string, string>();
    for (const [at, expr] of Object.keys(expressions).entries()) {
      for (const [kind, annotations] of Object.entries({ plain: PLAIN, rich: RICH })) {
        for (const [path, text] of await filesFor(expr, config, annotations)) all.set(`${at}-${kind}/${path}`, text);
      }
    }
    const tests = [...all.keys()].filter((path) => path.endsWith("rules.test.yaml"));
    const { status, output } = promtool(all, "test", "rules", ...tests);
    expect(output.replaceAll(/Unit Testing: .*\n {2}SUCCESS\n\n/g, "")).toBe("");
    expect(status).toBe(0);
  });
});

describe("what cannot be tested is said", () => {
  test.each([
    [
      "histogram_quantile(0.9, sum by (le) (rate(x_bucket[5m]))) > 1",
      /has no test: .*because it has `histogram_quantile`/,
    ],
    ['up{job="x"} offset 5m > 1', /has no test: .*because it looks at another time/],
    ["max_over_time(up[1h:5m]) > 0", /has no test: .*because it has a subquery/],
    ['{job="x"} > 0', /has no test: .*because a selector names no metric/],
    ['up{job=~"[a-c]{4}"} == 0', /has no test: .*no labels were found that `up` is selected by/],
    ["vector(1)", /has no test: .*because it looks at no series/],
    ["sum(up) >= bool 0", /has no test: no input was found/],
    ["sum(up) == 0", /PaymentsDown is silent when all of its series are gone \(alert\/fires-when-absent\)/],
  ])("%s", async (expr, words) => {
    const tests = (await filesFor(expr, configWith(), {})).get("rules.test.yaml") as string;
    expect(tests.split("\nrule_files:")[0]).toMatch(words);
  });

  test("texts that only Prometheus can fill in", async () => {
    const tests = (await filesFor("rate(errors_total[5m]) > 0", configWith(), RICH)).get("rules.test.yaml");
    expect(tests).toContain(
      "# PaymentsDown has texts that only Prometheus can fill in; its tests look at ALERTS instead.",
    );
    expect(tests).toContain('expr: count(ALERTS{alertname="PaymentsDown", alertstate="firing"})');
  });

  test.each([
    // Patterns that take ages where they are tried, ranges of weeks, and too many series to try all states of.
    'up{job=~"(a|a)*b|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac"} == 0',
    'up{job=~"a*a*a*a*a*a*a*a*a*a*a*a*b|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac"} == 0',
    "rate(errors_total[4w]) > 0",
    "rate(errors_total[4h]) > 0",
    "a + b + c + d + e + f + g > 1 and a < 2 and b < 3 and c < 4",
  ])("%s takes no time", async (expr) => {
    const started = performance.now();
    const files = await filesFor(expr, configWith("alerts:", "  interval: 15s"), {});
    expect(files.get("rules.test.yaml")).toContain("# PaymentsDown has no test: ");
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("a wait, or an escalation, that is too long for a test", async () => {
    const behind = "### Escalation Path\n\n- T+24hr: If not resolved → Escalate to the lead\n";
    const config = configWith("alerts:", "  interval: 15s");
    const testsFor = async (more: readonly string[]) =>
      emit(
        await unitOf({ "runbook.md": runbookWith({ expr: "absent(up)", more, behind }), "runbookc.yaml": config }),
      ).get("rules.test.yaml");
    expect(await testsFor(["for: 1d"])).toContain("# PaymentsDown has no test: it would have to run for more than 1d.");
    expect(await testsFor([])).toContain(
      "# PaymentsDownUnresolved1d has no test: it would have to run for more than 1d.",
    );
  });
});
