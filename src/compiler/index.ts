export { compile, type CompileOptions, type CompileResult, lint, type LintResult } from "./compile.ts";
export type { Stopped } from "./emit.ts";
export type { OutputFile } from "./output.ts";
