import { Slice, type SourceFile } from "../source/index.ts";

/**
 * The documents of a YAML file, in their order, as they stand between its `---` lines and `...`: there are none of these within a
 * document, since whatever begins a line in the first column ends a scalar. What stands behind a `---` belongs to what follows.
 */
export function documentsOf(file: SourceFile): readonly Slice[] {
  const cuts = [...file.text.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)].map(({ index }) => index);
  const starts = [0, ...cuts.map((at) => at + 3)];
  const ends = [...cuts, file.text.length];
  return starts.flatMap((start, at) => {
    const end = ends[at] as number;
    const says = file.text
      .slice(start, end)
      .split("\n")
      .some((line) => !SAYS_NOTHING.test(line));
    return says ? [Slice.of(file.span(start, end))] : [];
  });
}

/** Blank lines, comments, and the directives before a document. */
const SAYS_NOTHING = /^(?:\s*(?:#|$)|%)/;
