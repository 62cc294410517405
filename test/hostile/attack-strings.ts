/** A part of a pattern, as far as strings that it likes need it. */
type Part =
  | { readonly kind: "char"; readonly samples: readonly string[] }
  | { readonly kind: "choice"; readonly options: readonly (readonly Part[])[] }
  | { readonly kind: "repeat"; readonly body: Part; readonly least: number; readonly most: number }
  | { readonly kind: "look"; readonly options: readonly (readonly Part[])[] };

const CANDIDATES = [
  ...Array.from({ length: 127 - 32 }, (_, at) => String.fromCharCode(at + 32)),
  ..."\t\n\r\0éΩ中一あ가服（）：，。→🚨\u00a0\u200d\ufe0f\u1100\ud800\u{1f1e6}\u{1f3fb}",
  "\u{1f3fb}",
];

/** The characters that an attack begins with whatever the pattern, because people write long runs of them. */
const ALWAYS = [" ", "\t", "\n", "a", "A", "0", "-", "*", "(", "`", "<", "|", "中", " a", "a ", "\r\n"];

/** What may make a pattern look at a text again and again: `before` leads to a repetition, `pump` keeps it going. */
export interface Attack {
  readonly before: string;
  readonly pump: string;
}

/** Attacks on each repetition of a pattern: its prefix once, then what it repeats; and the prefix itself, repeated. */
export function attacksOn(pattern: RegExp): readonly Attack[] {
  const parts = new Reader(pattern).read();
  const found: Attack[] = [];
  collect(parts, "", found);
  const whole = sampleAll(parts);
  const chars = charsOf(parts);
  for (const pump of [...ALWAYS, ...chars, whole]) found.push({ before: "", pump });
  const led = found.filter(({ before }) => before !== "");
  for (const { before, pump } of led) found.push({ before: "", pump: before + pump });
  const seen = new Set<string>();
  return found.filter(({ before, pump }) => {
    const key = `${before} ${pump}`;
    return pump !== "" && !seen.has(key) && seen.add(key).size > 0;
  });
}

function collect(parts: readonly Part[], before: string, found: Attack[]): void {
  let prefix = before;
  for (const part of parts) {
    if (part.kind === "repeat") {
      if (part.most > 50) for (const pump of samplesOf(part.body)) found.push({ before: prefix, pump });
      collect([part.body], prefix, found);
    } else if (part.kind !== "char") for (const option of part.options) collect(option, prefix, found);
    prefix += sample(part);
  }
}

function sampleAll(parts: readonly Part[]): string {
  return parts.map(sample).join("");
}

function sample(part: Part): string {
  if (part.kind === "char") return part.samples[0] ?? "";
  if (part.kind === "look") return "";
  if (part.kind === "choice") return sampleAll(part.options[0] ?? []);
  return sample(part.body).repeat(Math.max(1, Math.min(part.least, 50)));
}

function samplesOf(part: Part): readonly string[] {
  if (part.kind === "char") return part.samples;
  if (part.kind === "repeat") return [...samplesOf(part.body), sample(part)];
  return part.options.flatMap((option) => [sampleAll(option), ...option.flatMap(samplesOf)]);
}

function charsOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === "char") return part.samples.slice(0, 2);
    return part.kind === "repeat" ? charsOf([part.body]) : part.options.flatMap(charsOf);
  });
}

/** Reads the source of a pattern that the engine has already accepted. */
class Reader {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor({ source, flags }: RegExp) {
    this.#source = source;
    this.#flags = flags.replace(/[gy]/g, "");
  }

  read(): readonly Part[] {
    return [{ kind: "choice", options: this.#options() }];
  }

  #options(): Part[][] {
    const options: Part[][] = [[]];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ")") {
      if (this.#source[this.#at] === "|") {
        this.#at++;
        options.push([]);
      } else options.at(-1)?.push(this.#quantified(this.#atom()));
    }
    return options;
  }

  #quantified(body: Part): Part {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at));
    if (found === null) return body;
    this.#at += found[0].length;
    const [, sign, least, comma, most] = found;
    if (sign !== undefined)
      return { kind: "repeat", body, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Infinity };
    const from = Number(least);
    const to = comma === "" ? from : most === "" ? Infinity : Number(most);
    return { kind: "repeat", body, least: from, most: to };
  }

  #atom(): Part {
    const rest = this.#source.slice(this.#at);
    const group = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(rest)?.[0];
    if (group !== undefined) {
      this.#at += group.length;
      const options = this.#options();
      this.#at++;
      return { kind: /^\(\?<?[=!]/.test(group) ? "look" : "choice", options };
    }
    const text =
      /^\[(?:\\.|[^\]\\])*\]/su.exec(rest)?.[0] ??
      /^\\(?:[pP]\{[^}]*\}|u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|k<\w+>|.)/isu.exec(rest)?.[0] ??
      /^./su.exec(rest)?.[0] ??
      "";
    this.#at += text.length;
    return { kind: "char", samples: this.#samples(text) };
  }

  /** Characters of different kinds that the atom takes; none for an anchor or a reference back. */
  #samples(atom: string): readonly string[] {
    if (/^(?:\^|\$|\\[bB]|\\\d|\\k<\w+>)$/.test(atom)) return [];
    const one = new RegExp(`^(?:${atom})$`, this.#flags);
    const taken = CANDIDATES.filter((candidate) => one.test(candidate));
    if (taken.length === 0) return /^[^\\[]/.test(atom) ? [atom] : [];
    const kinds = [/[a-z]/, /\d/, /[ \t\n]/, /[^\x00-\x7f]/, /[A-Z]/, /[!-/:-@[-`{-~]/];
    return [...new Set(kinds.flatMap((kind) => taken.find((candidate) => kind.test(candidate)) ?? []))];
  }
}
