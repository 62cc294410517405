import { kindOf } from "./kinds.ts";
import type { Pair, Thing } from "./model.ts";

/** Pairs that are compared text by text; longer lists are matched by what is equal alone. */
const MOST_COMPARED = 40_000;
/** Words of a thing that are looked at. */
const MOST_WORDS = 400;
/** How alike two things must be to be one, from 0 to 1: under another key, or under the same one where it is only a place. */
const ALIKE = 0.5;
const ALIKE_IN_PLACE = 0.25;

interface Candidate {
  readonly base: number;
  readonly head: number;
  readonly score: number;
}

/**
 * Which things of one list are which of the other: by key, then by their texts, the most alike first. Those without a
 * partner are pairs of one. The same both ways round, and the order of equal candidates makes no difference.
 */
export function matchThings(bases: readonly Thing[], heads: readonly Thing[]): readonly Pair[] {
  const kind = kindOf((bases[0] ?? heads[0])?.list ?? "");
  const partners = new Map<Thing, Thing>();
  const join = (base: Thing, head: Thing) => partners.set(base, head).set(head, base);
  const left = (things: readonly Thing[]) => things.filter((thing) => !partners.has(thing));
  const equal = (keyOf: (thing: Thing) => string | undefined) => joinEqual(left(bases), left(heads), keyOf, join);
  const texts = new Map([...bases, ...heads].map((thing) => [thing, textOfThing(thing)]));
  equal((thing) => JSON.stringify([thing.key, texts.get(thing)]));
  if (kind.positional !== true) equal(({ key }) => (key === "" ? undefined : key));
  equal((thing) => texts.get(thing));
  const [fewBases, fewHeads] = [left(bases), left(heads)];
  if (fewBases.length * fewHeads.length <= MOST_COMPARED)
    joinAlike(fewBases, fewHeads, { texts, alike: kind.alike ?? ALIKE }, join);
  return [...bases.map((base) => pairOf(base, partners.get(base))), ...left(heads).map((head) => ({ head }))];
}

const PLACES = new Set(["id", "number", "session"]);
/** Parts that a step has by what is said beside it. */
const NEEDS = new Set(["input", "file"]);

/** All texts of a thing and its parts as they were written; where it stands is no text of it. */
function textOfThing({ fields, parts, list }: Thing): string {
  const { positional } = kindOf(list);
  const own = [...fields.values()]
    .filter(({ name, derived }) => derived !== true && !(positional === true && PLACES.has(name)))
    .flatMap(({ facts }) => facts.map(({ value }) => String(value)));
  return [...own, ...parts.filter((part) => !NEEDS.has(part.kind)).map(textOfThing)].join("\n");
}

function pairOf(base: Thing, head: Thing | undefined): Pair {
  return head === undefined ? { base } : { base, head };
}

type Join = (base: Thing, head: Thing) => void;

/** Joins things under one key in their order: the first with the first. */
function joinEqual(
  bases: readonly Thing[],
  heads: readonly Thing[],
  keyOf: (thing: Thing) => string | undefined,
  join: Join,
): void {
  const byKey = new Map<string, Thing[]>();
  for (const head of heads) {
    const key = keyOf(head);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), head]);
  }
  for (const base of bases) {
    const head = byKey.get(keyOf(base) ?? "\0")?.shift();
    if (head !== undefined) join(base, head);
  }
}

function joinAlike(
  bases: readonly Thing[],
  heads: readonly Thing[],
  { texts, alike: least }: { readonly texts: ReadonlyMap<Thing, string>; readonly alike: number },
  join: Join,
): void {
  const bags = new Map([...bases, ...heads].map((thing) => [thing, wordsOf(texts.get(thing) ?? "")]));
  const spread = new Map<string, number>();
  for (const bag of bags.values()) for (const word of bag.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const candidates = bases.flatMap((base, at) =>
    heads.flatMap((head, to): Candidate[] => {
      const alike = likeness(bags.get(base) as Bag, bags.get(head) as Bag, spread);
      const inPlace = base.key !== "" && base.key === head.key;
      if (alike < (inPlace ? ALIKE_IN_PLACE : least)) return [];
      return [{ base: at, head: to, score: alike + (inPlace ? ALIKE_IN_PLACE : 0) }];
    }),
  );
  // Two that share a thing never have the same sum of places, so the order of all that matters is certain.
  candidates.sort((a, b) => b.score - a.score || a.base + a.head - (b.base + b.head));
  const taken = new Set<Thing>();
  for (const { base, head } of candidates) {
    const [before, after] = [bases[base] as Thing, heads[head] as Thing];
    if (taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    join(before, after);
  }
}

type Bag = ReadonlyMap<string, number>;

/** Words with their numbers; each Chinese character is one. */
function wordsOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of (text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS))
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** From 0 to 1 (Dice), where a word that many have says little. */
function likeness(first: Bag, second: Bag, spread: ReadonlyMap<string, number>): number {
  const weight = (word: string) => 1 / (spread.get(word) ?? 1);
  const total = (bag: Bag) => [...bag].reduce((sum, [word, count]) => sum + count * weight(word), 0);
  let shared = 0;
  for (const [word, count] of first) shared += Math.min(count, second.get(word) ?? 0) * weight(word);
  const all = total(first) + total(second);
  // Rounded, or the order of the words would decide between equals.
  return all === 0 ? 0 : Math.round((2e6 * shared) / all) / 1e6;
}
