import { counted, type Phrase, phrase } from "../diagnostics/index.ts";
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
      if (type !== "scalar" && type !== "instant vector")
        add(problems, node, phrase("a sign cannot stand before {type}", { type: a(type) }));
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

function add(problems: Problem[], place: { readonly start: number; readonly end: number }, message: Phrase): void {
  problems.push({ message, start: place.start, end: place.end });
}

function wrapperType(node: Wrapper, problems: Problem[]): ValueType {
  const type = typeOf(node.expr, problems);
  if (node.kind === "paren") return type;
  if (node.kind === "offset" || node.kind === "at") {
    checkShift(node, problems);
    return type;
  }
  if (type !== "instant vector")
    add(problems, node.expr, phrase("a subquery needs an instant vector, this is {type}", { type: a(type) }));
  return "range vector";
}

function checkShift(node: Wrapper, problems: Problem[]): void {
  const inside: PromqlNode["kind"][] = [];
  let { expr } = node;
  for (; expr.kind === "offset" || expr.kind === "at"; expr = expr.expr) inside.push(expr.kind);
  if (inside.includes(node.kind))
    add(problems, node, phrase("`{text}` stands here twice", { text: node.kind === "at" ? "@" : "offset" }));
  if (expr.kind !== "selector" && expr.kind !== "subquery") {
    add(problems, node, phrase("`offset` and `@` go behind a selector or a subquery, nothing else"));
  }
}

function checkSelector(node: Selector, problems: Problem[]): void {
  for (const matcher of node.matchers) {
    const isRegex = matcher.op === "=~" || matcher.op === "!~";
    const problem = isRegex ? findRe2Error(matcher.value) : undefined;
    if (problem !== undefined)
      add(
        problems,
        matcher,
        phrase("the regular expression of `{label}` is wrong: {problem}", { label: matcher.label, problem }),
      );
  }
  const names = node.matchers.filter(({ label }) => label === "__name__");
  if (node.metric !== undefined && names.length > 0)
    add(problems, names[0] as Matcher, phrase("the metric is named twice"));
  if (node.metric === undefined && !node.matchers.some(excludesEmpty)) {
    add(
      problems,
      node,
      phrase("this selects every series there is: at least one matcher must not match the empty value"),
    );
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
      add(
        problems,
        side,
        phrase("`{op}` takes scalars and instant vectors, this is {type}", { op: node.op, type: a(type) }),
      );
  }
  const scalars = left === "scalar" && right === "scalar";
  if (node.bool && !compares) add(problems, node, phrase("`bool` belongs to comparisons only"));
  if (scalars && compares && !node.bool) add(problems, node, phrase("a comparison of two scalars needs `bool`"));
  if (SETS.has(node.op) && (left === "scalar" || right === "scalar")) {
    add(problems, node, phrase("`{op}` takes two instant vectors, and one side is a scalar", { op: node.op }));
  }
  checkMatching(node, left === "scalar" || right === "scalar", problems);
  return scalars ? "scalar" : "instant vector";
}

function checkMatching({ matching, op }: Binary, withScalar: boolean, problems: Problem[]): void {
  if (matching === undefined) return;
  if (withScalar && matching.labels.length > 0)
    add(
      problems,
      matching,
      phrase("`{kind}` matches two instant vectors, and one side is a scalar", { kind: matching.kind }),
    );
  if (SETS.has(op) && matching.group !== undefined) add(problems, matching, phrase("`{op}` cannot group", { op }));
  const twice = matching.kind === "on" ? matching.include.find((label) => matching.labels.includes(label)) : undefined;
  if (twice !== undefined)
    add(problems, matching, phrase("`{twice}` stands in `on` and in the group clause", { twice }));
}

function checkAggregate(node: Aggregate, problems: Problem[]): void {
  const parameter = AGGREGATIONS.get(node.op);
  const wanted: readonly ValueType[] = parameter === undefined ? ["instant vector"] : [parameter, "instant vector"];
  const types = node.args.map((arg) => typeOf(arg, problems));
  if (types.length !== wanted.length) {
    add(
      problems,
      node,
      phrase("`{name}` takes {wanted}, here are {count}", {
        name: node.op,
        wanted: count(wanted.length),
        count: types.length,
      }),
    );
    return;
  }
  types.forEach((type, at) => {
    if (type !== wanted[at])
      add(problems, node.args[at] as PromqlNode, misfit(node.op, a(type), { wanted: a(wanted[at] as ValueType) }));
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
          ? phrase("at least {count}", { count: count(least) })
          : phrase("{least} to {count}", { least, count: count(most) });
    add(
      problems,
      node,
      phrase("`{name}` takes {wanted}, here are {count}", { name: node.name, wanted, count: types.length }),
    );
    return known.result;
  }
  types.forEach((type, at) => {
    const wanted = known.args[Math.min(at, known.args.length - 1)];
    if (type !== wanted)
      add(
        problems,
        node.args[at] as PromqlNode,
        misfit(node.name, a(type), {
          wanted: a(wanted as ValueType),
          needsRange: type === "instant vector" && wanted === "range vector",
        }),
      );
  });
  return known.result;
}

function misfit(
  name: string,
  type: Phrase,
  { wanted, needsRange = false }: { readonly wanted: Phrase; readonly needsRange?: boolean },
): Phrase {
  const values = { name, wanted, type };
  return needsRange
    ? phrase("`{name}` needs {wanted} here, this is {type}: add a range such as `[5m]`", values)
    : phrase("`{name}` needs {wanted} here, this is {type}", values);
}

function count(arguments_: number): Phrase {
  return phrase("{count} argument{s}", counted(arguments_));
}

const TYPES: Readonly<Record<ValueType, Phrase>> = {
  scalar: phrase("a scalar"),
  string: phrase("a string"),
  "instant vector": phrase("an instant vector"),
  "range vector": phrase("a range vector"),
};

function a(type: ValueType): Phrase {
  return TYPES[type];
}
