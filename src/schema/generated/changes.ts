// GENERATED from schemas/changes.schema.json by scripts/generate.mjs. DO NOT EDIT.
import type { Localized, Span } from "../../source/index.ts";
/**
 * A place in the file: lines and columns from 1, end exclusive, columns in UTF-16 units.
 */
/**
 * One text by BCP 47 tag, as inline Markdown; `und` where it has no words of any language.
 */
export type Facts = Fact[];
/**
 * What `runbookc diff --format json` prints: what changed in the meaning of runbooks, the worst first.
 */
export type Changes = Change[];

export interface Change {
  /**
   * A promise is broken; more may happen, or with fewer people asked; something known is gone; it is another one; it is new.
   */
  importance: "breaks" | "widens" | "loses" | "changes" | "adds";
  verb: "lost" | "added" | "changed" | "moved";
  /**
   * What changed: `step`, `alert`, `rung`, …
   */
  kind: string;
  /**
   * The fact of it that changed, or the list that has another order; absent where the whole is lost, new or elsewhere.
   */
  field?: string;
  /**
   * What it is called, from the runbook down.
   *
   * @minItems 1
   */
  subject: string[];
  message: string;
  base?: Side;
  head?: Side;
  /**
   * Every leaf of the model that this change is about: those gone, and those that came.
   */
  facts: {
    base: Facts;
    head: Facts;
  };
}
/**
 * Where it stands on one side, and what it says there.
 */
export interface Side {
  place: Span;
  text: Localized;
}
export interface Fact {
  /**
   * Where it is in the model, without numbers: `incidents.recoveryPaths.steps.title.text.en`.
   */
  path: string;
  value: string | number | boolean;
}
