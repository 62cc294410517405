/** What is at the bottom of the terminal: rows below each other, with the cursor at the end of the last. */
export interface Drawn {
  /** None: nothing is drawn yet, and the cursor is at the beginning of a row. */
  readonly rows: readonly string[];
}

export const NOTHING: Drawn = { rows: [] };

/** While rows are drawn: what a terminal takes for wider than it is, is cut at the edge and moves nothing. */
const [NO_WRAP, WRAP] = ["\u001B[?7l", "\u001B[?7h"];
const [HIDE_CURSOR, SHOW_CURSOR] = ["\u001B[?25l", "\u001B[?25h"];
const ERASE_ROW = "\u001B[2K";
const ERASE_BELOW = "\u001B[J";
const CLEAR = "\u001B[H\u001B[2J";

/** All that may have been left changed on a terminal, as it was. */
export const RESTORED = `${WRAP}${SHOW_CURSOR}`;

/**
 * What to write so that the rows stand where those before stood, and `above` (whole lines) above them for good. Goes up as many
 * rows as it has gone down, whatever the rows hold. Empty where nothing has changed.
 */
export function redraw(before: Drawn, above: string, rows: readonly string[], asks: boolean): string {
  const same = above === "" && before.rows.length === rows.length;
  const top = before.rows.length === 0 ? "" : `\r${up(before.rows.length - 1)}`;
  if (!same) return `${top}${before.rows.length === 0 ? "" : ERASE_BELOW}${onLines(above)}${draw(rows, asks)}`;
  if (rows.every((row, at) => row === before.rows[at])) return "";
  const last = rows.length - 1;
  const changed = rows.map((row, at) => (at < last && row === before.rows[at] ? "" : ERASE_ROW + row));
  return `${top}${draw(changed, asks)}`;
}

/** The same on a terminal that has changed its size, and may have moved what stood there in any way: all of it anew. */
export function repaint(above: string, rows: readonly string[], asks: boolean): string {
  return `${CLEAR}${onLines(above)}${draw(rows, asks)}`;
}

/** The rows stay where they are for good, and what is written next begins below them. */
export function leave({ rows }: Drawn): string {
  return `${rows.length === 0 ? "" : "\r\n"}${RESTORED}`;
}

function draw(rows: readonly string[], asks: boolean): string {
  return `${HIDE_CURSOR}${NO_WRAP}${rows.join("\r\n")}${WRAP}${asks ? SHOW_CURSOR : ""}`;
}

function up(rows: number): string {
  return rows > 0 ? `\u001B[${rows}A` : "";
}

function onLines(text: string): string {
  return text.replace(/\r?\n/g, "\r\n");
}
