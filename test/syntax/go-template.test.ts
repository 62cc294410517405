import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inEnglish, Slice, SourceFile, textOf } from "../../src/source/index.ts";
import { parseGoTemplate, parseYaml } from "../../src/syntax/index.ts";
import { testWith } from "../tools.ts";
import { askPromtool } from "./promtool.ts";

function parse(text: string) {
  const file = new SourceFile("x.tmpl", text);
  return parseGoTemplate(Slice.of(file.span(0, file.text.length)));
}
const accepts = (text: string) => parse(text).errors.length === 0;
const errors = (text: string) =>
  parse(text).errors.map(({ message, span }) => `${textOf(span)}: ${inEnglish(message)}`);

const valid = [
  "plain } }} { {",
  "{{$value}} {{- $value -}} {{ $value\n}}",
  "{{ $value | humanize | toUpper }} {{ $value|humanize}} {{ $value | }}",
  "{{ $labels.namespace }}/{{ .Labels.x }} {{ $.Labels.x }} {{ $labels.日本 }} {{ $externalLabels.x }} {{ $externalURL }}",
  '{{ index $labels "x" }} {{ (index $labels "x").y }} {{ len $labels }} {{ $labels.a.b }} {{ .x .y }}',
  '{{ printf "%.2f" ($value) }} {{ printf `%f` $value }} {{ print (1) (2) }} {{ "}}" }} {{ "\\u00e9\\n" }} {{ \'a\' }}',
  "{{ 1 }} {{ -1.5e3 }} {{ 0x1F }} {{ 0b1 }} {{ 1i }} {{ 1_000 }} {{ true }} {{ . }} {{ $ }}",
  "{{ if gt $value 1.0 }}a{{ else if $value }}b{{ else }}c{{ end }}",
  '{{ if and (eq $labels.a "b") (not (ne 1 2)) }}x{{ end }}',
  '{{ range query "up" }}{{ .Labels.x }}{{ break }}{{ else }}none{{ end }}',
  '{{ range $i, $x := query "up" }}{{ if 1 }}{{ continue }}{{ end }}{{ $x.Value }}{{ end }}',
  '{{ with $x := query "up" }}{{ $x | first | value | humanize }}{{ end }}',
  "{{ with printf \"up{job='%s'}\" $labels.job | query }}{{ . | first | value }}{{ end }}",
  '{{ query "up" | sortByLabel "instance" | first | label "instance" }}',
  "{{ $x := 1 }}{{ $x }}{{ $x = 2 }}{{ if $x := 3 }}{{ else }}{{ $x }}{{ end }}",
  '{{ define "x" }}{{ . }}{{ $ }}{{ end }}{{ template "x" . }}{{ template `x` }}{{ block "y" . }}{{ end }}',
  "{{/* c */}} {{- /* c */ -}} {{/* a\n}} */}}",
  "{{ humanizeTimestamp $value }} {{ parseDuration `1h` }} {{ stripPort `x` }} {{ externalURL }} {{ tableLink `up` }}",
];

const invalid = [
  "{{ $foo }}",
  "{{ $label.x }}",
  "{{ foo }}",
  '{{ $labels.x | default "y" }}',
  "{{ round $value }}",
  "{{ tmpl `x` . }}",
  "{{ }}",
  "{{}}",
  "{{ - }}",
  "{{ $value",
  "{{ $value }",
  "{{{ $value }}}",
  "{{ $value * 100 }}",
  "{{ $value > 1 }}",
  "{{ $value == 1 }}",
  "{{ ! $value }}",
  '{{ $labels["x"] }}',
  "{{ $labels.x-y }}",
  "{{ $labels. x }}",
  "{{ $labels..x }}",
  "{{ .1x }}",
  "{{ 1x }}",
  "{{ | humanize }}",
  "{{ $value || humanize }}",
  "{{ $value | 1 }}",
  "{{ $value | . }}",
  "{{ ( $value }}",
  "{{ $value ) }}",
  "{{ () }}",
  '{{ printf("%s" $value) }}',
  "{{ print (1)(2) }}",
  '{{ print "a""b" }}',
  '{{ "x".y }}',
  "{{ true.x }}",
  '{{ printf "%s", $value }}',
  "{{ printf '%f' $value }}",
  "{{ 'ab' }}",
  '{{ "\\q" }}',
  '{{ "a\nb" }}',
  '{{ "unterminated }}',
  "{{ if }}a{{ end }}",
  "{{ if $value }}a",
  "{{ end }}",
  "{{ else }}",
  "{{ if 1 }}{{ else }}{{ else }}{{ end }}",
  "{{ if 1 }}{{ else }}{{ else if 2 }}{{ end }}",
  "{{ if 1 }}{{ end x }}{{ end }}",
  "{{ if 1 }}{{ else x }}{{ end }}",
  "{{ with 1 }}{{ else if 2 }}{{ end }}",
  '{{ range query "up" }}{{ else if 1 }}{{ end }}',
  '{{ range query "up" }}{{ else }}{{ break }}{{ end }}',
  "{{ break }}",
  "{{ range 1 }}{{ break x }}{{ end }}",
  '{{ range $i, $x, $y := query "up" }}{{ end }}',
  '{{ range $x, := query "up" }}{{ end }}',
  '{{ range $x := query "up" }}{{ end }}{{ $x }}',
  "{{ if $value }}{{ $y := 1 }}{{ end }}{{ $y }}",
  "{{ $x, $y := 1 }}",
  "{{ x := 1 }}",
  "{{ := 1 }}",
  "{{ $x := }}",
  "{{ define x }}{{ end }}",
  "{{ define }}{{ end }}",
  '{{ define "x" "y" }}{{ end }}',
  '{{ define "x" }}{{ $labels.x }}{{ end }}',
  '{{ if 1 }}{{ define "a" }}{{ end }}{{ end }}',
  '{{ block "x" }}{{ end }}',
  "{{ template y }}",
  "{{ template }}",
  "{{ /* c */ x }}",
  "{{/* c }}",
  "{{/* c */ }}",
];

/** Where we and the promtool of Debian differ: the template, do we accept it, and why. */
const differences: readonly (readonly [string, boolean, string])[] = [
  ["{{ toDuration $value }}", true, "a function of Prometheus 3"],
  ["{{ now }}", true, "a function of Prometheus 3"],
  ["{{ urlQueryEscape `x` }}", true, "a function of Prometheus 3"],
  ["{{ with 1 }}{{ else with 2 }}{{ end }}", true, "Go 1.23, which Prometheus 3 is made with"],
  ["{{ $x = 1 }}", false, "Prometheus loads it, and fails when the alert fires"],
  ["{{ ( $x := 1 ) }}", false, "nobody writes it"],
];

describe("verdicts", () => {
  test.each([...valid, ...differences.filter(([, ours]) => ours).map(([text]) => text)])("accepts %j", (text) =>
    expect(errors(text)).toEqual([]),
  );
  test.each([...invalid, ...differences.filter(([, ours]) => !ours).map(([text]) => text)])("refuses %j", (text) =>
    expect(accepts(text)).toBe(false),
  );

  const ask = (texts: readonly string[]) =>
    askPromtool(texts.map((text) => ({ alert: "A", expr: "up", annotations: { summary: text } })));

  testWith(["promtool"], "promtool gives the same ones", () => {
    const texts = [...valid, ...invalid];
    const found = ask(texts);
    expect(texts.filter((text, at) => accepts(text) !== (found[at] === undefined))).toEqual([]);
  });

  testWith(["promtool"], "promtool 2.42 gives the other one where the two differ", () => {
    const texts = differences.map(([text]) => text);
    const found = ask(texts);
    expect(texts.filter((text, at) => accepts(text) === (found[at] === undefined))).toEqual([]);
  });

  testWith(["promtool"], "promtool agrees when words of good templates are lost, doubled or moved", () => {
    const texts = [...new Set(fc.sample(damaged, { numRuns: 2000, seed: 42 }))];
    const found = ask(texts);
    const agreed = texts.filter((text, at) => accepts(text) === (found[at] === undefined));
    expect(texts.filter((text) => !agreed.includes(text))).toEqual([]);
    expect(agreed.filter(accepts).length).toBeGreaterThan(200);
  });
});

/** Whole pieces only, so that the two readings of `x"a"` without a space between stay out of it. */
const damaged = fc
  .tuple(fc.constantFrom(...valid), fc.nat(), fc.nat(), fc.constantFrom("lost", "doubled", "swapped"))
  .map(([text, first, second, how]) => {
    const words = text.split(/( +)/);
    const at = (2 * first) % words.length;
    const other = (2 * second) % words.length;
    const word = words[at] as string;
    if (how === "lost") words.splice(at, 2);
    else if (how === "doubled") words.splice(at, 0, word, " ");
    else [words[at], words[other]] = [words[other] as string, word];
    return words.join("");
  })
  .filter((text) => !/["`]\./.test(text) && (!/\$x = 2/.test(text) || /\$x := 1 \}\}.*\$x = 2/.test(text)));

describe("places", () => {
  test("are those of the word that is wrong", () => {
    expect(errors("{{ $value | humanise }}")).toEqual(["humanise: Prometheus has no template function `humanise`"]);
    expect(errors("a {{ $lables.x }}")).toEqual([
      "$lables.x: `$lables` is not set; a rule knows $labels, $externalLabels, $externalURL, $value",
    ]);
    expect(errors("{{ $value * 100 }}")).toEqual(["*: `*` cannot stand here"]);
    expect(errors("{{ printf '%f' $value }}")).toEqual([
      "'%f': '%f' is one character to Go: a text stands in double quotes",
    ]);
    expect(errors("x {{ if 1 }} y")).toEqual(["{{: `if` has no `{{ end }}`"]);
    expect(errors("{{ $value }")).toEqual(["}: `}` cannot stand here"]);
  });

  test("hold within a quoted YAML scalar with escapes", () => {
    const file = new SourceFile("a.yaml", 'x:\n  text: "a\\n\\t{{ $value | foo }}"\n');
    const document = parseYaml(Slice.of(file.span(0, file.text.length)));
    const [error] = parseGoTemplate(document.sliceOf(["x", "text"]) as Slice).errors;
    expect(error && [textOf(error.span), file.position(error.span.start)]).toEqual(["foo", { line: 2, column: 27 }]);
  });
});

describe("uses", () => {
  const uses = (text: string) =>
    parse(text).uses.map(({ label, start, end, alone, functions }) =>
      [label ?? "value", text.slice(start, end), alone === undefined ? "-" : "alone", ...functions].join(" "),
    );

  test("are the labels and the value of the alert", () => {
    expect(uses("{{ $labels.a }} {{ .Labels.b }} {{ $.Labels.c }} {{ $value }} {{ .Value }}")).toEqual([
      "a $labels.a alone",
      "b .Labels.b alone",
      "c $.Labels.c alone",
      "value $value alone",
      "value .Value alone",
    ]);
    expect(uses('{{ index $labels "a-b" }} {{ $value | humanize }} {{ printf "%s" $labels.c }}')).toEqual([
      "a-b $labels - index",
      "value $value - humanize",
      "c $labels.c - printf",
    ]);
    expect(uses("{{ if $labels.a }}{{ .Labels.b }}{{ else }}{{ $externalLabels.c }}{{ end }}")).toEqual([
      "a $labels.a - if",
      "b .Labels.b alone",
    ]);
  });

  test("are not those of other series", () => {
    expect(uses('{{ range query "up" }}{{ .Labels.a }}{{ .Value }}{{ $labels.b }}{{ end }}{{ .Labels.c }}')).toEqual([
      "b $labels.b alone",
      "c .Labels.c alone",
    ]);
    expect(uses('{{ (query "up" | first).Labels.a }}{{ with query "up" }}{{ (index . 0).Value }}{{ end }}')).toEqual(
      [],
    );
    expect(uses("{{ $labels }}")).toEqual([]);
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ...'{{ }} {{- -}} $labels.x $value .x . $ | ( ) := = , if else end range with define block template break "a" \' ` humanize foo 1 - /* */ 日本 😀 \n'.split(
      " ",
    ),
  );
  const anything = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" ")),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join("")),
    damaged,
  );

  test("never throws; errors and uses lie within it", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const file = new SourceFile("x", `# ${text}`);
        const found = parseGoTemplate(Slice.of(file.span(2, file.text.length)));
        for (const { span, message } of found.errors) {
          expect(span.start).toBeGreaterThanOrEqual(2);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(file.text.length);
          expect(inEnglish(message)).not.toBe("");
        }
        if (found.errors.length > 0) expect(found.uses).toEqual([]);
        for (const { label, start, end } of found.uses) {
          expect(text.slice(start, end)).toMatch(label === undefined ? /Value|\$value/ : /Labels|\$labels/);
        }
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  test("without `{{` it is always right", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("{{"));
        expect(accepts(text)).toBe(true);
      }),
      { seed: 7 },
    );
  });

  test.each([
    ["(", false],
    ["$value ", true],
    ["$value | print | ", true],
    [")", false],
    ["- ", false],
  ])("%j ten thousand times is judged in no time", (part, isRight) => {
    const start = performance.now();
    expect(accepts(`{{ ${part.repeat(10_000)} }}`)).toBe(isRight);
    expect(accepts("{{ if 1 }}".repeat(10_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
