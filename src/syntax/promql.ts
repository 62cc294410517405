import type { SyntaxNode, Tree } from "@lezer/common";
import { parser } from "@prometheus-io/lezer-promql";
import type { Slice } from "../source/index.ts";
import { AGGREGATIONS, FUNCTIONS, whyUnknown } from "./promql-functions.ts";
import { readNumber, readPrometheusDuration, readString } from "./promql-literals.ts";
import type {
  Aggregate,
  Binary,
  Matcher,
  Matching,
  Problem,
  PromqlExpression,
  PromqlNode,
  Selector,
} from "./promql-model.ts";
import { attach } from "./promql-tree.ts";
import { checkTypes } from "./promql-types.ts";

/** Longer and deeper expressions are refused: nobody reads them, and only an attacker writes them. */
const LONGEST = 20_000;
const DEEPEST = 100;

/**
 * Parses and type-checks an expression as Prometheus 3 does without feature flags. Errors carry their places; with a
 * syntax error it is the first one only, because what follows one is guesswork.
 */
export function parsePromql(source: Slice): PromqlExpression {
  const { tree, problems } = read(source.text);
  const checked = tree === undefined || problems.length > 0 ? undefined : checkTypes(tree);
  const errors = [...problems, ...(checked?.problems ?? [])].map(({ message, start, end }) => ({
    message,
    span: source.span(start, end),
  }));
  if (errors.length > 0 || tree === undefined || checked === undefined) return { source, errors };
  return { source, errors, tree, type: checked.type };
}

function read(text: string): { readonly tree?: PromqlNode; readonly problems: readonly Problem[] } {
  if (text.length > LONGEST) {
    return { problems: [{ message: `an expression has at most ${LONGEST} characters`, start: 0, end: 1 }] };
  }
  const tree = parser.parse(text);
  const broken = findSyntaxError(tree, text);
  if (broken !== undefined) return { problems: [broken] };
  const top = tree.topNode.firstChild;
  const root = top?.name === "LineComment" ? meaningful(tree.topNode)[0] : top;
  if (root === null || root === undefined)
    return { problems: [{ message: "there is no expression", start: 0, end: 0 }] };
  const reader = new Reader(text);
  return { tree: reader.node(root, 0), problems: reader.problems };
}

/** The first place where the grammar cannot go on. */
function findSyntaxError(tree: Tree, text: string): Problem | undefined {
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
  if (token === null)
    return {
      message: "the expression ends too early",
      start: Math.max(0, text.trimEnd().length - 1),
      end: text.trimEnd().length,
    };
  const end = node.from + token[0].length;
  const start = end - (token[1] as string).length;
  return { message: `\`${token[1]}\` cannot stand here`, start, end };
}

function meaningful(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== "LineComment") children.push(child);
  }
  return children;
}

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
      if (this.problems.length === 0) this.#problem(node, `an expression nests at most ${DEEPEST} deep`);
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
        return { kind: "unary", expr: inner(1), ...place };
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
        this.#problem(node, `\`${this.#textOf(node)}\` works only where Prometheus runs with a feature flag`);
        return { kind: "number", value: 0, ...place };
    }
  }

  #problem(place: { readonly from: number; readonly to: number }, message: string): void {
    this.problems.push({ message, start: place.from, end: place.to });
  }

  #textOf(node: SyntaxNode): string {
    return this.#text.slice(node.from, node.to);
  }

  #number(node: SyntaxNode): number {
    const value = readNumber(this.#textOf(node));
    if (value === undefined) this.#problem(node, `\`${this.#textOf(node)}\` is no number`);
    return value ?? 0;
  }

  #string(node: SyntaxNode): string {
    const read = readString(this.#textOf(node), node.from);
    if ("value" in read) return read.value;
    this.problems.push(read);
    return "";
  }

  /** Milliseconds. Arithmetic of durations and `0` are refused, as Prometheus refuses them. */
  #duration(node: SyntaxNode): number {
    const text = this.#textOf(node);
    const value = readPrometheusDuration(text.replace(/^[-+]\s*/, ""));
    if (value === undefined) this.#problem(node, `\`${text}\` is no duration`);
    return value ?? 1;
  }

  #selector(node: SyntaxNode, children: readonly SyntaxNode[]): Selector {
    const name = children.find((child) => child.name === "Identifier");
    const braces = children.find((child) => child.name === "LabelMatchers");
    let metric = name === undefined ? undefined : this.#textOf(name);
    const matchers: Matcher[] = [];
    for (const child of braces === undefined ? [] : meaningful(braces)) {
      if (child.name === "QuotedLabelName") {
        if (metric !== undefined) this.#problem(child, "the metric is named twice");
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
      this.#problem(place, "a range stands directly behind a selector; behind anything else write a subquery, `[5m:]`");
      return vector;
    });
  }

  #shift(node: SyntaxNode, children: readonly SyntaxNode[], depth: number): PromqlNode {
    const [inner] = children as [SyntaxNode];
    for (const child of children) if (child.name === "OffsetDurationExpr") this.#duration(child);
    const kind = node.name === "OffsetExpr" ? "offset" : "at";
    return attach(this.node(inner, depth + 1), (expr) => ({ kind, expr, start: expr.start, end: node.to }));
  }

  #binary(node: SyntaxNode, children: readonly SyntaxNode[], depth: number): Binary {
    const left = children[0] as SyntaxNode;
    const operator = children[1] as SyntaxNode;
    const right = children.at(-1) as SyntaxNode;
    const clause = children.find((child) => child.name === "MatchingModifierClause");
    const fill = children.find((child) => child.name === "FillModifier");
    if (fill !== undefined) this.#problem(fill, "`fill` works only where Prometheus runs with a feature flag");
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
