const UNITS = [
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
  ["ms", 1],
] as const;

/** A time in the symbols that all languages share: `30 s`, `1 min 30 s`, `2 h`. */
export function formatDuration(milliseconds: number): string {
  let rest = milliseconds;
  const parts: string[] = [];
  for (const [symbol, size] of UNITS) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count} ${symbol}`);
    rest -= count * size;
  }
  return parts.length === 0 ? "0 s" : parts.join(" ");
}

/** `30 s – 1 min`, `≤ 5 min`, `2 min – 5 min / execution`: no words, so that every language can read it. */
export function formatInterval(interval: {
  readonly atLeast?: number;
  readonly atMost: number;
  readonly per?: string;
}): string {
  const { atLeast, atMost, per } = interval;
  const most = formatDuration(atMost);
  const range =
    atLeast === undefined ? `≤ ${most}` : atLeast === atMost ? most : `${formatDuration(atLeast)} – ${most}`;
  return per === undefined ? range : `${range} / ${per}`;
}
