import { describe, expect, test } from "vitest";
import { inEnglish, Slice, SourceFile, textOf } from "../../src/source/index.ts";
import {
  findRate,
  nodesOf,
  parsePromql,
  parseYaml,
  type PromqlNode,
  readPrometheusDuration,
  selectorsOf,
  traceLabel,
} from "../../src/syntax/index.ts";

function parse(text: string) {
  const file = new SourceFile("x.promql", text);
  return parsePromql(Slice.of(file.span(0, file.text.length)));
}
/** The errors as `place: message`. */
const errors = (text: string) =>
  parse(text).errors.map(({ message, span }) => `${textOf(span)}: ${inEnglish(message)}`);
const treeOf = (text: string) => parse(text).tree as PromqlNode;

describe("places", () => {
  test("are those of the part that is wrong", () => {
    expect(errors("rate(up) > 0")).toEqual([
      "up: `rate` needs a range vector here, this is an instant vector: add a range such as `[5m]`",
    ]);
    expect(errors("sum(up) + foo(up)")).toEqual(["foo: Prometheus has no function `foo`"]);
    expect(errors('up{job=~"a("}')).toEqual([
      'job=~"a(": the regular expression of `job` is wrong: `(` is never closed',
    ]);
    expect(errors("rate(up[5m])[5m]")).toEqual([
      "[5m]: a range stands directly behind a selector; behind anything else write a subquery, `[5m:]`",
    ]);
    expect(errors("up ==")).toEqual(["=: the expression ends too early"]);
    expect(errors("sum(a - (b + c)")).toEqual(["(: `(` is never closed"]);
    expect(errors('up{job="a"')).toEqual(["{: `{` is never closed"]);
    expect(errors("up[-5m] > up[0s]")).toEqual([
      "-5m: `-5m` has a sign, and only the time of `offset` may have one",
      "0s: `0s` holds nothing: the time must be longer than 0",
    ]);
    expect(errors("limitk(1, up)").join()).toContain("--enable-feature=promql-experimental-functions");
  });

  test("several wrong types are several errors, and one slip is one", () => {
    expect(parse("rate(up) + abs(1)").errors).toHaveLength(2);
    expect(parse("sum(rate(up)) by (job) > 0").errors).toHaveLength(1);
  });

  test("hold within a YAML block scalar", () => {
    const file = new SourceFile("a.yaml", "x:\n  - expr: |\n      sum(up)\n        + foo(up)\n");
    const document = parseYaml(Slice.of(file.span(0, file.text.length)));
    const [error] = parsePromql(document.sliceOf(["x", 0, "expr"]) as Slice).errors;
    expect(error && [textOf(error.span), file.position(error.span.start)]).toEqual(["foo", { line: 4, column: 11 }]);
  });

  test("of nodes are their text, and matchers can be added where it is said", () => {
    const text = 'sum by (a) (rate(x{b="c"}[5m])) > 1 and on(a) (y offset 5m)';
    const found = nodesOf(treeOf(text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
    expect(found).toEqual([
      `binary ${text}`,
      'binary sum by (a) (rate(x{b="c"}[5m])) > 1',
      'aggregate sum by (a) (rate(x{b="c"}[5m]))',
      'call rate(x{b="c"}[5m])',
      'selector x{b="c"}[5m]',
      "number 1",
      "paren (y offset 5m)",
      "offset y offset 5m",
      "selector y",
    ]);
    const [first, second] = selectorsOf(treeOf(text));
    expect(first && text.slice(first.start, first.matchersEnd)).toBe('x{b="c"');
    expect(second && [second.braces, second.matchersEnd]).toEqual([false, text.indexOf("y offset") + 1]);
  });
});

describe("values", () => {
  test("types, numbers, strings and ranges are those of Prometheus", () => {
    expect(
      ["1", '"x"', "up", "up[5m]", "1 + 1", "1 + up", "up[1h:]", "time()"].map((text) => parse(text).type),
    ).toEqual([
      "scalar",
      "string",
      "instant vector",
      "range vector",
      "scalar",
      "instant vector",
      "range vector",
      "scalar",
    ]);
    expect(["0x1F", "-1", "+ 5.", "1_000", "1h30m", "-Inf"].map((text) => treeOf(text))).toMatchObject(
      [31, -1, 5, 1000, 5400, Number.NEGATIVE_INFINITY].map((value) => ({ kind: "number", value })),
    );
    expect(treeOf('"a\\x41\\u00e9\\n"')).toMatchObject({ kind: "string", value: "aAé\n" });
    expect(treeOf("up[1m30s]")).toMatchObject({ kind: "selector", metric: "up", range: 90_000 });
    expect(treeOf('{"a.b", c!~"d"}')).toMatchObject({
      metric: "a.b",
      matchers: [{ label: "c", op: "!~", value: "d" }],
    });
  });

  test.each([
    ["1h30m", 5_400_000],
    ["0", 0],
    ["0s", 0],
    ["1d", 86_400_000],
    ["5", undefined],
    ["5 m", undefined],
    ["30m1h", undefined],
    ["300y", undefined],
    ["", undefined],
  ])("the duration %j of a rule is %j ms", (text, milliseconds) =>
    expect(readPrometheusDuration(text)).toBe(milliseconds),
  );
});

describe("labels", () => {
  test.each([
    ["up", "x", "kept"],
    ['up{x="1"}', "x", "constant"],
    ['up{x=""}', "x", "dropped"],
    ["sum(up)", "x", "dropped"],
    ["sum by (x) (up)", "x", "kept"],
    ["sum without (x) (up)", "x", "dropped"],
    ["topk(1, up)", "x", "kept"],
    ['count_values("x", up)', "x", "kept"],
    ["sum(a) + on(z) group_left(x) b", "x", "kept"],
    ["a + on(y) b", "x", "dropped"],
    ["a > 1 and on(y) sum(b)", "x", "kept"],
    ["a or sum(b)", "x", "dropped"],
    ['absent(up{x="1"})', "x", "constant"],
    ["absent(up)", "x", "dropped"],
    ["histogram_quantile(0.9, a)", "le", "dropped"],
    ['label_replace(sum(a), "x", "1", "", "")', "x", "kept"],
    ["vector(1)", "x", "dropped"],
    ["1 + up", "x", "kept"],
  ])("of %j: %s is %s", (text, name, state) => expect(traceLabel(treeOf(text), name).state).toBe(state));

  test("a rate stays one through sums and comparisons", () => {
    const rateOf = (text: string) => findRate(treeOf(text))?.name;
    expect(
      ["sum(rate(a[5m])) > 0", "irate(a[5m])", "increase(a[5m]) > 0", "rate(a[5m]) * 300", "a"].map(rateOf),
    ).toEqual(["rate", "irate", undefined, undefined, undefined]);
  });
});
