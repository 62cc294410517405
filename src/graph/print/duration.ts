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

/** A time as a clock shows it, for sums: `0:30`, `12:15`, `1:03:15`. A part of a second counts as a whole one. */
export function formatClock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  const minutes = Math.floor(seconds / 60);
  const two = (count: number) => String(count).padStart(2, "0");
  const end = two(seconds % 60);
  return minutes < 60 ? `${minutes}:${end}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${end}`;
}

/** `0:30–1:00`, `≤ 5:00`, `1:00`, `2:00–5:00 / execution`. */
export function formatClocks(interval: {
  readonly atLeast: number;
  readonly atMost: number;
  readonly per?: string;
}): string {
  const { atLeast, atMost, per } = interval;
  const most = formatClock(atMost);
  const range = atLeast === atMost ? most : atLeast === 0 ? `≤ ${most}` : `${formatClock(atLeast)}–${most}`;
  return per === undefined ? range : `${range} / ${per}`;
}
