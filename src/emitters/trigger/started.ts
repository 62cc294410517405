import type { StepGraph } from "../../graph/index.ts";
import type { Unit } from "../../program/index.ts";
import { type AlertRules, namespaceLabel } from "../alerts.ts";
import type { Intake } from "../automatic.ts";
import { severityOf, shorten, slug } from "../names.ts";

/** A graph that alerts start. */
export interface Started {
  readonly unit: Unit;
  readonly graph: StepGraph;
  readonly namespace: string;
  /** At least one. */
  readonly alerts: readonly AlertRules[];
  readonly intake: Intake;
}

/** Alerts that began longer ago, in seconds, start nothing: the run that kept its name taken may be gone by then. */
export const OLDEST = 3_600;
/** Clocks differ, but no more than this, in seconds. */
export const SKEW = 300;

/** What is left of 63 characters for the path: `-`, the fingerprint, `-` and the time in seconds stand behind it. */
const LONGEST_PREFIX = 63 - 1 - 16 - 1 - 10;

/**
 * First part of the name of each run. One alert has one run of a graph: name, fingerprint and time are the same for
 * each copy of its message, and a name that is taken is refused.
 */
export function prefixOf({ graph }: Started): string {
  return shorten(slug(`${severityOf(graph)}-${graph.id}`), LONGEST_PREFIX);
}

/** Labels that every alert that may start the graph has, beside its name. */
export function labelsOf({ unit, graph, namespace, alerts }: Started): readonly (readonly [string, string])[] {
  const isHere = alerts.every(({ rule }) => {
    const trace = namespaceLabel(rule);
    return trace.state === "constant" && trace.value === namespace;
  });
  return [
    ["runbook_id", unit.runbook.id],
    ["incident", graph.incident],
    ...(isHere ? ([["namespace", namespace]] as const) : []),
  ];
}

/** Names of the alerts that start the graph. */
export function alertNames({ alerts }: Started): readonly string[] {
  return [...new Set(alerts.map(({ rule }) => rule.alert))];
}
