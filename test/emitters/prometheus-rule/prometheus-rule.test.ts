import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { prometheusRule } from "../../../src/emitters/prometheus-rule/prometheus-rule.ts";
import { originOf } from "../../../src/source/index.ts";
import { printYaml } from "../../../src/syntax/index.ts";
import { testWith } from "../../tools.ts";
import { operatorAjv, operatorSchema } from "../operator-schema.ts";
import { configWith, context, emit, MEND, promtool, runbookWith, unitOf } from "./sample.ts";

const SEED = "runbooks/hlp-executor/emergency.md";
const read = (path: string) => readFileSync(path, "utf8");
const seedFiles = {
  [SEED]: read(SEED),
  "runbooks/runbookc.yaml": read("runbooks/runbookc.yaml"),
  "runbooks/hlp-executor/emergency.runbook.yaml": read("runbooks/hlp-executor/emergency.runbook.yaml"),
};
const seed = await unitOf(seedFiles, SEED);
const FILES = ["prometheusrule.yaml", "rules.yaml", "rules.test.yaml"];

const ESCALATION = [
  "### Escalation Path",
  "```",
  "T+0:     Alert triggered",
  "T+5min:  If not acknowledged → Escalate to Lead",
  "T+10min: If recovery not progressing → Notify Lead",
  "T+90min: If not resolved → Escalate to Lead",
  "T+90min: If not resolved → Schedule {{ review }}",
  "```",
  "## Emergency Contacts",
  "```yaml",
  "emergency_contacts:",
  "  lead:",
  '    email: "lead@example.com"',
  "```",
].join("\n\n");

describe("the seed", () => {
  test.each(FILES)("%s", async (name) => {
    await expect(emit(seed).get(name)).toMatchFileSnapshot(`golden/${name}`);
  });

  test("is the same each time, with LF and with CRLF", async () => {
    const crlf = Object.fromEntries(
      Object.entries(seedFiles).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]),
    );
    const digests = /sha256[: ]+[0-9a-f]{64}/g;
    const other = emit(await unitOf(crlf, SEED));
    for (const name of FILES) {
      expect(emit(await unitOf(seedFiles, SEED)).get(name)).toBe(emit(seed).get(name));
      expect(other.get(name)?.replaceAll(digests, "")).toBe(emit(seed).get(name)?.replaceAll(digests, ""));
    }
  });

  testWith(["promtool"], "is what Prometheus loads, and does what its tests say", () => {
    const files = emit(seed);
    expect(promtool(files, "check", "rules", "rules.yaml")).toMatchObject({
      status: 0,
      output: /SUCCESS: 6 rules found/,
    });
    expect(promtool(files, "test", "rules", "rules.test.yaml")).toMatchObject({ status: 0 });
  });

  testWith(["promtool"], "its tests notice when a rule is broken", () => {
    const files = emit(seed);
    const rules = files.get("rules.yaml") as string;
    const breaks: readonly (readonly [string | RegExp, string])[] = [
      [/\n +or\n +absent\(.*\)/, ""],
      ["sum by (namespace, job)", "sum by (namespace)"],
      ["sum by (namespace, job)", "sum"],
      ["sum by (namespace, job) (up", "max by (namespace, job) (1 - up"],
      [/(or\n +absent\(up\{job="hlp-executor-core"), namespace="[^"]*"/, "$1"],
      ["for: 1m\n", "for: 3m\n"],
      ["for: 15m\n", "for: 25m\n"],
      ["escalation: cto\n", "escalation: cfo\n"],
      ["priority: P1\n", "priority: P3\n"],
      [/(description: .*)\/hlp-executor-core replicas/, "$1/{{ $labels.deployment }} replicas"],
      ['alertstate="firing"', 'alertstate="pending"'],
      [/0(?=\n +or)/, "1"],
    ];
    const tests = parse(files.get("rules.test.yaml") as string) as { tests: { name: string }[] };
    const own = tests.tests.filter(({ name }) => name.startsWith("HLPExecutorAllReplicasDown"));
    const testFile = printYaml({ ...tests, tests: own });
    for (const [from, to] of breaks) {
      const broken = rules.replace(from, to);
      expect(broken).not.toBe(rules);
      const { status, output } = promtool(
        new Map([
          ["rules.yaml", broken],
          ["rules.test.yaml", testFile],
        ]),
        "test",
        "rules",
        "rules.test.yaml",
      );
      expect(`${from}: ${status === 0 ? "not noticed" : "noticed"}`).toBe(`${from}: noticed`);
      expect(output).toContain("FAILED");
    }
  });

  testWith(["promtool"], "tests of a counter notice when its rule is broken", async () => {
    const files = emit(await unitOf({ "runbook.md": runbookWith({ expr: "rate(errors_total[5m]) > 0" }) }));
    expect(promtool(files, "test", "rules", "rules.test.yaml").status).toBe(0);
    for (const expr of [
      "rate(errors_total[5m]) >= 0",
      "0 * rate(errors_total[5m]) > 0",
      "sum(rate(errors_total[5m])) > 0",
    ]) {
      const broken = (files.get("rules.yaml") as string).replace("rate(errors_total[5m]) > 0", expr);
      expect(
        promtool(new Map([...files, ["rules.yaml", broken]]), "test", "rules", "rules.test.yaml").output,
      ).toContain("FAILED");
    }
  });

  testWith(["schemas"], "is what the Prometheus operator takes", () => {
    const check = operatorAjv().compile(operatorSchema("prometheusrules", "v1"));
    const object = parse(emit(seed).get("prometheusrule.yaml") as string) as {
      spec: { groups: { rules: object[] }[] };
    };
    check(object);
    expect(check.errors ?? []).toEqual([]);
    Object.assign(object.spec.groups[0]?.rules[0] as object, { severity: "P1" });
    expect(check(object)).toBe(false);
  });
});

describe("alerts that say that another one goes on", () => {
  test("stand for each rung on resolution, name whom it is for, and take no text for a template", async () => {
    const runbook = runbookWith({ expr: "up == 0", behind: ESCALATION });
    const rules = emit(await unitOf({ "runbook.md": runbook })).get("rules.yaml") as string;
    const { groups } = parse(rules) as {
      groups: { rules: { alert: string; for: string; labels: object; annotations: object }[] }[];
    };
    expect(groups[0]?.rules.slice(1)).toMatchObject([
      {
        alert: "PaymentsDownUnresolved1h30m",
        for: "1h30m",
        labels: { escalation: "lead", escalation_of: "PaymentsDown" },
      },
      {
        alert: "PaymentsDownUnresolved1h30m_2",
        annotations: { description: 'If not resolved → Schedule {{ "{{" }} review }}' },
      },
    ]);
    expect(groups[0]?.rules[2]?.labels).not.toHaveProperty("escalation");
    expect(rules).toContain('# No alert stands for T+10m, "If recovery not progressing → Notify Lead"');
  });

  testWith(["promtool"], "are tested for each rung", async () => {
    const runbook = runbookWith({ expr: "up == 0", behind: ESCALATION });
    const files = emit(await unitOf({ "runbook.md": runbook, "runbookc.yaml": MEND }));
    expect(promtool(files, "test", "rules", "rules.test.yaml").output).toContain("SUCCESS");
    const late = (files.get("rules.yaml") as string).replaceAll("for: 1h30m", "for: 2h");
    expect(promtool(new Map([...files, ["rules.yaml", late]]), "test", "rules", "rules.test.yaml").status).not.toBe(0);
  });
});

describe("emission", () => {
  test("leaves out what an error touches, and makes no file of nothing", async () => {
    const unit = await unitOf({ "runbook.md": runbookWith({ expr: "up == 0", behind: ESCALATION }) });
    const [incident] = unit.runbook.incidents;
    expect(emit(unit, { stopped: (span) => span === incident?.alerts[0]?.span }).size).toBe(0);
    const rules = emit(unit, { stopped: (span) => span === incident?.escalation?.span }).get("rules.yaml");
    expect(rules?.match(/- alert: /g)).toHaveLength(1);
    expect(emit(await unitOf({ "runbook.md": "# Payments\n\n## P1: payments-down (x)\n" })).size).toBe(0);
  });

  test("says for each rule and each test which lines it was made from", () => {
    const { files } = prometheusRule.emit(seed, context);
    const origins = files.map(({ path, origins }) => [
      path,
      ...origins.map(({ pointer, span }) => `${pointer} ${originOf(span).split("#")[1]}`),
    ]);
    expect(origins[0]).toEqual([
      "prometheusrule.yaml",
      " L1-L585",
      "/spec/groups/0/rules/0 L48-L55",
      "/spec/groups/0/rules/1 L282",
      "/spec/groups/0/rules/2 L284",
      "/spec/groups/0/rules/3 L313-L320",
      "/spec/groups/0/rules/4 L515",
      "/spec/groups/0/rules/5 L517",
    ]);
    expect(origins[2]?.slice(0, 3)).toEqual(["rules.test.yaml", " L1-L585", "/tests/0 L48-L55"]);
  });

  test("leaves out an expression that Prometheus would refuse the whole file for", async () => {
    expect(emit(await unitOf({ "runbook.md": runbookWith({ expr: "sum(up" }) })).size).toBe(0);
    expect(emit(await unitOf({ "runbook.md": runbookWith({ expr: "up +" }) })).size).toBe(0);
  });

  test("without a namespace the object has none, and without mending nothing is called mended", async () => {
    const object = parse(
      emit(await unitOf({ "runbook.md": runbookWith({ expr: "sum(up) == 0" }) })).get("prometheusrule.yaml") as string,
    ) as {
      metadata: { namespace?: string; annotations: object };
    };
    expect(object.metadata).not.toHaveProperty("namespace");
    expect(object.metadata.annotations).not.toHaveProperty("runbookc.dev/mended");
  });

  test("comments never change what is read, whatever was written", async () => {
    const hostile = fc.string({
      unit: fc.constantFrom("a", " ", "\n", "\r", "#", "- alert: X", '"', "'", ":", "{{", "}}", "\u2028", "\u0085"),
    });
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (text, name) => {
        const runbook = runbookWith({ expr: `sum(up{x=${JSON.stringify(name)}}) == 0`, annotations: { d: text } });
        const config = configWith("alerts:", "  mend: true", "  selector:", `    namespace: ${JSON.stringify(text)}`);
        const files = prometheusRule.emit(
          await unitOf({ "runbook.md": runbook, "runbookc.yaml": config }),
          context,
        ).files;
        for (const { content } of files) expect(() => parse(content)).not.toThrow();
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
