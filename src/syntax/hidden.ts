/** Characters of a text that a reader does not see, one run of one kind. Offsets in the text. */
export interface Hidden {
  readonly kind: "bidi" | "invisible" | "control";
  readonly start: number;
  readonly end: number;
}

/**
 * Controls (C0 and C1, line and paragraph separators), what changes the order of letters, and what is shown as nothing:
 * joiners, tags, selectors, fillers (UAX #44). Line endings and tabs are layout.
 */
const HIDDEN =
  /\p{Bidi_Control}+|(?:(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}\uFFF9-\uFFFB])+|(?:(?!\p{Bidi_Control})\p{Default_Ignorable_Code_Point})+/gu;

/** Runs of hidden characters; what emoji are made of is left out where it stands behind a picture. */
export function findHidden(text: string): Hidden[] {
  const found: Hidden[] = [];
  for (const { 0: run, index } of text.matchAll(HIDDEN)) {
    const kind = kindOf(run);
    let start = index;
    for (let at = index; at < index + run.length; at += lengthAt(text, at)) {
      if (kind !== "invisible" || !belongsToEmoji(text, at)) continue;
      if (start < at) found.push({ kind, start, end: at });
      start = at + 1;
    }
    if (start < index + run.length) found.push({ kind, start, end: index + run.length });
  }
  return found;
}

function kindOf(run: string): Hidden["kind"] {
  if (/^\p{Bidi_Control}/u.test(run)) return "bidi";
  return /^\p{Default_Ignorable_Code_Point}/u.test(run) ? "invisible" : "control";
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const PICTURE = /\p{Extended_Pictographic}$/u;
const DRESSED = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?$/u;

/** A selector behind a picture or within a keycap, and a joiner between two pictures. */
function belongsToEmoji(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  switch (text[at]) {
    case "\uFE0E":
    case "\uFE0F":
      return PICTURE.test(before) || (/[0-9#*]$/.test(before) && text[at + 1] === "\u20E3");
    case "\u200D":
      return DRESSED.test(before) && /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3));
    default:
      return false;
  }
}

/** A character that looks like another one, which a person meant. */
export interface LookAlike {
  readonly text: string;
  /** What it looks like, in ASCII. */
  readonly ascii: string;
  readonly start: number;
  readonly end: number;
}

const DASHES = /[\u2010-\u2015\u2212]/u;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033\u301D\u301E]/u;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032]/u;
/** Full width, mathematical letters, blanks, and whatever else folds to one mark of ASCII. */
const FOLDED = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\p{Zs}\p{P}\p{S}]/u;
/** Letters of other alphabets, where they stand beside Latin ones in one word. */
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Those of them that have the shape of a Latin letter (Unicode confusables, the ones of these alphabets alone). */
const SHAPES = new Map(
  Object.entries({
    a: "аα",
    b: "Ьь",
    c: "сϲ",
    d: "ԁ",
    e: "еҽ",
    f: "ϝ",
    g: "ɡց",
    h: "һհ",
    i: "іιӏ",
    j: "јϳ",
    k: "κк",
    l: "ӏ",
    n: "ոη",
    o: "оοօ",
    p: "рρ",
    q: "ԛգ",
    r: "гᴦ",
    s: "ѕ",
    t: "т",
    u: "υս",
    v: "ѵν",
    w: "ԝѡ",
    x: "хχ",
    y: "уγ",
    z: "ᴢ",
    A: "АΑ",
    B: "ВΒ",
    C: "С",
    E: "ЕΕ",
    H: "НΗ",
    I: "ІΙ",
    J: "Ј",
    K: "КΚ",
    M: "МΜ",
    N: "Ν",
    O: "ОΟ",
    P: "РΡ",
    S: "Ѕ",
    T: "ТΤ",
    X: "ХΧ",
    Y: "ΥҮ",
    Z: "Ζ",
  }).flatMap(([ascii, letters]) => [...letters].map((letter): [string, string] => [letter, ascii])),
);

/** Look-alikes of ASCII among the characters that `code` marks. */
export function findLookAlikes(text: string, code: Uint8Array): LookAlike[] {
  const found: LookAlike[] = [];
  for (let at = 0; at < text.length; at += lengthAt(text, at)) {
    if (text.charCodeAt(at) < 0x80 || code[at] !== 1) continue;
    const char = String.fromCodePoint(text.codePointAt(at) as number);
    const ascii = asciiOf(char) ?? (FOREIGN.test(char) && besideLatin(text, at) ? SHAPES.get(char) : undefined);
    if (ascii !== undefined) found.push({ text: char, ascii, start: at, end: at + char.length });
  }
  return found;
}

function asciiOf(char: string): string | undefined {
  if (DASHES.test(char)) return "-";
  if (DOUBLE_QUOTES.test(char)) return '"';
  if (SINGLE_QUOTES.test(char)) return "'";
  if (/\p{Zs}/u.test(char)) return char === " " ? undefined : " ";
  const folded = FOLDED.test(char) ? char.normalize("NFKC") : "";
  return /^[!-~]$/.test(folded) ? folded : undefined;
}

/** True where a Latin letter of ASCII stands in the same word. */
function besideLatin(text: string, at: number): boolean {
  const before = /[\p{L}\p{N}_-]{0,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";
  const after = /^[\p{L}\p{N}_-]{0,40}/u.exec(text.slice(at, at + 40))?.[0] ?? "";
  return /[A-Za-z]/.test(before + after);
}
