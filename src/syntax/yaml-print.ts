import { Document, type Node, Scalar, visit } from "yaml";
import type { YamlPath } from "./yaml.ts";

/** Comment lines, without their mark, above the node at a path. */
export interface YamlComment {
  readonly path: YamlPath;
  readonly lines: readonly string[];
}

/**
 * Characters that nobody can see, or that some reader takes for a line break or for no text at all. Line feeds and
 * tabs stay as they are, and so do the joiner and the selector that emoji are made with.
 */
const UNSEEN = /(?![\n\t\u200d\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u00a0]/gu;

/**
 * Prints plain JSON data as YAML that reads back the same under YAML 1.2 and 1.1: the one printer of the project.
 * Keys keep their order. Each line of `header` becomes a comment at the top, `comments` stand above their places.
 */
export function printYaml(
  value: unknown,
  header: readonly string[] = [],
  comments: readonly YamlComment[] = [],
): string {
  const document = new Document(value, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  for (const { path, lines } of comments) {
    const node = document.getIn(path, true) as Node;
    node.commentBefore = lines.map((line) => ` ${printable(line)}`).join("\n");
  }
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== "string") return;
      const lines = node.value.includes("\n");
      const quoted =
        node.value.search(UNSEEN) >= 0 || RESERVED.test(node.value) || (lines && BLANK_EDGE.test(node.value));
      if (quoted) node.type = Scalar.QUOTE_DOUBLE;
      else if (lines) node.type = Scalar.BLOCK_LITERAL;
    },
  });
  const head = header.map((line) => `# ${printable(line)}`.trimEnd());
  return [...head, document.toString({ lineWidth: 0 }).replace(UNSEEN, escapeUnseen)].join("\n");
}

/** Words that YAML 1.1 gives a meaning of their own. */
const RESERVED = /^(?:<<|=)$/;

/** Blanks at an edge of a text of several lines, where a block would have to say how much of them is indentation. */
const BLANK_EDGE = /^\s|[ \t]\n*$/;

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
