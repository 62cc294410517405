export { type Applied, applyFixes } from "./apply.ts";
export { definitions } from "./catalogue/index.ts";
export {
  ambiguousSection,
  noIncident,
  sameIncident,
  sameRunbook,
  unreadBlock,
  unreadRung,
  unreadSection,
} from "./catalogue/runbook.ts";
export { carriesNamespace, configuredAlertmanager, everyRung, reachable } from "./catalogue/alertmanager.ts";
export { asksFirst, startable } from "./catalogue/trigger.ts";
export {
  knownImage,
  knownNamespace,
  limitedTemplate,
  noSubstitution,
  onePerson,
} from "./catalogue/workflow-template.ts";
export { anyName, clusterScope, derivable, impersonation, readOnlyDiagnosis } from "./catalogue/rbac.ts";
export { reservedInput } from "./catalogue/graph.ts";
export { usedAnnotation, validAnnotation } from "./catalogue/annotation.ts";
export { completeReport } from "./catalogue/output.ts";
export { currentSuppression, usedSuppression, validSuppression } from "./catalogue/suppression.ts";
export { usedConfig, validConfig } from "./catalogue/config.ts";
export { knownName, validScenario } from "./catalogue/scenario.ts";
export { usedSidecar, validSidecar } from "./catalogue/sidecar.ts";
export { limitedYaml, noHiddenCharacters, uniqueKey, validFields, validYaml } from "./catalogue/yaml.ts";
export { Collector } from "./collector.ts";
export { constant, diagnose, type Definition, type Details, type Hint, type Remedy } from "./define.ts";
export { type Diagnostic, type Edit, type Fix, type Level, type Related, translate } from "./diagnostic.ts";
export {
  counted,
  type Phrase,
  phrase,
  type Say,
  type Value,
  type Values,
} from "../source/index.ts";
export type { FieldsDefinition } from "./fields.ts";
export { readManifest } from "./catalogue/manifest.ts";
export { nearest } from "./nearest.ts";
export { readableText, unreadable, withinLimits } from "./catalogue/document.ts";
