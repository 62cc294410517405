import type { Unit } from "../../program/index.ts";
import {
  type prometheusRule as object,
  type prometheusRules as rules,
  type prometheusTests as tests,
  validatePrometheusRule,
  validatePrometheusRules,
  validatePrometheusTests,
} from "../../schema/index.ts";
import { printYaml, readPrometheusDuration, type YamlComment, type YamlPath } from "../../syntax/index.ts";
import { type AlertRules, alertsOf } from "../alerts.ts";
import { printDuration } from "../duration.ts";
import { asYaml } from "../as-yaml.ts";
import type { EmitContext, EmittedFile, Emitter, Origin } from "../emitter.ts";
import { assertFits } from "../fits.ts";
import { shorten, slug } from "../names.ts";
import { validNamespaceOf } from "../namespace.ts";
import { header, PREFIX, provenance, sources } from "../provenance.ts";
import { commentOf } from "./comments.ts";
import { printRule, rulesIn } from "./rules.ts";
import { makeUnitTests } from "./unit-tests.ts";

/** What Prometheus uses where a group says nothing. */
const DEFAULT_INTERVAL = 60_000;

/** The alerts of a runbook as a PrometheusRule, as a plain rule file for promtool, and promtool's tests of them. */
export const prometheusRule: Emitter = {
  name: "prometheus-rule",
  emit(unit, context) {
    const alerts = alertsOf(unit, context);
    if (alerts.length === 0) return { files: [], diagnostics: [] };
    const group = groupOf(unit, alerts);
    return {
      files: [
        objectFile(unit, alerts, group, context),
        rulesFile(unit, alerts, group, context),
        testsFile(unit, alerts, context),
      ],
      diagnostics: [],
    };
  },
};

function intervalOf({ settings }: Unit): number | undefined {
  const interval = readPrometheusDuration(settings.alerts?.interval ?? "");
  return interval === 0 ? undefined : interval;
}

function groupOf(unit: Unit, alerts: readonly AlertRules[]): rules.Group {
  const interval = intervalOf(unit);
  return {
    name: `${unit.runbook.id}.runbook`,
    ...(interval === undefined ? {} : { interval: printDuration(interval) }),
    rules: rulesIn(alerts).map(({ rule }) => printRule(rule)),
  };
}

function objectFile(unit: Unit, alerts: readonly AlertRules[], group: rules.Group, context: EmitContext): EmittedFile {
  const namespace = validNamespaceOf(unit);
  const made: object.PrometheusRule = {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: {
      name: shorten(slug(`${unit.runbook.id}-runbook`)),
      ...(namespace === undefined ? {} : { namespace }),
      labels: { "app.kubernetes.io/managed-by": "runbookc", ...unit.settings.alerts?.labels },
      annotations: {
        ...provenance(unit, unit.runbook.span, context),
        ...sources(alerts.map(({ alert }) => alert.fence.span)),
        ...mendedOf(alerts),
      },
    },
    spec: { groups: [group] },
  };
  assertFits("PrometheusRule", validatePrometheusRule(made));
  return {
    path: "prometheusrule.yaml",
    ...asYaml(made, headOf(unit, context), commentsOf(alerts, ["spec", "groups", 0, "rules"])),
    origins: originsOf(unit, alerts, "/spec/groups/0/rules"),
  };
}

function rulesFile(unit: Unit, alerts: readonly AlertRules[], group: rules.Group, context: EmitContext): EmittedFile {
  const made: rules.RuleFile = { groups: [group] };
  assertFits("rule file", validatePrometheusRules(made));
  return {
    path: "rules.yaml",
    content: printYaml(made, headOf(unit, context), commentsOf(alerts, ["groups", 0, "rules"])),
    origins: originsOf(unit, alerts, "/groups/0/rules"),
  };
}

function testsFile(unit: Unit, alerts: readonly AlertRules[], context: EmitContext): EmittedFile {
  const interval = intervalOf(unit) ?? DEFAULT_INTERVAL;
  const made = alerts.map((alert) => makeUnitTests(alert, interval));
  const file: tests.RuleTests = {
    rule_files: ["rules.yaml"],
    evaluation_interval: printDuration(interval),
    tests: made.flatMap((one) => one.tests),
  };
  assertFits("rule tests", validatePrometheusTests(file));
  let first = 0;
  const origins = alerts.flatMap(({ alert }, at): Origin[] =>
    (made[at]?.tests ?? []).map(() => ({ pointer: `/tests/${first++}`, span: alert.span })),
  );
  return {
    path: "rules.test.yaml",
    content: printYaml(file, [
      ...headOf(unit, context),
      "Run: promtool test rules rules.test.yaml",
      ...made.flatMap((one) => one.untested),
    ]),
    origins: [{ pointer: "", span: unit.runbook.span }, ...origins],
  };
}

/** What of which alert is not as the author wrote it; the comments say why, and do not reach the cluster. */
function mendedOf(alerts: readonly AlertRules[]): Record<string, string> {
  const mended = alerts.flatMap(({ rule: { alert, changes } }) => {
    const fields = new Set(changes.map(({ field }) => field).filter((field) => field !== "severity"));
    return fields.size === 0 ? [] : [`${alert}: ${[...fields].join(", ")}`];
  });
  return mended.length === 0 ? {} : { [`${PREFIX}/mended`]: mended.join("; ") };
}

function headOf({ runbook }: Unit, context: EmitContext): readonly string[] {
  return header(runbook.span, context).slice(0, 1);
}

function commentsOf(alerts: readonly AlertRules[], path: YamlPath): readonly YamlComment[] {
  return rulesIn(alerts).map(({ rule, span, notes }, at) => ({
    path: [...path, at],
    lines: commentOf(rule, span, notes),
  }));
}

function originsOf(unit: Unit, alerts: readonly AlertRules[], pointer: string): Origin[] {
  return [
    { pointer: "", span: unit.runbook.span },
    ...rulesIn(alerts).map(({ span }, at) => ({ pointer: `${pointer}/${at}`, span })),
  ];
}
