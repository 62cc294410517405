import type { Labels } from "./model/series.ts";

/** What a template of an alert may print. */
export interface Printed {
  readonly labels: Labels;
  readonly value: number;
}

const ACTION = /\{\{\s*(?:\$labels\.(\w+)|(\$value)|"((?:[^"\\{}]|\{(?!\{))*\{?\{?)")\s*\}\}/g;

/** The text that Prometheus makes of a template; undefined where it holds more than labels, the value and plain text. */
function renderText(template: string, { labels, value }: Printed): string | undefined {
  let rest = "";
  let at = 0;
  let text = "";
  for (const found of template.matchAll(ACTION)) {
    const [whole, label, isValue, literal] = found;
    const before = template.slice(at, found.index);
    rest += before;
    text +=
      before + (label === undefined ? (isValue === undefined ? literal : printNumber(value)) : (labels[label] ?? ""));
    at = found.index + whole.length;
  }
  const after = template.slice(at);
  return (rest + after).includes("{{") ? undefined : text + after;
}

/** All texts of a rule, or undefined where one of them cannot be told. */
export function renderTexts(templates: Labels, printed: Printed): Labels | undefined {
  const texts = Object.entries(templates).map(([key, template]) => [key, renderText(template, printed)] as const);
  return texts.some(([, text]) => text === undefined) ? undefined : (Object.fromEntries(texts) as Labels);
}

/** Labels that the texts of a rule print. */
export function printedLabels(...templates: readonly Labels[]): readonly string[] {
  const texts = templates.flatMap((texts) => Object.values(texts));
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/\$labels\.(\w+)/g)].map(([, label]) => label as string))),
  ];
}

export function printsValue(...templates: readonly Labels[]): boolean {
  return templates.some((texts) => Object.values(texts).some((text) => /\$value|\.Value/.test(text)));
}

/** True for a value that Go prints as JavaScript does, and that no rounding of a last bit changes. */
export function isPlainNumber(value: number): boolean {
  return /^-?\d{1,9}(?:\.\d{1,3})?$/.test(String(value));
}

function printNumber(value: number): string {
  return String(value);
}
