import { Slice, SourceFile } from "../source/index.ts";
import type { Problem, PromqlExpression, PromqlNode, ValueType } from "./promql-model.ts";
import { readTree } from "./promql-read.ts";
import { checkTypes } from "./promql-types.ts";

/**
 * Parses and type-checks an expression as Prometheus 3 does without feature flags. Errors carry their places; with a
 * syntax error it is the first one only, because what follows one is guesswork.
 */
export function parsePromql(source: Slice): PromqlExpression {
  const { tree, type, problems } = check(source.text);
  const errors = problems.map(({ message, start, end }) => ({ message, span: source.span(start, end) }));
  if (tree === undefined || type === undefined) return { source, errors };
  return { source, errors, tree, type };
}

/** What is in a text, and its type where nothing is wrong with it. */
interface Checked {
  readonly tree?: PromqlNode;
  readonly type?: ValueType;
  readonly problems: readonly Problem[];
}

/** Rules, mending and emitters read the same expressions. */
const texts = new Map<string, Checked>();
const mostTexts = 500;

function check(text: string): Checked {
  let checked = texts.get(text);
  if (checked === undefined) {
    checked = checkText(text);
    if (texts.size >= mostTexts) texts.clear();
    texts.set(text, checked);
  }
  return checked;
}

function checkText(text: string): Checked {
  const { tree, problems } = readTree(text);
  if (tree === undefined || problems.length > 0) return { problems: [...problems].sort(byStart) };
  const { type, problems: wrong } = checkTypes(tree);
  return wrong.length > 0 ? { problems: [...wrong].sort(byStart) } : { tree, type, problems: [] };
}

function byStart(a: Problem, b: Problem): number {
  return a.start - b.start;
}

/** Parses an expression that stands in no file. Its places are those of the text itself. */
export function parsePromqlText(text: string): PromqlExpression {
  return parsePromql(Slice.of(new SourceFile("expression", text).span(0, text.length)));
}
