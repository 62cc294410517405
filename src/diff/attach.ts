import { fenceCause } from "./fence.ts";
import { type Difference, type Pair, thingOf } from "./model.ts";

export const STEP_PLACES: readonly string[] = ["id", "number", "session"];
/** Facts that say where a thing stands among others: they follow from a part that went, came or has another name. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  step: STEP_PLACES,
  part: ["number"],
  incident: ["id"],
};
const NAMES = new Set(["title", "label", "alertName"]);

/**
 * Facts that say once more what another fact of the same thing says. They need no change of their own where that one changed;
 * where it did not they have one, so that nothing is lost in silence.
 */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  "rung text": ["at", "when", "action", "target", "channel", "note"],
  "step atMost": ["title"],
  "step answer within": ["asked"],
  "step runs": ["script"],
  "step because": ["runs", "script"],
  "step sidecar approval": ["asked"],
  "step sidecar effect": ["effect", "again"],
  "step sidecar timeout": ["limit"],
  "step sidecar replace": ["runs"],
};

/** The differences that are worth a change each. What follows from another one is told by it: its facts are added there. */
export function attachFollowing(differences: readonly Difference[]): readonly Difference[] {
  const followers = new Map<Difference, Difference[]>();
  const independent = differences.filter((one) => {
    const cause = causeOf(one, differences);
    if (cause !== undefined) followers.set(cause, [...(followers.get(cause) ?? []), one]);
    return cause === undefined;
  });
  const withAll = (one: Difference): readonly Difference[] => [one, ...(followers.get(one) ?? []).flatMap(withAll)];
  return independent.map((one) => {
    const facts = withAll(one).map((each) => each.facts);
    return { ...one, facts: { base: facts.flatMap(({ base }) => base), head: facts.flatMap(({ head }) => head) } };
  });
}

function causeOf(one: Difference, all: readonly Difference[]): Difference | undefined {
  const { trail, field } = one;
  const self = trail.at(-1) as Pair;
  const { kind } = thingOf(self);
  if (kind === "fence") return fenceCause(one, all);
  // A field of an alert that Prometheus does not have is in the model under its own name, too.
  if (kind === "unknown field")
    return all.find((other) => isBeside(one, other) && thingOf(other.trail.at(-1)).kind === "alert field");
  if (field === undefined) return undefined;
  if (kind === "step" && field === "sidecar inputs")
    return all.find((other) => other.trail.at(-2) === self && thingOf(other.trail.at(-1)).kind === "input");
  if (kind === "step" && field === "answer within") {
    const said = all.find((other) => other.field === "config approval.expires");
    if (said !== undefined) return said;
  }
  const stronger = FOLLOWS[`${kind} ${field}`];
  if (stronger !== undefined)
    return all.find((other) => other.trail.at(-1) === self && stronger.includes(other.field ?? ""));
  return PLACES[kind]?.includes(field) === true ? placeCause(one, all) : undefined;
}

function isBeside(one: Difference, other: Difference): boolean {
  return one.trail.length === other.trail.length && one.trail.at(-2) === other.trail.at(-2);
}

/** The same thing on either side: what stands elsewhere now belongs to two. */
function isSame(one: Pair | undefined, other: Pair | undefined): boolean {
  const isOn = (side: "base" | "head") => one?.[side] !== undefined && one[side] === other?.[side];
  return isOn("base") || isOn("head");
}

/** What moved a thing to another place: a part beside it, or beside what it belongs to; for an id, also another name. */
function placeCause(one: Difference, all: readonly Difference[]): Difference | undefined {
  const { trail, field } = one;
  const lowest = field === "id" ? 1 : trail.length - 1;
  for (let level = trail.length - 1; level >= lowest; level--) {
    const self = trail[level] as Pair;
    const moved = all.find((other) => {
      if (!isSame(other.trail[level - 1], trail[level - 1])) return false;
      if (other.trail.length === level) return other.verb === "moved";
      if (other.trail.length !== level + 1) return false;
      if (other.field === undefined) return thingOf(other.trail[level]).kind === thingOf(self).kind;
      if (field !== "id" || other.trail[level] !== self) return false;
      return NAMES.has(other.field) || (other.field === "number" && other !== one);
    });
    if (moved !== undefined) return moved;
  }
  return undefined;
}
