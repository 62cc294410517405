import type { workflowTemplate } from "../../schema/index.ts";
import type { Condition, Place, Segment } from "./layout.ts";
import { stateParameter } from "./pods.ts";
import type { Traffic } from "./variables.ts";

type StepsTemplate = workflowTemplate.StepsTemplate;
type Step = workflowTemplate.Step;
type Levels = readonly (readonly Place[])[];

/** Name of the inner template that holds the lock. */
const LOCKED = "recover";

/** What an order is made from, besides its levels. */
export interface OrderDraft {
  readonly locks: readonly string[];
  readonly traffic: Traffic;
  /** Levels behind all others. */
  readonly last: readonly Step[][];
}

/**
 * The order of a run: `main`, and within it `recover` from the first change to the world to the last step, which holds
 * the locks. What comes before, reading and the first approval, holds none: a run that waits for a person must not
 * keep another one from the same target while nothing has been changed yet. Nor does what people do afterwards.
 */
export function makeOrder(levels: Levels, { locks, traffic, last }: OrderDraft): readonly StepsTemplate[] {
  const { first, end } = heldRange(levels, traffic);
  const steps = (some: Levels, outer: ReadonlySet<Place>) =>
    some.map((level) => level.map((place) => stepOf(place, outer, traffic)));
  const none: ReadonlySet<Place> = new Set();
  if (first < 0) return [{ name: "main", steps: [...steps(levels, none), ...last] }];
  const outer = new Set(levels.slice(0, first).flat());
  const inner = levels.slice(first, end);
  const taken = new Map<string, string>();
  const wanted = inner.flat().flatMap((place) => [...place.when.map(needOf), ...needs(place, traffic)]);
  for (const need of wanted) if (outer.has(need.from)) taken.set(need.name, outside(need));
  const parameters = [...taken].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => ({ name, value }));
  const call: Step = {
    name: LOCKED,
    template: LOCKED,
    ...(parameters.length === 0 ? {} : { arguments: { parameters } }),
  };
  return [
    {
      name: "main",
      steps: [...steps(levels.slice(0, first), none), [call], ...steps(levels.slice(end), none), ...last],
    },
    {
      name: LOCKED,
      ...(parameters.length === 0 ? {} : { inputs: { parameters: parameters.map(({ name }) => ({ name })) } }),
      synchronization: { mutexes: locks.map((name) => ({ name })) },
      steps: steps(inner, outer),
    },
  ];
}

/** The levels of `recover`. */
export function heldLevels(levels: Levels, traffic: Traffic): Levels {
  const { first, end } = heldRange(levels, traffic);
  return first < 0 ? [] : levels.slice(first, end);
}

function heldRange(levels: Levels, traffic: Traffic): { readonly first: number; readonly end: number } {
  const first = levels.findIndex((level) => level.some(changes));
  return { first, end: lastLocked(levels, first, traffic) + 1 };
}

/** The last level that runs steps of the runbook, or that looks at an answer given among them. */
function lastLocked(levels: Levels, first: number, traffic: Traffic): number {
  let last = levels.findLastIndex((level) => level.some(runs));
  for (let at = last + 1; at < levels.length; at++) {
    const inside = ({ from }: Need) => from.level >= first && from.level <= last;
    const wanted = (place: Place) => [...place.when.map(needOf), ...needs(place, traffic)];
    if ((levels[at] ?? []).some((place) => wanted(place).some(inside))) last = at;
  }
  return last;
}

/** True where a segment runs steps of the runbook. */
function runs(place: Place): boolean {
  return place.kind === "segment" && place.nodes.length > 0;
}

/** True where a segment does something to the world, or may. */
function changes(place: Place): boolean {
  return place.kind === "segment" && place.nodes.some(({ script }) => script.effect !== "read");
}

/** A value that a segment takes from an earlier place, under one name on all ways. */
interface Need {
  readonly name: string;
  readonly from: Place;
  readonly output: string;
}

function needs(place: Place, traffic: Traffic): Need[] {
  if (place.kind === "gate") return [];
  const states: [string, Segment][] = [...traffic.imports(place)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...place.gates.map((gate) => ({ name: gate.name, from: gate, output: "decision" })),
    ...states.map(([name, from]) => ({ name: stateParameter(name), from, output: stateParameter(name) })),
  ];
}

function needOf({ from, output }: Condition): Need {
  return { name: `${from.name}-${output}`, from, output };
}

function outside({ from, output }: Need): string {
  return `{{steps.${from.name}.outputs.parameters.${output}}}`;
}

/** The call of a place; values of places in `outer` come in through the inputs of the calling template. */
function stepOf(place: Place, outer: ReadonlySet<Place>, traffic: Traffic): Step {
  const valueOf = (need: Need) => (outer.has(need.from) ? `{{inputs.parameters.${need.name}}}` : outside(need));
  const parameters = needs(place, traffic).map((need) => ({ name: need.name, value: valueOf(need) }));
  const when = place.when.map((condition) => `${valueOf(needOf(condition))} == YES`).join(" || ");
  return {
    name: place.name,
    template: place.name,
    ...(when === "" ? {} : { when }),
    ...(parameters.length === 0 ? {} : { arguments: { parameters } }),
  };
}
