import { describe, expect, test } from "vitest";
import { testWith } from "../../tools.ts";
import { amtool, configWith, make, objectIn, receiversOf, rulesIn, runbookWith, said } from "./sample.ts";

const LEAD = ["lead:", '  slack: "#pay"', '  email: "lead@example.com"', '  phone: "+1-555-0100"'];
const SLACK = ["alertmanager:", "  slack: { secret: paging, key: slack }"];

describe("a receiver", () => {
  test("has each channel that is configured, and the one that the rung asks for where it is", async () => {
    const config = configWith(
      ...SLACK,
      "  email: { smarthost: 'mail.example.com:25', from: a@example.com }",
      "  webhooks: { lead: { url: https://calls.example.com, token: { secret: paging, key: calls } } }",
    );
    const rungs = ["T+1min: Lead notified", "T+2min: Lead notified via Slack", "T+3min: Lead notified via PagerDuty"];
    const made = await make({ "pay.md": runbookWith(rungs, LEAD), "runbookc.yaml": config });
    const { receivers } = objectIn(made).spec;
    expect(receivers.map(({ name, ...configs }) => [name, ...Object.keys(configs)])).toEqual([
      ["lead", "slackConfigs", "emailConfigs", "webhookConfigs"],
      ["lead-slack", "slackConfigs"],
    ]);
    expect(receivers[0]?.webhookConfigs?.[0]?.httpConfig?.authorization?.credentials).toEqual({
      name: "paging",
      key: "calls",
    });
    expect(said(made.diagnostics, "alertmanager")).toEqual([
      "warning reachable: nothing says how Alertmanager reaches `lead` via pagerduty, so `T+3m: Lead notified via PagerDuty` goes out via slack, email, webhook instead, where nobody may be looking at night",
    ]);
  });

  testWith(["amtool"], "stands for any id and any channel, and takes no text for a template", async () => {
    const ids = ['a"b\\c', "null", "聯絡人", "a b", "{{ .X }}", "__proto__x"];
    const contacts = ids.flatMap((id) => [
      `${JSON.stringify(id)}:`,
      `  slack: ${JSON.stringify("#x{{")}`,
      '  email: "x@y.example"',
    ]);
    const rungs = [
      ...ids.map((id, at) => `T+${at}min: ${id} notified`),
      ...ids.map((id, at) => `T+${20 + at}min: If not resolved → Escalate to ${id}`),
    ];
    const config = configWith(...SLACK, "  email: { smarthost: 'mail.example.com:25', from: a@example.com }");
    const made = await make({ "pay.md": runbookWith(rungs, contacts), "runbookc.yaml": config });
    const file = made.files.get("alertmanager/alertmanager.yaml") as string;
    expect(amtool(file, "check-config")).toMatchObject({ status: 0 });
    expect(file).not.toContain("#x");
    const later = rulesIn(made).filter(({ labels }) => labels["escalation"] !== undefined);
    expect(later.length).toBeGreaterThan(3);
    const names = later.map(({ alert, labels }) =>
      receiversOf(file, { alertname: alert, namespace: "shop", ...labels }),
    );
    expect(new Set(names).size).toBe(later.length);
    expect(names).not.toContain("null");
  });
});

describe("routes", () => {
  const contacts = [...LEAD, "cto:", '  slack: "#cto"', "vendor:", '  phone: "+1-555-0101"'];

  testWith(["amtool"], "lead each page to its contact after its time, never late", async () => {
    const rungs = [
      "T+0: Alert triggered",
      "T+1min: Lead notified",
      "T+10min: CTO notified",
      "T+20min: Vendor notified",
    ];
    const config = configWith("alerts: { groupWait: 2m }", ...SLACK);
    const made = await make({ "pay.md": runbookWith(rungs, contacts), "runbookc.yaml": config });
    const file = made.files.get("alertmanager/alertmanager.yaml") as string;
    const labels = { alertname: "PaymentsDown", namespace: "shop", runbook_id: "pay", incident: "payments-down" };
    expect(receiversOf(file, labels)).toBe("lead,cto");
    const pages = objectIn(made).spec.route.routes?.[0]?.routes ?? [];
    expect(pages.map(({ receiver, groupWait }) => `${receiver} ${groupWait}`)).toEqual(["lead 1m", "cto 10m"]);
    expect(said(made.diagnostics, "alertmanager")).toEqual([
      "warning reachable: Alertmanager has no way to `vendor` (the runbook has phone), so `T+20m: Vendor notified` reaches nobody",
    ]);
  });

  testWith(["amtool"], "call one contact in two ways where two rungs say so", async () => {
    const rungs = [
      "T+1min: Lead notified",
      "T+10min: If not resolved → CTO notified via Slack",
      "T+20min: If not resolved → CTO notified via PagerDuty",
      "T+30min: If not resolved → Schedule incident review",
    ];
    const config = configWith(...SLACK, "  pagerduty: { cto: { secret: paging, key: cto } }");
    const made = await make({ "pay.md": runbookWith(rungs, contacts), "runbookc.yaml": config });
    const file = made.files.get("alertmanager/alertmanager.yaml") as string;
    const all = rulesIn(made);
    expect(
      all.map(({ alert, labels }) => receiversOf(file, { alertname: alert, namespace: "shop", ...labels })),
    ).toEqual(["lead", "cto-slack", "cto-pagerduty", "lead"]);
    expect(said(made.diagnostics, "alertmanager")).toEqual([]);
  });

  test("nobody is called before the time of his rung", async () => {
    const rungs = ["T+1min: Vendor notified", "T+10min: If not resolved → Escalate to CTO"];
    const made = await make({ "pay.md": runbookWith(rungs, contacts), "runbookc.yaml": configWith(...SLACK) });
    const { route, receivers } = objectIn(made).spec;
    expect([route.receiver, route.routes?.[0]?.receiver]).toEqual(["nobody", "nobody"]);
    expect(receivers.find(({ name }) => name === "nobody")).toEqual({ name: "nobody" });
    expect(said(made.diagnostics, "alertmanager")).toEqual([
      "warning reachable: Alertmanager has no way to `vendor` (the runbook has phone), so `T+1min: Vendor notified` reaches nobody".replace(
        "1min",
        "1m",
      ),
    ]);
  });

  test("an acknowledgement is a warning where no PagerDuty can know of it", async () => {
    const rungs = ["T+1min: Lead notified", "T+5min: If not acknowledged → Escalate to CTO"];
    const made = await make({ "pay.md": runbookWith(rungs, contacts), "runbookc.yaml": configWith(...SLACK) });
    expect(said(made.diagnostics, "alertmanager")).toEqual([
      "warning every-rung: Alertmanager never learns whether somebody has acknowledged, so no route stands for `T+5m: If not acknowledged → Escalate to CTO`: `cto` hears nothing at that time, even if nobody answers",
    ]);
  });
});

describe("the emitter", () => {
  const rungs = ["T+1min: Lead notified"];

  test("says in one note that nothing is set, and makes nothing", async () => {
    const made = await make({ "pay.md": runbookWith(rungs, LEAD), "runbookc.yaml": configWith() });
    expect([...made.files.keys()].filter((path) => path.startsWith("alertmanager/"))).toEqual([]);
    expect(said(made.diagnostics, "alertmanager").map((text) => text.split(":")[0])).toEqual(["note configured"]);
  });

  test("says rung by rung what is missing where something is set", async () => {
    const config = configWith("alertmanager:", "  pagerduty: { lead: { secret: paging, key: lead } }");
    const other = ["lead:", '  phone: "+1-555-0100"', "cto:", '  phone: "+1-555-0101"'];
    const all = [...rungs, "T+10min: CTO notified"];
    const made = await make({ "pay.md": runbookWith(all, other), "runbookc.yaml": config });
    expect(said(made.diagnostics, "alertmanager")).toHaveLength(1);
  });

  test("an alert without the namespace by which the operator chooses is reported, and its route does not ask for it", async () => {
    const lost = await make({
      "pay.md": runbookWith(rungs, LEAD, "sum(up) == 0"),
      "runbookc.yaml": configWith(...SLACK),
    });
    expect(said(lost.diagnostics, "alertmanager").map((text) => text.split(":")[0])).toEqual([
      "warning carries-namespace",
    ]);
    expect(objectIn(lost).spec.route.matchers.map(({ name }) => name)).toEqual(["runbook_id"]);
    const other = runbookWith(rungs, LEAD, 'up{namespace="staging"} == 0');
    const wrong = await make({ "pay.md": other, "runbookc.yaml": configWith(...SLACK) });
    expect(said(wrong.diagnostics, "alertmanager").map((text) => text.split(":")[0])).toEqual([
      "warning carries-namespace",
    ]);
  });

  test("makes no route of an escalation that an error touches", async () => {
    const broken = runbookWith([...rungs, "T+5min: If not resolved → Escalate to Nobody Known"], LEAD);
    const made = await make({ "pay.md": broken, "runbookc.yaml": configWith(...SLACK) });
    expect(made.diagnostics.some(({ code }) => code === "escalation/known-target")).toBe(true);
    expect(made.files.has("alertmanager/alertmanagerconfig.yaml")).toBe(false);
    expect(made.files.has("prometheus-rule/rules.yaml")).toBe(true);
  });

  test("a contact that the runbook does not have is an error of the config", async () => {
    const config = configWith("alertmanager:", "  pagerduty: { laed: { secret: paging, key: lead } }");
    const { diagnostics } = await make({ "pay.md": runbookWith(rungs, LEAD), "runbookc.yaml": config });
    expect(said(diagnostics, "config")).toEqual([
      "error used: `pay.md` names no contact `laed`, so a page for it would reach nobody",
    ]);
  });

  test("so is a way to somebody who is never called, and one that nobody has", async () => {
    const later = [...rungs, "T+5min: If not acknowledged → Escalate to CTO"];
    const more = [...LEAD, "cto:", '  pager: "1"'].filter((line) => !line.includes("email"));
    const config = configWith(
      ...SLACK,
      "  pagerduty: { cto: { secret: paging, key: cto } }",
      "  email: { smarthost: 'mail.example.com:25', from: a@example.com }",
    );
    const { diagnostics } = await make({ "pay.md": runbookWith(later, more), "runbookc.yaml": config });
    expect(said(diagnostics, "config")).toEqual([
      "error used: no rung that Alertmanager can express is for `cto`, so no alert is ever sent to them and this has no effect",
      "error used: nobody whom Alertmanager calls has a channel `email`, so no alert is ever sent that way and this has no effect",
    ]);
  });
});
