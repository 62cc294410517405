/** One condition of a label selector. */
export interface Requirement {
  readonly key: string;
  /** `in` stands for `=` too, `not in` for `!=`. */
  readonly op: "in" | "not in" | "there" | "not there";
  readonly values: readonly string[];
}

const KEY = "[A-Za-z0-9](?:[-A-Za-z0-9_./]*[A-Za-z0-9])?";
const SET = new RegExp(`^(${KEY})\\s+(in|notin)\\s*\\(([^()]*)\\)$`);
const EQUAL = new RegExp(`^(${KEY})\\s*(==?|!=)\\s*([-A-Za-z0-9_.]*)$`);
const THERE = new RegExp(`^(!?)\\s*(${KEY})$`);

/** `app=a,tier in (b, c),!old` as kubectl takes it; undefined where it is none, or only the run can tell. */
export function parseSelector(text: string): readonly Requirement[] | undefined {
  const requirements: Requirement[] = [];
  for (const part of partsOf(text)) {
    const [, key = "", operator = "", listed = ""] = SET.exec(part) ?? EQUAL.exec(part) ?? [];
    if (key !== "") {
      const values = listed.split(",").map((value) => value.trim());
      requirements.push({ key, op: /^(?:!=|notin)$/.test(operator) ? "not in" : "in", values });
      continue;
    }
    const [, not, alone] = THERE.exec(part) ?? [];
    if (alone === undefined) return undefined;
    requirements.push({ key: alone, op: not === "!" ? "not there" : "there", values: [] });
  }
  return requirements;
}

/** Parts between commas that stand in no parentheses. */
function partsOf(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const char of text) {
    if (char === "(") depth++;
    if (char === ")") depth--;
    if (char === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

export function meets(labels: ReadonlyMap<string, string>, { key, op, values }: Requirement): boolean {
  const value = labels.get(key);
  if (op === "there" || op === "not there") return (value !== undefined) === (op === "there");
  return (value !== undefined && values.includes(value)) === (op === "in");
}
