/** The public API: `import { compile, lint, memoryHost, nodeHost } from "runbookc"`. The command line uses nothing else. */
export { compile, type CompileOptions, type CompileResult, lint, type LintResult } from "./compiler/index.ts";
export type { Diagnostic, Fix, Level } from "./diagnostics/index.ts";
export { type Host, nodeHost } from "./host/index.ts";
export { memoryHost } from "./testing/index.ts";
