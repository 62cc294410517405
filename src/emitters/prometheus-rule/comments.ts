import { digest } from "../../plan/index.ts";
import type { AlertRule } from "../../program/index.ts";
import { originOf, type Span, textOf } from "../../source/index.ts";
import { wrap } from "../wrap.ts";

/** What a reader of the YAML should know of a rule: the lines that it was made from, and what was changed and why. */
export function commentOf({ changes }: AlertRule, span: Span, notes: readonly string[]): readonly string[] {
  const lines = [`From ${originOf(span)}, sha256 ${digest(textOf(span))}.`];
  const fields = new Set(changes.map(({ field }) => field));
  for (const field of fields) {
    const own = changes.filter((change) => change.field === field);
    lines.push(...wrap(`${field} was: ${own[0]?.from}`));
    // The expression itself stands below.
    if (field !== "expr") lines.push(...wrap(`now: ${own.at(-1)?.to}`, "  "));
    for (const { reason } of own) lines.push(...wrap(`because ${reason}.`, "  "));
  }
  return [...lines, ...notes.flatMap((note) => wrap(note))];
}
