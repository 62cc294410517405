import { type Diagnostic, validSidecar } from "../diagnostics/index.ts";
import { type sidecar, validateSidecar } from "../schema/index.ts";
import type { SourceFile } from "../source/index.ts";
import { type Correction, correctionsIn } from "./corrections.ts";
import { readYamlFile } from "./fields.ts";

/** What the sidecar says of one step, or the runbook itself in front matter, a comment or the attributes of a fence. */
export type StepSettings = sidecar.StepSettings;

/**
 * Reads a `NAME.runbook.yaml`: what is valid of it. With diagnostics nothing may be emitted for its runbook: an approval
 * may be missing.
 */
export function readSidecar(file: SourceFile): {
  readonly corrections: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { found, diagnostics } = readYamlFile<sidecar.Sidecar>(file, validateSidecar, validSidecar);
  const corrections = found === undefined ? [] : correctionsIn("sidecar", found.value, found.yaml);
  return { corrections, diagnostics };
}
