import { validate as alertingRules } from "./generated/alerting-rules.validate.js";
import { validate as alertmanagerConfig } from "./generated/manifests-alertmanagerconfig.validate.js";
import { validate as alertmanagerFile } from "./generated/manifests-alertmanager.validate.js";
import { validate as baseline } from "./generated/baseline.validate.js";
import { validate as changes } from "./generated/changes.validate.js";
import { validate as channels } from "./generated/channels.validate.js";
import { validate as config } from "./generated/config.validate.js";
import { validate as contacts } from "./generated/emergency-contacts.validate.js";
import { validate as escalationPolicy } from "./generated/escalation-policy.validate.js";
import { validate as eventSource } from "./generated/manifests-argo-events-eventsource.validate.js";
import { validate as explanation } from "./generated/explanation.validate.js";
import { validate as kustomization } from "./generated/manifests-kustomization.validate.js";
import { validate as measurements } from "./generated/measurements.validate.js";
import { validate as sensor } from "./generated/manifests-argo-events-sensor.validate.js";
import { validate as prometheusRules } from "./generated/manifests-prometheus-rules.validate.js";
import { validate as prometheusTests } from "./generated/manifests-prometheus-tests.validate.js";
import { validate as prometheusRule } from "./generated/manifests-prometheusrule.validate.js";
import { validate as incidentRecord } from "./generated/incident-event.validate.js";
import { validate as plan } from "./generated/plan.validate.js";
import { validate as rbac } from "./generated/manifests-rbac.validate.js";
import { validate as rehearsal } from "./generated/rehearsal.validate.js";
import { validate as runbook } from "./generated/runbook.validate.js";
import { validate as runRecord } from "./generated/run-event.validate.js";
import { validate as sidecar } from "./generated/sidecar.validate.js";
import { validate as stepGraph } from "./generated/step-graph.validate.js";
import { validate as workflowEventBinding } from "./generated/manifests-workfloweventbinding.validate.js";
import { validate as workflowTemplate } from "./generated/manifests-workflowtemplate.validate.js";
import { type SchemaProblem, validate } from "./validate.ts";

type Problems = readonly SchemaProblem[];

export const validateAlertingRules = (data: unknown): Problems => validate(alertingRules, data);
export const validateAlertmanagerConfig = (data: unknown): Problems => validate(alertmanagerConfig, data);
export const validateAlertmanagerFile = (data: unknown): Problems => validate(alertmanagerFile, data);
export const validateBaseline = (data: unknown): Problems => validate(baseline, data);
export const validateChanges = (data: unknown): Problems => validate(changes, data);
export const validateChannels = (data: unknown): Problems => validate(channels, data);
export const validateConfig = (data: unknown): Problems => validate(config, data);
export const validateContacts = (data: unknown): Problems => validate(contacts, data);
export const validateRehearsal = (data: unknown): Problems => validate(rehearsal, data);
/** Of a runbook as JSON, see `serialize`. */
export const validateRunbook = (data: unknown): Problems => validate(runbook, data);
/** Of a record of the journal of a run. */
export const validateRunRecord = (data: unknown): Problems => validate(runRecord, data);
export const validateSidecar = (data: unknown): Problems => validate(sidecar, data);
/** Of a step graph as JSON, see `serialize`. */
export const validateStepGraph = (data: unknown): Problems => validate(stepGraph, data);
export const validateEscalationPolicy = (data: unknown): Problems => validate(escalationPolicy, data);
export const validateEventSource = (data: unknown): Problems => validate(eventSource, data);
export const validateExplanation = (data: unknown): Problems => validate(explanation, data);
/** Of a record of the journal of episodes. */
export const validateIncidentRecord = (data: unknown): Problems => validate(incidentRecord, data);
export const validateKustomization = (data: unknown): Problems => validate(kustomization, data);
export const validateMeasurements = (data: unknown): Problems => validate(measurements, data);
export const validatePlan = (data: unknown): Problems => validate(plan, data);
export const validatePrometheusRule = (data: unknown): Problems => validate(prometheusRule, data);
export const validatePrometheusRules = (data: unknown): Problems => validate(prometheusRules, data);
export const validatePrometheusTests = (data: unknown): Problems => validate(prometheusTests, data);
export const validateSensor = (data: unknown): Problems => validate(sensor, data);
export const validateWorkflowEventBinding = (data: unknown): Problems => validate(workflowEventBinding, data);
export const validateRbac = (data: unknown): Problems => validate(rbac, data);
export const validateWorkflowTemplate = (data: unknown): Problems => validate(workflowTemplate, data);
