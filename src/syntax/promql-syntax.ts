import { phrase } from "../diagnostics/index.ts";
import type { SyntaxNode, Tree } from "@lezer/common";
import { whyUnknown } from "./promql-functions.ts";
import type { Problem } from "./promql-model.ts";

/** The first place where the grammar cannot go on. */
export function findSyntaxError(tree: Tree, text: string): Problem | undefined {
  let found: Problem | undefined;
  tree.iterate({
    enter(node) {
      if (found !== undefined) return false;
      if (!node.type.isError) return true;
      found = describe(node.node, text);
      return false;
    },
  });
  return found;
}

function describe(node: SyntaxNode, text: string): Problem {
  const parent = node.parent;
  const name = parent?.name === "VectorSelector" ? parent.firstChild : null;
  if (name?.name === "Identifier" && text[node.from] === "(") {
    return { message: whyUnknown(text.slice(name.from, name.to)), start: name.from, end: name.to };
  }
  const rest = text.slice(node.from);
  const token = /^\s*([\w:]+|[^\s\w])/u.exec(rest);
  if (token === null) {
    const bracket = text[parent?.from ?? text.length];
    if (parent !== null && (bracket === "(" || bracket === "{"))
      return { message: phrase("`{bracket}` is never closed", { bracket }), start: parent.from, end: parent.from + 1 };
    const end = text.trimEnd().length;
    return { message: phrase("the expression ends too early"), start: Math.max(0, end - 1), end };
  }
  const end = node.from + token[0].length;
  const start = end - (token[1] as string).length;
  return { message: phrase("`{text}` cannot stand here", { text: token[1] as string }), start, end };
}

/** What a node is made of, comments apart. */
export function meaningful(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== "LineComment") children.push(child);
  }
  return children;
}
