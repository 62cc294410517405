import type { eventSource, sensor as schema } from "../../schema/index.ts";
import type { Unit } from "../../program/index.ts";
import {
  EVENT_PATH,
  EVENT_PORT,
  eventSourceName,
  FINGERPRINT,
  FINGERPRINT_PARAMETER,
  type Intake,
} from "../automatic.ts";
import type { EmitContext } from "../emitter.ts";
import { graphObject } from "../names.ts";
import { provenance } from "../provenance.ts";
import { quoteRegExp } from "../quote.ts";
import { metadataOf } from "./metadata.ts";
import { alertNames, labelsOf, OLDEST, prefixOf, SKEW, type Started } from "./started.ts";

const RFC3339 = "2006-01-02T15:04:05Z07:00";
const ALERT = "body.alerts.0";

/** Takes the messages of Alertmanager for all sensors of a runbook. */
export function makeEventSource(
  unit: Unit,
  namespace: string,
  intake: Intake,
  context: EmitContext,
): eventSource.EventSource {
  const { secret, key } = intake.token;
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "EventSource",
    metadata: {
      name: eventSourceName(unit),
      namespace,
      labels: { "app.kubernetes.io/managed-by": "runbookc" },
      annotations: { "argocd.argoproj.io/sync-wave": "1", ...provenance(unit, unit.runbook.title.span, context) },
    },
    spec: {
      replicas: 2,
      service: { ports: [{ port: EVENT_PORT, targetPort: EVENT_PORT }] },
      webhook: {
        runbook: {
          endpoint: EVENT_PATH,
          method: "POST",
          port: String(EVENT_PORT),
          maxPayloadSize: 262_144,
          authSecret: { name: secret, key },
        },
      },
    },
  };
}

/** Creates the run of a graph for a message about one firing alert. */
export function makeSensor(started: Started, account: string, context: EmitContext): schema.Sensor {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Sensor",
    metadata: metadataOf(started, context),
    spec: {
      replicas: 2,
      template: { serviceAccountName: account },
      dependencies: [
        {
          name: "alert",
          eventSourceName: eventSourceName(started.unit),
          eventName: "runbook",
          filters: { dataLogicalOperator: "and", data: filtersOf(started) },
        },
      ],
      triggers: [
        {
          template: { name: "start", k8s: createRun(started) },
          // A name that is taken makes a second delivery harmless.
          atLeastOnce: true,
          retryStrategy: { steps: 3, duration: "2s" },
          rateLimit: { unit: "Minute", requestsPerUnit: 6 },
        },
      ],
    },
  };
}

function filtersOf(started: Started): schema.DataFilter[] {
  return [
    exactly("body.status", "firing"),
    { path: "body.alerts.#", type: "number", comparator: "=", value: ["1"] },
    exactly(`${ALERT}.status`, "firing"),
    exactly(`${ALERT}.labels.alertname`, ...alertNames(started)),
    ...labelsOf(started).map(([label, value]) => exactly(`${ALERT}.labels.${label}`, value)),
    { path: `${ALERT}.fingerprint`, type: "string", value: [`^${FINGERPRINT}$`] },
    { path: `${ALERT}.startsAt`, type: "string", template: freshness(), value: ["^fresh$"] },
  ];
}

/** Argo Events looks for its expressions anywhere in a text, so each has both anchors. */
function exactly(path: string, ...texts: readonly string[]): schema.DataFilter {
  return { path, type: "string", value: texts.map((text) => `^${quoteRegExp(text)}$`) };
}

function freshness(): string {
  const age = `(sub now.Unix (toDate "${RFC3339}" .Input).Unix)`;
  return `{{ if and (lt ${age} ${OLDEST}) (gt ${age} -${SKEW}) }}fresh{{ else }}stale{{ end }}`;
}

function createRun(started: Started): schema.SensorTrigger["template"]["k8s"] {
  const { unit, graph, namespace } = started;
  const alert = "(index .Input.body.alerts 0)";
  const time = `{{ (toDate "${RFC3339}" ${alert}.startsAt).Unix }}`;
  return {
    operation: "create",
    source: {
      resource: {
        apiVersion: "argoproj.io/v1alpha1",
        kind: "Workflow",
        metadata: { name: "replaced", namespace },
        spec: {
          workflowTemplateRef: { name: graphObject(unit, graph) },
          arguments: { parameters: [{ name: FINGERPRINT_PARAMETER, value: "replaced" }] },
        },
      },
    },
    parameters: [
      {
        src: { dependencyName: "alert", dataTemplate: `${prefixOf(started)}-{{ ${alert}.fingerprint }}-${time}` },
        dest: "metadata.name",
      },
      { src: { dependencyName: "alert", dataKey: `${ALERT}.fingerprint` }, dest: "spec.arguments.parameters.0.value" },
    ],
  };
}
