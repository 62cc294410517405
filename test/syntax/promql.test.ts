import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inEnglish, Slice, SourceFile, textOf } from "../../src/source/index.ts";
import { nodesOf, parsePromql } from "../../src/syntax/index.ts";
import { testWith } from "../tools.ts";
import { askPromtool } from "./promtool.ts";

function parse(text: string) {
  const file = new SourceFile("x.promql", text);
  return parsePromql(Slice.of(file.span(0, file.text.length)));
}
const accepts = (text: string) => parse(text).errors.length === 0;
/** The errors as `place: message`, shortened. */
const errors = (text: string) =>
  parse(text).errors.map(({ message, span }) => `${textOf(span)}: ${inEnglish(message)}`);

const valid = [
  'up up{} up{job="a",} up{job=`a`} {job="a"} {job=~".+"} {job!=""} {__name__="up"} a:b:c _a sum{on="x"} start 08',
  'up{job=~"a(?P<n>b)"} up{job=~"\\\\d+\\\\pL\\\\p{Greek}"} up{job=~"[[:alpha:]\\\\d-z]]"} up{job=~"a{,2}"} up{job=~"(a{500}){2}"}',
  'up{job=~"(?i-s:a)(?s)(?)|"} up{job=~"\\\\Qa(\\\\E"} up{job=~"[]a]|日本|[日-本]"} up{job="\\x41\\101\\u0041\\a\\"\\\\"}',
  "rate(up[5m]) rate(up[5m])[5m:] rate(up[5m])[5m:1m] (up)[5m:] up[1y2w3d4h5m6s7ms] rate((up[5m]))",
  "-sum(up) +up --1 -(1) 1-1 2^-3 up>-1 up==+Inf 0x1F .5e3 5. 1e+5 NaN",
  "time() pi() hour() day_of_month(up) round(up) round(up,5) scalar(up) vector(-Inf) clamp(up,-1,+1) absent(sum(up))",
  'label_replace(up,"a","$1","b","(") label_join(up,"a",",","b","c") label_join(up,"a",",") count_values("x",up)',
  "topk(5,up) quantile(0.9,up) SUM(up) sum(up)",
]
  .flatMap((line) => line.split(" "))
  .concat([
    "# c\nup # d\n> 1",
    "sum(\n  rate(up[5m])\n)",
    "sum by (job) (up)",
    "sum(up) without (job,)",
    "sum by () (up)",
    "up offset -5m",
    "rate(up[5m] offset 1h)",
    "up @ 100.5 offset 5m",
    "rate(up[5m] @ end())",
    "max_over_time(sum(rate(up[5m]))[1h:1m] offset 1d)",
    "1 == bool 1",
    "up > bool 1 == 2",
    "up OR up AND up UNLESS up",
    "up atan2 up ^ -1",
    "up + on() up",
    "1 + on() up",
    "a / on(job) group_left(x, y) b",
    "a * ignoring(a, b) group_right b",
    "a and on(a) b or c",
    "x offset 5m -1",
    "histogram_quantile(0.9, sum by (le) (rate(x_bucket[5m])))",
    'sum(up{job="hlp-executor-core"}) == 0 or absent(up{job="hlp-executor-core"})',
    '"text"',
    "up[5m]",
  ]);

const invalid = [
  '{} {job=""} {job=~".*"} {job=~"a|"} {job!="a"} up{__name__="x"} up{,} up{job="a} up{job=a} up{job=="a"} {a="b"}{c="d"}',
  'up{job=~"("} up{job=~"a)"} up{job=~"a(?=b)"} up{job=~"\\\\k"} up{job=~"\\\\p{Nonsense}"} up{job=~"[a-"} up{job=~"[z-a]"}',
  'up{job=~"[[:foo:]]"} up{job=~"a{1001}"} up{job=~"a{2,1}"} up{job=~"a**"} up{job=~"*a"} up{job=~"(?x)a"} up{job=~"\\\\Qa"}',
  'up{job=~"((a{100}){100})"} up{job=~"(a{1000}){2}"} up{job=~"[a-\\\\d]"} up{job=~"\\\\C"} up{job=~"\\\\"} up{job=~"a{2}{3}"}',
  "rate(up) rate(up[5m])[5m] rate(up[5m],1) rate() rate(up[5m],) foo(up) Rate(up[5m]) up[0s] up[1.5h] up[5M] up[300y] up[5m up[",
  "(up)[5m] up[5m:0s] up[-5m] up[5m][5m:] 1[5m:] sum(up[5m]) sum(1) sum() sum(up,up) topk(5) topk(up,5) quantile(up)",
  'abs(1) absent(1) round(up,up) vector(up) scalar(1) time(1) clamp(up,0) label_join(up,"a") count_values(1,up) timestamp(1)',
  'histogram_quantile(up,0.9) up+"a" up[5m]+1 -"x" -up[5m] "a"=="a" up=~up up=1 up<>1 up//up up&&up up!>1 $x a.b a-b.c 1a on 0x',
  'limitk(1,up) info(up) mad_over_time(up[5m]) double_exponential_smoothing(up[5m],0.5,0.5) sort_by_label(up,"x") () (up up) up[$__interval]',
]
  .flatMap((line) => line.split(" "))
  .concat([
    " ",
    "# only a comment",
    "up up",
    'up{job="a" instance="b"}',
    'up{job="\\q"}',
    'up{job="\\400"}',
    'up{job="\\ud800"}',
    "sum by job (up)",
    "sum by (a) without (b) (up)",
    "sum(up) offset 5m",
    "up offset 5m offset 5m",
    "up @ 1 @ 2",
    "up @ Inf",
    "up offset",
    "up offset 1h [5m]",
    "1 == 1",
    "1 and up",
    "up + bool up",
    "up and bool up",
    "up + on(job) 1",
    "up + on(job) group_left(job) up",
    "up and on(job) group_left up",
    "up + group_left up",
    "up > on(job) bool up",
    "(up offset 5m) offset 5m",
    "{{ x }}",
  ]);

/** Where Prometheus 3, which we follow, and the 2.42 of Debian differ: expression, do we accept it. */
const differences: readonly (readonly [string, boolean])[] = [
  ["up[300]", true],
  ["up offset -5", true],
  ["up offset +5m", true],
  ["up offset 0s", true],
  ["up @ 5m", true],
  ["up > 1_000", true],
  ["up > 5m", true],
  ['{"up", job="a"}', true],
  ['up{"a.b"="x"}', true],
  ['sum by ("a.b") (up)', true],
  ["histogram_avg(up)", true],
  ['up{job=~"a(?<name>b)"}', true],
  ["holt_winters(up[5m], 0.5, 0.5)", false],
];

/** What the grammar that we build on cannot read: a metric named as a keyword is. */
const beyondUs = ["offset", 'offset{a="b"} > 0'];

describe("verdicts", () => {
  test.each([...valid, ...differences.filter(([, ours]) => ours).map(([text]) => text)])("accepts %j", (text) =>
    expect(errors(text)).toEqual([]),
  );
  test.each([...invalid, ...beyondUs, ...differences.filter(([, ours]) => !ours).map(([text]) => text)])(
    "refuses %j",
    (text) => {
      expect(accepts(text)).toBe(false);
      expect(parse(text)).not.toHaveProperty("tree");
    },
  );

  testWith(["promtool"], "promtool gives the same ones", () => {
    const texts = [...valid, ...invalid];
    const found = askPromtool(texts.map((expr) => ({ alert: "A", expr })));
    expect(texts.filter((text, at) => accepts(text) !== (found[at] === undefined))).toEqual([]);
  });

  testWith(["promtool"], "promtool 2.42 gives the other one where the two versions differ", () => {
    const texts = [...differences.map(([text]) => text), ...beyondUs];
    const found = askPromtool(texts.map((expr) => ({ alert: "A", expr })));
    expect(texts.filter((text, at) => accepts(text) === (found[at] === undefined))).toEqual([]);
  });

  testWith(["promtool"], "promtool agrees on expressions nobody has thought of", () => {
    const texts = [...new Set(fc.sample(expression, { numRuns: 3000, seed: 42 }))].filter((text) => text.trim() !== "");
    const found = askPromtool(texts.map((expr) => ({ alert: "A", expr })));
    const agreed = texts.filter((text, at) => accepts(text) === (found[at] === undefined));
    expect(texts.filter((text) => !agreed.includes(text))).toEqual([]);
    expect(agreed.filter(accepts).length).toBeGreaterThan(200);
  });
});

const string = fc.constantFrom('"a"', '"x.*"', "'b'", '""', '"(a"', '"a|"', "'.+'", "`\\d`", '"[a-z]{2}"');
const label = fc.constantFrom("job", "a", "le", "by", "on");
const matcher = fc.tuple(label, fc.constantFrom("=", "!=", "=~", "!~"), string).map((parts) => parts.join(""));
const selector = fc
  .tuple(fc.constantFrom("up", "foo", "x:y", ""), fc.array(matcher, { maxLength: 2 }))
  .map(([name, matchers]) => (matchers.length === 0 ? name || "{}" : `${name}{${matchers.join(",")}}`));
const time = fc.constantFrom("5m", "1h30m", "0s", "1d");
const range = fc.tuple(selector, time).map(([vector, window]) => `${vector}[${window}]`);
const operator = fc
  .tuple(
    fc.constantFrom(..."+ - * / % ^ == != > < >= and or unless atan2".split(" ")),
    fc.constantFrom("", "", "bool", "on(a)", "ignoring(job)", "on(a) group_left", "on(a,job) group_right(le)"),
  )
  .map((parts) => ` ${parts.join(" ")} `);

/** Expressions with right and wrong types, 1 in 5 with a word lost or doubled. */
const expression = fc
  .tuple(
    fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.oneof(selector, range, fc.constantFrom("1", "-1", "0.5", "Inf", "1e3"), string),
        fc.tuple(tie("node"), operator, tie("node")).map((parts) => parts.join("")),
        tie("node").map((inner) => `(${inner})`),
        tie("node").map((inner) => `-${inner}`),
        fc
          .tuple(fc.constantFrom("sum", "avg by (a) ", "count without (job) "), tie("node"))
          .map(([op, inner]) => `${op}(${inner})`),
        fc
          .tuple(fc.constantFrom("topk", "quantile", "count_values"), tie("node"), tie("node"))
          .map(([op, left, right]) => `${op}(${left}, ${right})`),
        fc
          .tuple(
            fc.constantFrom(
              ..."rate abs absent round scalar vector time hour clamp_max label_join predict_linear".split(" "),
            ),
            fc.array(tie("node"), { maxLength: 3 }),
          )
          .map(([name, args]) => `${name}(${args.join(", ")})`),
        tie("node").map((inner) => `${inner} offset 5m`),
        tie("node").map((inner) => `${inner} @ end()`),
        fc.tuple(tie("node"), time).map(([inner, window]) => `${inner}[${window}:1m]`),
      ),
    })).node,
    fc.nat({ max: 4 }),
    fc.nat({ max: 100 }),
    fc.boolean(),
  )
  .map(([text, dice, place, loses]) => {
    const words = text.match(/\s+|\w+|"[^"]*"|[^]/g) ?? [];
    const at = place % Math.max(1, words.length);
    if (dice === 0) words.splice(at, loses ? 1 : 0, ...(loses ? [] : [words[at] ?? ""]));
    return words.join("");
  });

describe("any text", () => {
  const words = fc.constantFrom(
    ...'up sum by ( ) [ ] { } , = =~ "a" \' ` 5m 1 - + == and offset @ start() # \\ \n bool on group_left : 日本 😀 $ . rate'.split(
      " ",
    ),
  );
  const anything = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" ")),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join("")),
    expression,
  );

  test("never throws; errors and nodes lie within it", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const file = new SourceFile("x", `# ${text}`);
        const { errors: found, tree, type } = parsePromql(Slice.of(file.span(2, file.text.length)));
        for (const { span, message } of found) {
          expect(span.start).toBeGreaterThanOrEqual(2);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(file.text.length);
          expect(inEnglish(message)).not.toBe("");
        }
        expect([tree === undefined, type === undefined]).toEqual([found.length > 0, found.length > 0]);
        for (const node of tree === undefined ? [] : nodesOf(tree)) {
          expect(node.start).toBeLessThan(node.end);
          expect(node.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  test("a part of a tree parses alone to the same part", () => {
    let trees = 0;
    fc.assert(
      fc.property(expression, (text) => {
        const { tree } = parse(text);
        if (tree !== undefined) trees++;
        for (const node of tree === undefined ? [] : nodesOf(tree)) {
          const part = text.slice(node.start, node.end);
          expect(parse(part).tree?.kind, part).toBe(node.kind);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(trees).toBeGreaterThan(30);
  });

  test.each([
    ["(", 5000],
    ["-", 5000],
    ["sum(", 4000],
    ["a + ", 4000],
    ['up{a=~"(', 2000],
    ["up[5m:", 3000],
    ["up offset ", 1500],
  ])("%j many times is refused in no time", (part, times) => {
    const start = performance.now();
    expect(accepts(part.repeat(times))).toBe(false);
    expect(accepts(`up{a=~"${"(".repeat(times)}"}`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
