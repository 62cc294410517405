import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { configWith, make, rulesIn, said } from "../alertmanager/sample.ts";
import { AUTOMATIC, bindingIn, dispatch, filter, LABELS, messageOf, objectsIn, seedWith, sensorIn } from "./sample.ts";

/** A runbook with these alerts and one recovery path. */
function runbookOf(incident: string, alerts: readonly string[], label = "A"): string {
  return [
    "# Payments",
    `## P1: ${incident} (No payment goes through)`,
    ...(alerts.length === 0
      ? []
      : [
          "```yaml",
          "alerting_rules:",
          ...alerts.map((name) => `  - alert: ${JSON.stringify(name)}\n    expr: up{namespace="shop"} == 0`),
          "```",
        ]),
    "### Recovery Actions",
    `#### Recovery Path ${label}: Restart`,
    "```bash",
    "# Step 1: Restart",
    "kubectl rollout restart deployment/pay -n shop",
    "# Step 2: Verify",
    "kubectl rollout status deployment/pay -n shop --timeout=60s",
    "```",
  ].join("\n\n");
}

const IMAGE = `image: registry.example.com/tools@sha256:${"0".repeat(64)}`;
const start = (id: string) => configWith(IMAGE, `trigger: { automatic: [${id}], token: { secret: s, key: t } }`);

describe("names", () => {
  test.each([["payments-down"], ["a".repeat(40)], ["payments-".repeat(12)], ["ünïcödé-down"]])(
    "of the incident %s fit, and runs of two paths never share one",
    async (incident) => {
      const names: string[] = [];
      for (const label of ["A", "B"]) {
        const runbook = runbookOf(incident, ["PaymentsDown"], label);
        const probe = await make({ "pay.md": runbook, "runbookc.yaml": configWith(IMAGE) });
        const plan = [...probe.files.keys()].find((path) => path.startsWith("workflow-template/")) as string;
        const { metadata } = parse(probe.files.get(plan) as string) as { metadata: { labels: Record<string, string> } };
        const id = `${metadata.labels["runbookc.dev/incident"]}/${label.toLowerCase()}`;
        const made = await make({ "pay.md": runbook, "runbookc.yaml": start(id) });
        const name = [...objectsIn(made.files).keys()].find((file) => file.startsWith("p1-")) ?? "";
        expect(name).toMatch(/^p1-.*\.yaml$/);
        const labels = { ...LABELS, alertname: "PaymentsDown", runbook_id: "pay", namespace: "shop" };
        const incidentLabel = metadata.labels["runbookc.dev/incident"];
        const run = dispatch(bindingIn(made.files, name), "pay", messageOf({ ...labels, incident: incidentLabel }));
        expect(run?.name.length).toBeLessThanOrEqual(63);
        expect(run?.name).toMatch(/^[a-z0-9][-a-z0-9]*-0123456789abcdef-1791999940$/);
        names.push(run?.name ?? "");
      }
      expect(new Set(names).size).toBe(2);
    },
  );

  test("of alerts are compared, never run or searched for", async () => {
    const hostile = ['A" || true || "', "B.*", "C|.", "D\n&& true", "{{=1}}", "E\\", "警報", "'; --"];
    const made = await make({
      "pay.md": runbookOf("payments-down", hostile),
      "runbookc.yaml": start("payments-down/a"),
    });
    const object = bindingIn(made.files, "p1-payments-down-a.yaml");
    const events = configWith(
      IMAGE,
      "trigger: { automatic: [payments-down/a], via: argo-events, token: { secret: s, key: t } }",
    );
    const other = await make({ "pay.md": runbookOf("payments-down", hostile), "runbookc.yaml": events });
    const sensor = sensorIn(other.files, "p1-payments-down-a.yaml");
    const labels = { namespace: "shop", runbook_id: "pay", incident: "payments-down" };
    const names = rulesIn(made).map(({ alert }) => alert);
    expect(names.length).toBeGreaterThan(5);
    for (const alertname of names) {
      expect(dispatch(object, "pay", messageOf({ ...labels, alertname }))?.parameters, alertname).toEqual({
        "alert-fingerprint": "0123456789abcdef",
      });
      expect(filter(sensor, messageOf({ ...labels, alertname }))).toBe(true);
      for (const near of [`${alertname}X`, `X${alertname}`, "B", "Bxx", "C", "X", ""]) {
        expect(dispatch(object, "pay", messageOf({ ...labels, alertname: near }))).toBeUndefined();
        expect(filter(sensor, messageOf({ ...labels, alertname: near }))).toBe(false);
      }
    }
  });
});

describe("what cannot start by itself is an error", () => {
  const refused = async (config: string, runbook = runbookOf("payments-down", ["PaymentsDown"])) => {
    const made = await make({ "pay.md": runbook, "runbookc.yaml": config });
    expect(objectsIn(made.files).size).toBe(0);
    return [...said(made.diagnostics, "trigger"), ...said(made.diagnostics, "config")].map(
      (text) => text.split(":")[0],
    );
  };

  test("a path that is not there, one without an alert, one without a token", async () => {
    expect(await refused(start("payments-down/b"))).toEqual(["error used"]);
    expect(await refused(start("payments-down/a"), runbookOf("payments-down", []))).toEqual(["error startable"]);
    expect(await refused(configWith(IMAGE, "trigger: { automatic: [payments-down/a] }"))).toEqual(["error startable"]);
  });

  test("a path that has no account to run under is not started, and an error says why elsewhere", async () => {
    const runbook = runbookOf("payments-down", ["PaymentsDown"]).replace("rollout restart", "frobnicate");
    const made = await make({ "pay.md": runbook, "runbookc.yaml": start("payments-down/a") });
    expect(objectsIn(made.files).size).toBe(0);
    expect(made.diagnostics.some(({ level }) => level === "error")).toBe(true);
  });

  test("one that needs a value, from a person or from the alert", async () => {
    const asked = await seedWith(AUTOMATIC, "automatic: [state-corruption-detected/diagnosis]");
    expect(objectsIn(asked.files).size).toBe(0);
    expect(said(asked.diagnostics, "trigger")).toEqual([
      expect.stringMatching(
        /^error startable: .*`state-corruption-detected\/diagnosis`, which needs `CHECKPOINT_ID` from a person/,
      ),
    ]);
    const runbook = runbookOf("payments-down", ["PaymentsDown"]).replace("deployment/pay -n", "deployment/<NAME> -n");
    const sidecar =
      "steps:\n  payments-down/a/1:\n    inputs:\n      NAME: { from: label:pod, type: k8s-name, reason: It names it. }\n";
    const files = { "pay.md": runbook, "runbookc.yaml": start("payments-down/a"), "pay.runbook.yaml": sidecar };
    const labelled = await make(files);
    expect(objectsIn(labelled.files).size).toBe(0);
    expect(said(labelled.diagnostics, "trigger")).toEqual([
      expect.stringMatching(/^error startable: .* takes `NAME` from the alert/),
    ]);
  });

  test("one that changes something before anybody is asked is a note", async () => {
    const asked = await seedWith(AUTOMATIC, "automatic: [executor-core-down/a, executor-core-down/d]");
    expect([...objectsIn(asked.files).keys()].filter((name) => name.startsWith("p1-"))).toEqual([
      "p1-executor-core-down-a.yaml",
      "p1-executor-core-down-d.yaml",
    ]);
    expect(said(asked.diagnostics, "trigger")).toEqual([
      expect.stringMatching(
        /^note asks-first: .*`executor-core-down\/a`, and its first change, `Force restart all pods`/,
      ),
    ]);
  });
});
