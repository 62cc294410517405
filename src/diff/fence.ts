import type { Span } from "../source/index.ts";
import { type Difference, thingOf } from "./model.ts";

interface Line {
  readonly path: string;
  readonly number: number;
  readonly text: string;
}

/**
 * A fence is read as steps, rungs or alerts, and is in the model as it stands as well. It is told by the changes of what was
 * read from it, if each of its lines that went or came is within one of them; else it needs a change of its own.
 */
export function fenceCause(one: Difference, all: readonly Difference[]): Difference | undefined {
  const others = all.filter((other) => thingOf(other.trail.at(-1)).kind !== "fence");
  const sides = (["base", "head"] as const).map((side) => {
    const own = linesOf(spanOf(one, side));
    const counterpart = linesOf(spanOf(one, side === "base" ? "head" : "base"));
    return { side, lines: missing(own, counterpart) };
  });
  const causes = sides.flatMap(({ side, lines }) =>
    lines.map((line) => others.find((other) => covers(readSpan(other, side), line))),
  );
  if (causes.length > 0) return causes.includes(undefined) ? undefined : causes[0];
  // Only blanks, rules and the order of lines: it is enough that something else near it changed.
  return others.find((other) => other.trail.length > 1 && other.trail[one.trail.length - 2] === one.trail.at(-2));
}

function spanOf({ trail, field, base, head }: Difference, side: "base" | "head"): Span | undefined {
  if (field !== undefined) return (side === "base" ? base : head)?.span;
  return trail.at(-1)?.[side]?.span;
}

/** The place of what a difference is about, where it is narrower than the thing it belongs to. */
function readSpan(other: Difference, side: "base" | "head"): Span | undefined {
  const span = spanOf(other, side);
  const thing = other.trail.at(-1)?.[side];
  if (span === undefined || thing === undefined) return undefined;
  const [first, last] = [span.start, Math.max(span.start, span.end - 1)].map((at) => span.file.position(at).line);
  return other.field === undefined || span !== thing.span || first === last ? span : undefined;
}

/** Lines with something to read in them; the marks of a fence are none. */
function linesOf(span: Span | undefined): readonly Line[] {
  if (span === undefined) return [];
  const { file } = span;
  const first = file.position(span.start).line;
  const last = file.position(Math.max(span.start, span.end - 1)).line;
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    path: file.path,
    number: first + at,
    text: file.line(first + at).trim(),
  })).filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^(?:`{3,}|~{3,})/.test(text));
}

/** Lines of the first that the second has not, each as often as it is there. */
function missing(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  const counts = new Map<string, number>();
  for (const { text } of others) counts.set(text, (counts.get(text) ?? 0) + 1);
  return lines.filter(({ text }) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count <= 0;
  });
}

function covers(span: Span | undefined, line: Line): boolean {
  if (span === undefined || span.file.path !== line.path) return false;
  const first = span.file.position(span.start).line;
  const last = span.file.position(Math.max(span.start, span.end - 1)).line;
  return first <= line.number && line.number <= last;
}
