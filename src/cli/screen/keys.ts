/** What a person did with keys. */
export type Key =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "enter" | "erase" | "erase-all" | "interrupt" | "end" };

/** Sequences that arrow and function keys send, and what terminals report: nothing here is moved by them. */
const SEQUENCE = /^\u001B(?:\[[0-?]*[ -/]*[@-~]|O[ -~]|[\]P^_X][^\u0003\u0007\u001B]*(?:\u0007|\u001B\\)|[ -~]?)/u;
const CONTROLS: Readonly<Record<string, Key["kind"]>> = {
  "\r": "enter",
  "\n": "enter",
  "\u007F": "erase",
  "\b": "erase",
  "\u0015": "erase-all",
  "\u0003": "interrupt",
  "\u0004": "end",
};

/** What was typed, of the bytes that a terminal in raw mode sends. Other control characters do nothing. */
export function readKeys(text: string): readonly Key[] {
  const keys: Key[] = [];
  for (let rest = text; rest !== ""; ) {
    const sequence = SEQUENCE.exec(rest)?.[0];
    if (sequence !== undefined) {
      rest = rest.slice(sequence.length);
      continue;
    }
    const character = String.fromCodePoint(rest.codePointAt(0) as number);
    rest = rest.slice(character.length);
    const kind = CONTROLS[character];
    if (kind !== undefined) keys.push({ kind } as Key);
    else if (!/\p{Cc}/u.test(character)) keys.push({ kind: "text", text: character });
  }
  return keys;
}
