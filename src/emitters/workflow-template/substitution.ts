/** What Argo would put in the place of a part of a script. */
export interface Substitution {
  readonly start: number;
  readonly end: number;
}

const PREFIXES = /^(?:item|steps|inputs|outputs|pod|workflow|tasks|retries|lastRetry|node)\b/;

/**
 * The first part of a text that Argo Workflows takes for a template of its own: `{{=`, `{{` before one of its
 * prefixes, and a `{{` without an end, which would reach into the text behind. All else passes through Argo
 * unchanged (`{{range .items}}`). There is no way to escape one.
 */
export function findSubstitution(text: string): Substitution | undefined {
  for (let start = text.indexOf("{{"); start >= 0; ) {
    const close = text.indexOf("}}", start + 2);
    if (close < 0) return { start, end: text.length };
    const tag = text.slice(start + 2, close).trim();
    if (tag.startsWith("=") || PREFIXES.test(tag)) return { start, end: close + 2 };
    start = text.indexOf("{{", close + 2);
  }
  return undefined;
}

/** Prose for a field that Argo substitutes: it keeps its look, and nothing of it is a template. */
export function inert(text: string): string {
  return text.replace(/\{(?=\{)/g, "{ ");
}
