import { type Phrase, phrase } from "../diagnostics/index.ts";
/** What Go's regexp (RE2) has against a pattern; undefined when it compiles. Source: the syntax page of package regexp/syntax. */
export function findRe2Error(pattern: string): Phrase | undefined {
  return new Reader(pattern).read();
}

/** Whether a pattern that compiles matches the empty text, as a whole. */
export function matchesEmpty(pattern: string): boolean {
  const reader = new Reader(pattern);
  reader.read();
  return reader.isEmptyEnough;
}

/** What is known of a group so far: can it be empty, and how often does it repeat one part? */
interface Group {
  /** An alternative before this one can. */
  readonly some: boolean;
  /** All parts of this alternative before the last can. */
  readonly all: boolean;
  /** The last part can. */
  readonly last: boolean;
  /** The most repetitions within one another, in the parts before the last. */
  readonly times: number;
  /** The same of the last part. */
  readonly lastTimes: number;
}

const START: Group = { some: false, all: true, last: true, times: 1, lastTimes: 1 };

const CLASSES = new Set(
  "alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit".split(" "),
);
/** Go counts repetitions within repetitions, too: `(a{100}){100}` has 10,000. */
const MAX_REPEAT = 1000;

class Reader {
  readonly #text: string;
  #at = 0;
  #group: Group = START;
  readonly #outer: Group[] = [];
  /** Whether something stands before the place that a repetition could repeat, and whether it is one itself. */
  #before: "nothing" | "atom" | "repetition" = "nothing";

  constructor(text: string) {
    this.#text = text;
  }

  get isEmptyEnough(): boolean {
    return this.#group.some || (this.#group.all && this.#group.last);
  }

  read(): Phrase | undefined {
    while (this.#at < this.#text.length) {
      const problem = this.#step(this.#text[this.#at] as string);
      if (problem !== undefined) return problem;
    }
    return this.#outer.length > 0 ? phrase("`(` is never closed") : undefined;
  }

  #step(char: string): Phrase | undefined {
    switch (char) {
      case "(":
        return this.#open();
      case ")":
        return this.#close();
      case "|":
        this.#group = { ...START, some: this.isEmptyEnough, times: this.#times };
        return this.#take(1, "nothing");
      case "^":
      case "$":
        return this.#atom(1, true);
      case "*":
      case "+":
      case "?":
        return this.#repeat(1, char !== "+");
      case "{":
        return this.#braces();
      case "[":
        return this.#class();
      case "\\":
        return this.#escape();
      default:
        return this.#atom(1, false);
    }
  }

  get #times(): number {
    return Math.max(this.#group.times, this.#group.lastTimes);
  }

  #atom(length: number, canBeEmpty: boolean, lastTimes = 1): undefined {
    const { some, all, last } = this.#group;
    this.#group = { some, all: all && last, last: canBeEmpty, times: this.#times, lastTimes };
    return this.#take(length, "atom");
  }

  #close(): Phrase | undefined {
    const outer = this.#outer.pop();
    if (outer === undefined) return phrase("`)` closes nothing");
    const canBeEmpty = this.isEmptyEnough;
    const times = this.#times;
    this.#group = outer;
    return this.#atom(1, canBeEmpty, times);
  }

  #take(length: number, before: "nothing" | "atom" | "repetition"): undefined {
    this.#at += length;
    this.#before = before;
  }

  #repeat(length: number, canBeNone: boolean): Phrase | undefined {
    const sign = this.#text.slice(this.#at, this.#at + length);
    if (this.#before === "nothing") return phrase("`{sign}` repeats nothing", { sign });
    if (this.#before === "repetition") return phrase("`{sign}` repeats a repetition", { sign });
    if (canBeNone) this.#group = { ...this.#group, last: true };
    const lazy = this.#text[this.#at + length] === "?" ? 1 : 0;
    return this.#take(length + lazy, "repetition");
  }

  #braces(): Phrase | undefined {
    const found = /^\{(\d{1,9})(?:,(\d{0,9}))?\}/.exec(this.#text.slice(this.#at, this.#at + 24));
    if (found === null) return this.#atom(1, false);
    const [whole, low, high] = found;
    const from = Number(low);
    const to = high === undefined || high === "" ? from : Number(high);
    if (from > MAX_REPEAT || to > MAX_REPEAT || to < from) return phrase("`{whole}` is no count", { whole });
    const problem = this.#repeat(whole.length, from === 0);
    const lastTimes = to === 0 ? 1 : this.#group.lastTimes * to;
    this.#group = { ...this.#group, lastTimes };
    return (
      problem ??
      (lastTimes > MAX_REPEAT
        ? phrase("`{whole}` makes more than {limit} repetitions", { whole, limit: MAX_REPEAT })
        : undefined)
    );
  }

  #open(): Phrase | undefined {
    const rest = this.#text.slice(this.#at, this.#at + 200);
    if (!rest.startsWith("(?")) return this.#enter(1);
    const name = /^\(\?P?<[A-Za-z0-9_]+>/.exec(rest)?.[0];
    const flags = /^\(\?(?:[imsU]+(?:-[imsU]+)?|-[imsU]+)?:/.exec(rest)?.[0];
    const setting = /^\(\?(?:[imsU]+(?:-[imsU]+)?|-[imsU]+)?\)/.exec(rest)?.[0];
    if (setting !== undefined) return this.#take(setting.length, "nothing");
    const opening = name ?? flags;
    if (opening === undefined)
      return phrase("`{text}` is not known to Go: it has no look-ahead and no look-behind", { text: rest.slice(0, 3) });
    return this.#enter(opening.length);
  }

  #enter(length: number): undefined {
    this.#outer.push(this.#group);
    this.#group = START;
    return this.#take(length, "nothing");
  }

  #escape(): Phrase | undefined {
    const rest = this.#text.slice(this.#at, this.#at + 40);
    if (rest.startsWith("\\Q")) {
      const end = this.#text.indexOf("\\E", this.#at);
      // Prometheus puts the pattern into a group, and an open quotation would swallow its end.
      if (end < 0) return phrase("`\\Q` has no `\\E`");
      return this.#atom(end + 2 - this.#at, end === this.#at + 2);
    }
    const length = escapeLength(rest, false);
    return length === undefined
      ? phrase("`{text}` is no escape of a Go regular expression", { text: rest.slice(0, 2) })
      : this.#atom(length, /^\\[AzbB]/.test(rest));
  }

  #class(): Phrase | undefined {
    let at = this.#at + (this.#text[this.#at + 1] === "^" ? 2 : 1);
    const first = at;
    while (at < this.#text.length && (this.#text[at] !== "]" || at === first)) {
      const item = this.#item(at);
      if (typeof item === "object") return item;
      at = item;
    }
    if (at >= this.#text.length) return phrase("`[` is never closed");
    return this.#atom(at + 1 - this.#at, false);
  }

  /** Where the item of a class that begins at `at` ends, or what is wrong with it. */
  #item(at: number): number | Phrase {
    const text = this.#text;
    const named = /^\[:\^?([a-z]*):\]/.exec(text.slice(at, at + 16));
    if (named !== null)
      return CLASSES.has(named[1] as string)
        ? at + named[0].length
        : phrase("`{text}` is no class of characters", { text: named[0] });
    const end = this.#charEnd(at);
    if (typeof end === "object" || /^\\[dDsSwWpP]/.test(text.slice(at, at + 2))) return end;
    if (text[end] !== "-" || text[end + 1] === "]" || end + 1 >= text.length) return end;
    const last = this.#charEnd(end + 1);
    if (typeof last === "object") return last;
    if (/^\\[dDsSwWpP]/.test(text.slice(end + 1, end + 3)))
      return phrase("`{text}` is no range", { text: text.slice(at, last) });
    const [from, to] = [text.slice(at, end), text.slice(end + 1, last)];
    if (!from.startsWith("\\") && !to.startsWith("\\") && from > to)
      return phrase("`{text}` goes backwards", { text: `${from}-${to}` });
    return last;
  }

  #charEnd(at: number): number | Phrase {
    if (this.#text[at] !== "\\") return at + ((this.#text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    const rest = this.#text.slice(at, at + 40);
    const length = escapeLength(rest, true);
    return length === undefined
      ? phrase("`{text}` is no escape of a Go regular expression", { text: rest.slice(0, 2) })
      : at + length;
  }
}

/** Length of the escape that a text begins with; undefined when Go has no such escape. */
function escapeLength(text: string, inClass: boolean): number | undefined {
  const property = /^\\[pP](?:\{\^?([A-Za-z_]+)\}|([CLMNPSZ]))/.exec(text);
  if (property !== null)
    return property[2] !== undefined || isProperty(property[1] as string) ? property[0].length : undefined;
  const hex = /^\\x(?:\{([0-9a-fA-F]{1,6})\}|[0-9a-fA-F]{2})/.exec(text);
  if (hex !== null) return Number.parseInt(hex[1] ?? "0", 16) > 0x10ffff ? undefined : hex[0].length;
  const octal = /^\\(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(text)?.[0];
  if (octal !== undefined) return octal.length;
  const char = text[1] ?? "";
  const letters = inClass ? "afnrtvdDsSwW" : "afnrtvdDsSwWAzbB";
  return letters.includes(char) && char !== "" ? 2 : /^[!-/:-@[-`{-~]$/.test(char) ? 2 : undefined;
}

const CATEGORY = /^(?:Any|C[cfos]?|L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?)$/;

/** Scripts have the same names in Go and here. */
function isProperty(name: string): boolean {
  if (CATEGORY.test(name)) return true;
  try {
    new RegExp(`\\p{Script=${name}}`, "u");
    return true;
  } catch {
    return false;
  }
}
