import type { Diagnostic } from "../../diagnostics/index.ts";
import type { Unit } from "../../program/index.ts";
import type { Incident } from "../../runbook/index.ts";
import type { alertmanagerConfig as schema } from "../../schema/index.ts";
import type { AlertRules } from "../alerts.ts";
import { intakeOf } from "../automatic.ts";
import type { EmitContext } from "../emitter.ts";
import { graphFile } from "../names.ts";
import { namespaceOf } from "../namespace.ts";
import { Ladder } from "./ladder.ts";
import { Receivers } from "./receivers.ts";
import { type Branch, incidentBranch, spanOf } from "./routes.ts";

/** All routes of a runbook, incident by incident, and the receivers that they lead to. */
export interface Tree {
  /** Receiver of alerts of this runbook that no incident has. */
  readonly base: string;
  /** Empty where Alertmanager can tell nobody and start nothing. */
  readonly branches: readonly Branch[];
  readonly callsSomebody: boolean;
  readonly receivers: readonly schema.Receiver[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An incident whose escalation an error touches has no route of its own: who is called first elsewhere gets its alerts. */
export function makeTree(unit: Unit, alerts: readonly AlertRules[], context: EmitContext): Tree {
  const receivers = new Receivers(unit);
  const incidents = [...new Set(alerts.map(({ incident }) => incident))].filter(
    (incident) => !context.stopped(spanOf(incident)),
  );
  const ladders = new Map(incidents.map((incident) => [incident, new Ladder(unit, incident, receivers)]));
  const someone = [...ladders.values()].flatMap(({ pages }) => pages)[0]?.receiver;
  for (const [incident, ladder] of ladders) ladder.climbOn(ladder.pages[0]?.receiver ?? someone, spanOf(incident));
  const started = startedIncidents(unit, context);
  const namespace = namespaceOf(unit);
  const intake = started.size === 0 || namespace === undefined ? undefined : intakeOf(unit, namespace);
  const diagnostics = [...ladders.values()].flatMap((ladder) => ladder.diagnostics);
  const recovery = intake === undefined ? undefined : receivers.intake(intake);
  const callsSomebody = [...ladders.values()].some(({ pages, calls }) => pages.length + calls.length > 0);
  if (receivers.all.length === 0) return { base: "", branches: [], receivers: [], callsSomebody, diagnostics };
  // Whom only a later rung names is not called before it.
  const base = someone ?? receivers.nobody();
  const branches = [...ladders].map(([incident, ladder]) =>
    incidentBranch({
      incident,
      alerts: alerts.filter((one) => one.incident === incident),
      ladder,
      base: ladder.pages[0]?.receiver ?? base,
      ...(recovery === undefined || !started.has(incident.id) ? {} : { recovery }),
    }),
  );
  return { base, branches, receivers: receivers.all, callsSomebody, diagnostics };
}

/** Ids of the incidents of which an alert starts something: what was bound says so. */
function startedIncidents({ graphs }: Unit, { emitted }: EmitContext): ReadonlySet<Incident["id"]> {
  const bound = graphs.filter((graph) => emitted.has(`trigger/${graphFile(graph)}.yaml`));
  return new Set(bound.map(({ incident }) => incident));
}
