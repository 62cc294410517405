import type { ShellAssignment, ShellRange, ShellRedirect, ShellWord } from "./shell-model.ts";

/** The shape that all nodes of the parser share, as far as words need it. */
interface Node {
  readonly type: string;
  readonly pos: number;
  readonly end: number;
}
interface Part extends Node {
  readonly parts?: readonly Part[] | undefined;
}
interface WordNode extends Node {
  readonly text: string;
  readonly value?: unknown;
  readonly parts?: readonly Part[] | undefined;
}
interface RedirectNode extends Node {
  readonly operator: string;
  readonly descriptor?: (Node & { readonly value?: unknown }) | undefined;
  readonly target?: WordNode | undefined;
  readonly delimiter?: { readonly quoted: boolean } | undefined;
  readonly body?: Node;
  readonly closing?: unknown;
}

const quotes = new Set(["SingleQuoted", "DoubleQuoted", "AnsiCQuoted", "LocaleString"]);
const fixed = new Set([...quotes, "Literal", "Glob", "ExtendedGlob"]);

/** A word as written: in the slice placeholders are not masked as they are in the tree. */
export function readWord(node: WordNode, text: string, { start, end }: ShellRange): ShellWord {
  const isPlaced = start === node.pos && end === node.end;
  const written = isPlaced ? text.slice(start, end) : node.text;
  const isPlain = node.text === written && typeof node.value === "string" && isStatic(node.parts);
  return {
    text: written,
    value: isPlain ? (node.value as string) : undefined,
    quoted: node.parts?.some((part) => quotes.has(part.type)) ?? false,
    start,
    end,
  };
}

export function readAssignment(
  node: Node & { readonly name: string; readonly value: Node },
  text: string,
  { start, end }: ShellRange,
): ShellAssignment {
  return { name: node.name, value: text.slice(start + node.value.pos - node.pos, end), start, end };
}

export function readRedirect(node: RedirectNode, text: string, at: (node: Node) => ShellRange): ShellRedirect {
  const { operator, descriptor, target, body } = node;
  return {
    ...at(node),
    operator,
    ...(typeof descriptor?.value === "number" ? { descriptor: descriptor.value } : {}),
    ...(target === undefined ? {} : { target: readWord(target, text, at(target)) }),
    ...(body === undefined
      ? {}
      : { heredoc: { ...at(body), quoted: node.delimiter?.quoted ?? false, closed: node.closing !== undefined } }),
  };
}

/** No expansion in it. A pattern counts as static: what it stands for matters less than how it is written. */
function isStatic(parts: readonly Part[] | undefined): boolean {
  return parts?.every((part) => fixed.has(part.type) && isStatic(part.parts)) ?? true;
}
