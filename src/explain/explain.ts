import {
  correctorOf,
  decisionsOf,
  type DecideNode,
  factsOf,
  formatDuration,
  pathDecision,
  type Rewrite,
  type StepGraph,
  type StepNode,
} from "../graph/index.ts";
import { stepsOneByOne, timeOf, timeOfStep, totalOf, type Unit } from "../program/index.ts";
import type { explanation } from "../schema/index.ts";
import { bilingual } from "../source/index.ts";

type Fact = explanation.Fact;

/** All that is known of one diagnosis or recovery path; the shape is that of `schemas/explanation.schema.json`. */
export function explain(unit: Unit, graph: StepGraph): explanation.Explanation {
  const { id, kind, label, incident, severity, title, condition, origin } = graph;
  const { terms, objective } = timeOf(unit, graph);
  return {
    runbook: unit.runbook.id,
    id,
    kind,
    ...(label === undefined ? {} : { label }),
    incident,
    ...(severity === undefined ? {} : { severity }),
    title,
    ...(condition === undefined ? {} : { condition }),
    time: {
      terms: terms.map((term) => ({ ...term, parts: [...term.parts] })),
      ...totalOf(...terms),
      stepsOneByOne: stepsOneByOne(unit, graph),
      ...(objective === undefined ? {} : { objective }),
    },
    steps: graph.nodes.map((node) => stepFacts(unit, graph, node)),
    origin,
  };
}

function stepFacts(unit: Unit, graph: StepGraph, node: StepNode): explanation.StepFacts {
  const { expected, worst } = timeOfStep(unit, graph, node);
  const script = "script" in node ? node.script : undefined;
  const gate = "script" in node ? gateOf(unit, graph, node) : undefined;
  return {
    id: node.id,
    kind: node.kind,
    title: node.title,
    after: node.after,
    ...(script === undefined ? {} : { effect: script.effect, idempotent: script.idempotent }),
    ...(gate === undefined ? {} : { gate }),
    ...(expected === undefined ? {} : { expected }),
    ...(worst === undefined ? {} : { worst }),
    facts: ownFacts(graph, node),
    inputs: (script?.inputs ?? []).map(({ span: _, ...input }) => ({
      ...input,
      decidedBy: correctorOf(graph, node.id, "input", input.name) ?? "sidecar",
    })),
    sets: script?.sets ?? [],
    uses: script?.uses ?? [],
    rewrites: (script?.rewrites ?? []).map(({ span, ...rewrite }) => ({
      ...rewrite,
      decidedBy: rewriter(graph, node, rewrite.kind),
      origin: span,
    })),
    commands: "script" in node ? commandFacts(unit, graph, node) : [],
    origin: node.origin,
  };
}

function commandFacts(
  unit: Unit,
  graph: StepGraph,
  node: Extract<StepNode, { script: unknown }>,
): explanation.CommandFacts[] {
  return factsOf(node, unit.steps[node.id] ?? {}, correctorOf(graph, node.id, "effect")).map(
    ({ noMatch, ...facts }) => ({
      ...facts,
      permissions: [...facts.permissions],
      reads: [...facts.reads],
      writes: [...facts.writes],
      ...(noMatch === undefined ? {} : { noMatch: { ...noMatch, codes: [...noMatch.codes] } }),
    }),
  );
}

/** Whether somebody is asked before a step, and why. */
function gateOf(unit: Unit, graph: StepGraph, node: Extract<StepNode, { script: unknown }>): explanation.Gate {
  const asking = graph.nodes.find((one) => one.kind === "approve" && one.gates.includes(node.id));
  if (asking?.kind === "approve")
    return { required: true, approval: asking.id, why: asking.why, decidedBy: asker(graph, asking.id) };
  const said = unit.steps[node.id]?.approval;
  if (said !== undefined)
    return {
      required: false,
      why: said.reason.trim(),
      decidedBy: correctorOf(graph, node.id, "approval") ?? "sidecar",
    };
  const why = node.script.effect === "read" ? "it only looks" : "it is not the first change, and destroys nothing";
  return { required: false, why, decidedBy: "table" };
}

function asker(graph: StepGraph, approval: string): explanation.Source {
  return correctorOf(graph, approval, "approval") ?? "table";
}

function rewriter(graph: StepGraph, { id }: StepNode, kind: Rewrite["kind"]): explanation.Source {
  if (kind === "replaced-by-sidecar") return correctorOf(graph, id, "script") ?? "sidecar";
  if (kind === "placeholder-to-input")
    return decisionsOf(graph, id).find(({ fact }) => fact === "input")?.decidedBy ?? "sidecar";
  // The title of the step says for how long.
  return kind === "bounded-watch" ? "text" : "table";
}

/** What only one kind of step has. */
function ownFacts(graph: StepGraph, node: StepNode): Fact[] {
  switch (node.kind) {
    case "approve": {
      const { by, why, gates, id, approvers } = node;
      return [
        by === undefined
          ? { name: "by", text: "any responder", decidedBy: "table" }
          : { name: "by", text: by, decidedBy: correctorOf(graph, id, "approver") ?? "config" },
        ...(approvers === undefined
          ? []
          : [{ name: "approvers" as const, text: "two different persons", decidedBy: asker(graph, id) }]),
        { name: "why", text: why, decidedBy: asker(graph, id) },
        { name: "for", text: gates.join(", "), decidedBy: asker(graph, id) },
      ];
    }
    case "manual":
      return [{ name: "do", text: bilingual(node.instructions), decidedBy: "text" }];
    case "wait": {
      const then = node.thenWhat === "continue" ? "goes on" : "fails";
      const times = `every ${formatDuration(node.every)}, for ${formatDuration(node.atMost)} at most, then it ${then}`;
      return [{ name: "until", text: `it prints ${node.until}; ${times}`, decidedBy: "text" }];
    }
    case "decide":
      return node.findings.map((finding) => findingFact(graph, node, finding));
    case "command": {
      if (node.undo === undefined) return [];
      const until = node.undo.before === undefined ? "" : `, until ${node.undo.before} begins`;
      return [
        { name: "undo", text: `if a later step fails, ${node.undo.by} takes it back${until}`, decidedBy: "table" },
      ];
    }
    case "verify":
      return [];
  }
}

/** Where a finding leads, and who says so. */
function findingFact(
  graph: StepGraph,
  { id }: StepNode,
  { when, then, goTo, path }: DecideNode["findings"][number],
): Fact {
  const decision = pathDecision(graph, id, when);
  const because = decision?.reason === undefined ? "" : ` (${decision.reason})`;
  const leads = [
    ...(goTo === undefined ? [] : [`go to ${goTo}`]),
    ...(path === undefined ? [] : [`propose path ${path}${because}`]),
  ];
  const text = `${bilingual(when)} → ${bilingual(then)}: ${leads.length === 0 ? "a person decides" : leads.join(", ")}`;
  return { name: "finding", text, decidedBy: decision?.decidedBy ?? "text" };
}
