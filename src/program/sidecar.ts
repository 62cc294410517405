import { type Diagnostic, validSidecar } from "../diagnostics/index.ts";
import { type sidecar, validateSidecar } from "../schema/index.ts";
import type { SourceFile } from "../source/index.ts";
import { readYamlFile, type YamlFile } from "./fields.ts";

/** What the sidecar says of one step. */
export type StepSettings = sidecar.StepSettings;

/** A sidecar that was read; `value.steps` holds what is valid of it, by step id. */
export type SidecarFile = YamlFile<sidecar.Sidecar>;

/** Reads a `NAME.runbook.yaml`. With diagnostics nothing may be emitted for its runbook: an approval may be missing. */
export function readSidecar(file: SourceFile): {
  readonly sidecar: SidecarFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { found, diagnostics } = readYamlFile<sidecar.Sidecar>(file, validateSidecar, validSidecar);
  return { sidecar: found, diagnostics };
}
