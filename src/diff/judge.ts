import { isOver } from "./compare.ts";
import { ANYBODY, NOBODY } from "./derive-step.ts";
import { type Difference, type Field, type Importance, type Thing, thingOf } from "./model.ts";

/** What a command may do, the least first; what no table knows may do anything. */
const EFFECTS = ["read", "change", "destroy", "unknown"];
/** Whom a step waits for, the fewest people first. */
const ASKED = [NOBODY, ANYBODY];

/** How much a difference matters. `known` are the permissions that the runbook asked for before. */
export function importanceOf(difference: Difference, known: ReadonlySet<string>): Importance {
  const { verb, trail, field, base, head } = difference;
  const thing = thingOf(trail.at(-1));
  if (field === undefined) return verb === "lost" ? lost(thing) : verb === "added" ? added(thing, known) : "changes";
  if (verb === "moved") return "changes";
  return ofField(thing.kind, field, base, head) ?? general(difference);
}

/** What a step asks for or carries along may go without anything being lost to its reader. */
function lost({ kind }: Thing): Importance {
  return kind === "input" || kind === "file" ? "changes" : "loses";
}

/** New steps widen what may happen, unless they look only, and at what was looked at before. */
function added(thing: Thing, known: ReadonlySet<string>): Importance {
  if (thing.kind === "input" || thing.kind === "file") return "changes";
  return widensBy(thing, known) ? "widens" : "adds";
}

function widensBy({ fields, parts }: Thing, known: ReadonlySet<string>): boolean {
  const effect = textOf(fields.get("effect"));
  if (effect !== "" && effect !== "read") return true;
  return (
    itemsOf(fields.get("permissions")).some((item) => !known.has(item)) || parts.some((part) => widensBy(part, known))
  );
}

/** The facts that decide what a run may do; undefined for what is only text. */
function ofField(kind: string, name: string, base: Field | undefined, head: Field | undefined): Importance | undefined {
  const [before, after] = [textOf(base), textOf(head)];
  switch (`${kind} ${name}`) {
    case "step effect":
      return EFFECTS.indexOf(after) > EFFECTS.indexOf(before) ? "widens" : "changes";
    case "step permissions":
    case "runbook config trigger.automatic":
      return gained(base, head).length > 0 ? "widens" : "changes";
    case "runbook sidecar of no step":
      return gained(base, head).length > 0 ? "loses" : "changes";
    case "step asked":
      return ASKED.includes(after) && rankOf(after) < rankOf(before) ? "widens" : "changes";
    case "runbook made":
      return after === "no" ? "breaks" : "adds";
    case "rung reaches":
      return after === NOBODY || head === undefined ? "loses" : "changes";
    case "path time":
    case "diagnosis time":
      return base !== undefined && head !== undefined && isNewlyOver(base, head) ? "breaks" : "changes";
    case "step undo":
      return head === undefined ? "loses" : base === undefined ? "adds" : "changes";
  }
  return kind === "step" && DERIVED.test(name) ? "changes" : undefined;
}

/** What follows of a step as it is, and is neither lost nor won by itself. */
const DERIVED = /^(?:kind|limit|answer within|again|on failure|runs|because|waits|session|\$.*)$/;

function rankOf(asked: string): number {
  const at = ASKED.indexOf(asked);
  return at < 0 ? ASKED.length : at;
}

export function isNewlyOver({ value: before }: Field, { value: after }: Field): boolean {
  const ranks = [undefined, "worst", "best"];
  return ranks.indexOf(isOver(after)) > ranks.indexOf(isOver(before));
}

/** Of a text: words that only went are lost, words that only came are new. */
function general({ verb, base, head }: Difference): Importance {
  if (verb === "lost") return "loses";
  if (verb === "added") return "adds";
  if (base?.value.form === "set") {
    if (lostItems(base, head).length > 0) return "loses";
    return gained(base, head).length > 0 ? "adds" : "changes";
  }
  if (base?.value.form !== "text" || head?.value.form !== "text") return "changes";
  const [before, after] = [base.value.text, head.value.text];
  if (Object.keys(before).some((language) => !Object.hasOwn(after, language)) && !isRetagged(base, head))
    return "loses";
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const [gone, come] = [isWithin(now, old), isWithin(old, now)];
  if (gone && !come) return "loses";
  return come && !gone ? "adds" : "changes";
}

/** A text of one language that is another text of one other language. */
function isRetagged(base: Field, head: Field): boolean {
  if (base.value.form !== "text" || head.value.form !== "text") return false;
  return Object.keys(base.value.text).length === 1 && Object.keys(head.value.text).length === 1;
}

function wordsOf(text: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of Object.values(text)
    .join("\n")
    .match(/\p{Script=Han}|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}]/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function isWithin(few: ReadonlyMap<string, number>, many: ReadonlyMap<string, number>): boolean {
  return [...few].every(([word, count]) => count <= (many.get(word) ?? 0));
}

export function textOf(field: Field | undefined): string {
  return field?.value.form === "text" ? Object.values(field.value.text).join(" | ") : "";
}

function itemsOf(field: Field | undefined): readonly string[] {
  return field?.value.form === "set" ? field.value.items : [];
}

function gained(base: Field | undefined, head: Field | undefined): readonly string[] {
  const known = new Set(itemsOf(base));
  return itemsOf(head).filter((item) => !known.has(item));
}

function lostItems(base: Field | undefined, head: Field | undefined): readonly string[] {
  return gained(head, base);
}

/** All permissions that steps of a thing ask for. */
export function permissionsOf({ fields, parts }: Thing): readonly string[] {
  return [...itemsOf(fields.get("permissions")), ...parts.flatMap(permissionsOf)];
}

/** Languages in which a text changed, and those in which it stands as it was. */
export function languagesOf({ base, head }: Difference): {
  readonly changed: readonly string[];
  readonly same: readonly string[];
} {
  if (base?.value.form !== "text" || head?.value.form !== "text") return { changed: [], same: [] };
  const [before, after] = [base.value.text, head.value.text];
  const tags = Object.keys(after).filter((tag) => Object.hasOwn(before, tag));
  return {
    changed: tags.filter((tag) => before[tag] !== after[tag]),
    same: tags.filter((tag) => before[tag] === after[tag]),
  };
}

/** Counts of the parts below a thing that people count, by kind. */
export function countParts(thing: Thing): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const visit = (parts: readonly Thing[]) => {
    for (const part of parts) {
      counts.set(part.kind, (counts.get(part.kind) ?? 0) + 1);
      visit(part.parts);
    }
  };
  visit(thing.parts);
  return counts;
}
