import { type Phrase, phrase } from "../diagnostics/index.ts";
import type { Slice, Span } from "../source/index.ts";
import { isConstant, type Token, tokenize } from "./go-template-tokens.ts";
import { readString } from "./promql-literals.ts";

/** A label of the alert (`$labels.name`) or its value (`$value`) that a template prints or uses. Offsets in its text. */
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
  readonly errors: readonly { readonly message: Phrase; readonly span: Span }[];
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

/** An open `if`, `range`, …, with the variables that were known before it. */
interface Block {
  readonly word: string;
  readonly start: number;
  readonly known: readonly string[];
  hasElse: boolean;
}

class Parser {
  readonly problems: { message: Phrase; start: number; end: number }[] = [];
  readonly uses: TemplateUse[] = [];
  readonly #text: string;
  readonly #open: Block[] = [];
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
      this.#problem(unclosed.start, unclosed.start + 2, phrase("`{word}` has no `{{ end }}`", { word: unclosed.word }));
  }

  #problem(start: number, end: number, message: Phrase): undefined {
    if (this.problems.length === 0) this.problems.push({ message, start, end });
  }

  /** The action that begins at `{{`; a comment is one without tokens. */
  #action(start: number): Action | undefined {
    const comment = /^\{\{(?:-\s)?\/\*/.exec(this.#text.slice(start, start + 8));
    if (comment !== null) {
      const end = this.#text.indexOf("*/", start + comment[0].length);
      const close = end < 0 ? null : /^\*\/(?:\s-)?\}\}/.exec(this.#text.slice(end, end + 200));
      if (close === null) return this.#problem(start, start + 2, phrase("the comment is never closed with `*/}}`"));
      return { start, end: end + close[0].length, tokens: [] };
    }
    const { tokens, end, problem } = tokenize(this.#text, start + 2);
    if (problem !== undefined) return this.#problem(problem.start, problem.end, problem.message);
    if (end === undefined) return this.#problem(start, start + 2, phrase("`{{` is never closed with `}}`"));
    if (tokens.length === 0) return this.#problem(start, end, phrase("there is nothing between `{{` and `}}`"));
    return { start, end, tokens };
  }

  #read(action: Action): void {
    const [first, ...rest] = action.tokens as [Token, ...Token[]];
    const word = first.kind === "word" ? first.text : "";
    if (BLOCKS.has(word)) this.#begin(first, rest, action);
    else if (word === "else") this.#else(rest, action, first);
    else if (word === "end") {
      const block = this.#open.pop();
      if (block === undefined) this.#problem(first.start, first.end, phrase("`end` closes nothing"));
      else this.#known = block.known;
      this.#refuse(rest[0]);
    } else if (word === "template") {
      if (this.#name(rest[0], action, first) && rest.length > 1) this.#pipeline(rest.slice(1), action, first);
    } else if (word === "break" || word === "continue") {
      // The part behind the `else` of a `range` is no longer repeated.
      if (!this.#open.some((block) => block.word === "range" && !block.hasElse))
        this.#problem(first.start, first.end, phrase("`{word}` stands outside of a `range`", { word }));
      this.#refuse(rest[0]);
    } else this.#pipeline(action.tokens, action, first);
  }

  #begin(first: Token, rest: readonly Token[], action: Action): void {
    const { text: word } = first;
    if (word === "define" && this.#open.length > 0)
      this.#problem(first.start, first.end, phrase("`define` stands within another block"));
    const isNamed = word === "define" || word === "block";
    if (isNamed) this.#name(rest[0], action, first);
    if (word === "define") this.#refuse(rest[1]);
    const known = this.#known;
    if (word !== "define") this.#pipeline(isNamed ? rest.slice(1) : rest, action, first);
    // A template of its own knows nothing of where it is used.
    if (isNamed) this.#known = ["$"];
    this.#open.push({ word, start: action.start, known, hasElse: false });
  }

  /** A name of a template stands in quotes. */
  #name(token: Token | undefined, action: Action, before: Token): boolean {
    if (token?.kind === "string" && !token.text.startsWith("'")) return true;
    this.#problem(before.start, action.end, phrase("`{text}` needs a name in double quotes", { text: before.text }));
    return false;
  }

  #refuse(token: Token | undefined): void {
    if (token !== undefined)
      this.#problem(token.start, token.end, phrase("`{text}` cannot stand here", { text: token.text }));
  }

  #else([next, ...rest]: readonly Token[], action: Action, word: Token): void {
    const block = this.#open.at(-1);
    if (block === undefined || !/^(?:if|range|with)$/.test(block.word)) {
      this.#problem(word.start, word.end, phrase("`else` belongs to no `if`, `range` or `with`"));
      return;
    }
    if (block.hasElse)
      this.#problem(word.start, word.end, phrase("`{word}` has already had its `else`", { word: block.word }));
    if (next === undefined) block.hasElse = true;
    else if (next.text === block.word && block.word !== "range") this.#pipeline(rest, action, next);
    else this.#refuse(next);
  }

  /** `$x := a b | c`, with or without the variable. */
  #pipeline(tokens: readonly Token[], action: Action, before: Token): void {
    const sign = tokens.findIndex(({ text, kind }) => kind === "sign" && (text === ":=" || text === "="));
    const declared = tokens.slice(0, Math.max(0, sign));
    const most = before.text === "range" ? 3 : 1;
    const isList = declared.every(({ kind, text }, at) => (at % 2 === 0 ? kind === "variable" : text === ","));
    if (sign >= 0 && (!isList || declared.length % 2 === 0 || declared.length > most)) {
      const { start } = declared[0] ?? (tokens[sign] as Token);
      this.#problem(start, (tokens[sign] as Token).end, phrase("one variable can be set, and in a `range` two"));
    }
    // What is set with `=` must be known already.
    if (tokens[sign]?.text === "=") for (const token of declared) this.#variable(token);
    // Go knows the variable in its own value, too.
    const added = declared.filter(({ kind }) => kind === "variable").map(({ text }) => text);
    this.#known = [...this.#known, ...added];
    this.#commands(tokens.slice(sign + 1), action, before);
  }

  /** Commands with pipes between them, and more of the same in parentheses. */
  #commands(tokens: readonly Token[], action: Action, before: Token): void {
    const functions = action.tokens.filter(({ kind }) => kind === "word").map(({ text }) => text);
    /** How many values stand in each open parenthesis. */
    const open: { readonly token: Token; words: number }[] = [{ token: before, words: 0 }];
    tokens.forEach((token, at) => {
      const inside = open.at(-1) as (typeof open)[number];
      const sign = token.kind === "sign" ? token.text : "";
      if (sign === ")") {
        if (open.length === 1) this.#problem(token.start, token.end, phrase("`)` closes nothing"));
        else if (inside.words === 0) this.#problem(inside.token.start, token.end, phrase("a value is missing here"));
        if (open.length > 1) open.pop();
      } else if (sign === "|") {
        const next = tokens[at + 1];
        const isFirst = inside.words === 0 || tokens[at - 1]?.text === "|";
        if (isFirst) this.#problem(token.start, token.end, phrase("there is nothing before `|`"));
        else if (next !== undefined && isValue(next))
          this.#problem(next.start, next.end, phrase("`{text}` cannot take what `|` hands on", { text: next.text }));
      } else {
        inside.words++;
        if (sign === "(") open.push({ token, words: 0 });
        else this.#operand(token, tokens[at - 1], tokens[at + 1], action, functions);
      }
    });
    const last = open.at(-1) as (typeof open)[number];
    if (open.length > 1) this.#problem(last.token.start, last.token.end, phrase("`(` is never closed"));
    else if (last.words === 0) this.#problem(before.start, action.end, phrase("a value is missing here"));
  }

  #operand(
    token: Token,
    previous: Token | undefined,
    next: Token | undefined,
    action: Action,
    functions: readonly string[],
  ): void {
    if (token.kind === "word" && !isConstant(token) && !FUNCTIONS.has(token.text)) {
      this.#problem(
        token.start,
        token.end,
        phrase("Prometheus has no template function `{text}`", { text: token.text }),
      );
    }
    if (token.kind === "string") this.#string(token);
    if (token.kind === "sign") this.#refuse(token);
    if (token.kind === "variable") this.#variable(token);
    const isAlerts = !(isJoined(token, previous) || (token.kind === "field" && this.#open.some(movesDot)));
    const use = isAlerts ? useOf(token, previous, next) : undefined;
    if (use === undefined) return;
    const alone = action.tokens.length === 1 ? { start: action.start, end: action.end } : undefined;
    this.uses.push({ ...use, functions, ...(alone === undefined ? {} : { alone }) });
  }

  #variable({ text, start, end }: Token): void {
    const [name] = text.split(".") as [string];
    if (!this.#known.includes(name))
      this.#problem(
        start,
        end,
        phrase("`{name}` is not set; a rule knows {variables}", { name, variables: VARIABLES.slice(1) }),
      );
  }

  #string(token: Token): void {
    if (token.text.startsWith("'")) {
      if (!CHARACTER.test(token.text))
        this.#problem(
          token.start,
          token.end,
          phrase("{text} is one character to Go: a text stands in double quotes", { text: token.text }),
        );
      return;
    }
    const read = readString(token.text, token.start);
    if ("message" in read) this.#problem(read.start, read.end, read.message);
  }
}

const CHARACTER = /^'(?:[^'\\\n]|\\(?:[abfnrtv\\']|[0-3][0-7]{2}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}))'$/u;

function isValue({ kind, text }: Token): boolean {
  return kind === "string" || kind === "number" || /^(?:\.|true|false|nil)$/.test(text);
}

/** `.Labels` of the result in `(first (query "up")).Labels`. */
function isJoined(token: Token, previous: Token | undefined): boolean {
  return token.kind === "field" && previous?.end === token.start && (previous.text === ")" || previous.kind === "word");
}

/** Within these, `.` is no longer the alert. */
function movesDot({ word }: Block): boolean {
  return word !== "if";
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
