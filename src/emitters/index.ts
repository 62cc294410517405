import { alertmanager } from "./alertmanager/alertmanager.ts";
import { docs } from "./docs/docs.ts";
import type { Emitter } from "./emitter.ts";
import { escalationPolicy } from "./escalation-policy.ts";
import { kustomization } from "./kustomization.ts";
import { plan } from "./plan.ts";
import { prometheusRule } from "./prometheus-rule/prometheus-rule.ts";
import { rbac } from "./rbac/rbac.ts";
import { trigger } from "./trigger/trigger.ts";
import { workflowTemplate } from "./workflow-template/workflow-template.ts";

/** In the order in which they run: documentation links to what was made before it, the kustomization lists it. */
export const emitters: readonly Emitter[] = [
  prometheusRule,
  workflowTemplate,
  rbac,
  trigger,
  alertmanager,
  escalationPolicy,
  plan,
  docs,
  kustomization,
];

export type { EmitContext, Emission, EmittedFile, Emitter, Origin } from "./emitter.ts";
