import {
  type Decision,
  decisionsOf,
  type Effect,
  formatClock,
  formatDuration,
  formatInterval,
  printMermaid,
  type StepGraph,
  type StepNode,
} from "../../graph/index.ts";
import {
  formatSources,
  formatSum,
  graphOf,
  timeOf,
  timeOfStep,
  type TimeSum,
  type TimeWords,
  totalOf,
  type Unit,
} from "../../program/index.ts";
import type { Duration, Incident } from "../../runbook/index.ts";
import type { Span } from "../../source/index.ts";
import { code } from "../../template/index.ts";
import type { EmitContext } from "../emitter.ts";
import type { Anchors } from "../anchors.ts";
import { decisionFacts, reasonOf, shortName, TEXT } from "./decision-facts.ts";
import { type Link, manifestLinks, sourceLink } from "./links.ts";
import type { Label, Labels } from "./labels.ts";
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

export function stepView(scene: Pick<Scene, "voice" | "unit">, graph: StepGraph, node: StepNode): StepView {
  const { voice } = scene;
  const script = "script" in node ? node.script : undefined;
  const run = script?.run ?? "";
  const written = script?.written.text ?? "";
  return {
    name: shortName(graph.id, node.id),
    title: voice.say(node.title),
    kind: voice.labels[node.kind],
    effect: script === undefined ? "" : voice.labels[script.effect],
    atMost: node.kind === "decide" ? "" : `${expectedIn(scene, graph, node)}≤ ${formatDuration(node.timeout)}`,
    source: sourceLink(node.origin),
    facts: factsOf(voice, graph, node),
    run,
    written,
    hasScript: run.trim() !== "",
    differs: script !== undefined && run.trim() !== written.trim(),
    reasons: [...new Set((script?.rewrites ?? []).map((rewrite) => rewrite.reason))],
  };
}

/** How long a step takes where all goes well; empty where nothing tells it, or it takes no time worth a word. */
function expectedIn({ unit, voice }: Pick<Scene, "voice" | "unit">, graph: StepGraph, node: StepNode): string {
  const { expected } = timeOfStep(unit, graph, node);
  if (expected === undefined || expected.atMost === 0) return "";
  const { atLeast, atMost } = expected;
  const interval = formatInterval(atLeast === 0 ? { atMost } : { atLeast, atMost });
  return `${voice.labels.expected.toLowerCase()} ${interval} · `;
}

function factsOf({ labels, say }: Voice, graph: StepGraph, node: StepNode): string[] {
  if (node.kind === "approve") {
    return [
      `${labels.approval}: ${node.by ?? labels.anyResponder}; ${node.approvers === 2 ? `${labels.twoPersons}; ` : ""}${labels.noAnswer}`,
      node.why,
    ];
  }
  if (node.kind === "manual") return [say(node.instructions)];
  if (node.kind === "decide") return decisionFacts({ labels, say }, graph, node);
  if (!("script" in node)) return [];
  return [
    ...waitFacts(labels, node),
    ...undoFacts(labels, graph, node),
    ...inputFacts(labels, graph, node),
    ...fileFacts(labels, graph, node),
    ...correctionFacts(labels, graph, node),
  ];
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

const SOURCES: Readonly<Record<string, keyof Labels>> = {
  label: "fromLabel",
  step: "fromStep",
  secret: "fromSecret",
};

function inputFacts(labels: Labels, graph: StepGraph, node: ScriptNode): string[] {
  return node.script.inputs.map(({ name, type, values, from, description }) => {
    const [, source = "", which = ""] = /^(\w+):(.*)$/s.exec(from) ?? [];
    const origin = from === "ask" ? labels.ask : `${labels[SOURCES[source] ?? "fromLabel"]} ${which}`;
    const kind = values === undefined ? type : `${type}: ${values.join(", ")}`;
    const text = description === undefined ? "" : `. ${description}`;
    return `${labels.input}: ${code(name)} (${kind}), ${origin}${text}${reasonOf(labels, decisionOn(graph, node, name))}`;
  });
}

/** Files that are carried along, and what is said of those that lie elsewhere. */
function fileFacts(labels: Labels, graph: StepGraph, node: ScriptNode): string[] {
  const files = decisionsOf(graph, node.id).filter(({ fact }) => fact === "file");
  return files.map((decision) => {
    const value = decision.value.replace(/(?<= sha256 )\w+$/, (digest) => code(digest));
    return `${labels.file}: ${code(decision.of ?? "")}, ${value}${reasonOf(labels, decision)}`;
  });
}

/** What a correction decides of the step, and its reason. That of a replaced script and of an approval stand there already. */
function correctionFacts(labels: Labels, graph: StepGraph, node: StepNode): string[] {
  return decisionsOf(graph, node.id).flatMap((decision) => {
    const { fact, value } = decision;
    const because = reasonOf(labels, decision);
    if (decision.node !== node.id || because === "" || (fact !== "effect" && fact !== "timeout" && fact !== "approval"))
      return [];
    const name = fact === "timeout" ? labels.atMost : labels[fact];
    return [`${name}: ${shownValue(labels, fact, value)}${because}`];
  });
}

/** The decision on an input or a file of a step. */
function decisionOn(graph: StepGraph, node: StepNode, of: string): Pick<Decision, "decidedBy" | "reason"> {
  return decisionsOf(graph, node.id).find((decision) => decision.of === of) ?? TEXT;
}

function shownValue(labels: Labels, fact: Decision["fact"], value: string): string {
  if (fact === "approval") return value === "needed" ? labels.needed : labels.notNeeded;
  return fact === "effect" ? labels[value as Effect] : value;
}

type ScriptNode = Extract<StepNode, { script: unknown }>;

/** One row of the time budget; all cells are our own numbers. */
export interface BudgetRow {
  readonly path: string;
  readonly anchor: string;
  readonly expected: string;
  readonly worst: string;
  /** ✗: too late even at best; ✓: in time as expected; ±: it depends. */
  readonly objective: string;
}

/** Where the time goes from the failure to the end of each path of an incident, against the objective. */
export function budgetRows(scene: Scene, incident: Incident): readonly BudgetRow[] {
  const { anchors, voice } = scene;
  return incident.recoveryPaths.flatMap((path) => {
    const sum = budgetOf(scene, incident, path.label);
    if (sum === undefined) return [];
    const words = wordsOf(voice.labels);
    const { objective, ...open } = sum;
    return {
      path: path.label,
      anchor: `#${anchors.of(path)}`,
      expected: formatSum(open, "expected", words),
      worst: formatSum(open, "worst", words),
      objective: objective === undefined ? "–" : `${formatClock(objective)} ${verdictOf(sum, objective)}`,
    };
  });
}

/** Who says the numbers of the sums, each once. */
export function budgetSources(scene: Scene, incident: Incident): readonly string[] {
  return incident.recoveryPaths.flatMap(({ label }) => {
    const sum = budgetOf(scene, incident, label);
    return sum === undefined ? [] : [`${label} · ${formatSources(sum, wordsOf(scene.voice.labels))}`];
  });
}

function budgetOf({ unit }: Scene, incident: Incident, label: string): TimeSum | undefined {
  const graph = graphOf(unit, incident, label);
  return graph === undefined ? undefined : timeOf(unit, graph);
}

function verdictOf({ terms }: TimeSum, objective: number): string {
  const { atLeast, atMost, open, per } = totalOf(...terms);
  if (atLeast > objective) return "✗";
  // A time for one of many, or one that is not known, bounds nothing from above.
  return !open && per === undefined && atMost <= objective ? "✓" : "±";
}

/** In a document of all languages, words stand side by side; a sum has no room for blanks in them. */
function wordsOf(labels: Labels): TimeWords {
  const say = (name: Label) => labels[name].toLowerCase().replaceAll(" | ", "/");
  const parts = {
    scrape: say("scrape"),
    evaluation: say("evaluation"),
    for: "for",
    group_wait: "group_wait",
    response: say("response"),
    approval: say("approval"),
    "manual step": say("manualStep"),
    steps: say("steps"),
  };
  const sources = {
    text: "byText",
    config: "byConfig",
    sidecar: "bySidecar",
    document: "byDocument",
    measured: "byMeasured",
    table: "byTable",
  } as const;
  return {
    term: say,
    part: (name) => parts[name],
    source: (source) => say(source === undefined ? "byNobody" : sources[source]),
    objective: say("objective"),
  };
}

export function durationOf(duration: Duration | undefined): string {
  return duration === undefined ? "–" : formatInterval(duration);
}
