import { configuredAlertmanager, type Diagnostic, diagnose } from "../../diagnostics/index.ts";
import type { Unit } from "../../program/index.ts";
import {
  type alertmanagerConfig as schema,
  validateAlertmanagerConfig,
  validateAlertmanagerFile,
} from "../../schema/index.ts";
import { printYaml } from "../../syntax/index.ts";
import { type AlertRules, alertsOf, namespaceLabel } from "../alerts.ts";
import { asYaml } from "../as-yaml.ts";
import type { EmitContext, EmittedFile, Emitter } from "../emitter.ts";
import { assertFits } from "../fits.ts";
import { shorten, slug } from "../names.ts";
import { validNamespaceOf } from "../namespace.ts";
import { header, provenance, sources } from "../provenance.ts";
import { fileOf } from "./file.ts";
import { findUnseen } from "./namespace-label.ts";
import { makeTree, type Tree } from "./tree.ts";
import { foldBranch, type Folded } from "./fold.ts";
import { equals, matches, spanOf } from "./routes.ts";

/** Whom Alertmanager tells of the alerts of a runbook, and when: for the operator, and for an Alertmanager without it. */
export const alertmanager: Emitter = {
  name: "alertmanager",
  emit(unit, context) {
    const alerts = alertsOf(unit, context);
    if (alerts.length === 0) return { files: [], diagnostics: [] };
    const tree = makeTree(unit, alerts, context);
    return {
      files: tree.branches.length === 0 ? [] : emitTree(unit, alerts, tree, context),
      diagnostics: report(unit, alerts, tree),
    };
  },
};

/** Where nothing is said of how anybody is reached, once; else rung by rung. */
function report(
  unit: Unit,
  alerts: readonly AlertRules[],
  { callsSomebody, diagnostics }: Tree,
): readonly Diagnostic[] {
  const namespace = validNamespaceOf(unit);
  if (callsSomebody) return [...diagnostics, ...(namespace === undefined ? [] : findUnseen(alerts, namespace))];
  const { pagerduty, slack, email, webhooks } = unit.settings.alertmanager ?? {};
  const isTried = [pagerduty, slack, email, webhooks].some((way) => way !== undefined);
  const first = alerts.find(({ incident }) => incident.escalation?.rungs.some(({ target }) => target !== undefined));
  return [
    ...(isTried ? diagnostics : []),
    ...(first === undefined ? [] : [diagnose(configuredAlertmanager, "absent", {}, { span: spanOf(first.incident) })]),
  ];
}

function emitTree(unit: Unit, alerts: readonly AlertRules[], tree: Tree, context: EmitContext): readonly EmittedFile[] {
  const namespace = validNamespaceOf(unit);
  const isSeen = namespace !== undefined && !alerts.some(({ rule }) => namespaceLabel(rule).state === "dropped");
  const root = foldBranch({
    route: {
      receiver: tree.base,
      matchers: [
        equals("runbook_id", unit.runbook.id),
        // Also where the operator does not see to it. An alert without the label would pass by for certain.
        ...(isSeen ? [equals("namespace", namespace)] : []),
      ],
      groupBy: ["alertname", "namespace"],
      ...repeatOf(unit),
    },
    span: unit.runbook.span,
    notes: [],
    children: tree.branches,
  });
  const object: schema.AlertmanagerConfig = {
    apiVersion: "monitoring.coreos.com/v1alpha1",
    kind: "AlertmanagerConfig",
    metadata: {
      name: shorten(slug(`${unit.runbook.id}-runbook`)),
      ...(namespace === undefined ? {} : { namespace }),
      labels: { "app.kubernetes.io/managed-by": "runbookc", ...unit.settings.alertmanager?.labels },
      annotations: {
        ...provenance(unit, unit.runbook.span, context),
        ...sources(alerts.map(({ incident }) => spanOf(incident))),
      },
    },
    spec: { route: root.route, ...inhibitionOf(unit, alerts), receivers: [...tree.receivers] },
  };
  assertFits("AlertmanagerConfig", validateAlertmanagerConfig(object));
  return [objectFile(unit, object, root, context), plainFile(unit, object, root, context)];
}

function repeatOf({ settings }: Unit): Pick<schema.Route, "repeatInterval"> {
  const { repeatInterval } = settings.alertmanager ?? {};
  return repeatInterval === undefined ? {} : { repeatInterval };
}

/** While all is down, what follows from it calls nobody. Only within the runbook and the namespace. */
function inhibitionOf(
  { runbook }: Unit,
  alerts: readonly AlertRules[],
): Pick<schema.AlertmanagerConfig["spec"], "inhibitRules"> {
  const there = alerts.map(({ rule }) => rule.labels["priority"] ?? "");
  const known = [...runbook.severities.map(({ id }) => id), ...there];
  const lower = [...new Set(known)].filter((id) => /^P[2-9]$/.test(id)).sort();
  if (!there.includes("P1") || !there.some((id) => lower.includes(id))) return {};
  const own = equals("runbook_id", runbook.id);
  return {
    inhibitRules: [
      {
        sourceMatch: [equals("priority", "P1"), own],
        targetMatch: [matches("priority", lower.join("|")), own],
        equal: ["namespace", "runbook_id"],
      },
    ],
  };
}

function objectFile(unit: Unit, object: schema.AlertmanagerConfig, root: Folded, context: EmitContext): EmittedFile {
  const references = referencesOf(object);
  const head = [
    ...header(unit.runbook.span, context).slice(0, 1),
    ...(references.length === 0
      ? []
      : ["Without one of these the operator refuses the whole object, and nobody is called:"]),
    ...references.map((line) => `  ${line}`),
  ];
  return {
    path: "alertmanagerconfig.yaml",
    ...asYaml(object, head, root.comments(["spec", "route"])),
    origins: root.origins("/spec/route"),
  };
}

function plainFile(unit: Unit, object: schema.AlertmanagerConfig, root: Folded, context: EmitContext): EmittedFile {
  const file = fileOf(object);
  assertFits("Alertmanager configuration", validateAlertmanagerFile(file));
  const head = [
    ...header(unit.runbook.span, context).slice(0, 1),
    "The same for an Alertmanager without the operator: take `routes`, `inhibit_rules` and `receivers` into its own file.",
    "Try: amtool config routes test --config.file=alertmanager.yaml LABEL=VALUE...",
  ];
  return {
    path: "alertmanager.yaml",
    content: printYaml(file, head, root.comments(["route", "routes", 0])),
    origins: root.origins("/route/routes/0"),
  };
}

/** Fields that name a key of something, and what that is. */
const REFERENCES: Readonly<Record<string, string>> = {
  routingKey: "Secret",
  apiURL: "Secret",
  authPassword: "Secret",
  credentials: "Secret",
  configMap: "ConfigMap",
};

/** `Secret NAME: KEY, KEY`, sorted, for all that the object refers to. */
function referencesOf(object: schema.AlertmanagerConfig): readonly string[] {
  const keys = new Map<string, Set<string>>();
  JSON.stringify(object, (field, value: unknown) => {
    const kind = Object.hasOwn(REFERENCES, field) ? REFERENCES[field] : undefined;
    if (kind === undefined) return value;
    const { name, key } = value as schema.KeySelector;
    const what = `${kind} ${name}`;
    keys.set(what, (keys.get(what) ?? new Set()).add(key));
    return value;
  });
  return [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, own]) => `${what}: ${[...own].sort().join(", ")}`);
}
