import type { Manifest, ManifestFile } from "../../src/manifests/index.ts";
import {
  type SchemaProblem,
  validateAlertmanagerConfig,
  validateEventSource,
  validateKustomization,
  validatePrometheusRule,
  validateRbac,
  validateSensor,
  validateWorkflowEventBinding,
  validateWorkflowTemplate,
} from "../../src/schema/index.ts";
import { operatorAjv, operatorSchema } from "../emitters/operator-schema.ts";
import { makeOracle as argoEvents } from "../emitters/trigger/oracle.ts";
import { makeOracle as argoWorkflows } from "../emitters/workflow-template/oracle.ts";

const own: Readonly<Record<string, (value: unknown) => readonly SchemaProblem[]>> = {
  WorkflowTemplate: validateWorkflowTemplate,
  List: validateRbac,
  WorkflowEventBinding: validateWorkflowEventBinding,
  Sensor: validateSensor,
  EventSource: validateEventSource,
  PrometheusRule: validatePrometheusRule,
  AlertmanagerConfig: validateAlertmanagerConfig,
  Kustomization: validateKustomization,
};

/** What does not fit our own schemas, as an emitter would say it. */
export function misfits(files: readonly ManifestFile[]): readonly string[] {
  return files.flatMap(({ path, object }) =>
    (own[object?.kind ?? ""]?.(object) ?? []).map((problem) => `${path}#/${problem.path.join("/")} ${problem.message}`),
  );
}

/** Whether the schema that the makers of a kind publish has something against an object; undefined where they publish none. */
export function makeUpstream(): (object: Manifest) => boolean | undefined {
  const workflows = argoWorkflows();
  const events = argoEvents();
  const operator = operatorAjv();
  const rules = operator.compile(operatorSchema("prometheusrules", "v1"));
  const routes = operator.compile(operatorSchema("alertmanagerconfigs", "v1alpha1"));
  const oracles: Readonly<Record<string, (object: Manifest) => boolean>> = {
    WorkflowTemplate: (object) => workflows(object).length > 0,
    WorkflowEventBinding: (object) => events(object as never).length > 0,
    Sensor: (object) => events(object as never).length > 0,
    PrometheusRule: (object) => !rules(object),
    AlertmanagerConfig: (object) => !routes(object),
  };
  return (object) => oracles[object.kind]?.(object);
}
