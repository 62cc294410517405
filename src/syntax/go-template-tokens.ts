import { type Phrase, phrase } from "../diagnostics/index.ts";
/** A word of an action. A variable or field has its whole chain: `$labels.namespace`. Offsets in the text. */
export interface Token {
  readonly kind: "word" | "variable" | "field" | "string" | "number" | "sign";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Tokens {
  readonly tokens: readonly Token[];
  /** Behind `}}`; absent where the action never ends. */
  readonly end?: number;
  readonly problem?: { readonly message: Phrase; readonly start: number; readonly end: number };
}

const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["variable", /\$[\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*/uy],
  ["field", /\.[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*/uy],
  ["number", /[-+]?(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+)i?/y],
  ["field", /\./y],
  ["word", /[\p{L}_][\p{L}\p{N}_]*/uy],
  ["string", /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+'/y],
  ["sign", /:=|[|(),=]/y],
];

/** The words from `at`, just behind `{{`, up to `}}` (text/template/parse/lex.go). */
export function tokenize(text: string, at: number): Tokens {
  const tokens: Token[] = [];
  let index = /^-\s/.test(text.slice(at, at + 2)) ? at + 1 : at;
  while (index < text.length) {
    const space = spaceAt(text, index);
    if (text.startsWith("}}", space)) return { tokens, end: space + 2 };
    if (space > index && text.startsWith("-}}", space)) return { tokens, end: space + 3 };
    if (space >= text.length) break;
    const token = tokenAt(text, space);
    if (token === undefined)
      return { tokens, problem: { message: unexpected(text, space), start: space, end: space + 1 } };
    const last = tokens.at(-1);
    const joined = space === index && last !== undefined && !mayJoin(last, token);
    if (joined) return { tokens, problem: { message: unexpected(text, space), start: space, end: token.end } };
    tokens.push(token);
    index = token.end;
  }
  return { tokens };
}

/** Two values need a space between them; the field of a result does not. */
function mayJoin(last: Token, token: Token): boolean {
  const closes = last.kind === "sign" && last.text === ")";
  if (last.kind === "sign" && !closes) return true;
  if (token.kind === "sign") return token.text !== "(";
  return token.kind === "field" && token.text !== "." && (closes || (last.kind === "word" && !isConstant(last)));
}

export function isConstant({ kind, text }: Token): boolean {
  return kind === "word" && /^(?:true|false|nil)$/.test(text);
}

function spaceAt(text: string, at: number): number {
  let index = at;
  while (index < text.length && " \t\r\n".includes(text[index] as string)) index++;
  return index;
}

function tokenAt(text: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return { kind, text: found[0], start: at, end: at + found[0].length };
  }
  return undefined;
}

function unexpected(text: string, at: number): Phrase {
  return phrase("`{text}` cannot stand here", { text: String.fromCodePoint(text.codePointAt(at) ?? 0) });
}
