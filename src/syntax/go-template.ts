import type { Slice, Span } from "../source/index.ts";
import { type Token, tokenize } from "./go-template-tokens.ts";
import { readString } from "./promql-literals.ts";

/** A `$labels.name` or `$value` that a template prints or uses. Offsets in its text. */
export interface TemplateUse {
  /** Name of the label; absent for `$value`. */
  readonly label?: string;
  readonly start: number;
  readonly end: number;
  /** The action, with its braces, that holds nothing else; absent where there are pipes or other words. */
  readonly alone?: { readonly start: number; readonly end: number };
  /** Names of the functions that the action names. */
  readonly functions: readonly string[];
}

export interface GoTemplate {
  readonly source: Slice;
  readonly errors: readonly { readonly message: string; readonly span: Span }[];
  readonly uses: readonly TemplateUse[];
}

/** Of text/template and of Prometheus 3 (template/template.go). */
const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "and call html index slice js len not or print printf println urlquery eq ge gt le lt ne " +
    "query first label value strvalue args reReplaceAll safeHtml match title toUpper toLower graphLink tableLink " +
    "sortByLabel stripPort stripDomain humanize humanize1024 humanizeDuration humanizePercentage humanizeTimestamp " +
    "toTime toDuration now pathPrefix externalURL parseDuration urlQueryEscape"
  ).split(" "),
);
const VARIABLES: readonly string[] = ["$", "$labels", "$externalLabels", "$externalURL", "$value"];
const BLOCKS: ReadonlySet<string> = new Set(["block", "define", "if", "range", "with"]);

/** Parses a template of an annotation or a label as Prometheus does before it loads a rule. */
export function parseGoTemplate(source: Slice): GoTemplate {
  const parser = new Parser(source.text);
  parser.parse();
  const errors = parser.problems.map(({ message, start, end }) => ({ message, span: source.span(start, end) }));
  return { source, errors, uses: errors.length > 0 ? [] : parser.uses };
}

interface Action {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

class Parser {
  readonly problems: { message: string; start: number; end: number }[] = [];
  readonly uses: TemplateUse[] = [];
  readonly #text: string;
  /** Open blocks, each with the variables that were known before it. */
  readonly #open: { word: string; start: number; known: readonly string[]; hasElse: boolean }[] = [];
  #known: readonly string[] = VARIABLES;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): void {
    let at = this.#text.indexOf("{{");
    while (at >= 0 && this.problems.length === 0) {
      const action = this.#action(at);
      if (action === undefined) return;
      if (action.tokens.length > 0) this.#read(action);
      at = this.#text.indexOf("{{", action.end);
    }
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined)
      this.#problem(unclosed.start, unclosed.start + 2, `\`${unclosed.word}\` has no \`{{ end }}\``);
  }

  #problem(start: number, end: number, message: string): undefined {
    if (this.problems.length === 0) this.problems.push({ message, start, end });
  }

  /** The action that begins at `{{`; a comment is one without tokens. */
  #action(start: number): Action | undefined {
    const comment = /^\{\{(?:-\s)?\/\*/.exec(this.#text.slice(start, start + 8));
    if (comment !== null) {
      const end = this.#text.indexOf("*/", start);
      const close = end < 0 ? null : /^\*\/\s*(?:-)?\}\}/.exec(this.#text.slice(end, end + 200));
      if (close === null) return this.#problem(start, start + 2, "the comment is never closed with `*/}}`");
      return { start, end: end + close[0].length, tokens: [] };
    }
    const { tokens, end, problem } = tokenize(this.#text, start + 2);
    if (problem !== undefined) return this.#problem(problem.start, problem.end, problem.message);
    if (end === undefined) return this.#problem(start, start + 2, "`{{` is never closed with `}}`");
    if (tokens.length === 0) return this.#problem(start, end, "there is nothing between `{{` and `}}`");
    return { start, end, tokens };
  }

  #read(action: Action): void {
    const [first] = action.tokens as [Token];
    const rest = action.tokens.slice(1);
    if (first.kind === "word" && BLOCKS.has(first.text)) {
      this.#open.push({ word: first.text, start: action.start, known: this.#known, hasElse: false });
      if (first.text === "define") return;
      this.#pipeline(first.text === "block" ? rest.slice(1) : rest, action, first);
    } else if (first.kind === "word" && first.text === "else") {
      this.#else(rest, action, first);
    } else if (first.kind === "word" && first.text === "end") {
      const block = this.#open.pop();
      if (block === undefined) this.#problem(first.start, first.end, "`end` closes nothing");
      else this.#known = block.known;
    } else if (first.kind === "word" && first.text === "template") {
      if (rest[0]?.kind !== "string") this.#problem(first.start, action.end, "`template` needs a name in quotes");
      else if (rest.length > 1) this.#pipeline(rest.slice(1), action, first);
    } else if (!(first.kind === "word" && /^(?:break|continue)$/.test(first.text))) {
      this.#pipeline(action.tokens, action, first);
    } else if (!this.#open.some(({ word }) => word === "range")) {
      this.#problem(first.start, first.end, `\`${first.text}\` stands outside of a \`range\``);
    }
  }

  #else(rest: readonly Token[], action: Action, word: Token): void {
    const block = this.#open.at(-1);
    if (block === undefined || block.word === "define") {
      this.#problem(word.start, word.end, "`else` belongs to no `if`, `range` or `with`");
      return;
    }
    if (rest[0] === undefined) {
      if (block.hasElse) this.#problem(word.start, word.end, `\`${block.word}\` has two \`else\``);
      block.hasElse = true;
      return;
    }
    if (rest[0].text !== "if" && rest[0].text !== "with")
      this.#problem(rest[0].start, rest[0].end, "only `if` or `with` may follow `else`");
    else this.#pipeline(rest.slice(1), action, rest[0]);
  }

  /** `$x := a b | c`, with or without the variable. */
  #pipeline(tokens: readonly Token[], action: Action, before: Token): void {
    const declaration = tokens.findIndex(({ text, kind }) => kind === "sign" && (text === ":=" || text === "="));
    const declared = declaration < 0 ? [] : tokens.slice(0, declaration).filter(({ text }) => text !== ",");
    for (const { kind, start, end } of declared) {
      if (kind !== "variable") this.#problem(start, end, "only a variable can be set");
    }
    const end = this.#commands(tokens.slice(declaration + 1), action, false, before);
    const extra = tokens[declaration + 1 + end];
    if (extra !== undefined) this.#problem(extra.start, extra.end, `\`${extra.text}\` cannot stand here`);
    this.#known = [...this.#known, ...declared.map(({ text }) => text)];
  }

  /** Reads commands up to the end or to a closing parenthesis; gives how many tokens they are. */
  #commands(tokens: readonly Token[], action: Action, nested: boolean, before: Token): number {
    let words = 0;
    let at = 0;
    for (; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.text === ")" && token.kind === "sign") {
        if (!nested) this.#problem(token.start, token.end, "`)` closes nothing");
        break;
      }
      if (token.text === "|" && token.kind === "sign") {
        if (words === 0) this.#problem(token.start, token.end, "there is nothing before `|`");
        const next = tokens[at + 1];
        if (next !== undefined && isValue(next))
          this.#problem(next.start, next.end, `\`${next.text}\` cannot take what \`|\` hands on`);
        words = 0;
        continue;
      }
      words++;
      if (token.text === "(" && token.kind === "sign") {
        at += 1 + this.#commands(tokens.slice(at + 1), action, true, token);
        if (tokens[at] === undefined) this.#problem(token.start, token.end, "`(` is never closed");
      } else this.#operand(token, tokens[at - 1], tokens[at + 1], action);
    }
    if (words === 0) this.#problem(before.start, action.end, "a value is missing here");
    return at;
  }

  #operand(token: Token, previous: Token | undefined, next: Token | undefined, action: Action): void {
    if (token.kind === "word" && !/^(?:true|false|nil)$/.test(token.text) && !FUNCTIONS.has(token.text)) {
      this.#problem(token.start, token.end, `Prometheus has no template function \`${token.text}\``);
    }
    if (token.kind === "string") {
      const read = token.text.startsWith("'") ? undefined : readString(token.text, token.start);
      if (read !== undefined && "message" in read) this.#problem(read.start, read.end, read.message);
    }
    if (token.kind === "sign") this.#problem(token.start, token.end, `\`${token.text}\` cannot stand here`);
    const use = useOf(token, previous, next);
    if (token.kind === "variable" && !this.#known.includes(token.text.split(".")[0] as string)) {
      this.#problem(
        token.start,
        token.end,
        `\`${token.text.split(".")[0]}\` is not set; a rule knows ${VARIABLES.slice(1).join(", ")}`,
      );
    }
    if (use === undefined) return;
    const functions = action.tokens.filter(({ kind }) => kind === "word").map(({ text }) => text);
    const alone = action.tokens.length === 1 ? { start: action.start, end: action.end } : undefined;
    this.uses.push({ ...use, functions, ...(alone === undefined ? {} : { alone }) });
  }
}

function isValue({ kind, text }: Token): boolean {
  return kind === "string" || kind === "number" || /^(?:\.|true|false|nil)$/.test(text);
}

/** `$labels.x`, `.Labels.x`, `index $labels "x"`, `$value` and `.Value`. */
function useOf(
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
): Omit<TemplateUse, "functions"> | undefined {
  const place = { start: token.start, end: token.end };
  if (token.kind !== "variable" && token.kind !== "field") return undefined;
  if (/^(?:\$value|\$?\.Value)$/.test(token.text)) return place;
  const named = /^(?:\$labels|\$?\.Labels)\.(\w+)/.exec(token.text);
  if (named !== null) return { label: named[1] as string, ...place };
  const isMap = token.text === "$labels" || token.text === ".Labels" || token.text === "$.Labels";
  if (isMap && previous?.text === "index" && next?.kind === "string")
    return { label: next.text.slice(1, -1), ...place };
  return undefined;
}
