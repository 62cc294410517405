import type { Translations } from "../translations.ts";
import { alert } from "./alert.ts";
import { alertmanager } from "./alertmanager.ts";
import { annotation } from "./annotation.ts";
import { commands, results } from "./cli.ts";
import { compiler } from "./compiler.ts";
import { config } from "./config.ts";
import { contact } from "./contact.ts";
import { diagnosis } from "./diagnosis.ts";
import { diagnostics } from "./diagnostics.ts";
import { document } from "./document.ts";
import { emitters } from "./emitters.ts";
import { escalation } from "./escalation.ts";
import { followUp } from "./follow-up.ts";
import { formatters } from "./formatters.ts";
import { graph } from "./graph.ts";
import { kubectl } from "./kubectl.ts";
import { languageServer } from "./language-server.ts";
import { language } from "./language.ts";
import { manifest } from "./manifest.ts";
import { output } from "./output.ts";
import { program } from "./program.ts";
import { rbac } from "./rbac.ts";
import { recovery } from "./recovery.ts";
import { rules } from "./rules.ts";
import { runbook } from "./runbook.ts";
import { scenario } from "./scenario.ts";
import { schema } from "./schema.ts";
import { schemas } from "./schemas.ts";
import { severity } from "./severity.ts";
import { shell } from "./shell.ts";
import { sidecar } from "./sidecar.ts";
import { step } from "./step.ts";
import { suppression } from "./suppression.ts";
import { syntax } from "./syntax.ts";
import { trigger } from "./trigger.ts";
import { usage } from "./usage.ts";
import { workflowTemplate } from "./workflow-template.ts";
import { yaml } from "./yaml.ts";

/** Area by area, as codes have them; what belongs to no code is by the folder that says it. */
export const areas: readonly Translations[] = [
  alert,
  alertmanager,
  annotation,
  commands,
  usage,
  results,
  compiler,
  config,
  contact,
  diagnosis,
  diagnostics,
  document,
  emitters,
  escalation,
  followUp,
  formatters,
  graph,
  kubectl,
  languageServer,
  language,
  manifest,
  output,
  program,
  rbac,
  recovery,
  rules,
  runbook,
  scenario,
  schema,
  schemas,
  severity,
  shell,
  sidecar,
  step,
  suppression,
  syntax,
  trigger,
  workflowTemplate,
  yaml,
];

export const translations: Translations = Object.assign({}, ...areas);
