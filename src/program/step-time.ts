import {
  correctorOf,
  type Expected,
  expectedOf,
  type Limit,
  limitOf,
  type StepGraph,
  type StepNode,
} from "../graph/index.ts";
import type { Step } from "../runbook/index.ts";
import { parseShell, parseShellText, readPrometheusDuration } from "../syntax/index.ts";
import type { Unit } from "./program.ts";
import { stepsOf } from "./steps.ts";

/** How long one node takes. */
export interface StepTime {
  /** Where all goes well; absent where nothing tells it. */
  readonly expected?: Expected;
  /** After what it is ended by force; absent of a decision, which takes no time of its own. */
  readonly worst?: Limit;
}

/** How long a node takes, and who says so: the runbook, the config, the sidecar, or a table of ours. */
export function timeOfStep(unit: Unit, graph: StepGraph, node: StepNode): StepTime {
  if (node.kind === "decide") return {};
  if (!("script" in node)) return timeOfAnswer(unit, node.timeout);
  const step = stepOf(unit, graph, node.id);
  // Nodes are made of steps; without one there is nothing to tell.
  if (step === undefined) return {};
  const settings = unit.steps[node.id] ?? {};
  const worst = limitOf({
    step,
    settings,
    script: settings.replace === undefined ? parseShell(step.script) : parseShellText(node.script.run),
    effect: node.script.effect,
    poll: node.kind === "wait" ? node : undefined,
    expected: graph.expected,
    corrector: correctorOf(graph, node.id, "timeout"),
  });
  const expected = expectedOfStep(step, node);
  return { worst, ...(expected === undefined ? {} : { expected }) };
}

/** The step of the runbook that a node was made from. */
function stepOf({ runbook }: Unit, graph: StepGraph, id: string): Step | undefined {
  const incident = runbook.incidents.find((one) => one.id === graph.incident);
  return incident === undefined ? undefined : stepsOf(incident).find((step) => step.id === id);
}

/** A title that tells a time is right where the tables only assume one. */
function expectedOfStep(step: Step, node: Extract<StepNode, { script: unknown }>): Expected | undefined {
  if (node.kind === "wait") return { atLeast: 0, atMost: node.atMost, decidedBy: "text" };
  const { atMost: title } = step;
  if (title !== undefined) return { atLeast: 0, atMost: title.atMost, decidedBy: "text" };
  return expectedOf(parseShellText(node.script.run));
}

/** What a person may take to answer: by the config, else nobody says. */
function timeOfAnswer({ settings }: Unit, timeout: number): StepTime {
  const takes = readPrometheusDuration(settings.approval?.takes ?? "");
  const isGiven = settings.approval?.expires !== undefined;
  const because = isGiven ? "`approval.expires`: no answer means no" : "where the config has no `approval.expires`";
  return {
    ...(takes === undefined ? {} : { expected: { atLeast: 0, atMost: takes, decidedBy: "config" } }),
    worst: { atMost: timeout, decidedBy: isGiven ? "config" : "table", because },
  };
}
