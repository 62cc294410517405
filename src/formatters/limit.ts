import type { Diagnostic, Level } from "../diagnostics/index.ts";

/** Worst first: what is kept where not all can be shown. */
export const LEVELS: readonly Level[] = ["error", "warning", "note"];

export interface Limited {
  /** In the order that they had. */
  readonly shown: readonly Diagnostic[];
  readonly dropped: readonly Diagnostic[];
}

/**
 * At most `most` diagnostics, and at most `room` of what `sizeOf` measures; errors stay before warnings, and those
 * before notes. Nothing is left out unseen: whoever calls says how many were dropped.
 */
export function limit(
  diagnostics: readonly Diagnostic[],
  most: number,
  room = Number.POSITIVE_INFINITY,
  sizeOf: (diagnostic: Diagnostic) => number = () => 0,
): Limited {
  const kept = new Set<Diagnostic>();
  let left = room;
  for (const diagnostic of LEVELS.flatMap((level) => diagnostics.filter((one) => one.level === level))) {
    if (kept.size === most) break;
    left -= sizeOf(diagnostic);
    if (left < 0) break;
    kept.add(diagnostic);
  }
  return {
    shown: diagnostics.filter((diagnostic) => kept.has(diagnostic)),
    dropped: diagnostics.filter((diagnostic) => !kept.has(diagnostic)),
  };
}
