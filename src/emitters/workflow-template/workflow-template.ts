import {
  type Diagnostic,
  diagnose,
  knownImage,
  knownNamespace,
  limitedTemplate,
  noSubstitution,
  onePerson,
} from "../../diagnostics/index.ts";
import { kubectlCommands, type StepGraph } from "../../graph/index.ts";
import type { Unit } from "../../program/index.ts";
import { validateWorkflowTemplate } from "../../schema/index.ts";
import { parseShellText } from "../../syntax/index.ts";
import { asYaml } from "../as-yaml.ts";
import type { EmitContext, EmittedFile, Emitter, Origin } from "../emitter.ts";
import { assertFits } from "../fits.ts";
import { graphFile, shorten, slug } from "../names.ts";
import { namespaceOf } from "../namespace.ts";
import { header } from "../provenance.ts";
import { isScript, type ScriptNode } from "./layout.ts";
import { type Made, makeWorkflowTemplate, type Settings } from "./spec.ts";
import { findSubstitution } from "./substitution.ts";

/** One WorkflowTemplate for each recovery path and each diagnosis, for Argo Workflows from v4.1.2 on. */
export const workflowTemplate: Emitter = {
  name: "workflow-template",
  emit(unit, context) {
    const { image } = unit.settings;
    const namespace = namespaceOf(unit);
    const { span } = unit.runbook.title;
    const missing = [
      ...(image === undefined ? [diagnose(knownImage, "absent", {}, { span })] : []),
      ...(namespace === undefined ? [diagnose(knownNamespace, "absent", {}, { span })] : []),
    ];
    const graphs = unit.graphs.filter(({ origin, nodes }) => nodes.length > 0 && !context.stopped(origin));
    if (graphs.length === 0) return { files: [], diagnostics: [] };
    if (image === undefined || namespace === undefined) return { files: [], diagnostics: missing };
    const diagnostics: Diagnostic[] = [];
    // What is too large is known only when it is made, and a diagnosis proposes nothing that is not there: paths come first.
    const made = new Map<StepGraph, EmittedFile>();
    for (const graph of [...graphs].sort((one, other) => Number(isDiagnosis(one)) - Number(isDiagnosis(other)))) {
      const refused = refuse(graph);
      diagnostics.push(...refused);
      if (refused.length > 0) continue;
      const own = emitGraph(unit, graph, { namespace, image, emitted: new Set(made.keys()) }, context);
      const excess = findExcess(graph, own.made);
      diagnostics.push(...excess);
      if (excess.length === 0) made.set(graph, own.file);
    }
    return { files: graphs.flatMap((graph) => made.get(graph) ?? []), diagnostics };
  },
};

function isDiagnosis({ kind }: StepGraph): boolean {
  return kind === "diagnosis";
}

function emitGraph(
  unit: Unit,
  graph: StepGraph,
  where: Omit<Settings, "locks">,
  context: EmitContext,
): { readonly made: Made; readonly file: EmittedFile } {
  const made = makeWorkflowTemplate(unit, graph, { ...where, locks: locksOf(unit, graph) }, context);
  assertFits(`WorkflowTemplate of ${graph.id}`, validateWorkflowTemplate(made.object));
  const file = {
    path: `${graphFile(graph)}.yaml`,
    ...asYaml(made.object, header(graph.origin, context)),
    origins: originsOf(graph, made),
  };
  return { made, file };
}

/** What two runs must not change at once: the workloads that the path changes, else all that the runbook is about. */
function locksOf(unit: Unit, graph: StepGraph): readonly string[] {
  const changing = graph.nodes.filter(isScript).filter(({ script }) => script.effect !== "read");
  const workloads = changing.flatMap(({ script }) =>
    kubectlCommands(parseShellText(script.run)).flatMap(({ workloads: named }) =>
      named.map(({ kind, name }) => `${kind}-${name}`),
    ),
  );
  const names = workloads.length === 0 ? [`runbook-${unit.runbook.id}`] : workloads;
  return [...new Set(names)].sort().map((name) => shorten(slug(`recovery-${name}`)));
}

/** Bytes of one argument of a program, the script of a container among them (MAX_ARG_STRLEN of Linux, its end left out). */
const MOST_SCRIPT = 131_071;
/** Bytes of one object in etcd. */
const MOST_OBJECT = 1_048_576;

/** What is too large to run, or to be stored. */
function findExcess(graph: StepGraph, { object, sources }: Made): readonly Diagnostic[] {
  const scripts = sources.flatMap(({ template, nodes }) => {
    const made = object.spec.templates[template];
    const containers = made !== undefined && "containerSet" in made ? made.containerSet.containers : [];
    return containers.flatMap(({ args: [script = ""] }, at): Diagnostic[] => {
      const size = Buffer.byteLength(script);
      const span = nodes[at]?.origin ?? graph.origin;
      return size <= MOST_SCRIPT ? [] : [diagnose(limitedTemplate, "script", { size, limit: MOST_SCRIPT }, { span })];
    });
  });
  const size = Buffer.byteLength(JSON.stringify(object));
  if (scripts.length > 0 || size <= MOST_OBJECT) return scripts;
  return [diagnose(limitedTemplate, "object", { size, limit: MOST_OBJECT }, { span: graph.origin })];
}

/** A problem for each script, and each file that it reads, that Argo would change; and for each yes that one person alone could say there. */
function refuse(graph: StepGraph): readonly Diagnostic[] {
  return graph.nodes.flatMap((node) => {
    if (isScript(node)) return [...refuseFiles(node), ...refuseScript(node)];
    if (node.kind !== "approve" || node.approvers !== 2) return [];
    return [diagnose(onePerson, "suspend", { gates: node.gates.join(", ") }, { span: node.origin })];
  });
}

function refuseFiles(node: ScriptNode): readonly Diagnostic[] {
  return node.script.files.flatMap(({ path, text }) => {
    const found = findSubstitution(text);
    if (found === undefined) return [];
    const whole = text.slice(found.start, found.end);
    const tag = whole.includes("}}") ? whole : "{{";
    return [diagnose(noSubstitution, "file", { tag, path }, { span: placeOf(node, path) })];
  });
}

function refuseScript(node: ScriptNode): readonly Diagnostic[] {
  const found = findSubstitution(node.script.run);
  if (found === undefined) return [];
  const text = node.script.run.slice(found.start, found.end);
  // A lone `{{` reaches to the end of the script: two braces say it.
  const tag = text.includes("}}") ? text : "{{";
  return [diagnose(noSubstitution, "tag", { tag }, { span: placeOf(node, tag) })];
}

/** The text at its place in the runbook; the whole step where a rewrite brought it in. */
function placeOf({ script, origin }: ScriptNode, text: string): ScriptNode["origin"] {
  const at = script.written.text.indexOf(text);
  return at < 0 ? origin : script.written.span(at, at + text.length);
}

function originsOf(graph: StepGraph, { object, sources }: Made): Origin[] {
  const origins: Origin[] = [{ pointer: "", span: graph.origin }];
  for (const { template, nodes } of sources) {
    const pointer = `/spec/templates/${template}`;
    const first = nodes[0];
    if (first === undefined) continue;
    origins.push({ pointer, span: first.origin });
    if (!("containerSet" in (object.spec.templates[template] as object))) continue;
    nodes.forEach((node, at) =>
      origins.push({ pointer: `${pointer}/containerSet/containers/${at}`, span: node.origin }),
    );
  }
  return origins;
}
