export type * as alertingRules from "./generated/alerting-rules.ts";
export type * as alertmanagerConfig from "./generated/manifests-alertmanagerconfig.ts";
export type * as alertmanagerFile from "./generated/manifests-alertmanager.ts";
export type * as baseline from "./generated/baseline.ts";
export type * as changes from "./generated/changes.ts";
export type * as channels from "./generated/channels.ts";
export type * as config from "./generated/config.ts";
export type * as emergencyContacts from "./generated/emergency-contacts.ts";
export type * as escalationPolicy from "./generated/escalation-policy.ts";
export type * as incidentEvent from "./generated/incident-event.ts";
export type * as manifestsKustomization from "./generated/manifests-kustomization.ts";
export type * as measurements from "./generated/measurements.ts";
export type * as explanation from "./generated/explanation.ts";
export type * as eventSource from "./generated/manifests-argo-events-eventsource.ts";
export type * as sensor from "./generated/manifests-argo-events-sensor.ts";
export type * as workflowEventBinding from "./generated/manifests-workfloweventbinding.ts";
export type * as prometheusRules from "./generated/manifests-prometheus-rules.ts";
export type * as prometheusTests from "./generated/manifests-prometheus-tests.ts";
export type * as prometheusRule from "./generated/manifests-prometheusrule.ts";
export type * as plan from "./generated/plan.ts";
export type * as rbac from "./generated/manifests-rbac.ts";
export type * as rehearsal from "./generated/rehearsal.ts";
export type * as workflowTemplate from "./generated/manifests-workflowtemplate.ts";
export type * as runEvent from "./generated/run-event.ts";
export type * as runbook from "./generated/runbook.ts";
export type * as sidecar from "./generated/sidecar.ts";
export type * as statistics from "./generated/statistics.ts";
export type * as stepGraph from "./generated/step-graph.ts";
export { type SchemaError, type SchemaProblem, validate, type Validator } from "./validate.ts";
export {
  validateAlertingRules,
  validateAlertmanagerConfig,
  validateAlertmanagerFile,
  validateBaseline,
  validateChanges,
  validateChannels,
  validateConfig,
  validateEscalationPolicy,
  validateEventSource,
  validateExplanation,
  validateIncidentRecord,
  validateKustomization,
  validateMeasurements,
  validatePlan,
  validatePrometheusRule,
  validatePrometheusRules,
  validatePrometheusTests,
  validateContacts,
  validateRbac,
  validateRehearsal,
  validateRunbook,
  validateRunRecord,
  validateSensor,
  validateSidecar,
  validateStepGraph,
  validateWorkflowEventBinding,
  validateWorkflowTemplate,
} from "./validators.ts";

/** The schemas of config and sidecar as data. They are loaded only where an editor asks for keys. */
export async function loadKeys(): Promise<{ readonly config: unknown; readonly sidecar: unknown }> {
  const { config, sidecar } = await import("./generated/keys.ts");
  return { config, sidecar };
}
