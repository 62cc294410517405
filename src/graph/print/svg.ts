import type { StepGraph } from "../model.ts";
import { type Arrow, type Box, FONT, LINE, layOut, type Point } from "./layout.ts";
import { say } from "./view.ts";

/** Colours of a light and a dark page; the picture brings its own ground, so that it is readable on either. */
const STYLE = `
  svg { --ground: #ffffff; --ink: #1f2328; --soft: #59636e; --line: #818b98; --box: #f6f8fa; --change: #9a6700; --destroy: #cf222e; --unknown: #8250df; --gate: #0969da; }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #0d1117; --ink: #f0f6fc; --soft: #9198a1; --line: #656c76; --box: #151b23; --change: #d29922; --destroy: #f85149; --unknown: #ab7df8; --gate: #4493f8; }
  }
  text { font-family: monospace; font-size: ${FONT}px; fill: var(--ink); }
  .ground { fill: var(--ground); }
  .box { fill: var(--box); stroke: var(--line); stroke-width: 1; }
  .summary, .label { fill: var(--soft); }
  .edge { fill: none; stroke: var(--line); stroke-width: 1.5; }
  .tip { fill: var(--line); }
  .change { stroke: var(--change); stroke-width: 2; }
  .destroy { stroke: var(--destroy); stroke-width: 3; }
  .unknown { stroke: var(--unknown); stroke-width: 2; }
  .gate { stroke: var(--gate); stroke-width: 2; stroke-dasharray: 6 3; }
`;

/** The graph as one SVG file that needs nothing else: no font, style or script from elsewhere. */
export function printSvg(graph: StepGraph, language?: string): string {
  const { width, height, boxes, arrows } = layOut(graph, language);
  const title = escapeXml(`${graph.id} ${say(graph.title, language)}`);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="tip" d="M0 0 8 4 0 8Z"/></marker></defs>',
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...arrows.map(drawArrow),
    ...boxes.map(drawBox),
    // Labels last: an arrow that passes by must not strike them through.
    ...arrows.map(drawLabel),
    "</svg>",
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function drawArrow({ points }: Arrow): string {
  return `<path class="edge" marker-end="url(#tip)" d="${curve(points)}"/>`;
}

/** A line through the points whose corners are round: from the middle of each leg to the middle of the next. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (first === undefined || last === undefined) return "";
  let path = `M${at(first)}`;
  rest.forEach((corner, index) => {
    const next = rest[index + 1];
    path += `Q${at(corner)} ${at(next === undefined ? last : { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 })}`;
  });
  return rest.length === 0 ? `${path}L${at(last)}` : path;
}

function drawBox(box: Box): string {
  const { x, y, width, height, title, summary } = box;
  const round = box.kind === "verify" || box.kind === "decide" ? Math.min(height / 2, 16) : 4;
  const top = y - ((title.length + 1) * LINE) / 2;
  const left = x - width / 2 + 12;
  const text = [...title, summary].map((line, index) => {
    const kind = index === title.length ? ' class="summary"' : "";
    return `<text${kind} x="${number(left)}" y="${number(top + index * LINE + 14)}">${escapeXml(line)}</text>`;
  });
  const mark = box.mark === undefined ? "" : ` ${box.mark}`;
  const frame = `<rect class="box${mark}" x="${number(x - width / 2)}" y="${number(y - height / 2)}" width="${number(width)}" height="${number(height)}" rx="${number(round)}"/>`;
  return [`<g>`, frame, ...text, "</g>"].join("");
}

function drawLabel({ label }: Arrow): string {
  if (label === undefined) return "";
  const { x, y, width, height, lines } = label;
  const ground = `<rect class="ground" x="${number(x - width / 2)}" y="${number(y - height / 2)}" width="${number(width)}" height="${number(height)}"/>`;
  const top = y - (lines.length * LINE) / 2;
  const text = lines.map(
    (line, index) =>
      `<text class="label" text-anchor="middle" x="${number(x)}" y="${number(top + index * LINE + 14)}">${escapeXml(line)}</text>`,
  );
  return [ground, ...text].join("");
}

function at({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}

/** Tenths of a pixel are enough, and keep the file the same where arithmetic differs in the last digit. */
function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
