import type { Phrase } from "../diagnostics/index.ts";
import type { Slice, Span } from "../source/index.ts";

/** What an expression gives, in the words of Prometheus. */
export type ValueType = "scalar" | "instant vector" | "range vector" | "string";

/** `start` and `end` are offsets in the text of the expression. */
interface Base {
  readonly start: number;
  readonly end: number;
}

export interface Matcher extends Base {
  readonly label: string;
  readonly op: "=" | "!=" | "=~" | "!~";
  readonly value: string;
}

export interface NumberLiteral extends Base {
  readonly kind: "number";
  readonly value: number;
}
export interface StringLiteral extends Base {
  readonly kind: "string";
  readonly value: string;
}
/** `up{job="x"}`, with `range` (milliseconds) `up{job="x"}[5m]`. */
export interface Selector extends Base {
  readonly kind: "selector";
  readonly metric?: string;
  readonly matchers: readonly Matcher[];
  readonly range?: number;
  /** Where the next matcher goes: behind the last one, before `}`; behind the name where there are no braces. */
  readonly matchersEnd: number;
  readonly braces: boolean;
}
/** Parentheses, `offset`, `@` and subqueries: what they hold keeps its labels. */
export interface Wrapper extends Base {
  readonly kind: "paren" | "offset" | "at" | "subquery";
  readonly expr: PromqlNode;
}
export interface Unary extends Base {
  readonly kind: "unary";
  readonly expr: PromqlNode;
}
export interface Matching extends Base {
  readonly kind: "on" | "ignoring";
  readonly labels: readonly string[];
  /** `left`: many on the left side, one on the right. */
  readonly group?: "left" | "right";
  readonly include: readonly string[];
}
export interface Binary extends Base {
  readonly kind: "binary";
  readonly op: string;
  readonly opStart: number;
  readonly bool: boolean;
  readonly left: PromqlNode;
  readonly right: PromqlNode;
  readonly matching?: Matching;
}
export interface Aggregate extends Base {
  readonly kind: "aggregate";
  readonly op: string;
  readonly args: readonly PromqlNode[];
  readonly grouping?: Base & { readonly kind: "by" | "without"; readonly labels: readonly string[] };
}
export interface Call extends Base {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly PromqlNode[];
}

export type PromqlNode = NumberLiteral | StringLiteral | Selector | Wrapper | Unary | Binary | Aggregate | Call;

export interface PromqlError {
  readonly message: Phrase;
  readonly span: Span;
}

/** The same with offsets in the text of the expression. */
export interface Problem {
  readonly message: Phrase;
  readonly start: number;
  readonly end: number;
}

/** A parsed expression. Without errors there are a tree and a type. */
export interface PromqlExpression {
  readonly source: Slice;
  readonly errors: readonly PromqlError[];
  readonly tree?: PromqlNode;
  readonly type?: ValueType;
}
