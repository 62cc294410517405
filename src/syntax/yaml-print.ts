import { Document, Scalar, visit } from "yaml";
import type { YamlPath } from "./yaml.ts";

/** Comment lines, without their mark, above the item of a list at a path. */
export interface YamlComment {
  readonly path: YamlPath;
  readonly lines: readonly string[];
}

/**
 * Characters that nobody can see, or that some reader takes for a line break or for no text at all. Line feeds and
 * tabs stay as they are, and so do the joiner and the selector that emoji are made with.
 */
const UNSEEN = /(?![\n\t\u200d\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u00a0]/gu;

/** Texts and keys that are plain in every place and for every reader: a word of YAML 1.1 has at most five letters. */
const PLAIN = /^[A-Za-z/][A-Za-z0-9_/.-]*(?: [A-Za-z0-9_/.-]+)*$/;
const WORD = /^[A-Za-z.]{1,5}$/;

/** Blanks at an edge of a text of several lines, where a block would have to say how much of them is indentation. */
const BLANK_EDGE = /^\s|[ \t]\n*$/;

/** Words that YAML 1.1 gives a meaning of their own. */
const RESERVED = /^(?:<<|=)$/;

/**
 * Prints plain JSON data as YAML that reads back the same under YAML 1.2 and 1.1: the one printer of the project.
 * Keys keep their order. Each line of `header` becomes a comment at the top, `comments` stand above their places.
 *
 * Layout is ours, for it is most of the work; how a text is quoted is the library's, which a test holds all against.
 */
export function printYaml(
  value: unknown,
  header: readonly string[] = [],
  comments: readonly YamlComment[] = [],
): string {
  const above = new Map(comments.map(({ path, lines }) => [path.join("/"), lines]));
  const lines = header.map((line) => `# ${printable(line)}`.trimEnd());
  if (isCollection(value) && !isEmpty(value)) printCollection(value, { indent: "", path: "", above, lines });
  else lines.push(isCollection(value) ? (inline(value) as string) : printLibrary(value, "document"));
  return `${lines.join("\n")}\n`;
}

interface Place {
  readonly indent: string;
  readonly path: string;
  readonly above: ReadonlyMap<string, readonly string[]>;
  readonly lines: string[];
}

type Collection = readonly unknown[] | Readonly<Record<string, unknown>>;

/** `first` stands before the first line instead of its indentation: the `- ` of the item that the collection is. */
function printCollection(value: Collection, place: Place, first?: string): void {
  const { indent, path, above, lines } = place;
  const isList = Array.isArray(value);
  let start = first ?? indent;
  for (const [key, member] of isList ? value.entries() : Object.entries(value)) {
    const own = above.size === 0 ? "" : path === "" ? String(key) : `${path}/${key}`;
    for (const line of above.get(own) ?? []) lines.push(`${indent}# ${printable(line)}`.trimEnd());
    const head = isList ? `${start}-` : `${start}${printKey(String(key))}:`;
    start = indent;
    const text = inline(member);
    if (text !== undefined) lines.push(`${head} ${text}`);
    else if (typeof member === "string") printBlock(member, head, `${indent}  `, lines);
    else {
      const below = { ...place, indent: `${indent}  `, path: own };
      if (isList) printCollection(member as Collection, below, `${head} `);
      else {
        lines.push(head);
        printCollection(member as Collection, below);
      }
    }
  }
}

/** What stands behind its key or mark on the same line; undefined for a text of several lines and for what has members. */
function inline(value: unknown): string | undefined {
  if (typeof value === "string") return printText(value);
  if (isCollection(value)) return isEmpty(value) ? (Array.isArray(value) ? "[]" : "{}") : undefined;
  return typeof value === "number" && !Number.isSafeInteger(value) ? printLibrary(value) : String(value);
}

function printText(text: string): string | undefined {
  if (isPlain(text)) return text;
  const isBlock = text.includes("\n") && text.search(UNSEEN) < 0 && !BLANK_EDGE.test(text);
  return isBlock ? undefined : printLibrary(text);
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !WORD.test(text);
}

function printKey(key: string): string {
  return isPlain(key) ? key : printLibrary(key, "key");
}

function printBlock(text: string, head: string, indent: string, lines: string[]): void {
  const content = text.replace(/(?<!\n)\n+$/, "");
  const ends = text.length - content.length;
  lines.push(`${head} |${ends === 0 ? "-" : ends === 1 ? "" : "+"}`);
  for (const line of content.split("\n")) lines.push(line === "" ? "" : indent + line);
  for (let more = 1; more < ends; more++) lines.push("");
}

const ONE_LINE = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };
const known = new Map<string, string>();

/** A scalar or key as the library writes it; texts are remembered, for a manifest says the same things again and again. */
function printLibrary(value: unknown, as: "value" | "key" | "document" = "value"): string {
  const id = `${as} ${typeof value} ${String(value)}`;
  const before = known.get(id);
  if (before !== undefined) return before;
  const data = { value: { a: value }, key: { [String(value)]: 0 }, document: value }[as];
  const document = new Document(data, { compat: "yaml-1.1" });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== "string") return;
      const quoted = node.value.search(UNSEEN) >= 0 || RESERVED.test(node.value) || node.value.includes("\n");
      if (quoted) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const whole = document.toString(ONE_LINE).replace(UNSEEN, escapeUnseen).trimEnd();
  const text = as === "key" ? whole.slice(0, whole.lastIndexOf(":")) : whole.slice(as === "value" ? "a: ".length : 0);
  if (known.size > 5_000) known.clear();
  known.set(id, text);
  return text;
}

function isCollection(value: unknown): value is Collection {
  return typeof value === "object" && value !== null;
}

function isEmpty(value: Collection): boolean {
  return Object.keys(value).length === 0;
}

/** A comment is one line, whatever was written. */
function printable(text: string): string {
  return text.replace(/\s/g, " ").replace(UNSEEN, " ");
}

/** All such characters stand in double quotes, where an escape is the same character. */
function escapeUnseen(char: string): string {
  const code = char.codePointAt(0) as number;
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}
