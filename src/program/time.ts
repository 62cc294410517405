import type { Expected, StepGraph, StepNode, TimeSource } from "../graph/index.ts";
import type { Incident, Severity } from "../runbook/index.ts";
import { readPrometheusDuration } from "../syntax/index.ts";
import type { Unit } from "./program.ts";
import { timeOfStep } from "./step-time.ts";

/** One number of a sum, in milliseconds, and who says so. */
export interface TimePart {
  readonly name: "scrape" | "evaluation" | "for" | "group_wait" | "response" | "approval" | "manual step" | "steps";
  /** How often it goes by, where that is more than a word. */
  readonly count?: number;
  readonly atLeast: number;
  readonly atMost: number;
  /** `one of many`: "2-5 minutes per execution". */
  readonly per?: string;
  /** Absent where nobody says it: then it counts as nothing, and the sum is a lower bound. */
  readonly decidedBy?: TimeSource | "measured";
}

/** One station between the failure and the end of the path. */
export interface TimeTerm {
  readonly name: "detection" | "routing" | "response" | "approval" | "steps";
  readonly parts: readonly TimePart[];
  /** When each thing takes all the time that it may. */
  readonly worst: number;
}

/**
 * Where the time goes from the failure to the end of a path, or of a diagnosis: the one place that adds it up. Diagnosis is
 * no part of the time of a path.
 */
export interface TimeSum {
  readonly terms: readonly TimeTerm[];
  /** Recovery time objective of the severity. */
  readonly objective?: number;
}

/** Milliseconds of a term or a sum; `open`: something in it is not known and counts as nothing. */
export interface Total {
  readonly atLeast: number;
  readonly atMost: number;
  readonly per?: string;
  readonly worst: number;
  readonly open: boolean;
}

export function timeOf(unit: Unit, graph: StepGraph): TimeSum {
  const incident = unit.runbook.incidents.find(({ id }) => id === graph.incident);
  const severity = unit.runbook.severities.find(({ id }) => id === graph.severity);
  const startsItself = unit.settings.trigger?.automatic?.includes(graph.id) === true;
  const terms = [
    detectionOf(unit, incident),
    routingOf(unit),
    ...(startsItself ? [] : [responseOf(severity)]),
    approvalOf(unit, graph),
    stepsTerm(unit, graph),
  ];
  const objective = severity?.objective?.atMost;
  return { terms: terms.filter(({ parts }) => parts.length > 0), ...(objective === undefined ? {} : { objective }) };
}

/** From the failure until somebody must have responded, for the incident of a severity that is heard of first. */
export function timeOfLevel(unit: Unit, severity: Severity): TimeSum {
  const detections = unit.runbook.incidents
    .filter((incident) => incident.severity === severity.id)
    .map((incident) => detectionOf(unit, incident))
    .sort((a, b) => a.worst - b.worst);
  const objective = severity.objective?.atMost;
  return {
    terms: [...(detections.length === 0 ? [] : [detections[0] as TimeTerm, routingOf(unit)]), responseOf(severity)],
    ...(objective === undefined ? {} : { objective }),
  };
}

export function totalOf(...terms: readonly TimeTerm[]): Total {
  const parts = terms.flatMap((term) => term.parts);
  const per = parts.find((part) => part.per !== undefined)?.per;
  return {
    atLeast: parts.reduce((sum, { atLeast }) => sum + atLeast, 0),
    atMost: parts.reduce((sum, { atMost }) => sum + atMost, 0),
    ...(per === undefined ? {} : { per }),
    worst: terms.reduce((sum, { worst }) => sum + worst, 0),
    open: parts.some(({ decidedBy }) => decidedBy === undefined),
  };
}

/** What is to be said in the config so that less of the sum is open. */
export function unsaidOf({ terms }: TimeSum): readonly string[] {
  const keys: Partial<Record<TimePart["name"], string>> = {
    scrape: "alerts.scrapeInterval",
    evaluation: "alerts.interval",
    group_wait: "alerts.groupWait",
    approval: "approval.takes",
    "manual step": "approval.takes",
  };
  const open = terms.flatMap(({ parts }) => parts.filter(({ decidedBy }) => decidedBy === undefined));
  return [...new Set(open.flatMap(({ name }) => keys[name] ?? []))];
}

/** A sample is up to one interval old, and is looked at up to one interval later; then `for` begins. */
function detectionOf({ settings }: Unit, incident: Incident | undefined): TimeTerm {
  const { scrapeInterval, interval } = settings.alerts ?? {};
  const waits = (incident?.alerts ?? []).map((alert) => alert.for?.atMost ?? 0);
  const holds = Math.min(...waits);
  const parts: TimePart[] = [
    waits.length === 0
      ? { name: "for", atLeast: 0, atMost: 0 }
      : { name: "for", atLeast: holds, atMost: holds, decidedBy: "text" },
    upTo("scrape", scrapeInterval),
    upTo("evaluation", interval),
  ];
  return termOf("detection", parts);
}

function routingOf({ settings }: Unit): TimeTerm {
  const part = upTo("group_wait", settings.alerts?.groupWait);
  return termOf("routing", [{ ...part, atLeast: part.atMost }]);
}

/** The runbook promises that a person begins by then. */
function responseOf(severity: Severity | undefined): TimeTerm {
  const promised = severity?.response?.atMost;
  const part: TimePart = { name: "response", atLeast: 0, atMost: promised ?? 0 };
  return termOf("response", [promised === undefined ? part : { ...part, decidedBy: "text" }]);
}

/** All the answers that a path waits for, one after the other. */
function approvalOf(unit: Unit, graph: StepGraph): TimeTerm {
  const parts = (["approve", "manual"] as const).flatMap((kind): TimePart[] => {
    const isOne = (node: StepNode) => node.kind === kind;
    const count = longest(graph.nodes, (node) => (isOne(node) ? 1 : 0));
    if (count === 0) return [];
    const takes = readPrometheusDuration(unit.settings.approval?.takes ?? "");
    const name = kind === "approve" ? "approval" : "manual step";
    const part: TimePart = { name, count, atLeast: 0, atMost: count * (takes ?? 0) };
    return [takes === undefined ? part : { ...part, decidedBy: "config" }];
  });
  return { name: "approval", parts, worst: longest(graph.nodes, (node) => (isPerson(node) ? timeoutOf(node) : 0)) };
}

/** What was measured of every step; else what the author expects; and where he expects nothing, the steps one by one. */
function stepsTerm(unit: Unit, graph: StepGraph): TimeTerm {
  const worst = longest(graph.nodes, (node) => (isPerson(node) ? 0 : timeoutOf(node)));
  const measured = measuredSteps(unit, graph);
  if (measured !== undefined) return { name: "steps", parts: [measured.part], worst };
  if (graph.expected === undefined) return { name: "steps", parts: [stepsOneByOne(unit, graph)], worst };
  const { atLeast = 0, atMost, per } = graph.expected;
  const part: TimePart = { name: "steps", atLeast, atMost, ...(per === undefined ? {} : { per }), decidedBy: "text" };
  return { name: "steps", parts: [part], worst };
}

/** The longest way through the steps as each of them is expected, people apart. */
export function stepsOneByOne(unit: Unit, graph: StepGraph): TimePart {
  const told = toldByGroups(unit, graph);
  const times = new Map(
    graph.nodes
      .filter((node) => node.kind !== "decide" && !isPerson(node))
      .map((node) => [node.id, told.get(node.id) ?? timeOfStep(unit, graph, node).expected]),
  );
  const sum = (key: "atLeast" | "atMost") => longest(graph.nodes, ({ id }) => times.get(id)?.[key] ?? 0);
  const part: TimePart = { name: "steps", atLeast: sum("atLeast"), atMost: sum("atMost") };
  const known = [...times.values()];
  if (known.includes(undefined)) return part;
  return { ...part, decidedBy: known.every((time) => time?.decidedBy === "text") ? "text" : "table" };
}

/**
 * The longest way through the steps as they went in runs that are over, and in how many each of them was
 * measured at least; undefined unless each has gone well once.
 */
export function measuredSteps(
  { measured }: Unit,
  { nodes }: StepGraph,
): { readonly part: TimePart; readonly count: number } | undefined {
  if (measured.size === 0) return undefined;
  const own = nodes.filter((node) => "script" in node);
  if (own.length === 0 || !own.every(({ id }) => measured.has(id))) return undefined;
  const sum = (key: "atLeast" | "atMost") => longest(nodes, ({ id }) => measured.get(id)?.[key] ?? 0);
  const count = Math.min(...own.map(({ id }) => measured.get(id)?.count ?? 0));
  return { part: { name: "steps", atLeast: sum("atLeast"), atMost: sum("atMost"), decidedBy: "measured" }, count };
}

/** `第一步：快速狀態檢查 (< 30 秒)` is the time of all steps below that heading: the first of them has all of it. */
function toldByGroups({ runbook }: Unit, graph: StepGraph): ReadonlyMap<string, Expected> {
  const { groups = [] } = runbook.incidents.find(({ id }) => id === graph.incident)?.diagnosis ?? {};
  const isTold = graph.kind === "diagnosis" ? groups : [];
  return new Map(
    isTold.flatMap(({ budget, steps }) =>
      (budget === undefined ? [] : steps).map(({ id }, at): [string, Expected] => {
        const all =
          at === 0 ? { atLeast: budget?.atLeast ?? 0, atMost: budget?.atMost ?? 0 } : { atLeast: 0, atMost: 0 };
        return [id, { ...all, decidedBy: "text" }];
      }),
    ),
  );
}

function upTo(name: TimePart["name"], written: string | undefined): TimePart {
  const atMost = readPrometheusDuration(written ?? "");
  return atMost === undefined ? { name, atLeast: 0, atMost: 0 } : { name, atLeast: 0, atMost, decidedBy: "config" };
}

function termOf(name: TimeTerm["name"], parts: readonly TimePart[]): TimeTerm {
  return { name, parts, worst: parts.reduce((sum, { atMost }) => sum + atMost, 0) };
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
