import type { Definition } from "../define.ts";
import * as alertmanager from "./alertmanager.ts";
import * as annotation from "./annotation.ts";
import * as config from "./config.ts";
import * as document from "./document.ts";
import * as graph from "./graph.ts";
import * as manifest from "./manifest.ts";
import * as output from "./output.ts";
import * as rbac from "./rbac.ts";
import * as runbook from "./runbook.ts";
import * as scenario from "./scenario.ts";
import * as sidecar from "./sidecar.ts";
import * as suppression from "./suppression.ts";
import * as trigger from "./trigger.ts";
import * as workflowTemplate from "./workflow-template.ts";
import * as yaml from "./yaml.ts";

/** Area by area, all definitions of codes that no rule raises. A test compares this with the folder. */
const areas: readonly Readonly<Record<string, Definition>>[] = [
  alertmanager,
  annotation,
  config,
  document,
  graph,
  manifest,
  output,
  rbac,
  runbook,
  scenario,
  sidecar,
  suppression,
  trigger,
  workflowTemplate,
  yaml,
];

/** Every definition outside the rules, sorted by code. */
export const definitions: readonly Definition[] = areas
  .flatMap((area) => Object.values(area))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
