import { type KubectlCall, kubectlCalls } from "../graph/index.ts";
import type { Inventory, Workload } from "../inventory/index.ts";
import type { Step } from "../runbook/index.ts";
import { parseShell } from "../syntax/index.ts";
import type { Unit } from "./program.ts";

/** A call of kubectl in a step, and what the manifests of the team have of what it is about. */
export interface TeamCall {
  readonly call: KubectlCall;
  readonly inventory: Inventory;
  readonly workloads: readonly Workload[];
}

/** The calls of a step as it is written. None where no manifests are known, or the sidecar has another script. */
export function callsOnTeam({ id, script, suggestion }: Step, { inventory, steps }: Unit): readonly TeamCall[] {
  if (inventory === undefined || steps[id]?.replace !== undefined) return [];
  const written = suggestion === undefined ? [script] : [script, suggestion];
  return written
    .flatMap((slice) => kubectlCalls(parseShell(slice)))
    .map((call) => ({ call, inventory, workloads: inventory.workloadsOf(call) }));
}
