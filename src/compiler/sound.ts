import { type Fault, findFaults } from "../manifests/index.ts";
import type { Unit } from "../program/index.ts";
import { originOf } from "../source/index.ts";
import type { EmissionResult, UnitFile } from "./emit.ts";

/** Throws where what was emitted of a runbook does not hold together. It is a bug of ours, and nothing is written then. */
export function assertSound(
  { runbook, steps, source }: Unit,
  { files, diagnostics }: Pick<EmissionResult, "files" | "diagnostics">,
): void {
  const prefix = `${runbook.id}/`;
  const faults = findFaults(
    files.map(({ path, object }) => ({ path: path.slice(prefix.length), object })),
    {
      unasked: new Set(Object.keys(steps).filter((id) => steps[id]?.approval?.required === false)),
      complete: !diagnostics.some(({ level }) => level === "error"),
    },
  );
  if (faults.length === 0) return;
  const lines = faults.map((fault) => {
    const file = files.find(({ path }) => path === `${prefix}${fault.path}`);
    const from = file === undefined ? source.path : linesOf(file, fault);
    return `  ${prefix}${fault.path}#${fault.pointer} (${from}): ${fault.message} [${fault.check}]`;
  });
  throw new Error(
    `what it made of ${source.path} would fail or do something else when it is used, so nothing was written:\n${lines.join("\n")}`,
  );
}

/** The lines that the nearest part around the place was made from. */
function linesOf({ origins, unit }: UnitFile, { pointer }: Fault): string {
  const around = origins.filter((origin) => `${pointer}/`.startsWith(`${origin.pointer}/`) || origin.pointer === "");
  const nearest = around.reduce<(typeof around)[number] | undefined>(
    (best, origin) => (best === undefined || origin.pointer.length > best.pointer.length ? origin : best),
    undefined,
  );
  return nearest === undefined ? unit.source.path : originOf(nearest.span);
}
