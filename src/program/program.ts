import type { Inventory } from "../inventory/index.ts";
import type { Repository, StepGraph } from "../graph/index.ts";
import type { Incident, Runbook } from "../runbook/index.ts";
import type { SourceFile } from "../source/index.ts";
import type { Outline } from "../syntax/index.ts";
import type { Settings } from "./config.ts";
import type { StepSettings } from "./sidecar.ts";

/** One runbook with all that is known about it: what rules judge and emitters print. */
export interface Unit {
  readonly source: SourceFile;
  readonly outline: Outline;
  readonly runbook: Runbook;
  /** One for each diagnosis and each recovery path, in the order of the text. */
  readonly graphs: readonly StepGraph[];
  /** From `runbookc.yaml`, merged; empty with `--no-config`. */
  readonly settings: Settings;
  /** From the sidecar and from the runbook itself, by step id. */
  readonly steps: Readonly<Record<string, StepSettings>>;
  /** How long steps really took in runs that are over, by step id. */
  readonly measured: ReadonlyMap<string, MeasuredTime>;
  /** The files that commands may read. */
  readonly repository: Repository;
  /** What the team has in its manifests; absent where nobody said where those are. */
  readonly inventory?: Inventory;
}

/** Of one step that ended well: shortest and longest, in milliseconds, and how often it was measured. */
export interface MeasuredTime {
  readonly atLeast: number;
  readonly atMost: number;
  readonly count: number;
}

/**
 * Whether anything is made of a runbook: not where signs alone tell what it is, and not where an incident has no
 * severity. Rules judge it all the same.
 */
export function isMade({ shape, guessed, incidents }: Runbook): boolean {
  return !guessed && shape !== "none" && incidents.every(({ severity }) => severity !== undefined);
}

/** The graph of a recovery path of an incident by its label; without one, that of its diagnosis. */
export function graphOf({ graphs }: Unit, incident: Incident, label: string | undefined): StepGraph | undefined {
  return graphs.find((graph) => graph.incident === incident.id && graph.label === label);
}

/** All runbooks of one compilation. */
export interface Program {
  readonly units: readonly Unit[];
}
