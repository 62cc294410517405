import type { StepGraph, StepNode } from "../model.ts";
import { edgesOf, gatesOf, markOf, say, shortId, summaryOf } from "./view.ts";

const LONGEST = 120;

const SHAPES: Readonly<Record<StepNode["kind"], readonly [string, string]>> = {
  command: ["[", "]"],
  verify: ["([", "])"],
  wait: ["[/", "/]"],
  decide: ["{", "}"],
  approve: ["{{", "}}"],
  manual: ["[[", "]]"],
};

/** Strokes only: the fill stays that of the reader's theme, light or dark. */
const CLASSES = [
  "classDef change stroke:#bf8700,stroke-width:2px",
  "classDef destroy stroke:#cf222e,stroke-width:3px",
  "classDef unknown stroke:#8250df,stroke-width:2px",
  "classDef gate stroke:#0969da,stroke-width:2px,stroke-dasharray:5 3",
];

/** The graph as a Mermaid flowchart. Ids are numbers of ours; all text of the author stands quoted and escaped. */
export function printMermaid(graph: StepGraph, language?: string): string {
  const names = new Map(graph.nodes.map((node, at) => [node.id, `n${at}`]));
  const gates = gatesOf(graph);
  const lines = ["flowchart TD"];
  for (const node of graph.nodes) {
    const [open, close] = SHAPES[node.kind];
    const label = [`${shortId(graph, node.id)} ${say(node.title, language)}`, summaryOf(node)];
    lines.push(`  ${names.get(node.id)}${open}"${label.map(escapeLabel).join("<br/>")}"${close}`);
  }
  for (const { from, to, label } of edgesOf(graph, language)) {
    const words = label === undefined ? "" : `|"${escapeLabel(label)}"|`;
    lines.push(`  ${names.get(from)} ${gates.get(to) === from ? "==>" : "-->"}${words} ${names.get(to)}`);
  }
  for (const [kind, members] of classes(graph)) {
    lines.push(`  class ${members.map((id) => names.get(id)).join(",")} ${kind}`);
  }
  return `${[...lines, ...CLASSES.map((line) => `  ${line}`)].join("\n")}\n`;
}

function classes(graph: StepGraph): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const node of graph.nodes) {
    const mark = markOf(node);
    if (mark !== undefined) found.set(mark, [...(found.get(mark) ?? []), node.id]);
  }
  return found;
}

/**
 * Text for a quoted label. Every mark that Mermaid, its Markdown or its HTML could obey becomes an entity (`#34;`),
 * and so do a leading `1.` and `-`, which Mermaid would refuse as a list.
 */
function escapeLabel(text: string): string {
  const characters = [...text];
  const short = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : text;
  return short
    .replace(/[!"#$%&'()*+:;<=>?@[\\\]^_`{|}~]/g, entity)
    .replace(/^-|^(\d+)\./, (whole, digits: string | undefined) =>
      digits === undefined ? entity(whole) : `${digits}#46;`,
    );
}

function entity(char: string): string {
  return `#${char.charCodeAt(0)};`;
}
