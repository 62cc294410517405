import type { Change } from "./model.ts";

/** A line that went or came, with the language it is in where the text is in several. */
export interface ChangedLine {
  readonly mark: "-" | "+";
  readonly text: string;
  readonly language?: string;
}

/** Lines that are compared one by one, before times after; longer texts are shown whole. */
const MOST_COMPARED = 250_000;

/** What went and what came, line by line, language by language; lines that stand on both sides are left out. */
export function changedLines({ base, head, verb, field }: Change): readonly ChangedLine[] {
  // What only stands elsewhere is not shown again; where it stands is.
  if (verb === "moved" && field === undefined) return [];
  const [before, after] = [base?.text ?? {}, head?.text ?? {}];
  const tags = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return tags.flatMap((tag) => {
    const language = tag === "und" || tags.length === 1 ? {} : { language: tag };
    return compareLines(split(before[tag]), split(after[tag])).map((line) => ({ ...line, ...language }));
  });
}

function split(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const lines = text.split(/\r\n|\n|\r/);
  while (lines.length > 1 && lines.at(-1)?.trim() === "") lines.pop();
  return lines;
}

/** The fewest lines that must go and come (longest common subsequence). */
function compareLines(before: readonly string[], after: readonly string[]): readonly ChangedLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let ends = 0;
  while (ends < before.length - start && ends < after.length - start && before.at(-1 - ends) === after.at(-1 - ends))
    ends++;
  const [old, now] = [before.slice(start, before.length - ends), after.slice(start, after.length - ends)];
  if (old.length * now.length > MOST_COMPARED)
    return [...old.map((text) => ({ mark: "-", text }) as const), ...now.map((text) => ({ mark: "+", text }) as const)];
  const lengths = commonLengths(old, now);
  const lines: ChangedLine[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    if (at < old.length && old[at] === now[to]) {
      at++;
      to++;
    } else if (to >= now.length || (at < old.length && lengthAt(lengths, at + 1, to) >= lengthAt(lengths, at, to + 1)))
      lines.push({ mark: "-", text: old[at++] as string });
    else lines.push({ mark: "+", text: now[to++] as string });
  }
  return lines;
}

/** `lengths[i][j]`: how many lines the rests from `i` and from `j` have in common. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let at = old.length - 1; at >= 0; at--) {
    for (let to = now.length - 1; to >= 0; to--) {
      const same = old[at] === now[to];
      const row = lengths[at] as Uint32Array;
      row[to] = same
        ? 1 + lengthAt(lengths, at + 1, to + 1)
        : Math.max(lengthAt(lengths, at + 1, to), row[to + 1] as number);
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly Uint32Array[], at: number, to: number): number {
  return lengths[at]?.[to] ?? 0;
}
