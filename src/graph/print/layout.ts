import { Graph, layout } from "@dagrejs/dagre";
import type { StepGraph, StepNode } from "../model.ts";
import { type Edge, edgesOf, markOf, say, shortId, summaryOf } from "./view.ts";
import { displayWidth } from "../../source/index.ts";
import { wrapColumns } from "./width.ts";

/** Pixels. Text is monospace: a column is at most 0.61 of the font size in every common face, and a Chinese character two. */
export const FONT = 13;
export const LINE = 19;
const COLUMN = 8;
const PADDING = 12;
const MARGIN = 16;
const BOX_COLUMNS = 38;
const LABEL_COLUMNS = 26;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its centre, with its lines of text. */
export interface Box extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly mark: string | undefined;
  readonly kind: string;
  readonly title: readonly string[];
  readonly summary: string;
}

export interface Arrow {
  readonly points: readonly Point[];
  /** Lines of the label around its centre. */
  readonly label?: Point & { readonly lines: readonly string[]; readonly width: number; readonly height: number };
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** More than this would take the layout seconds, and its recursion all of the stack. */
const MOST = 500;

/** Places for all nodes and arrows, from the top down. */
export function layOut(graph: StepGraph, language: string | undefined): Picture {
  const boxes = graph.nodes.map((node) => sketch(graph, node, language));
  const edges = edgesOf(graph, language).map((edge) => ({ ...edge, lines: linesOf(edge) }));
  return boxes.length <= MOST && edges.length <= 2 * MOST ? arrange(boxes, edges) : stack(boxes, edges);
}

type Sketch = Omit<Box, "x" | "y">;
type Link = Edge & { readonly lines: readonly string[] };

function sketch(graph: StepGraph, node: StepNode, language: string | undefined): Sketch {
  const title = wrapColumns(`${shortId(graph, node.id)}  ${say(node.title, language)}`, BOX_COLUMNS);
  const summary = summaryOf(node);
  return { id: node.id, mark: markOf(node), kind: node.kind, title, summary, ...sizeOf([...title, summary], PADDING) };
}

function arrange(boxes: readonly Sketch[], edges: readonly Link[]): Picture {
  const drawing = new Graph();
  drawing.setGraph({ rankdir: "TB", nodesep: 36, ranksep: 40, edgesep: 20, marginx: MARGIN, marginy: MARGIN });
  for (const { id, width, height } of boxes) drawing.setNode(id, { width, height });
  for (const { from, to, lines } of edges) drawing.setEdge(from, to, { ...sizeOf(lines, 4), labelpos: "c" });
  layout(drawing);
  const { width = 0, height = 0 } = drawing.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: boxes.map((box) => ({ ...box, ...pointOf(drawing.node(box.id) as Point) })),
    arrows: edges.map(({ from, to, lines }) => arrowOf(drawing.edge(from, to) as Placed, lines)),
  };
}

/** One box below the other, with straight arrows: for graphs that nobody can look at in one picture anyway. */
function stack(boxes: readonly Sketch[], edges: readonly Link[]): Picture {
  const width = Math.max(...boxes.map((box) => box.width)) + 2 * MARGIN;
  let bottom = MARGIN;
  const placed = boxes.map((box) => {
    const y = bottom + box.height / 2;
    bottom += box.height + 40;
    return { ...box, x: width / 2, y };
  });
  const byId = new Map(placed.map((box) => [box.id, box]));
  const arrows = edges.map(({ from, to }) => {
    const [above, below] = [byId.get(from) as Box, byId.get(to) as Box];
    return {
      points: [
        { x: above.x, y: above.y + above.height / 2 },
        { x: below.x, y: below.y - below.height / 2 },
      ],
    };
  });
  return { width, height: bottom - 40 + MARGIN, boxes: placed, arrows };
}

function pointOf({ x, y }: Point): Point {
  return { x, y };
}

interface Placed extends Point {
  readonly points: readonly Point[];
  readonly width: number;
  readonly height: number;
}

function arrowOf(placed: Placed, lines: readonly string[]): Arrow {
  const points = placed.points.map(pointOf);
  if (lines.length === 0) return { points };
  const { x, y, width, height } = placed;
  return { points, label: { x, y, width, height, lines } };
}

function linesOf(edge: Edge): readonly string[] {
  return edge.label === undefined ? [] : wrapColumns(edge.label, LABEL_COLUMNS);
}

function sizeOf(lines: readonly string[], padding: number): { width: number; height: number } {
  if (lines.length === 0) return { width: 0, height: 0 };
  const columns = Math.max(...lines.map(displayWidth));
  return { width: columns * COLUMN + 2 * padding, height: lines.length * LINE + 2 * padding };
}
