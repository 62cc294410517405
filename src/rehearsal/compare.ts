import type { Span } from "../source/index.ts";
import { readDuration, writeDuration } from "./duration.ts";
import type { Expectation, Happened, Happening, Scenario } from "./model.ts";

/** A line of a comparison: what was expected and did not happen, what happened and was not expected, or both. */
export interface Line {
  readonly mark: "expected" | "happened" | "both";
  /** When it happened. */
  readonly at?: number;
  readonly text: string;
  /** Where it is expected. */
  readonly span?: Span;
}

/** Where what happened is not what was expected. */
export interface Difference {
  readonly about: string;
  readonly span: Span;
  readonly lines: readonly Line[];
}

/** Everything in which a scenario came out otherwise than it says; empty where it came out as it says. */
export function compare(scenario: Scenario, happened: Happened): readonly Difference[] {
  const { expect } = scenario.written;
  const keys = Object.keys(expect) as (keyof Expectation)[];
  return keys.flatMap((key): Difference[] => {
    const lines = linesOf(key, scenario, happened);
    return lines.every(({ mark }) => mark === "both") ? [] : [{ about: key, span: scenario.place(key), lines }];
  });
}

function linesOf(key: keyof Expectation, scenario: Scenario, happened: Happened): readonly Line[] {
  const { expect } = scenario.written;
  const list = (wanted: readonly string[], found: readonly Happening[], same?: Same) =>
    align(wanted, found, (item) => scenario.place(key, item), same);
  const word = (wanted: string, found: string) => list([wanted], [{ at: happened.ended, text: found }]);
  switch (key) {
    case "outcome":
      return word(expect.outcome as string, happened.outcome ?? "nothing was run");
    case "path":
      return word(expect.path as string, happened.path);
    case "findings": {
      const names = new Map(happened.findings.map((one) => [one.text, one.names]));
      return list(expect.findings ?? [], happened.findings, (a, b) => a === b || names.get(b)?.includes(a) === true);
    }
    case "takes":
      return span(expect.takes ?? {}, happened, scenario.place(key));
    default:
      return list(expect[key] ?? [], happened[key]);
  }
}

function span(
  { atLeast, atMost }: NonNullable<Expectation["takes"]>,
  { began, ended }: Happened,
  place: Span,
): readonly Line[] {
  const took = ended - began;
  const fits = took >= readDuration(atLeast) && (atMost === undefined || took <= readDuration(atMost));
  const wanted = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ].join(", ");
  if (fits) return [{ mark: "both", text: wanted }];
  return [
    { mark: "expected", text: wanted, span: place },
    { mark: "happened", at: ended, text: writeDuration(took) },
  ];
}

type Same = (wanted: string, found: string) => boolean;

/** Two lists side by side, with as much in common as there is: what is expected stands before what happened instead. */
export function align(
  wanted: readonly string[],
  found: readonly Happening[],
  placeOf: (item: number) => Span,
  same: Same = (a, b) => a === b,
): readonly Line[] {
  const common = lengths(wanted, found, same);
  const lines: Line[] = [];
  let [a, b] = [0, 0];
  while (a < wanted.length || b < found.length) {
    const [text, one] = [wanted[a], found[b]];
    if (text !== undefined && one !== undefined && same(text, one.text)) {
      lines.push({ mark: "both", ...one });
      [a, b] = [a + 1, b + 1];
    } else if (one === undefined || (text !== undefined && at(common, a + 1, b) >= at(common, a, b + 1))) {
      lines.push({ mark: "expected", text: text as string, span: placeOf(a) });
      a += 1;
    } else {
      lines.push({ mark: "happened", ...one });
      b += 1;
    }
  }
  return lines;
}

/** How much the rests of both lists have in common, from each place on. */
function lengths(wanted: readonly string[], found: readonly Happening[], same: Same): readonly (readonly number[])[] {
  const table = Array.from({ length: wanted.length + 1 }, () => Array.from({ length: found.length + 1 }, () => 0));
  for (let a = wanted.length - 1; a >= 0; a -= 1) {
    for (let b = found.length - 1; b >= 0; b -= 1) {
      const equal = same(wanted[a] as string, (found[b] as Happening).text);
      (table[a] as number[])[b] = equal
        ? at(table, a + 1, b + 1) + 1
        : Math.max(at(table, a + 1, b), at(table, a, b + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], a: number, b: number): number {
  return table[a]?.[b] ?? 0;
}
