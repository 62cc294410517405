/**
 * Text of others made safe for Markdown. What a runbook says is hostile: no HTML of it, no script behind a link,
 * and no mark that breaks out of the cell, list item or fence it is printed in.
 */

/** Schemes that a link may have; all others (`javascript:`, `data:`, …) are shown as text. */
const SCHEMES = new Set(["http", "https", "mailto", "tel"]);
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** True for relative addresses and for those of a scheme that cannot run anything. */
export function isSafeUrl(url: string): boolean {
  // Browsers skip controls and leading blanks, and entities spell a scheme that the eye does not see.
  if (/^\s|\p{Cc}|^[^/?#]*&(?:#|[a-z])/iu.test(url)) return false;
  const scheme = SCHEME.exec(url.replaceAll("\\", ""));
  return scheme === null || SCHEMES.has((scheme[1] as string).toLowerCase());
}

/** Inline Markdown of an author on one line: emphasis, code and links stay; HTML and unsafe links become text. */
export function inline(markdown: string): string {
  const line = oneLine(markdown);
  return guardStart(neutralise(line));
}

/** The same without touching line feeds or the start: for text that stays in the block where its author put it. */
export function neutralise(markdown: string): string {
  let out = "";
  let at = 0;
  while (at < markdown.length) {
    const piece = pieceAt(markdown, at);
    out += piece.safe;
    at += piece.length;
  }
  return out;
}

/** The next piece of inline Markdown: how much text it takes, and the text to print for it. */
function pieceAt(markdown: string, at: number): { readonly length: number; readonly safe: string } {
  switch (markdown.charAt(at)) {
    case "\\":
      return keep(markdown.slice(at, at + 2));
    case "`": {
      const width = runAt(markdown, at);
      const span = codeAt(markdown, at, width);
      return span === undefined ? { length: width, safe: "\\`".repeat(width) } : keep(span);
    }
    case "<": {
      const autolink = autolinkAt(markdown, at);
      return autolink === undefined ? { length: 1, safe: "&lt;" } : keep(autolink);
    }
    case "]":
      return markdown.charAt(at + 1) === "(" && !isSafeTarget(markdown, at + 2)
        ? { length: 1, safe: "]\\" }
        : keep("]");
    default:
      return keep(/^[^\\`<\]]*/.exec(markdown.slice(at, at + 4096))?.[0] as string);
  }
}

function keep(piece: string): { readonly length: number; readonly safe: string } {
  return { length: piece.length, safe: piece };
}

/** Plain text as Markdown that shows exactly it. */
export function text(plain: string): string {
  return guardStart(
    oneLine(plain).replace(/[\\`*_[\]<>&~|$#]/g, (char) =>
      char === "<" ? "&lt;" : char === "&" ? "&amp;" : `\\${char}`,
    ),
  );
}

/** A code span, with as many backticks as its text needs. */
export function code(plain: string): string {
  const line = oneLine(plain);
  if (line === "") return "";
  const marks = "`".repeat(longestRun(line) + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? " " : "";
  return `${marks}${pad}${line}${pad}${marks}`;
}

/** A fenced block, with as many backticks as its text needs. `language` is one word. */
export function fence(language: string, body: string): string {
  const marks = "`".repeat(Math.max(3, longestRun(body) + 1));
  const end = body === "" || body.endsWith("\n") ? "" : "\n";
  return `${marks}${/^[\w+-]*$/.test(language) ? language : ""}\n${body}${end}${marks}`;
}

/** A link; `label` is Markdown already. An unsafe address leaves the label alone. */
export function link(label: string, url: string): string {
  if (!isSafeUrl(url)) return label;
  return `[${label}](${url.replace(/[\s<>()\\`|]/g, percent)})`;
}

/** `encodeURIComponent` leaves parentheses alone, which would end the link. */
function percent(char: string): string {
  return char === "(" ? "%28" : char === ")" ? "%29" : encodeURIComponent(char);
}

/** One row of a table from cells that are Markdown already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escapePipes(oneLine(cell))).join(" | ")} |`;
}

/** A pipe would end the cell, even within code; `\|` is a pipe that was escaped before. */
function escapePipes(cell: string): string {
  return cell.replace(/\\[^]|\|/g, (found) => (found === "|" ? "\\|" : found));
}

function oneLine(value: string): string {
  return value.replace(/[\s\u0085\u2028\u2029]+/g, " ").trim();
}

/** Marks that mean something only where a block begins. */
function guardStart(line: string): string {
  return line.replace(
    /^(?:(\d{1,9})([.)])(?=\s|$)|(?=[#>+=|~-]|[*_](?:\s|[*_]{2})|\[[^\]]*\]:))/,
    (_, digits: string | undefined, mark: string) => (digits === undefined ? "\\" : `${digits}\\${mark}`),
  );
}

function longestRun(value: string): number {
  return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
}

function runAt(markdown: string, start: number): number {
  let end = start;
  while (markdown.charAt(end) === "`") end++;
  return end - start;
}

/** The code span that begins here, marks and all; undefined where its run of backticks has no partner. */
function codeAt(markdown: string, start: number, width: number): string | undefined {
  for (let at = markdown.indexOf("`", start + width); at >= 0; at = markdown.indexOf("`", at)) {
    const run = runAt(markdown, at);
    at += run;
    if (run === width) return markdown.slice(start, at);
  }
  return undefined;
}

/** `<https://…>` and the like, of a scheme that is safe. */
function autolinkAt(markdown: string, start: number): string | undefined {
  const found = /^<([a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,2000})>/i.exec(markdown.slice(start, start + 2100));
  return found !== null && isSafeUrl(found[1] as string) ? found[0] : undefined;
}

/** Whether the target of an inline link is safe; `start` is the place behind its `](`. */
export function isSafeTarget(markdown: string, start: number): boolean {
  // The scheme stands at the start; the rest of a long address tells nothing more.
  const rest = markdown.slice(start, start + 200).trimStart();
  const target = rest.startsWith("<")
    ? (rest.slice(1).split(">", 1)[0] as string)
    : (rest.split(/[\s)]/, 1)[0] as string);
  return !/[<>]/.test(target) && isSafeUrl(target);
}
