import type { Localized, Span } from "../source/index.ts";

/** How much a change matters, the worst first. */
export const IMPORTANCES = ["breaks", "widens", "loses", "changes", "adds"] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** `moved`: the same things in another order, or one thing elsewhere. */
export type Verb = "lost" | "added" | "changed" | "moved";

/** One leaf of what is known of a runbook: its path through the model, without numbers, and its value. */
export interface Fact {
  readonly path: string;
  readonly value: string | number | boolean;
}

/** A value that a thing has, in a form that can be compared. */
export type Value =
  | { readonly form: "text"; readonly text: Localized }
  | { readonly form: "set"; readonly items: readonly string[] }
  | { readonly form: "time"; readonly atLeast?: number; readonly atMost: number; readonly written: string }
  | { readonly form: "sum"; readonly best: number; readonly worst: number; readonly objective?: number };

/** One fact of a thing under its name, or a few that are one to a reader: `expected`, `title`, `effect`. */
export interface Field {
  readonly name: string;
  readonly value: Value;
  readonly facts: readonly Fact[];
  readonly span: Span;
  /** It stands beside the text, or follows of it: two things are not the same one for that. */
  readonly derived?: true;
}

/** A part of a runbook that has parts and facts of its own: an incident, a step, a rung, a line of a list. */
export interface Thing {
  readonly kind: string;
  /** Path of the list that it stands in: `incidents.recoveryPaths.steps`. */
  readonly list: string;
  /** What it is called by where others speak of it; empty where they do not. */
  readonly key: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly parts: readonly Thing[];
  readonly span: Span;
}

/** A thing before and after: one of both where it is lost or new. */
export interface Pair {
  readonly base?: Thing;
  readonly head?: Thing;
}

/** A difference as it is found: what `trail` ends with is what it is about, from the runbook down. */
export interface Difference {
  readonly verb: Verb;
  readonly trail: readonly Pair[];
  /** Name of the field, or of the list that has another order; absent where the whole thing is lost, new or elsewhere. */
  readonly field?: string;
  readonly base?: Field;
  readonly head?: Field;
  readonly facts: Sides<readonly Fact[]>;
}

export interface Sides<T> {
  readonly base: T;
  readonly head: T;
}

/** Where something stands on one side, and what it says there, by BCP 47 tag. */
export interface Side {
  readonly span: Span;
  readonly text: Localized;
}

/** One change of what runbooks mean. */
export interface Change {
  readonly importance: Importance;
  readonly verb: Verb;
  /** What changed: `step`, `alert`, `rung`, ... */
  readonly kind: string;
  /** The fact of it that changed: `effect`, `permissions`, `title`, ...; absent where it is lost, new or elsewhere as a whole. */
  readonly field?: string;
  /** What it is called, from the runbook down. */
  readonly subject: readonly string[];
  readonly message: string;
  readonly base?: Side;
  readonly head?: Side;
  /** Every leaf of the model that this change is about: those gone, and those that came. */
  readonly facts: Sides<readonly Fact[]>;
}

/** The thing of a pair, as it is now, else as it was. */
export function thingOf(pair: Pair | undefined): Thing {
  return (pair?.head ?? pair?.base) as Thing;
}
