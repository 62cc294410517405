import type { Input, Script, StepGraph, StepNode } from "../graph/index.ts";
import {
  digest,
  encodePlan,
  makePlan,
  type Plan,
  type PlanNode,
  type PlanRung,
  type PlanScript,
  type PlanTarget,
} from "../plan/index.ts";
import { findContact, type Unit } from "../program/index.ts";
import type { Incident, Rung } from "../runbook/index.ts";
import { type Localized, type Span, textOf } from "../source/index.ts";
import type { EmittedFile, Emitter, Origin } from "./emitter.ts";
import { graphFile, severityOf, shorten, slug } from "./names.ts";
import { namespaceOf } from "./namespace.ts";

/** One plan for each diagnosis, recovery path and escalation: all that the runtime ever reads. */
export const plan: Emitter = {
  name: "plan",
  emit(unit, context) {
    const graphs = unit.graphs.filter(({ origin }) => !context.stopped(origin));
    const incidents = unit.runbook.incidents.filter(
      ({ escalation }) => escalation !== undefined && escalation.rungs.length > 0 && !context.stopped(escalation.span),
    );
    const files = [
      ...graphs.map((graph) => fileOf(graphFile(graph), planOfGraph(unit, graph), originsOf(graph))),
      ...incidents.map((incident) =>
        fileOf(escalationFile(incident), planOfEscalation(unit, incident), escalationOrigins(incident)),
      ),
    ];
    return { files, diagnostics: [] };
  },
};

function fileOf(name: string, made: Plan, origins: readonly Origin[]): EmittedFile {
  return { path: `${name}.plan.json`, content: encodePlan(made), object: made, origins };
}

function planOfGraph(unit: Unit, graph: StepGraph): Plan {
  const namespace = namespaceOf(unit);
  const objective = unit.runbook.severities.find(({ id }) => id === graph.severity)?.objective?.atMost;
  return makePlan({
    kind: graph.kind,
    id: graph.id,
    runbook: unit.runbook.id,
    incident: graph.incident,
    severity: severityOf(graph),
    ...(namespace === undefined ? {} : { namespace }),
    title: graph.title,
    ...(graph.condition === undefined ? {} : { condition: graph.condition }),
    ...(graph.expected === undefined ? {} : { expected: graph.expected }),
    ...(objective === undefined ? {} : { objective }),
    nodes: graph.nodes.map(nodeOf),
    origin: originOf(graph.origin),
  });
}

/** A node without what only the compiler needs: places become lines, and how the script came to be stays behind. */
function nodeOf({ origin, ...node }: StepNode): PlanNode {
  const lines = linesOf(origin);
  return "script" in node ? { ...node, script: scriptOf(node.script), lines } : { ...node, lines };
}

function scriptOf({ written: _written, rewrites: _rewrites, inputs, ...script }: Script): PlanScript {
  return { ...script, inputs: inputs.map(({ span: _span, ...input }: Input) => input) };
}

function planOfEscalation(unit: Unit, incident: Incident): Plan {
  const escalation = incident.escalation as NonNullable<Incident["escalation"]>;
  const namespace = namespaceOf(unit);
  return makePlan({
    kind: "escalation",
    id: `${incident.id}/escalation`,
    runbook: unit.runbook.id,
    incident: incident.id,
    severity: severityOf(incident),
    ...(namespace === undefined ? {} : { namespace }),
    title: escalation.title.text,
    rungs: escalation.rungs.map((rung) => rungOf(unit, rung)),
    followUps: unit.runbook.followUps.map(({ title, deadline, items }) => ({
      title: title.text,
      ...(deadline === undefined ? {} : { deadline: deadline.atMost }),
      items: items.map(({ text }) => ({ text })),
    })),
    origin: originOf(escalation.span),
  });
}

function rungOf(unit: Unit, rung: Rung): PlanRung {
  const { at, when, action, target, channel, note, text } = rung;
  return {
    at,
    when,
    action,
    ...(target === undefined ? {} : { target: targetOf(unit, target.text) }),
    ...(channel === undefined ? {} : { channel }),
    ...(note === undefined ? {} : { note }),
    text: text.text,
    lines: linesOf(rung.span),
  };
}

function targetOf(unit: Unit, name: Localized): PlanTarget {
  const contact = findContact(unit, name);
  if (contact === undefined) return { name };
  const backends = unit.settings.contacts?.[contact.id]?.backends;
  return {
    name,
    contact: contact.id,
    channels: contact.channels.map(({ kind, value }) => ({ kind, value })),
    ...(backends === undefined ? {} : { backends }),
  };
}

function escalationFile(incident: Incident): string {
  return shorten(slug(`${severityOf(incident)}-${incident.id}-escalation`));
}

function originsOf(graph: StepGraph): Origin[] {
  return [
    { pointer: "", span: graph.origin },
    ...graph.nodes.map((node, at) => ({ pointer: `/nodes/${at}`, span: node.origin })),
  ];
}

function escalationOrigins({ escalation }: Incident): Origin[] {
  const { span, rungs } = escalation as NonNullable<Incident["escalation"]>;
  return [{ pointer: "", span }, ...rungs.map((rung, at) => ({ pointer: `/rungs/${at}`, span: rung.span }))];
}

function originOf(span: Span): Plan["origin"] {
  return { path: span.file.path, lines: linesOf(span), sha256: digest(textOf(span)) };
}

function linesOf({ file, start, end }: Span): [number, number] {
  return [file.position(start).line, file.position(Math.max(start, end - 1)).line];
}
