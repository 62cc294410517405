/** A file of a script, after its modifiers. */
export interface ScriptFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** As it stands in the script, and where: for updating. */
  readonly body: string;
  readonly modifiers: readonly string[];
}

/** A command line test in one text: comments and commands, then files between `-- name --` lines. */
export interface Script {
  readonly commands: readonly { readonly line: number; readonly words: readonly string[] }[];
  readonly files: readonly ScriptFile[];
}

const MARKER = /^-- (\S+)((?: [a-z0-9=]+)*) --$/;

/** Reads a script. A line that it does not understand is a bug of the test, and throws. */
export function parseScript(text: string): Script {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => MARKER.test(line));
  const head = first < 0 ? lines : lines.slice(0, first);
  const commands = head
    .map((line, at) => ({ line: at + 1, words: splitWords(line) }))
    .filter(({ words }) => words.length > 0 && !words[0]?.startsWith("#"));
  return { commands, files: first < 0 ? [] : readFiles(lines.slice(first)) };
}

/** The script with other bodies for some of its files. */
export function replaceFiles(text: string, bodies: ReadonlyMap<string, string>): string {
  const out: string[] = [];
  let skip = false;
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const name = MARKER.exec(line)?.[1];
    if (name !== undefined) skip = bodies.has(name);
    if (name !== undefined || !skip) out.push(line);
    if (name !== undefined && skip) {
      const body = (bodies.get(name) as string).replace(/\n$/, "");
      if (body !== "") out.push(...body.split("\n"));
    }
  }
  return `${out.join("\n")}\n`;
}

function readFiles(lines: readonly string[]): ScriptFile[] {
  const files: ScriptFile[] = [];
  let at = 0;
  while (at < lines.length) {
    const [, name = "", modifiers = ""] = MARKER.exec(lines[at] as string) ?? [];
    let end = at + 1;
    while (end < lines.length && !MARKER.test(lines[end] as string)) end++;
    const body = lines
      .slice(at + 1, end)
      .map((line) => `${line}\n`)
      .join("");
    // The script's own last line end belongs to no file.
    const own = end === lines.length ? body.replace(/\n\n$|^\n$/, (ending) => ending.slice(1)) : body;
    const words = modifiers.split(" ").filter((word) => word !== "");
    files.push({ name, body: own, modifiers: words, content: words.reduce<string | Uint8Array>(modify, own) });
    at = end;
  }
  return files;
}

/** `crlf`, `bom`, `base64`, `bare` (no line end at the end), `repeat=N` (the one line N times, without line ends). */
function modify(content: string | Uint8Array, modifier: string): string | Uint8Array {
  const text = content as string;
  if (modifier === "crlf") return text.replaceAll("\n", "\r\n");
  if (modifier === "bom") return `\uFEFF${text}`;
  if (modifier === "bare") return text.replace(/\n$/, "");
  if (modifier === "base64") return Uint8Array.from(Buffer.from(text, "base64"));
  const count = /^repeat=(\d+)$/.exec(modifier)?.[1];
  if (count === undefined) throw new Error(`a file of a script has the unknown modifier ${modifier}`);
  return text.replace(/\n$/, "").repeat(Number(count));
}

/** Words between blanks; `'...'` holds blanks. */
function splitWords(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
}
