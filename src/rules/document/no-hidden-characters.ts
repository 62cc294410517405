import { type Remedy, phrase } from "../../diagnostics/index.ts";
import { allScripts } from "../../graph/index.ts";
import type { Slice, SourceFile, Span } from "../../source/index.ts";
import {
  findHidden,
  findLookAlikes,
  type Hidden,
  markCode,
  markFrame,
  parseShell,
  parseShellText,
} from "../../syntax/index.ts";
import { defineRule, type Report } from "../rule.ts";

const messages = {
  bidi: "{char} changes the order in which this line is shown: what a reviewer sees is not what runs",
  invisible:
    "{char} cannot be seen: a name or a command with it looks right, is another one, and fails at 3 a.m. for no reason that anybody finds",
  control: "{char} is a control character: nobody sees it, and a terminal obeys it",
  alike:
    "{char} looks like `{ascii}` and is another character: the command that a reader sees is not the one that runs",
  replacement:
    "the sidecar replaces this step by a script with {char}, which looks like `{ascii}` and is another character",
  frame: "{char} looks like `{ascii}` and is another character: YAML takes this line for something else than a reader",
};

export const rule = defineRule(
  {
    code: "document/no-hidden-characters",
    level: "error",
    summary: "The text holds characters that nobody sees, or commands with characters that look like others.",
    messages,
    help: "delete the character, or write it as an escape where it is meant",
  },
  (report) => ({
    unit({ unit: { source } }) {
      reportHidden(source, report);
    },
    step({ id, script, span }, { unit }) {
      const replacement = unit.steps[id]?.replace?.script;
      if (replacement !== undefined) {
        reportReplacement(replacement, span, report);
        return;
      }
      for (const each of allScripts(parseShell(script))) reportAlike(each.slice, markCode(each), "alike", report);
    },
    fence({ language, body }) {
      if (/^ya?ml$/i.test(language)) reportAlike(body, markFrame(body.text), "frame", report);
    },
  }),
);

/** One report a line: a line with a hundred of them is one attack. */
function reportHidden(source: SourceFile, report: Report<typeof messages>): void {
  const lines = new Map<number, Hidden[]>();
  for (const hidden of findHidden(source.text)) {
    const { line } = source.position(hidden.start);
    const earlier = lines.get(line);
    if (earlier === undefined) lines.set(line, [hidden]);
    else earlier.push(hidden);
  }
  for (const all of lines.values()) {
    const [first] = all as [Hidden];
    const edits = all.map(({ start, end }) => ({ span: source.span(start, end), text: "" }));
    const fix: Remedy = { title: phrase("delete what nobody sees"), edits, safe: false };
    report(
      first.kind,
      { char: numberOf(source.text, first.start) },
      { span: source.span(first.start, first.end), fix },
    );
  }
}

/** The characters of a script or a frame, and what they are to be. */
function reportAlike(
  slice: Slice,
  code: Uint8Array,
  message: "alike" | "frame",
  report: Report<typeof messages>,
): void {
  for (const { text, start, end, ascii } of findLookAlikes(slice.text, code)) {
    const span = slice.span(start, end);
    const fix: Remedy = { title: phrase("write `{ascii}`", { ascii }), edits: [{ span, text: ascii }], safe: false };
    const help = phrase("write `{ascii}`, or put it in quotes where it is meant", { ascii });
    report(message, { char: nameOf(text), ascii }, { span, help, fix });
  }
}

/** The first one: where the script stands in the sidecar is not known here. */
function reportReplacement(script: string, span: Span, report: Report<typeof messages>): void {
  for (const each of allScripts(parseShellText(script))) {
    const [first] = findLookAlikes(each.slice.text, markCode(each));
    if (first === undefined) continue;
    report("replacement", { char: nameOf(first.text), ascii: first.ascii }, { span });
    return;
  }
}

/** The character itself where it can be seen, and its number. */
function nameOf(char: string): string {
  const number = numberOf(char, 0);
  return char.trim() === "" ? number : `\`${char}\` (${number})`;
}

/** `U+202E`. */
function numberOf(text: string, at: number): string {
  return `U+${(text.codePointAt(at) as number).toString(16).toUpperCase().padStart(4, "0")}`;
}
