import type { workflowEventBinding as schema } from "../../schema/index.ts";
import type { EmitContext } from "../emitter.ts";
import { FINGERPRINT, FINGERPRINT_PARAMETER } from "../automatic.ts";
import { graphObject } from "../names.ts";
import { PREFIX } from "../provenance.ts";
import { metadataOf } from "./metadata.ts";
import { alertNames, labelsOf, OLDEST, prefixOf, SKEW, type Started } from "./started.ts";

const ALERT = "payload.alerts[0]";

/** The Argo Server starts the graph for a message of Alertmanager about one firing alert. */
export function makeBinding(started: Started, context: EmitContext): schema.WorkflowEventBinding {
  const { unit, graph } = started;
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "WorkflowEventBinding",
    metadata: metadataOf(started, context),
    spec: {
      event: { selector: selectorOf(started) },
      submit: {
        workflowTemplateRef: { name: graphObject(unit, graph) },
        metadata: {
          name: `${text(`${prefixOf(started)}-`)} + ${ALERT}.fingerprint + "-" + string(date(${ALERT}.startsAt).Unix())`,
          labels: { [`${PREFIX}/alert-fingerprint`]: `${ALERT}.fingerprint` },
        },
        arguments: { parameters: [{ name: FINGERPRINT_PARAMETER, valueFrom: { event: `${ALERT}.fingerprint` } }] },
      },
    },
  };
}

/** From the cheapest question to the last: what fails early is no error of the expression. */
function selectorOf(started: Started): string {
  const names = alertNames(started).map(text);
  return [
    `discriminator == ${text(started.unit.runbook.id)}`,
    'payload.status == "firing"',
    "len(payload.alerts) == 1",
    `${ALERT}.status == "firing"`,
    `${ALERT}.labels.alertname in [${names.join(", ")}]`,
    ...labelsOf(started).map(([label, value]) => `${ALERT}.labels.${label} == ${text(value)}`),
    `${ALERT}.fingerprint matches ${text(`^${FINGERPRINT}$`)}`,
    `now() - date(${ALERT}.startsAt) < duration("${OLDEST}s")`,
    `date(${ALERT}.startsAt) - now() < duration("${SKEW}s")`,
  ].join("\n&& ");
}

/** A string of expr-lang; it knows all escapes of JSON that a text from UTF-8 can need. */
function text(value: string): string {
  return JSON.stringify(value);
}
