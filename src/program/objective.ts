import type { StepNode } from "../graph/index.ts";
import type { Incident, RecoveryPath } from "../runbook/index.ts";
import { readPrometheusDuration } from "../syntax/index.ts";
import type { Unit } from "./program.ts";

/**
 * Where the time of one recovery goes, in milliseconds, from the failure to the end of the path. What neither the runbook
 * nor the config says counts as 0, so that the sums are lower bounds.
 */
export interface TimeBudget {
  /** Scrape interval of the targets, from the config. */
  readonly scrape: number;
  /** Evaluation interval of the rule group, from the config. */
  readonly evaluation: number;
  /** `for` of the alert that fires first. */
  readonly for: number;
  /** Alertmanager's wait before it sends, from the config. */
  readonly groupWait: number;
  /** What the author expects the path to take. */
  readonly expectedAtLeast: number;
  readonly expectedAtMost: number;
  /** The longest way through the steps when each one takes all the time that it may; people apart. */
  readonly timeouts: number;
  /** What approvals and manual steps may add to that. */
  readonly people: number;
  /** Recovery time objective of the incident's severity. */
  readonly objective?: number;
}

export function objectiveOf(unit: Unit, incident: Incident, path: RecoveryPath): TimeBudget {
  const { alerts } = unit.settings;
  const nodes = unit.graphs.find((graph) => graph.incident === incident.id && graph.label === path.label)?.nodes ?? [];
  const objective = unit.runbook.severities.find((severity) => severity.id === incident.severity)?.objective?.atMost;
  const waits = incident.alerts.map((alert) => alert.for?.atMost ?? 0);
  return {
    scrape: milliseconds(alerts?.scrapeInterval),
    evaluation: milliseconds(alerts?.interval),
    for: waits.length === 0 ? 0 : Math.min(...waits),
    groupWait: milliseconds(alerts?.groupWait),
    expectedAtLeast: path.expected?.atLeast ?? 0,
    expectedAtMost: path.expected?.atMost ?? 0,
    timeouts: longest(nodes, (node) => (isPerson(node) ? 0 : timeoutOf(node))),
    people: longest(nodes, (node) => (isPerson(node) ? timeoutOf(node) : 0)),
    ...(objective === undefined ? {} : { objective }),
  };
}

/** Time until somebody or something begins to recover. */
export function detectionOf(budget: TimeBudget): number {
  return budget.scrape + budget.evaluation + budget.for + budget.groupWait;
}

function isPerson(node: StepNode): boolean {
  return node.kind === "approve" || node.kind === "manual";
}

function timeoutOf(node: StepNode): number {
  return node.kind === "decide" ? 0 : node.timeout;
}

/** The longest way through the nodes, which stand behind those that they wait for. */
function longest(nodes: readonly StepNode[], time: (node: StepNode) => number): number {
  const ends = new Map<string, number>();
  let last = 0;
  for (const node of nodes) {
    const end = Math.max(0, ...node.after.map((id) => ends.get(id) ?? 0)) + time(node);
    ends.set(node.id, end);
    last = Math.max(last, end);
  }
  return last;
}

function milliseconds(text: string | undefined): number {
  return readPrometheusDuration(text ?? "") ?? 0;
}
