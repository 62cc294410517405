export type * as alertingRules from "./generated/alerting-rules.ts";
export type * as config from "./generated/config.ts";
export type * as emergencyContacts from "./generated/emergency-contacts.ts";
export type * as escalationPolicy from "./generated/escalation-policy.ts";
export type * as manifestsKustomization from "./generated/manifests-kustomization.ts";
export type * as prometheusRules from "./generated/manifests-prometheus-rules.ts";
export type * as prometheusTests from "./generated/manifests-prometheus-tests.ts";
export type * as prometheusRule from "./generated/manifests-prometheusrule.ts";
export type * as plan from "./generated/plan.ts";
export type * as workflowTemplate from "./generated/manifests-workflowtemplate.ts";
export type * as runbook from "./generated/runbook.ts";
export type * as sidecar from "./generated/sidecar.ts";
export type * as stepGraph from "./generated/step-graph.ts";
export { type SchemaError, type SchemaProblem, validate, type Validator } from "./validate.ts";
export {
  validateAlertingRules,
  validateConfig,
  validateEscalationPolicy,
  validateKustomization,
  validatePlan,
  validatePrometheusRule,
  validatePrometheusRules,
  validatePrometheusTests,
  validateContacts,
  validateRunbook,
  validateSidecar,
  validateStepGraph,
  validateWorkflowTemplate,
} from "./validators.ts";
