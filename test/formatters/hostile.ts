import fc from "fast-check";
import type { Diagnostic, Level } from "../../src/diagnostics/index.ts";
import { SourceFile } from "../../src/source/index.ts";

/** What somebody would write into a runbook to speak to a build server, a terminal or a page. */
const ATTACKS = [
  "::error::",
  "::add-mask::x",
  "  ::set-output name=a::b",
  "\u2003::stop-commands::t",
  "##[error]",
  "##vso[task.setvariable variable=a]b",
  "##teamcity[buildStatus]",
  "%0A::error::",
  "%25",
  "%",
  ":",
  ",",
  "=",
  "]]>",
  "</failure>",
  "<!--",
  "-->",
  "&amp;",
  '"',
  "'",
  "\r",
  "\n",
  "\t",
  "\u0085",
  "\u2028",
  "\u0000",
  "\u001B]0;t\u0007",
  "\u009B31m",
  "\u202E",
  "\u200B",
  "\uFE0F",
  "\uFFFE",
  "\uFFFF",
  "\uD83D",
  "[a](https://evil.example)",
  "![a](x)",
  "<img src=x>",
  "<script>",
  "`",
  "```\n",
  "| a |",
  "\n- ",
  "\n# ",
  "\n\n</details>",
  "@somebody",
  "https://evil.example",
  "\\",
  "&#64;",
  "字",
  "👩‍💻",
  " ",
  "a",
  "[",
  "../",
];

const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ATTACKS) }, fc.string({ unit: "binary", maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

/** A problem all of whose texts are hostile: path, line, message, help, fix, and the place beside it. */
export const hostileDiagnostic: fc.Arbitrary<Diagnostic> = fc
  .record({ path: text, line: text, message: text, help: text, title: text, added: text, related: text })
  .chain((texts) =>
    fc.record({
      level: fc.constantFrom<Level>("error", "warning", "note"),
      start: fc.nat(texts.line.length),
      end: fc.nat(texts.line.length),
      texts: fc.constant(texts),
    }),
  )
  .map(({ level, start, end, texts }) => {
    const file = new SourceFile(texts.path === "" ? "a" : texts.path, texts.line);
    const at = Math.min(start, end, file.text.length);
    const span = file.span(at, Math.min(Math.max(start, end), file.text.length));
    return {
      code: "area/name",
      level,
      message: texts.message,
      span,
      related: [{ span, message: texts.related }],
      help: texts.help,
      fix: { title: texts.title, safe: true, edits: [{ span, text: texts.added }] },
    };
  });

/** `count` problems of one level, one a line. */
export function many(level: Level, count: number, message = "bad"): readonly Diagnostic[] {
  const file = new SourceFile("a.md", "x\n".repeat(count));
  return Array.from({ length: count }, (_, at) => ({
    code: `area/${level}`,
    level,
    message,
    span: file.span(at * 2, at * 2 + 1),
    related: [],
  }));
}

/** What no output may hold: all that a terminal obeys, and half characters. */
export const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]|\p{Bidi_Control}|\p{Surrogate}/u;
