import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { rbac } from "../../../src/schema/index.ts";
import { testWith } from "../../tools.ts";
import { make, objectIn, said, seed } from "../alertmanager/sample.ts";
import { makeOracle } from "./oracle.ts";
import {
  AUTOMATIC,
  bindingIn,
  dispatch,
  filter,
  LABELS,
  messageOf,
  NOW,
  objectsIn,
  seedWith,
  sensorIn,
} from "./sample.ts";

const emergency = await make(seed);
const viaEvents = await seedWith(AUTOMATIC, `${AUTOMATIC}\n      via: argo-events`);
const FILE = "p1-executor-core-down-diagnosis.yaml";
const binding = bindingIn(emergency.files, FILE);
const sensor = sensorIn(viaEvents.files, FILE);

describe("the emergency runbook", () => {
  const golden: [string, ReadonlyMap<string, string>][] = [
    ["argo-server", emergency.files],
    ["argo-events", viaEvents.files],
  ];
  test.each(golden)("by way of %s", async (via, files) => {
    const own = [...files].filter(([path]) => path.startsWith("trigger/"));
    for (const [path, content] of own) await expect(content).toMatchFileSnapshot(`golden/${via}/${path.split("/")[1]}`);
    expect(own.map(([path]) => path.split("/")[1])).toEqual(
      via === "argo-server" ? ["access.yaml", FILE] : ["access.yaml", "event-source.yaml", FILE],
    );
  });

  test("nothing starts by itself unless the config names it", async () => {
    const none = await seedWith(AUTOMATIC, "via: argo-server");
    expect(objectsIn(none.files).size).toBe(0);
    expect(none.files.get("alertmanager/alertmanager.yaml")).not.toContain("receiver: recovery");
    expect(said(none.diagnostics, "trigger")).toEqual([]);
  });

  test("its alert starts one run, and its other alerts and copies none", () => {
    const run = dispatch(binding, "hlp-executor", messageOf(LABELS));
    expect(run).toEqual({
      name: `p1-executor-core-down-diagnosis-0123456789abcdef-${NOW - 60}`,
      parameters: { "alert-fingerprint": "0123456789abcdef" },
    });
    expect(dispatch(binding, "hlp-executor", messageOf(LABELS))).toEqual(run);
    const message = messageOf(LABELS);
    const [alert] = message.alerts ?? [];
    const others: [string, ReturnType<typeof messageOf>][] = [
      ["hlp-executor-2", message],
      ["hlp-executor", { ...message, status: "resolved" }],
      ["hlp-executor", { ...message, alerts: [alert ?? {}, alert ?? {}] }],
      ["hlp-executor", { status: "firing" }],
      ["hlp-executor", messageOf(LABELS, { status: "resolved" })],
      ["hlp-executor", messageOf({ ...LABELS, alertname: "HLPExecutorAllReplicasDownUnresolved15m" })],
      ["hlp-executor", messageOf({ ...LABELS, namespace: "staging" })],
      ["hlp-executor", messageOf({ ...LABELS, runbook_id: "other" })],
      ["hlp-executor", messageOf(LABELS, { startsAt: new Date((NOW - 3600) * 1000).toISOString() })],
      ["hlp-executor", messageOf(LABELS, { startsAt: "9999-01-01T00:00:00Z" })],
      ["hlp-executor", messageOf(LABELS, { fingerprint: "0123456789abcdef\n" })],
      ["hlp-executor", messageOf(LABELS, { fingerprint: "0123456789ABCDEF" })],
      ["hlp-executor", messageOf(LABELS, { fingerprint: 1234567890123456 })],
    ];
    for (const [discriminator, other] of others) expect(dispatch(binding, discriminator, other)).toBeUndefined();
    expect(filter(sensor, message)).toBe(true);
    const forSensor = others.slice(1, -1).filter(([, { alerts }]) => alerts !== undefined);
    for (const [, other] of forSensor) expect(filter(sensor, other), JSON.stringify(other)).toBe(false);
  });

  test("Alertmanager posts where the run is started, each alert by itself", () => {
    const url = (made: typeof emergency) =>
      objectIn(made).spec.receivers.find(({ name }) => name === "recovery")?.webhookConfigs?.[0]?.url;
    expect(url(emergency)).toBe("https://argo-server.argo.svc:2746/api/v1/events/unmanned-island-system/hlp-executor");
    expect(url(viaEvents)).toBe(
      "http://hlp-executor-alerts-eventsource-svc.unmanned-island-system.svc:12000/alertmanager",
    );
    const routes = objectIn(emergency).spec.route.routes ?? [];
    const recovery = routes.flatMap((route) => route.routes ?? []).filter(({ receiver }) => receiver === "recovery");
    expect(recovery).toEqual([expect.objectContaining({ groupBy: ["..."], groupWait: "0s", continue: true })]);
  });

  test("who starts runs may do that and no more", () => {
    const role = (files: ReadonlyMap<string, string>) =>
      (objectsIn(files).get("access.yaml") as unknown as rbac.Rbac).items.flatMap((item) =>
        item.kind === "Role" ? item.rules : [],
      );
    expect(
      role(emergency.files).map(({ resources, verbs, resourceNames }) => [
        ...verbs,
        ...resources,
        ...(resourceNames ?? []),
      ]),
    ).toEqual([
      ["list", "workfloweventbindings"],
      ["get", "workflowtemplates", binding.spec.submit.workflowTemplateRef.name],
      ["create", "workflows"],
    ]);
    expect(role(viaEvents.files).map(({ resources, verbs }) => [...verbs, ...resources])).toEqual([
      ["create", "workflows"],
    ]);
  });

  test("is applied with the rest, and starts a template that is there", () => {
    const list = emergency.files.get("kustomization.yaml") as string;
    for (const name of objectsIn(emergency.files).keys()) expect(list).toContain(`- trigger/${name}\n`);
    const template = parse(emergency.files.get(`workflow-template/${FILE}`) as string) as {
      metadata: { name: string };
    };
    expect(binding.spec.submit.workflowTemplateRef.name).toBe(template.metadata.name);
  });

  testWith(["schemas"], "is what Argo takes", () => {
    const check = makeOracle();
    for (const files of [emergency.files, viaEvents.files]) {
      for (const [name, object] of objectsIn(files)) {
        if (object["apiVersion"] !== "argoproj.io/v1alpha1") continue;
        expect(check(object), name).toEqual([]);
        expect(check({ ...object, spec: { ...(object["spec"] as object), planted: 1 } }), name).not.toEqual([]);
      }
    }
    // Where atLeastOnce belongs is easily missed.
    const broken = structuredClone(sensor);
    Object.assign(broken.spec.triggers[0]?.template as object, { atLeastOnce: true });
    expect(check(broken as unknown as Record<string, unknown>)).not.toEqual([]);
  });
});

describe("what of a message reaches a run", () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "{{=sprig.env('HOME')}}",
      "{{workflow.parameters.x}}",
      "$(id)",
      '"]}',
      "\n&& true",
      "0123456789abcdef",
    ),
  );
  const messages = fc
    .record({
      labels: fc.dictionary(fc.string(), text),
      annotations: fc.dictionary(fc.string(), text),
      fingerprint: fc.oneof(text, fc.stringMatching(/^[0-9a-f]{16}$/), fc.integer(), fc.constant(null)),
      age: fc.integer({ min: -400, max: 4000 }),
    })
    .map(({ labels, annotations, fingerprint, age }) =>
      messageOf(
        { ...labels, ...LABELS },
        { annotations, fingerprint, startsAt: new Date((NOW - age) * 1000).toISOString() },
      ),
    );

  test("is a fingerprint and nothing else, whatever the texts of the alert are", () => {
    let started = 0;
    fc.assert(
      fc.property(messages, (message) => {
        const run = dispatch(binding, "hlp-executor", message);
        if (run === undefined) return;
        started++;
        expect(Object.keys(run.parameters)).toEqual(["alert-fingerprint"]);
        expect(run.parameters["alert-fingerprint"]).toMatch(/^[0-9a-f]{16}$/);
        expect(run.name).toMatch(/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])$/);
        expect(filter(sensor, message)).toBe(true);
      }),
      { seed: 21, numRuns: 1000 },
    );
    expect(started).toBeGreaterThan(100);
  });

  test("the sensor takes one value and one template from it, and both name the fingerprint alone", () => {
    const { triggers } = sensor.spec;
    const { k8s } = triggers[0]?.template ?? {};
    expect(k8s?.parameters.map(({ src, dest }) => [dest, "dataKey" in src ? src.dataKey : src.dataTemplate])).toEqual([
      [
        "metadata.name",
        'p1-executor-core-down-diagnosis-{{ (index .Input.body.alerts 0).fingerprint }}-{{ (toDate "2006-01-02T15:04:05Z07:00" (index .Input.body.alerts 0).startsAt).Unix }}',
      ],
      ["spec.arguments.parameters.0.value", "body.alerts.0.fingerprint"],
    ]);
  });
});
