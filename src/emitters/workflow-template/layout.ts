import type {
  ApproveNode,
  CommandNode,
  DecideNode,
  ManualNode,
  StepGraph,
  StepNode,
  VerifyNode,
  WaitNode,
} from "../../graph/index.ts";
import { slug } from "../names.ts";
import { Decisions } from "./decisions.ts";
import { stepLabel } from "./label.ts";

export type ScriptNode = CommandNode | VerifyNode | WaitNode;

/** One pod: a container for each of its steps, one after the other, with files and variables in common. */
export interface Segment {
  readonly kind: "segment";
  readonly name: string;
  /** Empty where a gate has no step of its own behind it: then the pod only looks at the answer. */
  readonly nodes: readonly ScriptNode[];
  /** The gates right before it: its first container ends the run unless they said YES. */
  readonly gates: readonly Gate[];
  /** What is decided by what its steps printed, where a machine can. */
  readonly decide?: DecideNode;
  readonly level: number;
  readonly when: readonly Condition[];
}

/** A person's answer: an approval, or that a manual step is done. */
export interface Gate {
  readonly kind: "gate";
  readonly name: string;
  readonly node: ApproveNode | ManualNode;
  readonly level: number;
  readonly when: readonly Condition[];
}

/** A place is for a run in which the output of one of its conditions is YES; without any it is for all runs. */
export interface Condition {
  readonly from: Segment;
  readonly output: string;
}

export type Place = Segment | Gate;

interface Draft {
  readonly nodes: StepNode[];
  readonly before: Set<Draft>;
}

/**
 * The places of a graph, level by level: those of one level run at once, after all those of the level before.
 * Steps in a row share a segment; it ends at a gate, where the graph forks or joins, and with its group.
 */
export function layOut(graph: StepGraph): readonly (readonly Place[])[] {
  const drafts = join(graph);
  const places = new Map<Draft, Place>();
  const names = new Set<string>();
  const decisions = new Decisions(graph);
  for (const draft of drafts) {
    const level = Math.max(-1, ...[...draft.before].map((before) => (places.get(before) as Place).level)) + 1;
    const gates = [...draft.before]
      .map((before) => places.get(before) as Place)
      .filter((place) => place.kind === "gate");
    const name = unique(nameOf(draft, gates[0], graph), names);
    const first = draft.nodes[0];
    const when = decisions.conditionsOf(first ?? (gates[0] as Gate).node);
    if (first !== undefined && isGate(first)) places.set(draft, { kind: "gate", name, node: first, level, when });
    else {
      const nodes = draft.nodes.filter(isScript);
      const decide = decisions.after(nodes);
      const segment: Segment = {
        kind: "segment",
        name,
        nodes,
        gates,
        level,
        when,
        ...(decide === undefined ? {} : { decide }),
      };
      places.set(draft, segment);
      decisions.add(segment);
    }
  }
  const levels: Place[][] = [];
  for (const place of places.values()) (levels[place.level] ??= []).push(place);
  return levels;
}

/** The nodes gathered into drafts of places, each behind those it waits for. */
function join(graph: StepGraph): readonly Draft[] {
  const before = predecessors(graph);
  const followers = new Map<StepNode, number>();
  for (const nodes of before.values()) for (const node of nodes) followers.set(node, (followers.get(node) ?? 0) + 1);
  const drafts: Draft[] = [];
  const home = new Map<StepNode, Draft>();
  for (const [node, waits] of before) {
    const only = waits.length === 1 ? waits[0] : undefined;
    const draft = only === undefined ? undefined : home.get(only);
    const goesOn =
      only !== undefined &&
      isScript(only) &&
      isScript(node) &&
      followers.get(only) === 1 &&
      groupOf(only) === groupOf(node);
    if (draft !== undefined && goesOn) {
      draft.nodes.push(node);
      home.set(node, draft);
      continue;
    }
    const own: Draft = { nodes: [node], before: new Set(waits.map((wait) => home.get(wait) as Draft)) };
    drafts.push(own);
    home.set(node, own);
  }
  return withChecks(drafts);
}

/** A gate that is the last of its line, or has another gate behind it, gets an empty segment that looks at the answer. */
function withChecks(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const first = draft.nodes[0] as StepNode;
    if (!isGate(first)) return [draft];
    const behind = drafts.filter((other) => other.before.has(draft));
    if (behind.length > 0 && behind.every((other) => isScript(other.nodes[0] as StepNode))) return [draft];
    const check: Draft = { nodes: [], before: new Set([draft]) };
    for (const { before } of behind) {
      before.delete(draft);
      before.add(check);
    }
    return [draft, check];
  });
}

/** For each node but the decisions, which have no place of their own, the nodes that end before it. */
function predecessors(graph: StepGraph): ReadonlyMap<StepNode, readonly StepNode[]> {
  const reached = new Map<string, readonly StepNode[]>();
  const before = new Map<StepNode, readonly StepNode[]>();
  for (const node of graph.nodes) {
    const waits = [...new Set(node.after.flatMap((id) => reached.get(id) ?? []))];
    reached.set(node.id, node.kind === "decide" ? waits : [node]);
    if (node.kind !== "decide") before.set(node, waits);
  }
  return before;
}

function nameOf(draft: Draft, gate: Place | undefined, graph: StepGraph): string {
  const first = draft.nodes[0];
  if (first === undefined) return `${gate?.name ?? "gate"}-answer`;
  const label = stepLabel(graph, first);
  if (first.kind === "approve") return `approve-${label.replace(/^approve-|-approve$/, "")}`;
  if (first.kind === "manual") return `manual-${label}`;
  const group = slug(groupOf(first).slice(graph.id.length));
  if (group !== "") return `group-${group}`;
  const last = stepLabel(graph, draft.nodes.at(-1) as StepNode);
  return label === last ? `step-${label}` : `steps-${label}-to-${last}`;
}

function groupOf(node: StepNode): string {
  return node.id.slice(0, Math.max(0, node.id.lastIndexOf("/")));
}

/** The name, with a number behind it where it is taken. */
export function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  taken.add(free);
  return free;
}

export function isScript(node: StepNode): node is ScriptNode {
  return node.kind === "command" || node.kind === "verify" || node.kind === "wait";
}

function isGate(node: StepNode): node is ApproveNode | ManualNode {
  return node.kind === "approve" || node.kind === "manual";
}
