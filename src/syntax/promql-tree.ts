import type { PromqlNode, Selector } from "./promql-model.ts";

/** What is written behind an expression belongs to its last operand; the grammar lets it hold the whole. */
export function attach(node: PromqlNode, wrap: (operand: PromqlNode) => PromqlNode): PromqlNode {
  if (node.kind === "unary") {
    const expr = attach(node.expr, wrap);
    return { ...node, expr, end: expr.end };
  }
  if (node.kind !== "binary") return wrap(node);
  const right = attach(node.right, wrap);
  return { ...node, right, end: right.end };
}

/** What a node is made of, from left to right. */
function childrenOf(node: PromqlNode): readonly PromqlNode[] {
  switch (node.kind) {
    case "number":
    case "string":
    case "selector":
      return [];
    case "binary":
      return [node.left, node.right];
    case "aggregate":
    case "call":
      return node.args;
    default:
      return [node.expr];
  }
}

/** The node and all below it, each before what it is made of. */
export function nodesOf(node: PromqlNode): readonly PromqlNode[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

export function selectorsOf(node: PromqlNode): readonly Selector[] {
  return nodesOf(node).filter((part) => part.kind === "selector");
}

/** `absent` or `absent_over_time`: what is there where nothing is, with none of the labels below it. */
export function isAbsent(node: { readonly kind: string; readonly name?: string }): boolean {
  return node.kind === "call" && node.name?.startsWith("absent") === true;
}

/** The node without the parentheses around it. */
export function unwrap(node: PromqlNode): PromqlNode {
  return node.kind === "paren" ? unwrap(node.expr) : node;
}
