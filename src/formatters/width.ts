import stringWidth from "string-width";

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Columns that a text takes on a terminal, colours apart; East Asian ambiguous characters count as one. */
export function displayWidth(text: string): number {
  return stringWidth(text);
}

/** What a reader sees as one character each: `e` with its accent, an emoji with all its joiners. */
export function graphemes(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  return segmenter.segment(text);
}
