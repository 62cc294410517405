import { describe, expect, test } from "vitest";
import { alertRuleOf } from "../../../src/program/index.ts";
import { configWith, MEND, runbookWith, unitOf } from "./sample.ts";

async function ruleFor(draft: Parameters<typeof runbookWith>[0], config: string) {
  const unit = await unitOf({ "runbook.md": runbookWith(draft), "runbookc.yaml": config });
  const [incident] = unit.runbook.incidents;
  const [alert] = incident?.alerts ?? [];
  if (incident === undefined || alert === undefined) throw new Error("the runbook has no alert");
  return alertRuleOf(alert, { unit, incident, anchor: "payments-down" });
}

describe("a rule as written", () => {
  test("has severity, incident and runbook as labels, and an address", async () => {
    const config = configWith("id: pay", "severities: {P2: warning}", "runbookUrl: https://r.example.com/pay");
    const rule = await ruleFor({ expr: "sum(up) == 0", more: ["severity: P2", "for: 90s"] }, config);
    expect(rule).toMatchObject({
      expr: "sum(up) == 0",
      for: 90_000,
      labels: { priority: "P2", severity: "warning", incident: "payments-down", runbook_id: "pay" },
      annotations: { runbook_url: "https://r.example.com/pay#payments-down" },
      changes: [{ field: "severity", from: "P2", to: "labels priority: P2, severity: warning" }],
    });
  });

  test("keeps what the author has put there, takes the incident's level else, and maps nothing unknown", async () => {
    const more = ["severity: critical", "labels: {priority: P3, team: shop, incident: other}"];
    const rule = await ruleFor({ expr: "up == 0", more, annotations: { runbook_url: "https://own" } }, configWith());
    expect(rule.labels).toMatchObject({
      priority: "P3",
      severity: "critical",
      team: "shop",
      incident: "payments-down",
    });
    expect(rule.annotations).toEqual({ runbook_url: "https://own" });
    expect(rule.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ["severity", "critical", "labels priority: P3, severity: critical"],
      ["labels.incident", "other", "payments-down"],
    ]);
    expect((await ruleFor({ expr: "up == 0" }, configWith())).labels).not.toHaveProperty("severity");
  });
});

describe("a mended rule", () => {
  test.each([
    // Blind, and with labels that have one value.
    [
      'sum(up{job="x"}) == 0',
      'sum by (namespace, job) (up{job="x", namespace="shop"}) == 0\nor\nabsent(up{job="x", namespace="shop"})',
    ],
    ["0 >= sum by (pod)(up)", '0 >= sum by (pod, namespace)(up{namespace="shop"})\nor\nabsent(up{namespace="shop"})'],
    [
      'sum without (pod, namespace) (up{job="x",}) == 0',
      'sum without (pod) (up{job="x", namespace="shop",}) == 0\nor\nabsent(up{job="x", namespace="shop",})',
    ],
    [
      "sum(rate(done_total{}[5m])) == 0",
      'sum by (namespace) (rate(done_total{namespace="shop"}[5m])) == 0\nor\nabsent(done_total{namespace="shop"})',
    ],
    [
      "sum(up) == 0 # all of them\n",
      'sum by (namespace) (up{namespace="shop"}) == 0 # all of them\nor\nabsent(up{namespace="shop"})',
    ],
    // One branch an arm, and none where there is one already.
    [
      "up == 0 or probe_success == 0 or absent(up)",
      'up{namespace="shop"} == 0 or probe_success{namespace="shop"} == 0 or absent(up{namespace="shop"})\nor\nabsent(probe_success{namespace="shop"})',
    ],
    // A matcher of the author stays, whatever it says.
    ['rate(e_total{namespace=~"a|b"}[5m]) > 0', 'rate(e_total{namespace=~"a|b"}[5m]) > 0'],
    // Where two vectors meet, one more label would leave nothing to match.
    [
      "sum(rate(e_total[5m])) / sum(rate(r_total[5m])) > 1",
      'sum(rate(e_total{namespace="shop"}[5m])) / sum(rate(r_total{namespace="shop"}[5m])) > 1',
    ],
    ["(sum(up) or vector(0)) == 0", '(sum(up{namespace="shop"}) or vector(0)) == 0'],
    // Being gone is not what these are about.
    ["config_reload_successful == 0", 'config_reload_successful{namespace="shop"} == 0'],
    ["up == bool 0", 'up{namespace="shop"} == bool 0'],
    ["up > 0", 'up{namespace="shop"} > 0'],
  ])("%s", async (expr, mended) => {
    expect((await ruleFor({ expr }, MEND)).expr).toBe(mended);
  });

  test("changes nothing where nothing is to be mended, and nothing without being asked", async () => {
    const nothing = configWith("alerts:", "  mend: true");
    for (const [expr, config] of [
      ["rate(e_total[5m]) > 0", nothing],
      ["sum(up) == 0", configWith()],
    ] as const) {
      expect(await ruleFor({ expr }, config)).toMatchObject({ expr, changes: [] });
    }
  });

  test("says in the text what no label can say, and only what all commands agree on", async () => {
    const annotations = { d: "{{ $labels.deployment }} {{ $labels.deployment | toUpper }} {{ $labels.statefulset }}" };
    const behind = [
      "### Recovery Actions",
      "#### Recovery Path A: Restart",
      "```bash",
      "# Step 1: Restart the deployment status page",
      "kubectl rollout restart deployment/pay -n shop",
      "# Step 2: Look",
      "kubectl get deploy pay -n shop && kubectl describe sts one && kubectl describe sts/two",
      "```",
    ].join("\n\n");
    const rule = await ruleFor({ expr: "sum(up) == 0", annotations, behind }, MEND);
    expect(rule.annotations["d"]).toBe('pay {{ "pay" | toUpper }} {{ $labels.statefulset }}');
    expect(rule.changes.at(-1)).toMatchObject({ field: "annotations.d", labels: ["deployment", "deployment"] });
  });

  test("says in the text what all series have, where the label is lost on the way", async () => {
    const annotations = { d: "{{ $labels.namespace }}" };
    const expr = 'a{namespace="x"} > on (pod) b{namespace="x"}';
    expect((await ruleFor({ expr, annotations }, MEND)).annotations["d"]).toBe("x");
  });

  test("each change says where, from what, to what and why", async () => {
    const { changes } = await ruleFor({ expr: 'sum(up{job="x"}) == 0' }, MEND);
    expect(changes.map(({ span }) => span.file.text.slice(span.start, span.end))).toEqual(
      changes.map(() => 'sum(up{job=\\"x\\"}) == 0'),
    );
    changes.forEach(({ from }, at) => expect(from).toBe(at === 0 ? 'sum(up{job="x"}) == 0' : changes[at - 1]?.to));
    expect(new Set(changes.map(({ reason }) => reason)).size).toBe(3);
  });
});
