/** Text of about `size` characters that is meant to keep a parser busy. */
export type Bomb = (size: number) => string;

/** A piece again and again, on one line. */
export function fill(piece: string, size: number): string {
  return piece.repeat(Math.max(1, Math.ceil(size / piece.length)));
}

/** The same on lines of `width` characters: no line is too long, and all of them are one paragraph. */
function wrap(piece: string, size: number, width = 400): string {
  return fill(`${fill(piece, Math.min(width, size)).trim()}\n`, size);
}

/** One line a level, each further in than the last: the size grows with the square of the depth. */
export function staircase(size: number, step: string, line: string): string {
  let text = "";
  for (let depth = 0; text.length < size; depth++) text += `${step.repeat(depth)}${line}\n`;
  return text;
}

/** Lines of rising length, so that no two runs close each other. */
export function rising(size: number, line: (at: number) => string): string {
  let text = "";
  for (let at = 1; text.length < size; at++) text += line(at);
  return text;
}

export const markdownBombs: Readonly<Record<string, Bomb>> = {
  "open brackets on one line": (size) => fill("[", size),
  "open brackets on many lines": (size) => wrap("[", size),
  "open images": (size) => wrap("![", size),
  "open links": (size) => wrap("[a](", size),
  "open links with an angle": (size) => wrap("[a](<b", size),
  "open links with a title": (size) => wrap('[a](b "', size),
  "closed links": (size) => wrap("[a](b) ", size),
  "nested links": (size) => wrap("[", size / 2) + wrap("](a)", size / 2),
  "closing brackets": (size) => wrap("]", size),
  "pairs of brackets": (size) => wrap("[a] ", size),
  "nested brackets": (size) => wrap("[a", size / 2) + wrap("]", size / 2),
  definitions: (size) => rising(size, (at) => `[a${at}]: /b\n`),
  "definitions and references": (size) =>
    rising(size / 2, (at) => `[a${at}]: /b\n`) +
    "\n" +
    rising(size / 2, (at) => `[a${at}] `).replace(/(.{300}\S*) /g, "$1\n"),
  "definitions without an end": (size) => wrap("[a]: ", size, 5),
  "a long label": (size) => `[${wrap("a ", size)}]: b`,
  "open parentheses of a link": (size) => `[a](${wrap("(", size)}`,
  "emphasis that never closes": (size) => wrap("*a ", size),
  "emphasis that never opens": (size) => wrap("a* ", size),
  "strong that never closes": (size) => wrap("**a ", size),
  "emphasis of two kinds": (size) => wrap("*a _b ", size),
  "emphasis within emphasis": (size) => wrap("*a **a ", size),
  "closing emphasis of many lengths": (size) => wrap("a**b ", size),
  "nested emphasis": (size) => wrap("*a", size / 2) + wrap("a*", size / 2),
  stars: (size) => wrap("*", size),
  "underscores within words": (size) => wrap("a_", size),
  "backtick runs of rising length": (size) => rising(size, (at) => `a${"`".repeat(at % 400)}\n`),
  "lonely backticks": (size) => wrap("`a``", size),
  "open angles": (size) => wrap("<", size),
  "open tags": (size) => wrap("<a ", size),
  "open attributes": (size) => wrap('<a b="', size),
  "open comments": (size) => wrap("a<!--", size),
  "open declarations": (size) => wrap("a<!A ", size),
  "open instructions": (size) => wrap("a<?", size),
  "open CDATA": (size) => wrap("a<![CDATA[", size),
  "blocks of HTML": (size) => wrap("<div>", size, 5),
  "one open comment": (size) => `<!-- ${wrap("a ", size)}`,
  autolinks: (size) => wrap("<a:b", size),
  ampersands: (size) => wrap("&", size),
  entities: (size) => wrap("&amp;", size),
  backslashes: (size) => wrap("\\", size),
  "quotes on one line": (size) => fill("> ", size),
  "quotes on many lines": (size) => staircase(size, ">", "> a"),
  "quotes line by line": (size) => wrap("> a", size, 3),
  "many quotes a line": (size) => wrap("> ", size, 180),
  "lists on one line": (size) => fill("- ", size),
  "numbered lists on one line": (size) => fill("1. ", size),
  "lists and quotes on one line": (size) => fill("1) > + ", size),
  "lists of 90 levels a line": (size) => wrap("- ", size, 180),
  "numbered lists of many lines": (size) => wrap("1. ", size, 240),
  "lists further in on each line": (size) => staircase(size, "  ", "- a"),
  "numbered lists further in on each line": (size) => staircase(size, "   ", "1. a"),
  "lists with blank lines": (size) => staircase(size, "  ", "- a\n"),
  "one long list": (size) => wrap("- a", size, 3),
  "one loose list": (size) => wrap("- a\n", size, 4),
  "empty items": (size) => wrap("-", size, 1),
  tasks: (size) => wrap("- [ ] a", size, 7),
  "a lazy quote": (size) => `> ${wrap("a", size, 1)}`,
  tabs: (size) => wrap("\t-", size, 60),
  headings: (size) => wrap("# a", size, 3),
  "headings of all levels": (size) => rising(size, (at) => `${"#".repeat((at % 6) + 1)} a${at}\n`),
  hashes: (size) => wrap("# #", size),
  "underlined headings": (size) => fill("a\n=\n", size),
  underlines: (size) => wrap("=", size, 1),
  rules: (size) => wrap("***", size, 3),
  "long rules": (size) => wrap("* ", size, 9000),
  "front matter without an end": (size) => `---\n${wrap("a: b", size, 4)}`,
  "rows of dashes": (size) => wrap("---", size, 3),
  "a wide table": (size) => `${fill("|a", size / 3)}\n${fill("|-", size / 3)}\n${fill("|a", size / 3)}\n`,
  "a long table": (size) => `|a|b|\n|-|-|\n${wrap("|a|b|", size, 5)}`,
  "a table of short rows": (size) => `${fill("|a", 4000)}\n${fill("|-", 4000)}\n${wrap("a", size, 1)}`,
  "many tables": (size) => fill("|a|b|\n|-|-|\n\n", size),
  "rows without a table": (size) => wrap("a|b", size, 3),
  bars: (size) => wrap("|", size),
  "delimiter rows": (size) => wrap("|-", size, 2),
  "escaped bars": (size) => `|a|\n|-|\n${wrap("|\\|", size)}`,
  fences: (size) => fill("```\n```\n", size),
  "an open fence": (size) => `\`\`\`bash\n${wrap("a", size, 1)}`,
  "fences of rising length": (size) => rising(size, (at) => `${"`".repeat(3 + (at % 200))}\n`),
  "indented code": (size) => wrap("    a", size, 5),
  "blank lines": (size) => fill("\n", size),
  "blank lines with a space": (size) => fill(" \n", size),
  "a line of blanks": (size) => wrap(" ", size) + fill(`${" ".repeat(9000)}a\n`, size),
  "hard breaks": (size) => fill("a  \n", size),
  "carriage returns": (size) => fill("\r", size),
  "a paragraph of one letter a line": (size) => wrap("a", size, 1),
  "one word": (size) => wrap("a", size, 10_000),
  chinese: (size) => wrap("服務 | a ", size),
  emoji: (size) => wrap("🚨️⚠️", size),
  "null-like words": (size) => wrap("__proto__ constructor ", size),
};

/** What stands in a fence of a step. */
export const shellBombs: Readonly<Record<string, Bomb>> = {
  substitutions: (size) => wrap("$(", size),
  "closed substitutions": (size) => wrap("$(", size / 2) + wrap(")", size / 2),
  "quoted substitutions": (size) => wrap('"$(a ', size),
  subshells: (size) => wrap("(", size),
  "closed subshells": (size) => `${wrap("( ", size / 2)}a${wrap(" )", size / 2)}`,
  groups: (size) => wrap("{ ", size),
  ifs: (size) => wrap("if a; then ", size),
  loops: (size) => wrap("while a; do ", size),
  "closed loops": (size) => wrap("while a; do ", size / 2) + "a" + wrap("; done", size / 2),
  "loops in a row": (size) => wrap("while a; do b; done;", size, 20),
  cases: (size) => wrap("case a in b) ", size),
  functions: (size) => wrap("f() { ", size),
  backquotes: (size) => wrap("`a ", size),
  "escaped backquotes": (size) => wrap("`\\`", size),
  arithmetic: (size) => wrap("$((", size),
  sums: (size) => `$((${wrap("1+", size)}1))`,
  "parentheses in arithmetic": (size) => `$((${wrap("(", size)}`,
  conditions: (size) => `[[ ${wrap("( ", size)}`,
  negations: (size) => `[[ ${wrap("! ", size)}`,
  bangs: (size) => wrap("! ", size),
  expansions: (size) => wrap("${a:-", size),
  "closed expansions": (size) => `${wrap("${a:-", size / 2)}${wrap("}", size / 2)}`,
  braces: (size) => wrap("{a,", size),
  globs: (size) => wrap("@(a|", size),
  pipes: (size) => wrap("a|", size),
  ands: (size) => wrap("a&&", size),
  lists: (size) => wrap("a;", size),
  lines: (size) => wrap("a", size, 1),
  words: (size) => wrap("a ", size, 9000),
  assignments: (size) => wrap("a=1 ", size),
  arrays: (size) => `a=(${wrap("b ", size)}`,
  redirections: (size) => wrap("<a ", size),
  placeholders: (size) => wrap("<ID> ", size),
  "here-documents": (size) => rising(size, (at) => `cat <<E${at}\n`),
  "here-documents on one line": (size) => wrap("cat <<E;", size),
  "here-strings": (size) => wrap("<<<a ", size),
  quotes: (size) => wrap("'a\"b", size),
  "an open quote": (size) => `'${wrap("a", size, 1)}`,
  comments: (size) => wrap("# Step 1: a", size, 11),
  hashes: (size) => wrap("#", size),
  steps: (size) => rising(size, (at) => `# Step ${at}: a\nkubectl get pods\n`),
  continuations: (size) => fill("a \\\n", size),
  "shells in shells": (size) => wrap(`sh -c "`, size),
  watches: (size) => wrap("watch ", size),
  wrappers: (size) => wrap("sudo ", size),
  kubectl: (size) => wrap("kubectl get pods -n a | grep b", size, 30),
  "for loops": (size) => wrap("for a in b; do ", size),
  "process substitutions": (size) => wrap("<(", size),
  variables: (size) => wrap('"$a" ', size),
  "set variables": (size) => rising(size, (at) => `v${at}=$v${at - 1}\n`),
  files: (size) => rising(size, (at) => `cat /tmp/${at} > /tmp/${at + 1}\n`),
  findings: (size) => rising(size, (at) => `# - "a${at}" → Cause ${at} (proceed to Step ${at})\n`),
};

/** Runbooks with too much of one thing. */
export const runbookBombs: Readonly<Record<string, Bomb>> = {
  incidents: (size) => rising(size, (at) => `## P1: down-${at} (Down)\n\n`),
  "incidents of one name": (size) => fill("## P1: down (Down)\n\n", size),
  "recovery paths": (size) =>
    `## P1: down (Down)\n\n### Recovery Actions\n\n${rising(size, (at) => `#### Recovery Path ${at}: X\n\n\`\`\`bash\nkubectl get pods -n a\n\`\`\`\n\n`)}`,
  "recovery paths of one name": (size) =>
    `## P1: down (Down)\n\n### Recovery Actions\n\n${fill("#### Recovery Path A: X\n\n```bash\nkubectl delete pod a -n b\n```\n\n", size)}`,
  "diagnosis groups": (size) =>
    `## P1: down (Down)\n\n### Diagnostic Steps\n\n${rising(size, (at) => `#### Step ${at % 1000}: X\n\n\`\`\`bash\nkubectl get pods -n a\n# - "a" → B (proceed to Step ${(at + 1) % 1000})\n\`\`\`\n\n`)}`,
  findings: (size) =>
    `## P1: down (Down)\n\n### Diagnostic Steps\n\n#### Step 1: X\n\n${fill("- All pods in A → Cause (proceed to Step 9)\n", size)}`,
  steps: (size) =>
    `## P1: down (Down)\n\n### Recovery Actions\n\n#### Recovery Path A: X\n\n\`\`\`bash\n${rising(size, (at) => `# Step ${at}: a\nkubectl delete pod p${at} -n a\n`)}\`\`\`\n`,
  "steps without a command": (size) =>
    `## P1: down (Down)\n\n### Recovery Actions\n\n#### Recovery Path A: X\n\n${rising(size, (at) => `${at}. Look\n`)}`,
  "steps that share files": (size) =>
    `## P1: down (Down)\n\n### Recovery Actions\n\n#### Recovery Path A: X\n\n\`\`\`bash\n${rising(size, (at) => `# Step ${at}: a\ncat /tmp/f${at} > /tmp/f${at + 1}\n`)}\`\`\`\n`,
  "steps that share variables": (size) =>
    `## P1: down (Down)\n\n### Recovery Actions\n\n#### Recovery Path A: X\n\n\`\`\`bash\n${rising(size, (at) => `# Step ${at}: a\nv${at}=$(kubectl get $v${at - 1})\n`)}\`\`\`\n`,
  severities: (size) =>
    `## Severity Levels\n\n| Level | RTO |\n|---|---|\n${rising(size, (at) => `| P${at} | < ${at} min |\n`)}`,
  contacts: (size) =>
    `## Contacts\n\n| Role | Contact |\n|---|---|\n${rising(size, (at) => `| SRE ${at} | @a${at} |\n`)}`,
  rungs: (size) =>
    `## P1: down (Down)\n\n### Escalation Path\n\n\`\`\`\n${rising(size, (at) => `T+${at}min: If not resolved → Escalate to Lead ${at}\n`)}\`\`\`\n`,
  "words of a rung": (size) =>
    `## P1: down (Down)\n\n### Escalation Path\n\n\`\`\`\n${wrap("T+5min: escalate to ", size, 900)}\`\`\`\n`,
  alerts: (size) =>
    fill(
      "## P1: down (Down)\n\n```yaml\nalerting_rules:\n  - alert: A\n    expr: up == 0\n    severity: P1\n```\n\n",
      size,
    ),
  "alerts of one fence": (size) =>
    `## P1: down (Down)\n\n\`\`\`yaml\nalerting_rules:\n${fill("  - alert: A\n    expr: up == 0\n    severity: P1\n", size)}\`\`\`\n`,
  fields: (size) => `# T\n\n${fill("**Key**: value\n", size)}`,
  links: (size) => `## References\n\n${fill("- [a](b)\n", size)}`,
  "follow-ups": (size) => `## Follow-up\n\n${fill("- [ ] a\n", size)}`,
  "sections that nobody knows": (size) => fill("## Xyzzy\n\na\n\n", size),
  arrows: (size) => fill("- a → b → c → d (e (f (g\n", size),
  parentheses: (size) => `## P1: ${fill("(", 4000)}${fill(")", 4000)}\n\n${fill("## P1: a (b (c | d) | e)\n\n", size)}`,
  bars: (size) => fill("## a | b | 中 | c | d\n\n", size),
  drawings: (size) => `\`\`\`\n${fill("┌─┐│ ↓ T+\n", size)}\`\`\`\n`,
  times: (size) => fill("- 1 min 2 min 30-60 seconds < 5 分鐘\n", size),
};
