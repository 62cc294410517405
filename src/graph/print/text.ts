import type { StepGraph, StepNode } from "../model.ts";
import { formatDuration, formatInterval } from "./duration.ts";
import { effectOf, gatesOf, limitOf, say, shortId } from "./view.ts";
import { displayWidth } from "../../source/index.ts";
import { pad, visible } from "./width.ts";

/** One printed line: the tree on the left, then the columns; a line without columns is a remark on the step above. */
interface Line {
  readonly tree: string;
  readonly columns?: readonly string[];
}

/** A column wider than this does not push the others away. */
const WIDEST = 96;
/** Branches within branches beyond this are printed at the end, by their id. */
const DEEPEST = 4;

interface Drawing {
  readonly graph: StepGraph;
  readonly language: string | undefined;
  readonly gates: ReadonlyMap<string, string>;
  /** Chains not printed yet, by the id of their first node. */
  readonly waiting: Map<string, readonly StepNode[]>;
  readonly lines: Line[];
}

/** The graph as a tree for a terminal: a branch hangs below the decision that leads to it. */
export function printText(graph: StepGraph, language?: string): string {
  const waiting = chainsOf(graph);
  const drawing: Drawing = { graph, language, gates: gatesOf(graph), waiting, lines: [] };
  for (const first of waiting.keys()) {
    const chain = take(waiting, first);
    if (chain === undefined) continue;
    drawing.lines.push({ tree: "" });
    drawChain(drawing, chain, { indent: "", depth: 0 });
  }
  return `${[...head(graph, language), ...align(drawing.lines)].join("\n")}\n`;
}

function head(graph: StepGraph, language: string | undefined): string[] {
  const what = graph.kind === "diagnosis" ? "diagnosis" : `recovery path ${visible(graph.label ?? "")}`.trim();
  const names = [graph.id, graph.severity].flatMap((name) => (name === undefined ? [] : visible(name)));
  const lines = [[...names, what, say(graph.title, language)].join("  ")];
  if (graph.condition !== undefined) lines.push(`when: ${say(graph.condition, language)}`);
  if (graph.expected !== undefined) lines.push(`expected: ${visible(formatInterval(graph.expected))}`);
  return lines;
}

/** Steps one after the other; a new chain begins where a finding leads to, and where the order branches or joins. */
function chainsOf(graph: StepGraph): Map<string, readonly StepNode[]> {
  const targets = new Set(
    graph.nodes.flatMap((node) => (node.kind === "decide" ? node.findings.map((finding) => finding.goTo) : [])),
  );
  const chains: StepNode[][] = [];
  for (const node of graph.nodes) {
    const chain = chains.at(-1);
    const follows = chain !== undefined && !targets.has(node.id) && node.after.includes((chain.at(-1) as StepNode).id);
    if (follows) chain.push(node);
    else chains.push([node]);
  }
  return new Map(chains.map((chain) => [(chain[0] as StepNode).id, chain]));
}

function take(waiting: Map<string, readonly StepNode[]>, id: string): readonly StepNode[] | undefined {
  const chain = waiting.get(id);
  waiting.delete(id);
  return chain;
}

/** Where a chain hangs: `under` is the decision that leads to it. */
interface Place {
  readonly indent: string;
  readonly depth: number;
  readonly under?: string;
}

function drawChain(drawing: Drawing, chain: readonly StepNode[], { indent, depth, under }: Place): void {
  chain.forEach((node, at) => {
    const before = at === 0 ? under : chain[at - 1]?.id;
    const last = at === chain.length - 1;
    const below = `${indent}${last ? "   " : "│  "}`;
    drawing.lines.push(stepLine(drawing, node, `${indent}${last ? "└─ " : "├─ "}`));
    const joins = node.after
      .filter((id) => id !== before && id !== drawing.gates.get(node.id))
      .map((id) => shortId(drawing.graph, id));
    if (joins.length > 0) drawing.lines.push({ tree: `${below}· after ${joins.join(", ")}` });
    const gate = drawing.gates.get(node.id);
    if (gate !== undefined && gate !== before)
      drawing.lines.push({ tree: `${below}· only after ${shortId(drawing.graph, gate)}` });
    for (const remark of remarksOf(drawing, node)) drawing.lines.push({ tree: `${below}· ${remark}` });
    if (node.kind === "decide") drawFindings(drawing, node, { indent: below, depth });
  });
}

function stepLine(drawing: Drawing, node: StepNode, tree: string): Line {
  const name = `${shortId(drawing.graph, node.id)}  ${say(node.title, drawing.language)}`;
  return { tree: `${tree}${name}`, columns: [node.kind, effectOf(node), limitOf(node)] };
}

function drawFindings(drawing: Drawing, node: Extract<StepNode, { kind: "decide" }>, { indent, depth }: Place): void {
  node.findings.forEach((finding, at) => {
    const last = at === node.findings.length - 1;
    const leads = [
      ...(finding.goTo === undefined ? [] : [`go to ${shortId(drawing.graph, finding.goTo)}`]),
      ...(finding.path === undefined ? [] : [`propose path ${finding.path}`]),
    ];
    const target = leads.length === 0 ? "a person decides" : leads.join(", ");
    const words = `${say(finding.when, drawing.language)} → ${say(finding.then, drawing.language)}`;
    drawing.lines.push({ tree: `${indent}${last ? "└─ " : "├─ "}${words}: ${target}` });
    if (finding.goTo === undefined || depth >= DEEPEST) return;
    const chain = take(drawing.waiting, finding.goTo);
    const below = `${indent}${last ? "   " : "│  "}`;
    if (chain !== undefined) drawChain(drawing, chain, { indent: below, depth: depth + 1, under: node.id });
  });
}

/** What the columns do not say of a step. */
function remarksOf({ graph, language }: Drawing, node: StepNode): string[] {
  const remarks: string[] = [];
  if (node.kind === "approve") {
    const who = visible(node.by ?? "any responder");
    remarks.push(
      `${node.approvers === 2 ? `${who} and another person say` : `${who} says`} yes to ${node.gates.map((id) => shortId(graph, id)).join(", ")}`,
    );
    remarks.push(visible(node.why));
  }
  if (node.kind === "wait") {
    const then = node.thenWhat === "continue" ? "go on" : "fail";
    remarks.push(
      `until it prints ${visible(node.until)}, every ${formatDuration(node.every)} for ${formatDuration(node.atMost)}, then ${then}`,
    );
  }
  if (node.kind === "manual") remarks.push(say(node.instructions, language));
  if (node.kind === "command" && node.undo !== undefined) {
    const { by, before } = node.undo;
    const until = before === undefined ? "" : `, until ${shortId(graph, before)} begins`;
    remarks.push(`if a later step fails, ${shortId(graph, by)} takes it back${until}`);
  }
  if ("script" in node) {
    for (const input of node.script.inputs)
      remarks.push(`needs ${visible(input.name)} (${input.type}), ${describeSource(input.from)}`);
    for (const { path, sha256 } of node.script.files)
      remarks.push(`carries ${visible(path)} along, sha256 ${sha256.slice(0, 12)}`);
    const reasons = new Set(node.script.rewrites.map(({ reason }) => reason));
    for (const reason of reasons) remarks.push(`not as written: ${visible(reason)}`);
  }
  return remarks;
}

/** Where the value of an input comes from. */
export function describeSource(from: string): string {
  if (from === "ask") return "asked of a person";
  if (from.startsWith("step:")) return `from step ${visible(from.slice("step:".length))}`;
  return from.startsWith("secret:")
    ? `from the Secret ${visible(from.slice("secret:".length))}`
    : `from the alert's ${visible(from)}`;
}

/** Columns one below the other, whatever width the letters have. */
function align(lines: readonly Line[]): string[] {
  const steps = lines.filter((line) => line.columns !== undefined);
  const widths = [0, 1, 2].map((at) => Math.max(0, ...steps.map((line) => displayWidth(line.columns?.[at] ?? ""))));
  const tree = Math.min(WIDEST, Math.max(0, ...steps.map((line) => displayWidth(line.tree))));
  return lines.map((line) => {
    if (line.columns === undefined) return line.tree;
    const columns = line.columns.map((column, at) => pad(column, widths[at] ?? 0));
    return `${pad(line.tree, tree)}  ${columns.join("  ")}`.trimEnd();
  });
}
