import { type Phrase, phrase } from "../diagnostics/index.ts";
import type { SyntaxNode } from "@lezer/common";
import { parser } from "@prometheus-io/lezer-promql";
import { AGGREGATIONS, FUNCTIONS, whyUnknown } from "./promql-functions.ts";
import { readNumber, readString } from "./promql-literals.ts";
import type { Aggregate, Binary, Matcher, Matching, Problem, PromqlNode, Selector } from "./promql-model.ts";
import { findSyntaxError, meaningful } from "./promql-syntax.ts";
import { attach } from "./promql-tree.ts";

/** Longer and deeper expressions are refused: nobody reads them, and only an attacker writes them. */
const LONGEST = 20_000;
const DEEPEST = 100;

/** The tree of a text, and what is wrong with it before types are looked at. */
export function readTree(text: string): { readonly tree?: PromqlNode; readonly problems: readonly Problem[] } {
  if (text.length > LONGEST) {
    return {
      problems: [
        { message: phrase("an expression has at most {limit} characters", { limit: LONGEST }), start: 0, end: 1 },
      ],
    };
  }
  const tree = parser.parse(closePoints(text));
  const broken = findSyntaxError(tree, text);
  if (broken !== undefined) return { problems: [broken] };
  const top = tree.topNode.firstChild;
  const root = top?.name === "LineComment" ? meaningful(tree.topNode)[0] : top;
  if (root === null || root === undefined)
    return { problems: [{ message: phrase("there is no expression"), start: 0, end: 0 }] };
  const reader = new Reader(text);
  return { tree: reader.node(root, 0), problems: reader.problems };
}

/** The grammar has no number that ends with its point (`5.`), and Prometheus has: a digit stands in for the point. */
function closePoints(text: string): string {
  return text.replace(TEXTS_OR_POINT, (found: string, digits?: string) =>
    digits === undefined ? found : `${digits}0`,
  );
}

const TEXTS_OR_POINT =
  /"(?:[^"\\]|\\[^])*(?:"|\\?$)|'(?:[^'\\]|\\[^])*(?:'|\\?$)|`[^`]*(?:`|$)|#[^\n]*|(?<![\w:.])(\d+)\.(?![\w.])/g;

/** Turns the grammar's nodes into ours. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  node(node: SyntaxNode, depth: number): PromqlNode {
    const place = { start: node.from, end: node.to };
    if (depth > DEEPEST) {
      if (this.problems.length === 0)
        this.#problem(node, phrase("an expression nests at most {limit} deep", { limit: DEEPEST }));
      return { kind: "number", value: 0, ...place };
    }
    const children = meaningful(node);
    const inner = (at: number): PromqlNode => this.node(children[at] as SyntaxNode, depth + 1);
    switch (node.name) {
      case "NumberDurationLiteral":
        return { kind: "number", value: this.#number(node), ...place };
      case "StringLiteral":
        return { kind: "string", value: this.#string(node), ...place };
      case "VectorSelector":
        return this.#selector(node, children);
      case "MatrixSelector":
        return this.#matrix(node, children, depth);
      case "ParenExpr":
        return { kind: "paren", expr: inner(0), ...place };
      case "UnaryExpr":
        return this.#signed(place, this.#textOf(children[0] as SyntaxNode), inner(1));
      case "BinaryExpr":
        return this.#binary(node, children, depth);
      case "AggregateExpr":
        return this.#aggregate(node, children, depth);
      case "FunctionCall":
        return this.#call(node, children, depth);
      case "OffsetExpr":
      case "StepInvariantExpr":
        return this.#shift(node, children, depth);
      case "SubqueryExpr":
        for (const part of children.slice(1)) this.#duration(part);
        return attach(inner(0), (expr) => ({ kind: "subquery", expr, start: expr.start, end: node.to }));
      default:
        this.#problem(
          node,
          phrase("`{text}` works only where Prometheus runs with a feature flag", { text: this.#textOf(node) }),
        );
        return { kind: "number", value: 0, ...place };
    }
  }

  #problem(place: { readonly from: number; readonly to: number }, message: Phrase): void {
    this.problems.push({ message, start: place.from, end: place.to });
  }

  #textOf(node: SyntaxNode): string {
    return this.#text.slice(node.from, node.to);
  }

  /** A sign before a number is part of it, wherever the grammar puts it. */
  #signed(place: { readonly start: number; readonly end: number }, sign: string, expr: PromqlNode): PromqlNode {
    if (expr.kind !== "number") return { kind: "unary", expr, ...place };
    return { kind: "number", value: sign === "-" ? -expr.value : expr.value, ...place };
  }

  #number(node: SyntaxNode): number {
    const value = readNumber(this.#textOf(node));
    if (value === undefined) this.#problem(node, phrase("`{text}` is no number", { text: this.#textOf(node) }));
    return value ?? 0;
  }

  #string(node: SyntaxNode): string {
    const read = readString(this.#textOf(node), node.from);
    if ("value" in read) return read.value;
    this.problems.push(read);
    return "";
  }

  /** Milliseconds of a range or of a step. Arithmetic of durations needs a feature flag. */
  #duration(node: SyntaxNode): number {
    const text = this.#textOf(node);
    const value = this.#offset(node);
    if (/^[-+]/.test(text))
      this.#problem(node, phrase("`{text}` has a sign, and only the time of `offset` may have one", { text }));
    else if (value <= 0)
      this.#problem(node, phrase("`{text}` holds nothing: the time must be longer than 0", { text }));
    return value;
  }

  /** Milliseconds of an `offset`, which may go either way. */
  #offset(node: SyntaxNode): number {
    const text = this.#textOf(node);
    const value = (readNumber(text) ?? Number.NaN) * 1000;
    if (Number.isFinite(value)) return value;
    this.#problem(node, phrase("`{text}` is no duration", { text }));
    return 1;
  }

  #selector(node: SyntaxNode, children: readonly SyntaxNode[]): Selector {
    const name = children.find((child) => child.name === "Identifier");
    const braces = children.find((child) => child.name === "LabelMatchers");
    let metric = name === undefined ? undefined : this.#textOf(name);
    const matchers: Matcher[] = [];
    for (const child of braces === undefined ? [] : meaningful(braces)) {
      if (child.name === "QuotedLabelName") {
        if (metric !== undefined) this.#problem(child, phrase("the metric is named twice"));
        metric = this.#string(child.firstChild as SyntaxNode);
      } else matchers.push(this.#matcher(child));
    }
    const last = braces?.lastChild ?? undefined;
    return {
      kind: "selector",
      ...(metric === undefined ? {} : { metric }),
      matchers,
      matchersEnd: last?.to ?? (braces === undefined ? node.to : braces.from + 1),
      braces: braces !== undefined,
      start: node.from,
      end: node.to,
    };
  }

  #matcher(node: SyntaxNode): Matcher {
    const [label, op, value] = meaningful(node) as [SyntaxNode, SyntaxNode, SyntaxNode];
    return {
      label: label.name === "QuotedLabelName" ? this.#string(label.firstChild as SyntaxNode) : this.#textOf(label),
      op: this.#textOf(op) as Matcher["op"],
      value: this.#string(value),
      start: node.from,
      end: node.to,
    };
  }

  #matrix(node: SyntaxNode, children: readonly SyntaxNode[], depth: number): PromqlNode {
    const [inner, range] = children as [SyntaxNode, SyntaxNode];
    const milliseconds = this.#duration(range);
    return attach(this.node(inner, depth + 1), (vector) => {
      if (vector.kind === "selector" && vector.range === undefined)
        return { ...vector, range: milliseconds, end: node.to };
      const place = { from: inner.to, to: node.to };
      this.#problem(
        place,
        phrase("a range stands directly behind a selector; behind anything else write a subquery, `[5m:]`"),
      );
      return vector;
    });
  }

  #shift(node: SyntaxNode, children: readonly SyntaxNode[], depth: number): PromqlNode {
    const [inner] = children as [SyntaxNode];
    for (const child of children) {
      if (child.name === "OffsetDurationExpr") this.#offset(child);
      if (child.name === "NumberDurationLiteral" && !Number.isFinite(this.#number(child)))
        this.#problem(child, phrase("`{text}` is no time", { text: this.#textOf(child) }));
    }
    const kind = node.name === "OffsetExpr" ? "offset" : "at";
    return attach(this.node(inner, depth + 1), (expr) => ({ kind, expr, start: expr.start, end: node.to }));
  }

  #binary(node: SyntaxNode, children: readonly SyntaxNode[], depth: number): Binary {
    const left = children[0] as SyntaxNode;
    const operator = children[1] as SyntaxNode;
    const right = children.at(-1) as SyntaxNode;
    const clause = children.find((child) => child.name === "MatchingModifierClause");
    const fill = children.find((child) => child.name === "FillModifier");
    if (fill !== undefined)
      this.#problem(fill, phrase("`{text}` works only where Prometheus runs with a feature flag", { text: "fill" }));
    const matching = clause === undefined ? undefined : this.#matching(clause);
    return {
      kind: "binary",
      op: this.#textOf(operator).toLowerCase(),
      opStart: operator.from,
      bool: children.some((child) => child.name === "BoolModifier"),
      left: this.node(left, depth + 1),
      right: this.node(right, depth + 1),
      ...(matching === undefined ? {} : { matching }),
      start: node.from,
      end: node.to,
    };
  }

  #matching(node: SyntaxNode): Matching {
    const children = meaningful(node);
    const group = children.find((child) => child.name === "GroupLeft" || child.name === "GroupRight");
    const [labels, include] = children.filter((child) => child.name === "GroupingLabels");
    return {
      kind: children[0]?.name === "On" ? "on" : "ignoring",
      labels: this.#labels(labels),
      ...(group === undefined ? {} : { group: group.name === "GroupLeft" ? "left" : "right" }),
      include: this.#labels(include),
      start: node.from,
      end: node.to,
    };
  }

  #labels(node: SyntaxNode | undefined): readonly string[] {
    return (node === undefined ? [] : meaningful(node)).map((label) =>
      label.name === "QuotedLabelName" ? this.#string(label.firstChild as SyntaxNode) : this.#textOf(label),
    );
  }

  #aggregate(node: SyntaxNode, children: readonly SyntaxNode[], depth: number): Aggregate {
    const op = this.#textOf(children[0] as SyntaxNode).toLowerCase();
    if (!AGGREGATIONS.has(op)) this.#problem(children[0] as SyntaxNode, whyUnknown(op));
    const modifier = children.find((child) => child.name === "AggregateModifier");
    const labels = modifier === undefined ? undefined : meaningful(modifier);
    return {
      kind: "aggregate",
      op,
      args: this.#args(children, depth),
      ...(modifier === undefined || labels === undefined
        ? {}
        : {
            grouping: {
              kind: labels[0]?.name === "By" ? "by" : "without",
              labels: this.#labels(labels[1]),
              start: modifier.from,
              end: modifier.to,
            },
          }),
      start: node.from,
      end: node.to,
    };
  }

  #call(node: SyntaxNode, children: readonly SyntaxNode[], depth: number): PromqlNode {
    const name = this.#textOf(children[0] as SyntaxNode);
    const place = { start: node.from, end: node.to };
    const args = this.#args(children, depth);
    if (FUNCTIONS.has(name)) return { kind: "call", name, args, ...place };
    this.#problem(children[0] as SyntaxNode, whyUnknown(name));
    return { kind: "number", value: 0, ...place };
  }

  #args(children: readonly SyntaxNode[], depth: number): readonly PromqlNode[] {
    const body = children.find((child) => child.name === "FunctionCallBody");
    return (body === undefined ? [] : meaningful(body)).map((arg) => this.node(arg, depth + 1));
  }
}
