import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { validateAlertmanagerConfig } from "../../../src/schema/index.ts";
import { testWith } from "../../tools.ts";
import { makeOracle } from "./oracle.ts";
import { amtool, make, objectIn, plainIn, receiversOf, type Rule, said, seed } from "./sample.ts";

const emergency = await make(seed);
const plain = emergency.files.get("alertmanager/alertmanager.yaml") as string;

/** The alerts of the emitted PrometheusRule, with all labels that they have when they fire. */
const rules = (
  parse(emergency.files.get("prometheus-rule/prometheusrule.yaml") as string) as {
    spec: { groups: { rules: Rule[] }[] };
  }
).spec.groups.flatMap((group) => group.rules);
const alerts = rules.map(({ alert, labels }) => ({ alertname: alert, namespace: "unmanned-island-system", ...labels }));

describe("the emergency runbook", () => {
  test.each(["alertmanagerconfig.yaml", "alertmanager.yaml"])("%s", async (name) => {
    await expect(emergency.files.get(`alertmanager/${name}`)).toMatchFileSnapshot(`golden/${name}`);
  });

  test("says what Alertmanager cannot do, each once and as a comment", () => {
    const problems = said(emergency.diagnostics, "alertmanager");
    expect(problems.map((text) => text.replace(/(.{90}).*/, "$1"))).toEqual([
      "note every-rung: Alertmanager never learns whether somebody has acknowledged, so no route ",
      "warning reachable: Alertmanager has no way to `vendor_support` (the runbook has kubernetes",
      "warning every-rung: nothing measures how a recovery gets on, so no route stands for `T+15m",
    ]);
    const comments = plain.replace(/\n +# */g, " ");
    for (const text of problems) expect(comments).toContain(text.replace(/^\w+ [\w-]+: /, ""));
  });

  test("pages P1 after the wait of the config, and P2 after its five minutes", () => {
    const pages = (objectIn(emergency).spec.route.routes ?? []).map((route) => route.routes?.at(-1));
    expect(pages.map((page) => [page?.receiver, page?.groupWait])).toEqual([
      ["primary-oncall-pagerduty", "15s"],
      ["primary-oncall-pagerduty", "5m"],
    ]);
  });

  test("P1 keeps lower ones of the same runbook and namespace quiet", () => {
    expect(plainIn(emergency).inhibit_rules).toEqual([
      {
        source_matchers: ['priority="P1"', 'runbook_id="hlp-executor"'],
        target_matchers: ['priority=~"P2|P3|P4"', 'runbook_id="hlp-executor"'],
        equal: ["namespace", "runbook_id"],
      },
    ]);
  });

  test("is applied with the rest; the plain file is not", () => {
    const list = emergency.files.get("kustomization.yaml");
    expect(list).toContain("- alertmanager/alertmanagerconfig.yaml\n");
    expect(list).not.toContain("alertmanager/alertmanager.yaml");
  });

  testWith(["amtool"], "is what Alertmanager loads", () => {
    expect(amtool(plain, "check-config")).toMatchObject({ status: 0 });
    expect(amtool(plain.replace("receiver: cto", "receiver: cfo"), "check-config").status).not.toBe(0);
  });

  testWith(["amtool"], "every alert that the PrometheusRule has goes to whom the escalation names", () => {
    expect(alerts.map((labels) => `${labels.alertname}: ${receiversOf(plain, labels)}`)).toEqual([
      "HLPExecutorAllReplicasDown: recovery,primary-oncall-pagerduty",
      "HLPExecutorAllReplicasDownUnresolved15m: cto",
      "HLPExecutorAllReplicasDownUnresolved30m: primary-oncall-pagerduty",
      "HLPExecutorStateCorruptionDetected: primary-oncall-pagerduty",
      "HLPExecutorStateCorruptionDetectedUnresolved1h: cto",
      "HLPExecutorStateCorruptionDetectedUnresolved2h: primary-oncall-pagerduty",
    ]);
  });

  testWith(["amtool"], "alerts of others are not caught", () => {
    for (const labels of alerts) {
      const strangers = [{ namespace: "staging" }, { runbook_id: "billing" }, { runbook_id: "hlp-executor-2" }];
      for (const other of strangers) expect(receiversOf(plain, { ...labels, ...other })).toBe("null");
      const { namespace: _, ...bare } = labels;
      expect(receiversOf(plain, bare)).toBe("null");
    }
    expect(receiversOf(plain, { alertname: "HLPExecutorAllReplicasDown", priority: "P1" })).toBe("null");
  });

  testWith(["schemas"], "is what the Prometheus operator takes, route by route", () => {
    const check = makeOracle();
    const object = objectIn(emergency);
    expect(check(object)).toEqual([]);
    for (const planted of [{ match_re: {} }, { groupwait: "1s" }, { groupWait: "soon" }, { matchers: ["a=b"] }]) {
      const broken = structuredClone(object);
      Object.assign(broken.spec.route.routes?.[0]?.routes?.[0] as object, planted);
      expect(check(broken), JSON.stringify(planted)).not.toEqual([]);
    }
    // It knows the field still, and calls it deprecated.
    expect(JSON.stringify(object)).not.toContain('"regex"');
  });

  test("names secrets and holds none", () => {
    const object = objectIn(emergency);
    expect(validateAlertmanagerConfig(object)).toEqual([]);
    const broken = structuredClone(object);
    Object.assign(broken.spec.receivers[0]?.pagerdutyConfigs?.[0] as object, { routingKey: "0123456789abcdef" });
    expect(validateAlertmanagerConfig(broken)).not.toEqual([]);
  });
});
