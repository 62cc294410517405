import { docs } from "./docs/docs.ts";
import type { Emitter } from "./emitter.ts";
import { escalationPolicy } from "./escalation-policy.ts";
import { kustomization } from "./kustomization.ts";
import { plan } from "./plan.ts";
import { prometheusRule } from "./prometheus-rule/prometheus-rule.ts";
import { workflowTemplate } from "./workflow-template/workflow-template.ts";

/** In the order in which they run: documentation links to what was made before it, the kustomization lists it. */
export const emitters: readonly Emitter[] = [
  prometheusRule,
  workflowTemplate,
  escalationPolicy,
  plan,
  docs,
  kustomization,
];

export type { EmitContext, Emission, EmittedFile, Emitter, Origin } from "./emitter.ts";
