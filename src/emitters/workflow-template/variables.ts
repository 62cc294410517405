import type { Segment } from "./layout.ts";

/** Shell variables that go from one pod to another. */
export interface Traffic {
  /** The segment that a variable of this segment comes from, by the variable's name. */
  imports(segment: Segment): ReadonlyMap<string, Segment>;
  /** Variables of this segment that later ones need, sorted. */
  exports(segment: Segment): readonly string[];
}

/**
 * Follows the variables of a graph's segments, given level by level. The latest setter of an earlier level is the
 * source; one that runs at the same time is none.
 */
export function followVariables(segments: readonly Segment[]): Traffic {
  const imports = new Map<Segment, Map<string, Segment>>();
  const exports = new Map<Segment, Set<string>>();
  const setters = new Map<string, Segment[]>();
  for (const segment of segments) {
    const needed = new Map<string, Segment>();
    const own = new Set<string>();
    for (const { script } of segment.nodes) {
      for (const name of script.uses) {
        const setter = setters.get(name)?.findLast(({ level }) => level < segment.level);
        if (own.has(name) || setter === undefined) continue;
        needed.set(name, setter);
        exports.set(setter, (exports.get(setter) ?? new Set()).add(name));
      }
      for (const name of script.sets) own.add(name);
    }
    for (const name of own) setters.set(name, [...(setters.get(name) ?? []), segment]);
    imports.set(segment, needed);
  }
  return {
    imports: (segment) => imports.get(segment) ?? new Map(),
    exports: (segment) => [...(exports.get(segment) ?? [])].sort(),
  };
}
