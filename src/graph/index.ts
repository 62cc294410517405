export { lowerRunbook } from "./lower.ts";
export type * from "./model.ts";
export { formatDuration, formatInterval } from "./print/duration.ts";
export { printMermaid } from "./print/mermaid.ts";
export { type GraphFormat, graphFormats, printGraph } from "./print/print.ts";
