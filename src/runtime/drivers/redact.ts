/** Replaces secrets in a stream of bytes, wherever the stream is cut into pieces. */
export interface Redactor {
  /** What can be shown of all that was pushed; the rest, which may become a secret, is kept back. */
  push(bytes: Buffer): Buffer;
  /** What was kept back: the stream is over. */
  end(): Buffer;
}

export const REDACTED = "[redacted]";

/** Shorter encoded texts would be found everywhere. */
const SHORTEST_ENCODED = 6;

/** Every byte of every occurrence of a secret, as it is or in a usual encoding, is replaced; runs of them by one mark. */
export function redactor(secrets: readonly string[]): Redactor {
  const forms = [...new Set(secrets.flatMap(formsOf))].map((form) => Buffer.from(form, "latin1"));
  const mark = Buffer.from(REDACTED);
  let kept: Buffer = Buffer.alloc(0);
  /** How far a secret that began before `kept` reaches into it. */
  let covered = 0;
  let marked = false;

  /** Shows `bytes` up to `until`; what lies behind is seen again with the next piece. */
  function show(bytes: Buffer, until: number): Buffer {
    const shown: Buffer[] = [];
    let at = 0;
    const cover = (from: number, to: number): void => {
      if (from > at) {
        shown.push(bytes.subarray(at, from));
        marked = false;
      }
      if (to > Math.max(at, from)) {
        if (!marked) shown.push(mark);
        marked = true;
        at = to;
      }
    };
    const reach = [[0, covered] as const, ...occurrences(bytes, forms, until)];
    for (const [from, to] of reach) cover(from, Math.min(to, until));
    cover(until, until);
    covered = Math.max(0, ...reach.map(([, to]) => to - until));
    kept = bytes.subarray(until);
    return Buffer.concat(shown);
  }

  return {
    push(bytes) {
      const all = kept.length === 0 ? bytes : Buffer.concat([kept, bytes]);
      return show(all, Math.min(...forms.map((form) => beginning(all, form)), all.length));
    },
    end: () => show(kept, kept.length),
  };
}

/** Places [from, to) of the forms that begin before `until`, in the order in which they begin. */
function occurrences(bytes: Buffer, forms: readonly Buffer[], until: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const form of forms) {
    for (let at = bytes.indexOf(form); at !== -1 && at < until; at = bytes.indexOf(form, at + 1)) {
      found.push([at, at + form.length]);
    }
  }
  return found.sort(([a], [b]) => a - b);
}

/** Where the bytes end in what may become the form: the first place from which all that follows is its beginning. */
function beginning(bytes: Buffer, form: Buffer): number {
  const first = form[0] as number;
  const from = Math.max(0, bytes.length - form.length + 1);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (bytes.subarray(at).equals(form.subarray(0, bytes.length - at))) return at;
  }
  return bytes.length;
}

/**
 * The secret and what programs make of it when they print it: one line of several, JSON, a quoted word of a shell, a part
 * of a URL, hexadecimal, base64 alone or inside a longer text. As bytes, one a character.
 */
function formsOf(secret: string): readonly string[] {
  if (secret === "") return [];
  const bytes = Buffer.from(secret);
  const hex = bytes.toString("hex");
  const percent = encodeURIComponent(bytes.toString("utf8"));
  const encoded = [
    ...(secret.includes("\n") ? secret.split(/\r?\n/).map((line) => line.trim()) : []),
    JSON.stringify(secret).slice(1, -1),
    secret.replaceAll("'", `'\\''`),
    percent,
    percent.replace(/%../g, (code) => code.toLowerCase()),
    percent.replaceAll("%20", "+"),
    hex,
    hex.toUpperCase(),
    ...[0, 1, 2].flatMap((shift) => base64Forms(bytes, shift)),
  ];
  return [
    bytes.toString("latin1"),
    ...encoded.filter((form) => form.length >= SHORTEST_ENCODED).map((form) => Buffer.from(form).toString("latin1")),
  ];
}

/** What base64 makes of the bytes behind `shift` others: the characters that hold bits of nothing else. */
function base64Forms(bytes: Buffer, shift: number): readonly string[] {
  const length = Math.floor(((shift + bytes.length) * 8) / 6);
  return (["base64", "base64url"] as const).map((encoding) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString(encoding)
      .slice(Math.ceil((shift * 8) / 6), length),
  );
}
