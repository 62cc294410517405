/**
 * 1 for each character of the frame of a YAML text: indentation, the marks of items, keys, and what parts them from
 * their values. What a value says is text, and may be in any language.
 */
export function markFrame(text: string): Uint8Array {
  const frame = new Uint8Array(text.length);
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const head = FRAME.exec(line)?.[0] ?? /^[\p{Zs}\t]*/u.exec(line)?.[0] ?? "";
    frame.fill(1, index, index + head.length);
  }
  return frame;
}

/** The colon of full width is here because a person takes it for one. */
const FRAME = /^[\p{Zs}\t]*(?:-[\p{Zs}\t]+)*(?:[A-Za-z_][\w./-]{0,80}[:：][\p{Zs}\t]*)?/u;
