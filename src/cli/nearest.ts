/** The candidate that is meant by a mistyped word: few letters apart, or the same but for the area before the `/`. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const named = candidates.filter((candidate) => candidate.split("/").at(-1) === word);
  if (named.length === 1) return named[0];
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const apart = distance(word.slice(0, 100), candidate);
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}

/** Letters to add, drop or change to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
