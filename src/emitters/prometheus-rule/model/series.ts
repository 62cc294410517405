export type Labels = Readonly<Record<string, string>>;

/** From sample `from` on, the value is `start` and grows by `step` with each sample. */
export interface Piece {
  readonly from: number;
  readonly start: number;
  readonly step: number;
}

/** A series whose samples follow one another at even distances, the first at time 0. */
export interface Series {
  readonly metric: string;
  readonly labels: Labels;
  /** Sorted; the first begins at 0, the last has no end. */
  readonly pieces: readonly Piece[];
  /** The sample at which the series is marked as gone. */
  readonly gone?: number;
}

/** Value of a sample; undefined once the series is gone. */
export function sampleOf({ pieces, gone }: Series, index: number): number | undefined {
  if (index < 0 || (gone !== undefined && index >= gone)) return undefined;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const { from, start, step } = pieces[at] as Piece;
    if (from <= index) return start + step * (index - from);
  }
  return undefined;
}

/** The first samples of a series in promtool's notation: `1x4 0x80`, `0x2 30+30x40`, `1x4 stale`. */
export function printValues({ pieces, gone }: Series, count: number): string {
  const end = gone ?? count;
  const parts = pieces
    .filter(({ from }) => from < end)
    .map(({ from, start, step }, at) => {
      const more = Math.min(pieces[at + 1]?.from ?? end, end) - from - 1;
      if (more === 0) return String(start);
      return step === 0 ? `${start}x${more}` : `${start}${step < 0 ? "-" : "+"}${Math.abs(step)}x${more}`;
    });
  return [...parts, ...(gone === undefined ? [] : ["stale"])].join(" ");
}

/** `up{instance="a",job="x"}`: labels sorted, values quoted as PromQL quotes them. */
export function printSeries(metric: string, labels: Labels): string {
  const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${metric}{${pairs.map(([label, value]) => `${label}=${JSON.stringify(value)}`).join(",")}}`;
}
