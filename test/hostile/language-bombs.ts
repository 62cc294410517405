import { type Bomb, fill, rising, staircase } from "./bombs.ts";

/** What stands as the value of `expr`. */
export const promqlBombs: Readonly<Record<string, Bomb>> = {
  parentheses: (size) => fill("(", size),
  "closed parentheses": (size) => `${fill("(", size / 2)}up${fill(")", size / 2)}`,
  signs: (size) => `${fill("-", size)}up`,
  sums: (size) => fill("up+", size) + "up",
  powers: (size) => fill("up^", size) + "up",
  aggregations: (size) => fill("sum(", size),
  calls: (size) => `${fill("abs(", size / 2)}up${fill(")", size / 5)}`,
  matchers: (size) => `up{${fill('a="b",', size)}}`,
  "grouping labels": (size) => `sum by (${fill("a,", size)}a) (up)`,
  subqueries: (size) => `up${fill("[5m:]", size)}`,
  offsets: (size) => `up${fill(" offset 5m", size)}`,
  durations: (size) => `up[${fill("1m", size)}]`,
  digits: (size) => fill("1", size),
  "groups of a pattern": (size) => `up{a=~"${fill("(", size)}"}`,
  "closed groups of a pattern": (size) => `up{a=~"${fill("(", size / 2)}a${fill(")", size / 2)}"}`,
  "repetitions of a pattern": (size) => `up{a=~"${fill("a*", size)}"}`,
  "repeated groups of a pattern": (size) => `up{a=~"${fill("(a*)*", size)}"}`,
  "alternatives of a pattern": (size) => `up{a=~"${fill("a|", size)}"}`,
  "classes of a pattern": (size) => `up{a=~"${fill("[a", size)}"}`,
  "backslashes of a pattern": (size) => `up{a=~"${fill("\\\\", size)}"}`,
  "open braces": (size) => fill("{", size),
  comments: (size) => `up #${fill("#", size)}`,
  escapes: (size) => `"${fill("\\", size)}"`,
  "open text": (size) => `"${fill("a", size)}`,
  points: (size) => fill("1.", size),
  words: (size) => fill("up ", size),
};

/** What stands in an annotation. */
export const templateBombs: Readonly<Record<string, Bomb>> = {
  "open actions": (size) => fill("{{", size),
  parentheses: (size) => `{{${fill("(", size)}`,
  "closed parentheses": (size) => `{{${fill("(", size / 2)}.${fill(")", size / 2)}}}`,
  ifs: (size) => fill("{{if .}}", size),
  "closed ifs": (size) => fill("{{if .}}", size / 2) + fill("{{end}}", size / 2),
  "else after else": (size) => `{{if .}}${fill("{{else if .}}", size)}{{end}}`,
  pipes: (size) => `{{.${fill("|len", size)}}}`,
  fields: (size) => `{{$labels${fill(".a", size)}}}`,
  variables: (size) => fill("{{$a := 1}}", size),
  labels: (size) => fill("{{ $labels.a }}", size),
  words: (size) => `{{${fill("len ", size)}}}`,
  comments: (size) => fill("{{/*", size),
  "open text": (size) => `{{"${fill("a", size)}`,
  backquotes: (size) => `{{${fill("`a", size)}`,
  quotes: (size) => `{{${fill("'a", size)}`,
  numbers: (size) => `{{${fill("1", size)}`,
  blanks: (size) => `{{${fill(" ", size)}`,
};

/** What stands where the config, a sidecar, front matter or alerting rules are expected. */
export const yamlBombs: Readonly<Record<string, Bomb>> = {
  "billion laughs": (size) => {
    const width = Math.max(2, Math.min(100, Math.floor(size / 100)));
    const level = (at: number) =>
      `l${at}: &l${at} [${Array(width)
        .fill(at === 0 ? "lol" : `*l${at - 1}`)
        .join(",")}]\n`;
    return Array.from({ length: 9 }, (_, at) => level(at)).join("");
  },
  "an alias of itself": (size) => `a: &a [${fill("*a,", size)}]\n`,
  "merge keys": (size) => `a: &a {b: 1}\n${rising(size, (at) => `c${at}:\n  <<: *a\n`)}`,
  "open lists": (size) => fill("[", size),
  "open maps": (size) => fill("{", size),
  "closed lists": (size) => fill("[", size / 2) + fill("]", size / 2),
  "maps as keys": (size) => fill("{", size / 2) + fill("}: a", size / 2),
  "lists as keys": (size) => fill("? [", size),
  "explicit keys": (size) => fill("? ", size),
  "explicit keys on lines": (size) => staircase(size, " ", "?"),
  "lists in one line": (size) => fill("- ", size),
  "lists in lines": (size) => staircase(size, " ", "-"),
  "maps in lines": (size) => staircase(size, " ", "a:"),
  keys: (size) => rising(size, (at) => `k${at}: 1\n`),
  "the same key": (size) => fill("a: 1\n", size),
  "keys of a flow map": (size) => `{${rising(size, (at) => `k${at}: 1,\n`)}}`,
  items: (size) => fill("- a\n", size),
  anchors: (size) => fill("&a ", size),
  tags: (size) => fill("!!a ", size),
  documents: (size) => fill("---\n", size),
  directives: (size) => fill("%a\n", size),
  comments: (size) => fill("# a\n", size),
  "blank lines": (size) => `a:${fill(" \n", size)}`,
  "a folded text": (size) => `a: >\n${fill(" \n", size)} b`,
  "a literal text": (size) => `a: |\n${fill("  b\n", size)}`,
  "plain text of many lines": (size) => `a: b\n${fill(" b\n", size)}`,
  backslashes: (size) => `a: "${fill("\\", size)}"`,
  escapes: (size) => `a: "${fill("\\u0000", size)}"`,
  surrogates: (size) => `a: "${fill("\\ud800", size)}"`,
  digits: (size) => `a: ${fill("1", size)}`,
  "prototype keys": (size) => fill("__proto__: {a: 1}\n", size),
  quotes: (size) => fill(`'a"b`, size),
  colons: (size) => fill("a: ", size),
};
