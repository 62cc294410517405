import { AGGREGATIONS, FUNCTIONS, type Signature } from "./promql-functions.ts";
import type {
  Aggregate,
  Binary,
  Call,
  Matcher,
  Problem,
  PromqlNode,
  Selector,
  ValueType,
  Wrapper,
} from "./promql-model.ts";
import { findRe2Error, matchesEmpty } from "./re2.ts";

const COMPARISONS: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">="]);
const SETS: ReadonlySet<string> = new Set(["and", "or", "unless"]);

/**
 * The type of an expression, and what Prometheus's own type check has against it (promql/parser/parse.go). The type of
 * a part that does not fit is what it would be, so that one slip is reported once.
 */
export function checkTypes(root: PromqlNode): { readonly type: ValueType; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return { type: typeOf(root, problems), problems };
}

function typeOf(node: PromqlNode, problems: Problem[]): ValueType {
  switch (node.kind) {
    case "number":
      return "scalar";
    case "string":
      return "string";
    case "selector":
      checkSelector(node, problems);
      return node.range === undefined ? "instant vector" : "range vector";
    case "unary": {
      const type = typeOf(node.expr, problems);
      if (type !== "scalar" && type !== "instant vector") add(problems, node, `a sign cannot stand before ${a(type)}`);
      return type;
    }
    case "binary":
      return binaryType(node, problems);
    case "aggregate":
      checkAggregate(node, problems);
      return "instant vector";
    case "call":
      return callType(node, problems);
    default:
      return wrapperType(node, problems);
  }
}

function add(problems: Problem[], place: { readonly start: number; readonly end: number }, message: string): void {
  problems.push({ message, start: place.start, end: place.end });
}

function wrapperType(node: Wrapper, problems: Problem[]): ValueType {
  const type = typeOf(node.expr, problems);
  if (node.kind === "paren") return type;
  if (node.kind === "offset" || node.kind === "at") {
    checkShift(node, problems);
    return type;
  }
  if (type !== "instant vector") add(problems, node.expr, `a subquery needs an instant vector, this is ${a(type)}`);
  return "range vector";
}

function checkShift(node: Wrapper, problems: Problem[]): void {
  const inside: PromqlNode["kind"][] = [];
  let { expr } = node;
  for (; expr.kind === "offset" || expr.kind === "at"; expr = expr.expr) inside.push(expr.kind);
  if (inside.includes(node.kind)) add(problems, node, `\`${node.kind === "at" ? "@" : "offset"}\` stands here twice`);
  if (expr.kind !== "selector" && expr.kind !== "subquery") {
    add(problems, node, "`offset` and `@` go behind a selector or a subquery, nothing else");
  }
}

function checkSelector(node: Selector, problems: Problem[]): void {
  for (const matcher of node.matchers) {
    const isRegex = matcher.op === "=~" || matcher.op === "!~";
    const problem = isRegex ? findRe2Error(matcher.value) : undefined;
    if (problem !== undefined)
      add(problems, matcher, `the regular expression of \`${matcher.label}\` is wrong: ${problem}`);
  }
  const names = node.matchers.filter(({ label }) => label === "__name__");
  if (node.metric !== undefined && names.length > 0) add(problems, names[0] as Matcher, "the metric is named twice");
  if (node.metric === undefined && !node.matchers.some(excludesEmpty)) {
    add(problems, node, "this selects every series there is: at least one matcher must not match the empty value");
  }
}

/** True when series without the label do not match. */
function excludesEmpty({ op, value }: Selector["matchers"][number]): boolean {
  if (op === "=") return value !== "";
  if (op === "!=") return value === "";
  if (findRe2Error(value) !== undefined) return true;
  return matchesEmpty(value) !== (op === "=~");
}

function binaryType(node: Binary, problems: Problem[]): ValueType {
  const left = typeOf(node.left, problems);
  const right = typeOf(node.right, problems);
  const compares = COMPARISONS.has(node.op);
  for (const [side, type] of [
    [node.left, left],
    [node.right, right],
  ] as const) {
    if (type === "string" || type === "range vector")
      add(problems, side, `\`${node.op}\` takes scalars and instant vectors, this is ${a(type)}`);
  }
  const scalars = left === "scalar" && right === "scalar";
  if (node.bool && !compares) add(problems, node, "`bool` belongs to comparisons only");
  if (scalars && compares && !node.bool) add(problems, node, "a comparison of two scalars needs `bool`");
  if (SETS.has(node.op) && (left === "scalar" || right === "scalar")) {
    add(problems, node, `\`${node.op}\` takes two instant vectors, and one side is a scalar`);
  }
  checkMatching(node, left === "scalar" || right === "scalar", problems);
  return scalars ? "scalar" : "instant vector";
}

function checkMatching({ matching, op }: Binary, withScalar: boolean, problems: Problem[]): void {
  if (matching === undefined) return;
  if (withScalar && matching.labels.length > 0)
    add(problems, matching, `\`${matching.kind}\` matches two instant vectors, and one side is a scalar`);
  if (SETS.has(op) && matching.group !== undefined) add(problems, matching, `\`${op}\` cannot group`);
  const twice = matching.kind === "on" ? matching.include.find((label) => matching.labels.includes(label)) : undefined;
  if (twice !== undefined) add(problems, matching, `\`${twice}\` stands in \`on\` and in the group clause`);
}

function checkAggregate(node: Aggregate, problems: Problem[]): void {
  const parameter = AGGREGATIONS.get(node.op);
  const wanted: readonly ValueType[] = parameter === undefined ? ["instant vector"] : [parameter, "instant vector"];
  const types = node.args.map((arg) => typeOf(arg, problems));
  if (types.length !== wanted.length) {
    add(problems, node, `\`${node.op}\` takes ${count(wanted.length)}, here are ${types.length}`);
    return;
  }
  types.forEach((type, at) => {
    if (type !== wanted[at])
      add(
        problems,
        node.args[at] as PromqlNode,
        `\`${node.op}\` needs ${a(wanted[at] as ValueType)} here, this is ${a(type)}`,
      );
  });
}

function callType(node: Call, problems: Problem[]): ValueType {
  const known = FUNCTIONS.get(node.name) as Signature;
  const types = node.args.map((arg) => typeOf(arg, problems));
  const least = known.args.length - known.optional - (known.repeats ? 1 : 0);
  const most = known.repeats ? Number.POSITIVE_INFINITY : known.args.length;
  if (types.length < least || types.length > most) {
    const wanted =
      least === most
        ? count(least)
        : most === Number.POSITIVE_INFINITY
          ? `at least ${count(least)}`
          : `${least} to ${count(most)}`;
    add(problems, node, `\`${node.name}\` takes ${wanted}, here are ${types.length}`);
    return known.result;
  }
  types.forEach((type, at) => {
    const wanted = known.args[Math.min(at, known.args.length - 1)];
    if (type !== wanted)
      add(
        problems,
        node.args[at] as PromqlNode,
        `\`${node.name}\` needs ${a(wanted as ValueType)} here, this is ${a(type)}${rangeHint(type, wanted)}`,
      );
  });
  return known.result;
}

function rangeHint(type: ValueType, wanted: ValueType | undefined): string {
  return type === "instant vector" && wanted === "range vector" ? ": add a range such as `[5m]`" : "";
}

function count(arguments_: number): string {
  return arguments_ === 1 ? "1 argument" : `${arguments_} arguments`;
}

function a(type: ValueType): string {
  return type === "instant vector" ? `an ${type}` : `a ${type}`;
}
