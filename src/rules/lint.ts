import { Collector, type Diagnostic } from "../diagnostics/index.ts";
import type { StepGraph } from "../graph/index.ts";
import { graphOf, type Unit } from "../program/index.ts";
import type { Incident, Step } from "../runbook/index.ts";
import { fencesOf } from "../syntax/index.ts";
import type { IncidentScope, Rule, Scope, StepScope, Visitor } from "./rule.ts";

/** Where text itself is broken, what other rules find in it is about words that nobody wrote. */
const DROWNS_OTHERS = "document/no-mojibake";

/** A visit of all visitors to one thing, and where in the text the thing begins. */
interface Stop {
  readonly at: number;
  readonly visit: (visitor: Visitor) => void;
}

/** What the rules say of a runbook, sorted. One walk serves all rules; each begins anew, and sees nothing of other runbooks. */
export function judgeUnit(scope: Scope, rules: readonly Rule[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  // What a runbook is may be guessed; nothing of a guess is ever run.
  const visitors = rules
    .filter(({ judges }) => judges === "text" || !scope.unit.runbook.guessed)
    .map((rule) => rule.start((diagnostic) => found.push(diagnostic)));
  for (const { visit } of planRoute(scope)) for (const visitor of visitors) visit(visitor);
  const collector = new Collector();
  collector.addAll(withoutDrowned(found));
  return collector.sorted();
}

/** Of a file whose text is broken, that problem alone. */
export function withoutDrowned(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const broken = new Set(
    found.filter(({ code, level }) => code === DROWNS_OTHERS && level === "error").map(({ span }) => span.file),
  );
  return found.filter(({ code, span }) => code === DROWNS_OTHERS || !broken.has(span.file));
}

/** All stops of a unit in the order of the text; what holds a thing comes before it. */
function planRoute(scope: Scope): readonly Stop[] {
  const { unit } = scope;
  const stops: Stop[] = [{ at: -1, visit: (visitor) => visitor.unit?.(scope) }];
  for (const fence of fencesOf(unit.outline)) {
    stops.push({ at: fence.span.start, visit: (visitor) => visitor.fence?.(fence, scope) });
  }
  for (const incident of unit.runbook.incidents) {
    stops.push({ at: incident.span.start, visit: (visitor) => visitor.incident?.(incident, scope) });
    stops.push(...incidentStops({ ...scope, incident }));
  }
  // Sorting is stable: of two that begin together, the one added first, the outer one, stays first.
  return stops.sort((a, b) => a.at - b.at);
}

function incidentStops(scope: IncidentScope): readonly Stop[] {
  const { incident, unit } = scope;
  const stops: Stop[] = [];
  for (const alert of incident.alerts) {
    stops.push({ at: alert.span.start, visit: (visitor) => visitor.alert?.(alert, scope) });
  }
  for (const group of incident.diagnosis?.groups ?? []) {
    const graph = madeGraph(unit, incident);
    stops.push({ at: group.heading.start, visit: (visitor) => visitor.group?.(group, scope) });
    stops.push(...group.steps.map((step) => stepStop(step, { ...scope, owner: group, graph })));
  }
  for (const path of incident.recoveryPaths) {
    const graph = madeGraph(unit, incident, path.label);
    stops.push({ at: path.heading.start, visit: (visitor) => visitor.path?.(path, { ...scope, graph }) });
    stops.push(...path.steps.map((step) => stepStop(step, { ...scope, owner: path, graph })));
  }
  const { escalation } = incident;
  if (escalation !== undefined) {
    stops.push({ at: escalation.span.start, visit: (visitor) => visitor.escalation?.(escalation, scope) });
  }
  return stops;
}

function stepStop(step: Step, scope: Omit<StepScope, "node">): Stop {
  const node = scope.graph.nodes.find((candidate) => candidate.id === step.id);
  const full: StepScope = node === undefined ? scope : { ...scope, node };
  return { at: step.span.start, visit: (visitor) => visitor.step?.(step, full) };
}

/** The graph of an incident's diagnosis, or of one of its recovery paths. */
function madeGraph(unit: Unit, incident: Incident, label?: string): StepGraph {
  const graph = graphOf(unit, incident, label);
  if (graph === undefined) throw new Error(`no graph was made for ${incident.id} ${label ?? "diagnosis"}`);
  return graph;
}
