import { formatClock, formatDuration } from "../graph/index.ts";
import type { Program } from "../program/index.ts";
import { type Localized, textOf as textOfSpan } from "../source/index.ts";
import { attachFollowing, STEP_PLACES } from "./attach.ts";
import { compareThings, wholeDifference } from "./compare.ts";
import { importanceOf, permissionsOf, textOf } from "./judge.ts";
import { matchThings } from "./match.ts";
import {
  type Change,
  type Difference,
  type Field,
  IMPORTANCES,
  type Pair,
  type Side,
  type Thing,
  thingOf,
} from "./model.ts";
import { readThings } from "./read.ts";
import { messageOf, nameOf } from "./say.ts";

/**
 * What changed in the meaning of runbooks, from `base` to `head`: the worst first, then by file and place. A pure function; the
 * order of the runbooks in either makes no difference. Every leaf of the model that went or came is in the facts of a change.
 */
export function diff(base: Program, head: Program): readonly Change[] {
  const [bases, heads] = [base, head].map(({ units }) => units.map(readThings).sort(byKey)) as [Thing[], Thing[]];
  const changes = matchThings(bases, heads).flatMap((pair) => {
    const known = new Set(pair.base === undefined ? [] : permissionsOf(pair.base));
    const found = isWhole(pair) ? attachFollowing(findMoves(compareThings(pair))) : [wholeDifference(pair, [])];
    return found.map((difference) => toChange(difference, known));
  });
  return changes
    .map((change, at) => ({ change, at }))
    .sort((a, b) => compareChanges(a.change, b.change) || a.at - b.at)
    .map(({ change }) => change);
}

function isWhole(pair: Pair): pair is Required<Pair> {
  return pair.base !== undefined && pair.head !== undefined;
}

function byKey(a: Thing, b: Thing): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** A step that is lost in one procedure and new in another, word for word, stands elsewhere. */
function findMoves(differences: readonly Difference[]): readonly Difference[] {
  const whole = (verb: Difference["verb"]) =>
    differences.filter(
      (one) => one.field === undefined && one.verb === verb && thingOf(one.trail.at(-1)).kind === "step",
    );
  const arrivals = whole("added");
  const gone = new Map<Difference, Difference>();
  for (const lost of whole("lost")) {
    const wording = wordingOf(lost);
    const arrival = arrivals.find((one) => !gone.has(one) && wordingOf(one) === wording);
    if (arrival !== undefined) gone.set(arrival, lost).set(lost, arrival);
  }
  return differences.flatMap((one) => {
    const other = gone.get(one);
    if (other === undefined) return [one];
    // One difference of both, in the place of the arrival.
    return one.verb === "lost" ? [] : moveOf(other, one);
  });
}

function wordingOf({ trail }: Difference): string {
  const { fields } = thingOf(trail.at(-1));
  return JSON.stringify([textOf(fields.get("title")), textOf(fields.get("script"))]);
}

/** That it moved, and what became of it by that: another effect, another person. */
function moveOf(lost: Difference, added: Difference): readonly Difference[] {
  const [from, to] = [lost.trail.slice(0, -1), added.trail.slice(0, -1)];
  const above = Array.from({ length: Math.max(from.length, to.length) }, (_, at): Pair => {
    const [base, head] = [from[at]?.base, to[at]?.head];
    return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) };
  });
  const self = { base: lost.trail.at(-1)?.base as Thing, head: added.trail.at(-1)?.head as Thing };
  const below = compareThings(self, above);
  const isPlace = ({ trail, field = "" }: Difference) =>
    trail.at(-1)?.head === self.head && STEP_PLACES.includes(field);
  const facts = below.filter(isPlace).map((one) => one.facts);
  const moved: Difference = {
    verb: "moved",
    trail: [...above, self],
    facts: { base: facts.flatMap(({ base }) => base), head: facts.flatMap(({ head }) => head) },
  };
  return [moved, ...below.filter((one) => !isPlace(one))];
}

function toChange(difference: Difference, known: ReadonlySet<string>): Change {
  const { verb, trail, field, facts } = difference;
  const things = trail.map(thingOf);
  const { kind } = things.at(-1) as Thing;
  const self = trail.at(-1) as Pair;
  const names = (things.length === 1 ? things : things.slice(1)).map(nameOf);
  const [before, after] = [sideOf(difference.base, self.base, field), sideOf(difference.head, self.head, field)];
  return {
    importance: importanceOf(difference, known),
    verb,
    kind,
    ...(field === undefined ? {} : { field }),
    subject: things.length === 1 ? [`runbook ${names[0] ?? ""}`] : names,
    message: messageOf(difference),
    ...(before === undefined ? {} : { base: before }),
    ...(after === undefined ? {} : { head: after }),
    facts,
  };
}

/** What stands on one side: the value of a field, else the source of the thing. */
function sideOf(field: Field | undefined, thing: Thing | undefined, name: string | undefined): Side | undefined {
  if (thing === undefined) return undefined;
  if (name === undefined) return { span: thing.span, text: { und: textOfSpan(thing.span) } };
  return field === undefined ? undefined : { span: field.span, text: shown(field) };
}

function shown({ name, value }: Field): Localized {
  switch (value.form) {
    case "text":
      return name === "at" ? { und: formatDuration(Number(Object.values(value.text)[0])) } : value.text;
    case "set":
      return { und: value.items.join("\n") };
    case "time":
      return { und: value.written };
    case "sum": {
      const { best, worst, objective } = value;
      const promise = objective === undefined ? "" : `, objective ${formatClock(objective)}`;
      return { und: `${formatClock(best)} at best, ${formatClock(worst)} at worst${promise}` };
    }
  }
}

function compareChanges(a: Change, b: Change): number {
  return (
    IMPORTANCES.indexOf(a.importance) - IMPORTANCES.indexOf(b.importance) ||
    order(placeOf(a).path, placeOf(b).path) ||
    placeOf(a).start - placeOf(b).start
  );
}

function placeOf({ base, head }: Change): { readonly path: string; readonly start: number } {
  const span = (head ?? base)?.span;
  return { path: span?.file.path ?? "", start: span?.start ?? 0 };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
