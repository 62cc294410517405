import { describe, expect, test } from "vitest";
import { plan } from "../../src/emitters/plan.ts";
import { decodePlan } from "../../src/plan/index.ts";
import type { Incident } from "../../src/runbook/index.ts";
import { placeOf } from "../../src/source/index.ts";
import { context, Sample } from "./workflow-template/sample.ts";

const sample = new Sample("kubectl rollout restart deployment/x -n island", "echo done");
const span = sample.file.span(0, 10);
const text = (en: string) => ({ text: { en }, span });
const incident: Incident = {
  id: "core-down",
  severity: "P1",
  title: text("Core down"),
  indicators: [],
  alerts: [],
  symptoms: [],
  impact: [],
  recoveryPaths: [],
  heading: span,
  span,
  escalation: {
    title: text("Escalation"),
    rungs: [
      { at: 0, when: "always", action: "trigger", text: text("Alert triggered"), timeSpan: span, span },
      {
        at: 60_000,
        when: "always",
        action: "notify",
        target: text("On-Call SRE"),
        channel: "pagerduty",
        text: text("Notified"),
        timeSpan: span,
        span,
      },
      {
        at: 900_000,
        when: "not_resolved",
        action: "engage",
        target: text("Vendor"),
        note: "if applicable",
        text: text("Engage"),
        timeSpan: span,
        span,
      },
    ],
    triggers: [],
    span,
  },
};
const graph = sample.graph([
  sample.approve("core-down/c/1/approve", ["core-down/c/1"]),
  sample.step("core-down/c/1", 0, { effect: "change" }),
  sample.step("core-down/c/2", 1),
]);
const unit = () => {
  const base = sample.unit([graph], {
    contacts: { oncall: { aliases: ["On-Call SRE"], backends: { pagerduty: "PABC" } } },
  });
  const contacts = [{ id: "oncall", channels: [{ kind: "slack", value: "#sre", span }], span }];
  const followUps = [{ title: text("24 hours"), items: [{ text: { en: "Write it down" }, done: false, span }], span }];
  return { ...base, runbook: { ...base.runbook, incidents: [incident], contacts, followUps } };
};

describe("plan emitter", () => {
  test("writes one checked plan for each graph and each escalation", () => {
    const { files, diagnostics } = plan.emit(unit(), context);
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(["p1-core-down-c.plan.json", "p1-core-down-escalation.plan.json"]);
    const [recovery, escalation] = files.map(({ content }) => decodePlan(content));
    expect(recovery).toMatchObject({
      kind: "recovery",
      id: "core-down/c",
      runbook: "hlp",
      namespace: "island",
      nodes: [
        { kind: "approve", by: "platform_lead", gates: ["core-down/c/1"], lines: [1, 1] },
        {
          kind: "command",
          after: ["core-down/c/1/approve"],
          script: { run: "kubectl rollout restart deployment/x -n island", effect: "change" },
        },
        { kind: "command", after: ["core-down/c/1"], lines: [2, 2] },
      ],
      origin: { path: "runbooks/sample.md", lines: [1, 2] },
    });
    expect(escalation).toMatchObject({
      kind: "escalation",
      id: "core-down/escalation",
      rungs: [
        { at: 0, when: "always", action: "trigger" },
        {
          at: 60_000,
          channel: "pagerduty",
          target: {
            name: { en: "On-Call SRE" },
            contact: "oncall",
            channels: [{ kind: "slack", value: "#sre" }],
            backends: { pagerduty: "PABC" },
          },
        },
        { at: 900_000, when: "not_resolved", note: "if applicable", target: { name: { en: "Vendor" } } },
      ],
      followUps: [{ title: { en: "24 hours" }, items: [{ text: { en: "Write it down" } }] }],
    });
  });

  test("knows the lines of each node", () => {
    const [recovery, escalation] = plan.emit(unit(), context).files;
    expect(recovery?.origins.map(({ pointer, span: at }) => `${pointer} ${placeOf(at)}`)).toEqual([
      " runbooks/sample.md:1:1",
      "/nodes/0 runbooks/sample.md:1:1",
      "/nodes/1 runbooks/sample.md:1:1",
      "/nodes/2 runbooks/sample.md:2:1",
    ]);
    expect(escalation?.origins).toHaveLength(4);
  });

  test("writes nothing for what an error touches", () => {
    expect(plan.emit(unit(), { ...context, stopped: () => true }).files).toEqual([]);
  });
});
