import { readPrometheusDuration } from "../syntax/index.ts";

const UNITS = [
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
  ["ms", 1],
] as const;

/** Milliseconds of a duration that fits the schema; 0 where nothing is said. */
export function readDuration(text: string | undefined): number {
  return readPrometheusDuration(text ?? "0") as number;
}

/** `1m30s`, `0`: the form that scenarios have. */
export function writeDuration(milliseconds: number): string {
  let left = Math.round(milliseconds);
  const parts = UNITS.flatMap(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [`${count}${unit}`];
  });
  return parts.join("") || "0";
}
