import { phrase } from "../../source/index.ts";
import type { Deed } from "../../runtime/index.ts";
import { UsageError } from "../exit.ts";

/** What people do in a rehearsal: a name, or what was typed, and what it means. */
export interface Behaviour {
  readonly name: string;
  readonly deeds: readonly Deed[];
}

const MINUTE = 60_000;

/** What most often happens, and what each means. */
const NAMED: ReadonlyMap<string, readonly Deed[]> = new Map([
  ["nobody-answers", []],
  ["acknowledged-only", [{ at: 4 * MINUTE, does: "acknowledge" }]],
  [
    "recovery-stalls",
    [
      { at: 4 * MINUTE, does: "acknowledge" },
      { at: 10 * MINUTE, does: "progress" },
    ],
  ],
  [
    "resolved-in-10m",
    [
      { at: 4 * MINUTE, does: "acknowledge" },
      { at: 10 * MINUTE, does: "resolve" },
    ],
  ],
]);

const UNITS: ReadonlyMap<string, number> = new Map([
  ["s", 1000],
  ["m", MINUTE],
  ["h", 60 * MINUTE],
]);

/** Those that were asked for; all that have a name where none was. */
export function readBehaviours(asked: readonly string[] | undefined): readonly Behaviour[] {
  return (asked ?? [...NAMED.keys()]).map((name) => ({ name, deeds: NAMED.get(name) ?? readDeeds(name) }));
}

/** `acknowledge=4m,resolve=90s`. */
function readDeeds(text: string): readonly Deed[] {
  return text.split(",").map((part) => {
    const [, does, time = ""] = /^(acknowledge|progress|resolve)=(\d{1,6}[smh])$/.exec(part) ?? [];
    if (does !== undefined) return { at: readDuration(time), does: does as Deed["does"] };
    throw new UsageError(
      phrase("nobody behaves like {text}\n({names}, or acknowledge=4m,progress=10m,resolve=1h)", {
        text,
        names: [...NAMED.keys()],
      }),
    );
  });
}

/** `90s`, `5m`, `1h` in milliseconds. */
export function readDuration(text: string): number {
  const [, amount, unit] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
  const milliseconds = UNITS.get(unit ?? "");
  if (milliseconds === undefined) throw new UsageError(phrase("a time is written 90s, 5m or 1h, not {text}", { text }));
  return Number(amount) * milliseconds;
}
