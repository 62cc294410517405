import {
  formatDuration,
  formatInterval,
  type Input,
  printMermaid,
  type StepGraph,
  type StepNode,
} from "../../graph/index.ts";
import { detectionOf, objectiveOf, type TimeBudget, type Unit } from "../../program/index.ts";
import type { Duration, Incident } from "../../runbook/index.ts";
import type { Span } from "../../source/index.ts";
import { code } from "../../template/index.ts";
import type { EmitContext } from "../emitter.ts";
import type { Anchors } from "../anchors.ts";
import { type Link, manifestLinks, sourceLink } from "./links.ts";
import type { Labels } from "./labels.ts";
import type { Voice } from "./voice.ts";

/** All that a view is made from. */
export interface Scene {
  readonly unit: Unit;
  readonly context: EmitContext;
  readonly anchors: Anchors;
  readonly voice: Voice;
}

/** What became of a part of the source. */
export interface Outcome {
  readonly stopped: boolean;
  readonly manifests: readonly Link[];
  readonly source: Link;
}

export function outcomeOf(scene: Scene, span: Span): Outcome {
  const stopped = scene.context.stopped(span);
  return { stopped, manifests: stopped ? [] : manifestLinks(span, scene.context), source: sourceLink(span) };
}

/** One diagnosis or path as it will run. */
export interface GraphView extends Outcome {
  readonly diagram: string;
  readonly steps: readonly StepView[];
  readonly changed: readonly StepView[];
}

export interface StepView {
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  readonly effect: string;
  readonly atMost: string;
  readonly source: Link;
  /** What else must be known before it runs: who approves, what is asked, when a wait ends. */
  readonly facts: readonly string[];
  readonly run: string;
  readonly written: string;
  readonly hasScript: boolean;
  readonly differs: boolean;
  readonly reasons: readonly string[];
}

export function graphView(scene: Scene, graph: StepGraph): GraphView {
  const steps = graph.nodes.map((node) => stepView(scene, graph, node));
  return {
    ...outcomeOf(scene, graph.origin),
    diagram: printMermaid(graph, scene.voice.language),
    steps,
    changed: steps.filter((step) => step.differs),
  };
}

export function stepView({ voice }: Pick<Scene, "voice">, graph: StepGraph, node: StepNode): StepView {
  const script = "script" in node ? node.script : undefined;
  const run = script?.run ?? "";
  const written = script?.written.text ?? "";
  return {
    name: shortName(graph.id, node.id),
    title: voice.say(node.title),
    kind: voice.labels[node.kind],
    effect: script === undefined ? "" : voice.labels[script.effect],
    atMost: node.kind === "decide" ? "" : `≤ ${formatDuration(node.timeout)}`,
    source: sourceLink(node.origin),
    facts: factsOf(voice, graph, node),
    run,
    written,
    hasScript: run.trim() !== "",
    differs: script !== undefined && run.trim() !== written.trim(),
    reasons: [...new Set((script?.rewrites ?? []).map((rewrite) => rewrite.reason))],
  };
}

function factsOf({ labels, say }: Voice, graph: StepGraph, node: StepNode): string[] {
  if (node.kind === "approve") {
    return [`${labels.approval}: ${node.by ?? labels.anyResponder}; ${labels.noAnswer}`, node.why];
  }
  if (node.kind === "manual") return [say(node.instructions)];
  if (!("script" in node)) return [];
  return [...waitFacts(labels, node), ...undoFacts(labels, graph, node), ...inputFacts(labels, node.script.inputs)];
}

function waitFacts(labels: Labels, node: StepNode): string[] {
  if (node.kind !== "wait") return [];
  const then = node.thenWhat === "continue" ? labels.thenContinue : labels.thenFail;
  const times = `${labels.every} ${formatDuration(node.every)}, ≤ ${formatDuration(node.atMost)}`;
  return [`${labels.until} ${code(node.until)}, ${times}, ${then}`];
}

function undoFacts(labels: Labels, graph: StepGraph, node: StepNode): string[] {
  if (node.kind !== "command" || node.undo === undefined) return [];
  const { by, before } = node.undo;
  const until = before === undefined ? "" : `, ${labels.undoUntil}: ${code(shortName(graph.id, before))}`;
  return [`${labels.undo}: ${code(shortName(graph.id, by))}${until}`];
}

function inputFacts(labels: Labels, inputs: readonly Input[]): string[] {
  return inputs.map(({ name, type, from, description }) => {
    const origin = from === "ask" ? labels.ask : `${labels.fromLabel} ${from.replace(/^label:/, "")}`;
    return `${labels.input}: ${code(name)} (${type}), ${origin}${description === undefined ? "" : `. ${description}`}`;
  });
}

/** The id of a step without what all steps of its part share. */
export function shortName(part: string, id: string): string {
  return id.startsWith(`${part}/`) ? id.slice(part.length + 1) : id;
}

/** One row of the time budget; all cells are our own numbers. */
export interface BudgetRow {
  readonly path: string;
  readonly anchor: string;
  readonly detection: string;
  readonly holds: string;
  readonly groupWait: string;
  readonly expected: string;
  readonly total: string;
  readonly objective: string;
  readonly worst: string;
  readonly people: string;
}

/** What each path of an incident takes from the failure on, against the objective. */
export function budgetRows({ unit, anchors }: Scene, incident: Incident): readonly BudgetRow[] {
  return incident.recoveryPaths.map((path) => {
    const budget = objectiveOf(unit, incident, path);
    return {
      path: path.label,
      anchor: `#${anchors.of(path)}`,
      detection: time(budget.scrape + budget.evaluation),
      holds: time(budget.for),
      groupWait: time(budget.groupWait),
      expected: durationOf(path.expected),
      ...totals(budget, path.expected),
      worst: budget.timeouts === 0 ? "–" : formatDuration(detectionOf(budget) + budget.timeouts),
      people: time(budget.people),
    };
  });
}

/** The sum as the author expects it. ✗: too late even at best; ✓: in time even at worst; ±: it depends. */
function totals(
  budget: TimeBudget,
  expected: Duration | undefined,
): { readonly total: string; readonly objective: string } {
  const detection = detectionOf(budget);
  const least = detection + budget.expectedAtLeast;
  const most = detection + budget.expectedAtMost;
  const per = expected?.per === undefined ? {} : { per: expected.per };
  const total =
    expected === undefined
      ? `≥ ${formatDuration(detection)}`
      : formatInterval({ atLeast: least, atMost: most, ...per });
  const { objective } = budget;
  if (objective === undefined) return { total, objective: "–" };
  // A time for one of many, or none, bounds nothing from above.
  const bounded = expected !== undefined && expected.per === undefined;
  const verdict = least > objective ? "✗" : bounded && most <= objective ? "✓" : "±";
  return { total, objective: `${formatDuration(objective)} ${verdict}` };
}

function time(milliseconds: number): string {
  return milliseconds === 0 ? "–" : formatDuration(milliseconds);
}

export function durationOf(duration: Duration | undefined): string {
  return duration === undefined ? "–" : formatInterval(duration);
}
