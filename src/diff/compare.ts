import { kindOf } from "./kinds.ts";
import { matchThings } from "./match.ts";
import type { Difference, Fact, Field, Pair, Thing, Value } from "./model.ts";

/** All differences between two things of one kind, and of their parts, from the top down. */
export function compareThings(pair: Required<Pair>, above: readonly Pair[] = []): readonly Difference[] {
  const trail = [...above, pair];
  return [...compareFields(pair, trail), ...compareParts(pair, trail)];
}

/** A pair of one, as a difference: all of it is lost or new. */
export function wholeDifference(pair: Pair, above: readonly Pair[]): Difference {
  const facts = { base: allFacts(pair.base), head: allFacts(pair.head) };
  return { verb: pair.head === undefined ? "lost" : "added", trail: [...above, pair], facts };
}

/** Every leaf of a thing and its parts. */
function allFacts(thing: Thing | undefined): readonly Fact[] {
  if (thing === undefined) return [];
  return [...[...thing.fields.values()].flatMap(({ facts }) => facts), ...thing.parts.flatMap(allFacts)];
}

function compareFields({ base, head }: Required<Pair>, trail: readonly Pair[]): readonly Difference[] {
  const names = new Set([...base.fields.keys(), ...head.fields.keys()]);
  return [...names].flatMap((field): Difference[] => {
    const before = base.fields.get(field);
    const after = head.fields.get(field);
    if (before !== undefined && after !== undefined && isSame(before, after)) return [];
    return [
      {
        verb: after === undefined ? "lost" : before === undefined ? "added" : "changed",
        trail,
        field,
        ...(before === undefined ? {} : { base: before }),
        ...(after === undefined ? {} : { head: after }),
        facts: { base: without(before?.facts, after?.facts), head: without(after?.facts, before?.facts) },
      },
    ];
  });
}

function isSame(before: Field, after: Field): boolean {
  return JSON.stringify(before.facts) === JSON.stringify(after.facts) && isOver(before.value) === isOver(after.value);
}

/** Whether a sum is more than what was promised: at best, at worst, or not. */
export function isOver(value: Value): "best" | "worst" | undefined {
  if (value.form !== "sum" || value.objective === undefined || value.worst <= value.objective) return undefined;
  return value.best > value.objective ? "best" : "worst";
}

/** Those of the first that the second has not, each as often as it is there. */
function without(facts: readonly Fact[] = [], others: readonly Fact[] = []): readonly Fact[] {
  const keyOf = ({ path, value }: Fact) => JSON.stringify([path, value]);
  const counts = new Map<string, number>();
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
  return facts.filter((fact) => {
    const count = counts.get(keyOf(fact)) ?? 0;
    counts.set(keyOf(fact), count - 1);
    return count <= 0;
  });
}

function compareParts({ base, head }: Required<Pair>, trail: readonly Pair[]): readonly Difference[] {
  const lists = new Set([...base.parts, ...head.parts].map(({ list }) => list));
  return [...lists].flatMap((list) => {
    const isIn = (part: Thing) => part.list === list;
    const pairs = matchThings(base.parts.filter(isIn), head.parts.filter(isIn));
    return [
      ...compareOrder(pairs, list, trail, head.parts.filter(isIn)),
      ...pairs.flatMap((pair) => (isWhole(pair) ? compareThings(pair, trail) : [wholeDifference(pair, trail)])),
    ];
  });
}

function isWhole(pair: Pair): pair is Required<Pair> {
  return pair.base !== undefined && pair.head !== undefined;
}

/** One difference where what is on both sides stands in another order, and the order means something. */
function compareOrder(
  pairs: readonly Pair[],
  list: string,
  trail: readonly Pair[],
  heads: readonly Thing[],
): readonly Difference[] {
  if (kindOf(list).ordered !== true) return [];
  const places = pairs.filter(isWhole).map((pair) => heads.indexOf(pair.head));
  if (places.every((place, at) => at === 0 || place > (places[at - 1] as number))) return [];
  const ordered = (things: readonly Thing[]) => orderField(list, things);
  const whole = pairs.filter(isWhole);
  const after = [...whole].sort((a, b) => heads.indexOf(a.head) - heads.indexOf(b.head));
  return [
    {
      verb: "moved",
      trail,
      field: list.slice(list.lastIndexOf(".") + 1),
      base: ordered(whole.map(({ base }) => base)),
      head: ordered(after.map(({ head }) => head)),
      facts: { base: [], head: [] },
    },
  ];
}

function orderField(name: string, things: readonly Thing[]): Field {
  const title = ({ fields, key }: Thing) => {
    const named = fields.get("title") ?? fields.get("when") ?? fields.get("label");
    return named?.value.form === "text" ? Object.values(named.value.text).join(" | ") : key;
  };
  const span = (things[0] as Thing).span;
  return { name, value: { form: "text", text: { und: things.map(title).join("\n") } }, facts: [], span };
}
