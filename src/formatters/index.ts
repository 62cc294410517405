export { formatJson, safeJson } from "./json.ts";
export { plain, type Role, type Style } from "./style.ts";
export { type Counts, countLevels, countOf, formatCounts } from "./summary.ts";
export { breakCommands, showHidden, showHiddenInLine } from "./terminal.ts";
export { formatText, type TextOptions } from "./text.ts";
export { wrap } from "./wrap.ts";
