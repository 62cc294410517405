import type { Diagnostic } from "../diagnostics/index.ts";
import type { Manifest } from "../manifests/index.ts";
import type { Unit } from "../program/index.ts";
import type { Span } from "../source/index.ts";

/** The part of an emitted file at a JSON pointer was made from these lines. */
export interface Origin {
  readonly pointer: string;
  readonly span: Span;
}

/** A whole file for `generated/<runbook>/<emitter>/<path>`. */
export interface EmittedFile {
  readonly path: string;
  readonly content: string;
  /** What the content was printed from, where a cluster, a GitOps controller or the runtime reads it. */
  readonly object?: Manifest | undefined;
  readonly origins: readonly Origin[];
}

export interface Emission {
  readonly files: readonly EmittedFile[];
  /** What could not be emitted, or was emitted otherwise than written. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What an emitter may know besides its unit. */
export interface EmitContext {
  /** Version of runbookc, for the provenance. */
  readonly version: string;
  /** True where an error lies within the span: nothing executable may be emitted for it. */
  readonly stopped: (span: Span) => boolean;
  /** What the earlier emitters made of the same unit, by path below `generated/<runbook>/`: for indexes and links. */
  readonly emitted: ReadonlyMap<string, EmittedFile>;
}

/** Prints one kind of output. It owns `generated/<runbook>/<name>/` and writes nowhere else. */
export interface Emitter {
  readonly name: string;
  /** Its files stand in the folder of the runbook itself, beside the folders of the other emitters. */
  readonly above?: true;
  emit(unit: Unit, context: EmitContext): Emission;
}
