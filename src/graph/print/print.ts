import { serialize } from "../../source/index.ts";
import type { StepGraph } from "../model.ts";
import { printMermaid } from "./mermaid.ts";
import { printText } from "./text.ts";

export type GraphFormat = "text" | "json" | "mermaid" | "svg";

export const graphFormats: readonly GraphFormat[] = ["text", "json", "mermaid", "svg"];

/**
 * The graph for a person or another program. Text is in `language`, or in all languages of the runbook side by side.
 * Every form ends in a line feed; `json` is as `step-graph.schema.json` says, in all languages.
 */
export async function printGraph(graph: StepGraph, format: GraphFormat, language?: string): Promise<string> {
  switch (format) {
    case "text":
      return printText(graph, language);
    case "json":
      return `${JSON.stringify(serialize(graph), null, 2)}\n`;
    case "mermaid":
      return printMermaid(graph, language);
    case "svg":
      // The layout is the one heavy part, and few ask for it.
      return (await import("./svg.ts")).printSvg(graph, language);
  }
}
