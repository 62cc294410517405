import { diagnose, type Diagnostic, nearest, phrase, validAnnotation } from "../diagnostics/index.ts";
import type { SourceFile, Span } from "../source/index.ts";
import type { FenceBlock } from "../syntax/index.ts";
import type { Written } from "./fields.ts";

/** What stands behind the language of a fence. */
interface Info {
  readonly text: string;
  readonly span: Span;
}

/** One attribute: `approve`, `timeout=60s`, `reason="why it is so"`. */
interface Attribute {
  readonly name: string;
  readonly value?: string;
  readonly span: Span;
}

/** Facts of a step by the attribute that says them. A long form stands in a comment before the fence. */
const FACTS: Readonly<Record<string, (value?: string) => readonly [fact: string, is: Record<string, unknown>]>> = {
  approve: (by) => ["approval", { required: true, ...(by === undefined ? {} : { by }) }],
  approvers: (count) => ["approval", { required: true, approvers: count === "2" ? 2 : count }],
  timeout: (is) => ["timeout", is === undefined ? {} : { is }],
  read: () => ["effect", { is: "read" }],
  change: () => ["effect", { is: "change" }],
  destroy: () => ["effect", { is: "destroy" }],
  idempotent: () => ["effect", { idempotent: true }],
};
const NAMES = [...Object.keys(FACTS), "reason"];
/** Attributes that are said by being there. */
const PLAIN = new Set(["read", "change", "destroy", "idempotent"]);

/** The info string behind the language, as it stands in the file. */
export function infoOf({ opening, fenced }: FenceBlock): Info | undefined {
  if (!fenced) return undefined;
  const { file, start, end } = opening;
  const line = file.text.slice(start, end);
  const before = /^(?:`{3,}|~{3,})[ \t]*(?:[^\s{]\S*)?[ \t]*/.exec(line)?.[0].length ?? line.length;
  const text = line.slice(before).trimEnd();
  return text === "" ? undefined : { text, span: file.span(start + before, start + before + text.length) };
}

/**
 * The facts that `{timeout=60s approve=lead reason="…"}` says of a step, in the shape of a sidecar for that step. The reason
 * is that of each of them.
 */
export function readAttributes(
  { text, span }: Info,
  step: string,
): { readonly written?: Written; readonly diagnostics: readonly Diagnostic[] } {
  if (!text.startsWith("{")) {
    const help = phrase("put a comment for people into the fence");
    return { diagnostics: [diagnose(validAnnotation, "stray", { text }, { span, help, level: "warning" })] };
  }
  const attributes = split(text, span.file, span.start);
  if (attributes === undefined) return { diagnostics: [diagnose(validAnnotation, "attribute", { text }, { span })] };
  const diagnostics = attributes.flatMap((attribute, at) => judge(attribute, attributes.slice(0, at)));
  if (diagnostics.length > 0) return { diagnostics };
  const reason = attributes.find(({ name }) => name === "reason");
  const facts: Record<string, Record<string, unknown>> = {};
  const places = new Map<string, Span>([["reason", (reason ?? { span }).span]]);
  for (const { name, value, span: place } of attributes) {
    const [fact, is] = FACTS[name]?.(value) ?? ["", {}];
    if (fact === "") continue;
    facts[fact] = { ...facts[fact], ...is, ...(reason?.value === undefined ? {} : { reason: reason.value }) };
    places.set(fact, places.get(fact) ?? place);
  }
  const spanOf: Written["spanOf"] = ([, , fact, member]) =>
    (member === "reason" && reason !== undefined ? reason.span : places.get(String(fact))) ?? span;
  return { written: { value: { steps: { [step]: facts } }, spanOf }, diagnostics };
}

/** The attributes between the braces; undefined where something else stands among them. */
function split(text: string, file: SourceFile, start: number): readonly Attribute[] | undefined {
  if (!text.endsWith("}")) return undefined;
  const pattern = /\s*([A-Za-z][\w-]*)(?:=("[^"]*"|[^\s"{}]+))?(?=[\s}])/y;
  const attributes: Attribute[] = [];
  pattern.lastIndex = 1;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [whole, name = "", raw] = found;
    const at = start + found.index + whole.length - whole.trimStart().length;
    const value = raw?.startsWith('"') === true ? raw.slice(1, -1) : raw;
    const place = file.span(at, start + found.index + whole.length);
    attributes.push({ name, ...(value === undefined ? {} : { value }), span: place });
    if (/^\s*\}$/.test(text.slice(pattern.lastIndex))) return attributes;
  }
  return undefined;
}

function judge({ name, value, span }: Attribute, before: readonly Attribute[]): readonly Diagnostic[] {
  if (!NAMES.includes(name)) {
    const meant = nearest(name, NAMES);
    const help =
      meant === undefined
        ? phrase("known here: {names}", { names: NAMES })
        : phrase("did you mean `{meant}`?", { meant });
    return [diagnose(validAnnotation, "unknown", { key: name }, { span, help })];
  }
  const effects = new Set(["read", "change", "destroy"]);
  const twice = before.some((other) => other.name === name || (effects.has(name) && effects.has(other.name)));
  const problem = twice
    ? phrase("is said twice")
    : PLAIN.has(name) && value !== undefined
      ? phrase("takes no value")
      : ["approvers", "timeout", "reason"].includes(name) && value === undefined
        ? phrase("needs a value")
        : undefined;
  if (problem === undefined) return [];
  return [diagnose(validAnnotation, "invalid", { where: `\`${name}\``, problem }, { span })];
}
