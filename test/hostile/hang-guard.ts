import { runInThisContext } from "node:vm";
import type { CompileOptions, Host } from "../../src/index.ts";
import { compile, type CompileResult, lint, type LintResult } from "../../src/compiler/index.ts";

/**
 * Milliseconds. No measurement: what ends takes a tenth of it. It stops what would never end, also a loop or a pattern
 * that a timer of the test runner cannot interrupt.
 */
const CEILING = 20_000;

/** What `lint` and `compile` make of some runbooks; a throw and a hang are failures. The work is done within the call. */
export async function lintWithin(host: Host, paths: readonly string[] = ["a.md"]): Promise<LintResult> {
  return within(() => lint(paths, {}, host));
}

export async function compileWithin(
  host: Host,
  paths: readonly string[] = ["a.md"],
  options: CompileOptions = {},
): Promise<CompileResult> {
  return within(() => compile(paths, { version: "0.0.0", ...options }, host));
}

function within<T>(act: () => Promise<T>): Promise<T> {
  const holder = globalThis as { hangGuard?: () => Promise<T> };
  holder.hangGuard = act;
  return runInThisContext("hangGuard()", { timeout: CEILING }) as Promise<T>;
}
