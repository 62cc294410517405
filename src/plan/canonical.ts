/**
 * The value as JSON in one spelling only: keys sorted by code unit, no blanks, numbers and strings as ECMAScript
 * writes them (RFC 8785). Members that are `undefined` vanish; what JSON cannot hold is a bug and throws.
 */
export function canonicalJson(value: unknown): string {
  return write(value, "", "");
}

/** The same for eyes, with two blanks of indentation and a line end at the end. */
export function prettyJson(value: unknown): string {
  return `${write(value, "\n", "  ")}\n`;
}

// Written by hand: JSON.stringify puts keys that look like integers first, whatever their order.
function write(value: unknown, line: string, step: string): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  const deeper = line + step;
  if (Array.isArray(value)) {
    const items = value.map((item) => deeper + write(item, deeper, step));
    return items.length === 0 ? "[]" : `[${items.join(",")}${line}]`;
  }
  if (typeof value === "number") throw new TypeError(`JSON has no ${value}`);
  if (typeof value !== "object") throw new TypeError(`JSON has no ${typeof value}`);
  const colon = step === "" ? ":" : ": ";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${deeper}${JSON.stringify(key)}${colon}${write(member, deeper, step)}`);
  return members.length === 0 ? "{}" : `{${members.join(",")}${line}}`;
}
