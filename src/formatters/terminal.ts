/**
 * Characters that a terminal obeys or a reader cannot see: controls (C0, C1, line and paragraph separators), bidi and other
 * ignorable format characters, halves of surrogate pairs. A line feed and a tab are layout and left to the caller.
 * Variation selectors 15 and 16 stay: emoji need them.
 */
const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFB]|(?![\uFE0E\uFE0F])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]|\p{Surrogate}/gu;

/** A joiner between two pictures makes one emoji of them; anywhere else it hides. */
const JOINS_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const JOINS_AFTER = /^\p{Extended_Pictographic}/u;

/**
 * Text from a file or a command line, made safe to print: each hidden character becomes `\u{1B}`.
 * Every formatter passes all text that is not its own through here.
 */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, (character, at: number) => {
    if (character === "\u200D" && joins(text, at)) return character;
    return escaped(character);
  });
}

/** The same for text that must stay on one line, as a path: line feeds and tabs become visible too. */
export function showHiddenInLine(text: string): string {
  return showHidden(text).replace(/[\n\t]/g, escaped);
}

/** Behind these a `[` begins a command: `##[` (GitHub Actions), `##vso[` (Azure Pipelines), `##teamcity[`. */
export const COMMAND_MARK = /##(?:vso|teamcity)?$/i;

/**
 * One line of output that a build log cannot take for a command: those marks anywhere, and `::` at the start, blanks
 * apart. Build servers obey them whoever printed them.
 */
export function breakCommands(line: string): string {
  return line.replace(/(##(?:vso|teamcity)?)\[/gi, "$1\\u{5B}").replace(/^(\s*):(?=:)/, "$1\\u{3A}");
}

export function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16).toUpperCase()}}`;
}

/** A few characters on either side decide: an emoji with its modifier is at most four units long. */
function joins(text: string, at: number): boolean {
  return JOINS_BEFORE.test(text.slice(Math.max(0, at - 4), at)) && JOINS_AFTER.test(text.slice(at + 1, at + 3));
}
