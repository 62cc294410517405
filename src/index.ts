/** The public API: `import { compile, diff, lint, memoryHost, nodeHost } from "runbookc"`. The command line uses nothing else. */
export { Cache, compile, type CompileOptions, type CompileResult, lint, type LintResult } from "./compiler/index.ts";
export { type Change, diff, type Fact, type Importance, type Side } from "./diff/index.ts";
export { type Diagnostic, type Fix, type Level, translate } from "./diagnostics/index.ts";
export { type Host, nodeHost } from "./host/index.ts";
export { type Language, languages, loadLanguage } from "./languages/index.ts";
export { memoryHost } from "./testing/index.ts";
