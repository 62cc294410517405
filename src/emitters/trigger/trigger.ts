import type { Diagnostic } from "../../diagnostics/index.ts";
import type { Manifest } from "../../manifests/index.ts";
import type { Unit } from "../../program/index.ts";
import { validateEventSource, validateRbac, validateSensor, validateWorkflowEventBinding } from "../../schema/index.ts";
import type { Span } from "../../source/index.ts";
import { alertsOf } from "../alerts.ts";
import { type Intake, intakeOf } from "../automatic.ts";
import { asYaml } from "../as-yaml.ts";
import type { EmitContext, EmittedFile, Emitter } from "../emitter.ts";
import { assertFits } from "../fits.ts";
import { graphFile, graphObject } from "../names.ts";
import { namespaceOf } from "../namespace.ts";
import { header } from "../provenance.ts";
import { accountOf, makeAccess } from "./access.ts";
import { makeEventSource, makeSensor } from "./argo-events.ts";
import { makeBinding } from "./binding.ts";
import { automaticGraphs, warnUnasked, whyNot } from "./startable.ts";
import type { Started } from "./started.ts";

/** What an alert starts: only what the config names, through the Argo Server or through Argo Events. */
export const trigger: Emitter = {
  name: "trigger",
  emit(unit, context) {
    const namespace = namespaceOf(unit);
    const graphs = namespace === undefined ? [] : automaticGraphs(unit, context);
    if (namespace === undefined || graphs.length === 0) return { files: [], diagnostics: [] };
    const intake = intakeOf(unit, namespace);
    const alerts = alertsOf(unit, context);
    const diagnostics: Diagnostic[] = [];
    const started: Started[] = [];
    for (const graph of graphs) {
      const own = alerts.filter(({ incident }) => incident.id === graph.incident);
      const problem = whyNot(unit, graph, own);
      if (problem !== undefined) diagnostics.push(problem);
      else if (intake !== undefined) {
        started.push({ unit, graph, namespace, alerts: own, intake });
        diagnostics.push(...warnUnasked(graph));
      }
    }
    if (intake === undefined || started.length === 0) return { files: [], diagnostics };
    return { files: filesOf(unit, started, { namespace, intake }, context), diagnostics };
  },
};

function filesOf(
  unit: Unit,
  started: readonly Started[],
  { namespace, intake }: { readonly namespace: string; readonly intake: Intake },
  context: EmitContext,
): readonly EmittedFile[] {
  const { span } = unit.runbook.title;
  const { via } = intake;
  const templates = started.map(({ graph }) => graphObject(unit, graph));
  const access = makeAccess(unit, { namespace, via, templates }, context);
  assertFits("account of the triggers", validateRbac(access));
  const notes = via === "argo-server" ? tokenNotes(unit, intake) : [];
  const accessFile = fileOf("access.yaml", access, { span, notes }, context);
  if (via === "argo-server") return [...started.map((one) => bindingFile(one, context)), accessFile];
  const source = makeEventSource(unit, namespace, intake, context);
  assertFits("EventSource", validateEventSource(source));
  return [
    ...started.map((one) => sensorFile(one, context)),
    fileOf("event-source.yaml", source, { span, notes: [] }, context),
    accessFile,
  ];
}

function tokenNotes(unit: Unit, { token }: Intake): readonly string[] {
  return [
    `The token of this account belongs into the key ${token.key} of the Secret ${token.secret}; Alertmanager shows it to the`,
    "Argo Server. A Secret of the type kubernetes.io/service-account-token with the annotation",
    `kubernetes.io/service-account.name: ${accountOf(unit)} gets it from Kubernetes.`,
  ];
}

function bindingFile(started: Started, context: EmitContext): EmittedFile {
  const object = makeBinding(started, context);
  assertFits("WorkflowEventBinding", validateWorkflowEventBinding(object));
  return startFile(started, object, "workfloweventbinding", context);
}

function sensorFile(started: Started, context: EmitContext): EmittedFile {
  const object = makeSensor(started, accountOf(started.unit), context);
  assertFits("Sensor", validateSensor(object));
  return startFile(started, object, "sensor", context);
}

function startFile(
  { unit, graph, namespace }: Started,
  object: Manifest,
  kind: string,
  context: EmitContext,
): EmittedFile {
  const stop = `kubectl delete ${kind} ${graphObject(unit, graph)} -n ${namespace}`;
  const notes = [`To stop it at once: ${stop}`, `To stop it for good: take ${graph.id} out of trigger.automatic.`];
  return fileOf(`${graphFile(graph)}.yaml`, object, { span: graph.origin, notes }, context);
}

function fileOf(
  path: string,
  object: Manifest,
  { span, notes }: { readonly span: Span; readonly notes: readonly string[] },
  context: EmitContext,
): EmittedFile {
  return {
    path,
    ...asYaml(object, [...header(span, context), ...notes]),
    origins: [{ pointer: "", span }],
  };
}
