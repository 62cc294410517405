import { describe, expect, test } from "vitest";
import { lint } from "../../src/compiler/index.ts";
import { applyFixes } from "../../src/diagnostics/index.ts";
import { alertRuleOf } from "../../src/program/index.ts";
import { placeOf, textOf } from "../../src/source/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const CONFIG = 'runbooks:\n  - files: "*.md"\n    severities: {P1: critical}\n';

/** What the pipeline says of alerts, and the rules that are emitted for them. */
async function judge(text: string) {
  const host = memoryHost({ "runbook.md": text, "runbookc.yaml": CONFIG });
  const { diagnostics, program } = await lint(["runbook.md"], {}, host);
  const [unit] = program.units;
  const rules = (unit?.runbook.incidents ?? []).flatMap((incident) =>
    incident.alerts.map((alert) => {
      const { changes: _, ...rule } = alertRuleOf(alert, { unit: unit as NonNullable<typeof unit>, incident });
      return rule;
    }),
  );
  return { rules, found: diagnostics.filter(({ code }) => /^(?:alert\/valid|yaml\/)/.test(code)) };
}

const runbook = (yaml: string, indent = "") =>
  `# Payments\n\n## P1: payments-down\n\n${["```yaml", ...yaml.trim().split("\n"), "```"]
    .map((line) => `${indent}${line}`)
    .join("\n")}\n`;

const RULE = "alerting_rules:\n  - alert: Down\n    expr: up == 0\n";

describe("severity on the rule", () => {
  const moved: readonly (readonly [string, string, string])[] = [
    [
      "where there are no labels",
      `${RULE}    severity: P1 # see the table\n    for: 1m`,
      `${RULE}    labels:\n      priority: P1\n      severity: critical # see the table\n    for: 1m`,
    ],
    [
      "where there are labels",
      `${RULE}    severity: "P1"  # see the table\n    labels:\n      team: a\n      other: b`,
      `${RULE}    labels:\n      priority: P1\n      severity: critical\n      team: a\n      other: b`,
    ],
    [
      "where a label says it already",
      `${RULE}    severity: P1\n    labels:\n      priority: P1\n      severity: page`,
      `${RULE}    labels:\n      priority: P1\n      severity: page`,
    ],
    [
      "as the first field of its item",
      "alerting_rules:\n  - severity: critical\n    alert: Down\n    expr: up == 0",
      "alerting_rules:\n  - labels:\n      severity: critical\n    alert: Down\n    expr: up == 0",
    ],
    [
      "as a word that YAML would read otherwise",
      `${RULE}    severity: "on"`,
      `${RULE}    labels:\n      severity: "on"`,
    ],
  ];

  describe.each(["", "   "])("behind %j", (indent) => {
    test.each(moved)("moves %s, and the emitted rule stays the same", async (_, before, after) => {
      for (const end of ["\n", "\r\n"]) {
        const text = runbook(before, indent).replaceAll("\n", end);
        const { found, rules } = await judge(text);
        expect(found.map(({ code, level }) => `${level} ${code}`)).toEqual(["warning alert/valid-rule"]);
        const [{ fix, span } = {}] = found;
        if (fix === undefined || span === undefined) throw new Error("there is no fix");
        const fixed = applyFixes(span.file, [fix]).text;
        expect(fixed).toBe(runbook(after, indent).replaceAll("\n", end));
        expect(await judge(fixed)).toEqual({ found: [], rules });
      }
    });
  });

  test.each([
    ["flow style with labels", "- {alert: Down, expr: up, severity: P1, labels: {a: b}}"],
    ["a text of two lines", `${RULE}    severity: >-\n      P1`],
    ["labels that are still empty", `${RULE}    severity: P1\n    labels:`],
  ])("is a warning without a fix in %s", async (_, yaml) => {
    const { found } = await judge(runbook(yaml));
    expect(found.map(({ level, fix }) => [level, fix])).toEqual([["warning", undefined]]);
  });

  test.each([
    ["P1", "priority: P2"],
    ["critical", "severity: warning"],
  ])("%s is an error where the labels have %s", async (severity, label) => {
    const { found } = await judge(runbook(`${RULE}    severity: ${severity}\n    labels:\n      ${label}`));
    expect(found.map(({ level, related }) => [level, related.map(({ span }) => textOf(span))])).toEqual([
      ["error", [label.split(": ")[1]]],
    ]);
  });
});

describe("each problem is said once, in either notation", () => {
  const broken = [
    ["alert: Down\nexpr: up\nfor: 5min", "5min"],
    ["alert: Down\nexpr: up\nfor: 60", "60"],
    ["alert: Down\nexpr: up\nfor: [1m]", "for"],
    ["alert: Down\nexpr: up\nkeep_firing_for: -1m", "-1m"],
    ["alert: Down", "Down"],
    ["alert: Down\nexpr: ''", "Down"],
    ["alert: Down\nexpr: {a: b}", "expr"],
    ["alert: ''\nexpr: up", "''"],
    ["alert:\nexpr: up", "alert"],
    ["alert: Down\nexpr: up\nlabels: {a-b: c}", "a-b"],
    ["alert: Down\nexpr: up\nlabels: {a: [b]}", "a"],
    ["alert: Down\nexpr: up\nannotations: [a]", "[a]"],
    ["alert: Down\nexpr: up\nkeep_fireing_for: 5m", "keep_fireing_for"],
    ["alert: Down\nexpr: up\nrecord: a:b", "record"],
    ["alert: Down\nexpr: up\nseverity: {a: b}", "severity: {a: b}"],
    ["alert: Down\nexpr: up[5m]", "up[5m]"],
    ["alert: Down\nexpr: up\nannotations: {a: '{{ x }}'}", "x"],
  ] as const;

  test.each(broken)("%j", async (rule, place) => {
    const item = (indent: string) => rule.split("\n").join(`\n${indent}`);
    for (const text of [
      runbook(`alerting_rules:\n  - ${item("    ")}`),
      runbook(`groups:\n  - name: g\n    rules:\n      - ${item("        ")}`),
    ]) {
      const { found } = await judge(text);
      expect(found.map(({ level, span, code }) => [level, textOf(span), code.split("/")[0]])).toEqual([
        ["error", place, "alert"],
      ]);
    }
  });

  test.each([
    ["alerting_rules:\n  - expr: up", "yaml/valid-fields"],
    ["alerting_rules: up", "yaml/valid-fields"],
    ["alerting_rules:\n  - alert: Down\n    expr: up\nother: 1", "yaml/valid-fields"],
  ])("%j is about the block around the rules", async (yaml, code) => {
    const { found } = await judge(runbook(yaml));
    expect(found.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test("names, numbers and several fences are read at their own places", async () => {
    const { found, rules } = await judge(
      `${runbook("alerting_rules:\n  - alert: 503\n    expr: 1\n    for: 0")}\n\`\`\`yaml\n- alert: B\n  expr: up\n  for: 1\n\`\`\`\n`,
    );
    expect(rules.map(({ alert, expr }) => [alert, expr])).toEqual([
      ["503", "1"],
      ["B", "up"],
    ]);
    expect(found.map(({ span }) => placeOf(span))).toEqual(["runbook.md:15:8"]);
  });
});
